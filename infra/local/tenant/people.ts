import type { LocalDirectoryRole, LocalGroup, LocalTeam, LocalUser, WireObject } from './tenantData';

/**
 * The people of Kereru College, a school that does not exist. Surnames are birds and trees, the domain is reserved
 * for examples. Pupils (about 640) are in the numbers only and have no account here.
 *
 * Administrators and the second factor, as AdminMFAV2 counts them on the newest day ("10" of "14"):
 * fourteen enabled accounts hold an administrator role, directly or through the helpdesk group. Ten are capable of MFA.
 * Four are not: three people (Piri without any method, Sol with a method that is not allowed, Noa with mail only),
 * and the emergency account, which is listed apart and never notified. So 14 - 10 = 4 = 3 people + 1 emergency account.
 * Drew has left: disabled, still holding a role, in no report and in no count.
 */

const DOMAIN = 'kererucollege.example';

const MFA_READY = ['microsoftAuthenticatorPush', 'softwareOneTimePasscode'];

interface PersonRow {
  /** Last digits of the object id. */
  number: number;
  givenName: string;
  surname: string;
  jobTitle: string;
  /** Methods in the registration report. */
  methods?: string[];
  /** Registered, but not by a method the school allows. */
  notCapable?: boolean;
  disabled?: boolean;
  /** False: the app is neither installed for this person nor in a team of theirs. */
  hasApp?: boolean;
}

/** People whom stories and tests name. */
const named: PersonRow[] = [
  {
    number: 1,
    givenName: 'Mere',
    surname: 'Totara',
    jobTitle: 'Network manager',
    methods: [...MFA_READY, 'windowsHelloForBusiness'],
  },
  {
    number: 2,
    givenName: 'Tama',
    surname: 'Rimu',
    jobTitle: 'IT manager',
    methods: ['passKeyDeviceBound', ...MFA_READY],
  },
  { number: 3, givenName: 'Ana', surname: 'Kowhai', jobTitle: 'ICT technician', methods: MFA_READY },
  { number: 4, givenName: 'Hemi', surname: 'Pukeko', jobTitle: 'Teacher, mathematics', methods: MFA_READY },
  { number: 5, givenName: 'Ruth', surname: 'Takahe', jobTitle: 'Head teacher', methods: ['mobilePhone', 'email'] },
  { number: 6, givenName: 'Lena', surname: 'Fantail', jobTitle: 'Teacher, music', methods: ['mobilePhone'] },
  { number: 7, givenName: 'Piri', surname: 'Kahikatea', jobTitle: 'Office manager', methods: [] },
  {
    number: 8,
    givenName: 'Sol',
    surname: 'Weka',
    jobTitle: 'ICT technician',
    methods: ['softwareOneTimePasscode'],
    notCapable: true,
  },
  { number: 9, givenName: 'Noa', surname: 'Matai', jobTitle: 'Librarian', methods: ['email'] },
  { number: 10, givenName: 'Kit', surname: 'Tarapunga', jobTitle: 'Deputy head', methods: MFA_READY },
  {
    number: 11,
    givenName: 'Faye',
    surname: 'Korimako',
    jobTitle: 'Safeguarding lead',
    methods: ['mobilePhone', 'microsoftAuthenticatorPush'],
  },
  { number: 12, givenName: 'Jade', surname: 'Kea', jobTitle: 'Help desk', methods: MFA_READY },
  {
    number: 13,
    givenName: 'Oli',
    surname: 'Ruru',
    jobTitle: 'E-learning lead',
    methods: ['microsoftAuthenticatorPasswordless', ...MFA_READY],
  },
  { number: 14, givenName: 'Isla', surname: 'Kaka', jobTitle: 'Device trolley keeper', methods: MFA_READY },
  {
    number: 15,
    givenName: 'Ben',
    surname: 'Miro',
    jobTitle: 'Office, enrolments',
    methods: ['mobilePhone', 'softwareOneTimePasscode'],
  },
  { number: 16, givenName: 'Drew', surname: 'Moa', jobTitle: 'Office (left in July)', disabled: true },
  { number: 17, givenName: 'Wren', surname: 'Titoki', jobTitle: 'Relief teacher', methods: [], hasApp: false },
];

/** Teachers and staff who fill the lists; every fifth has no second factor yet. */
const others: PersonRow[] = [
  'Aria Kauri',
  'Bo Tui',
  'Cleo Kotuku',
  'Dara Nikau',
  'Eli Hihi',
  'Finn Manuka',
  'Gia Toroa',
  'Hugo Kanuka',
  'Ivy Huia',
  'Jonah Rata',
  'Kaia Kotare',
  'Leo Ponga',
  'Mila Kiwi',
  'Nico Puriri',
  'Orla Weweia',
  'Paul Tawa',
  'Quinn Dotterel',
  'Rosa Karaka',
  'Seth Karearea',
  'Tess Ngaio',
  'Uma Warou',
  'Vic Pohutukawa',
  'Willa Riroriro',
  'Xan Hinau',
  'Yara Popokatea',
  'Zeb Kamahi',
  'Amy Toutouwai',
  'Bram Maire',
  'Cora Kokako',
  'Dov Horopito',
  'Esme Tieke',
  'Fritz Lancewood',
  'Greta Mohua',
  'Hal Cabbage-Tree',
  'Inga Whio',
  'Jules Flax',
  'Kurt Parera',
  'Lotte Toetoe',
  'Marg Matuku',
  'Ned Harakeke',
].map((name, index): PersonRow => {
  const [givenName = '', surname = ''] = name.split(' ');
  const subjects = ['English', 'science', 'history', 'art', 'sport', 'languages', 'technology', 'geography'];
  return {
    number: 20 + index,
    givenName,
    surname,
    jobTitle: `Teacher, ${subjects[index % subjects.length] ?? 'general'}`,
    methods: index % 5 === 4 ? [] : index % 3 === 0 ? ['mobilePhone'] : MFA_READY,
  };
});

const EMERGENCY_ID = objectId(900);
const GUEST_ID = objectId(901);

function objectId(number: number): string {
  return `5c400100-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const rows = [...named, ...others];

const emergencyAccount: LocalUser = {
  id: EMERGENCY_ID,
  displayName: 'Emergency access',
  givenName: null,
  surname: null,
  userPrincipalName: `emergency.access@${DOMAIN}`,
  mail: null,
  jobTitle: null,
  accountEnabled: true,
  userType: 'Member',
  onPremisesSyncEnabled: null,
  teamsUserId: `29:${EMERGENCY_ID}`,
  hasApp: false,
};

const guest: LocalUser = {
  id: GUEST_ID,
  displayName: 'Robin Macrocarpa (photocopiers)',
  givenName: 'Robin',
  surname: 'Macrocarpa',
  userPrincipalName: `robin_copiers.example#EXT#@${DOMAIN}`,
  mail: 'robin@copiers.example',
  jobTitle: null,
  accountEnabled: true,
  userType: 'Guest',
  onPremisesSyncEnabled: null,
  teamsUserId: `29:${GUEST_ID}`,
  hasApp: false,
};

/** Everybody with an account, pupils left out. */
export const schoolUsers: LocalUser[] = [...rows.map(localUser), emergencyAccount, guest];

function localUser(row: PersonRow): LocalUser {
  const address = `${row.givenName}.${row.surname}`.toLowerCase() + `@${DOMAIN}`;
  const id = objectId(row.number);
  return {
    id,
    displayName: `${row.givenName} ${row.surname}`,
    givenName: row.givenName,
    surname: row.surname,
    userPrincipalName: address,
    // A mailbox comes with the licence, and a disabled account has lost it.
    mail: row.disabled === true ? null : address,
    jobTitle: row.jobTitle,
    accountEnabled: row.disabled !== true,
    userType: 'Member',
    // Technicians' accounts live in the cloud only; teachers come from the school's own directory.
    onPremisesSyncEnabled: row.jobTitle.startsWith('Teacher') ? true : null,
    teamsUserId: `29:${row.givenName}.${row.surname}`.toLowerCase(),
    hasApp: row.hasApp !== false && row.disabled !== true,
  };
}

const idOf = (givenName: string): string => {
  const row = named.find((person) => person.givenName === givenName);
  if (row === undefined) throw new Error(`Nobody is called ${givenName}.`);
  return objectId(row.number);
};

const HELPDESK_GROUP = '5c400200-0000-4000-8000-000000000001';

/** Role-assignable groups. */
export const schoolGroups: LocalGroup[] = [
  { id: HELPDESK_GROUP, displayName: 'IT helpdesk', memberIds: [idOf('Sol'), idOf('Jade')] },
];

/** The activated roles, by Microsoft's template ids. User Administrator is held through the helpdesk group. */
export const schoolRoles: LocalDirectoryRole[] = [
  role('62e90394-69f5-4237-9190-012177145e10', 'Global Administrator', [idOf('Tama'), idOf('Kit'), EMERGENCY_ID]),
  role('194ae4cb-b126-40b2-bd5b-6091b380977d', 'Security Administrator', [idOf('Mere')]),
  role('5d6b6bb7-de71-4623-b4af-96380a352509', 'Security Reader', [idOf('Ana')]),
  role('f2ef992c-3afb-46b9-b7cf-a126ee74c451', 'Global Reader', [idOf('Ruth')]),
  role('5f2222b1-57c3-48ba-8ad5-d4759f1fde6f', 'Security Operator', [idOf('Faye')]),
  role('29232cdf-9323-42fd-ade2-1d097af3e4de', 'Exchange Administrator', [idOf('Piri'), idOf('Drew')]),
  role('f28a1f50-f6e7-4571-818b-6a12f2af6b6c', 'SharePoint Administrator', [idOf('Noa')]),
  role('fe930be7-5e62-47db-91af-98c3a49a38b1', 'User Administrator', [HELPDESK_GROUP]),
  role('69091246-20e8-4a56-aa4d-066075b2a7a8', 'Teams Administrator', [idOf('Oli')]),
  role('3a2c62db-5318-420d-8d74-23affee5d9d5', 'Intune Administrator', [idOf('Isla')]),
  role('c4e39bd9-1100-46d3-8c65-fb160da0071f', 'Authentication Administrator', [idOf('Ben')]),
];

function role(roleTemplateId: string, displayName: string, memberIds: string[]): LocalDirectoryRole {
  // The role's own id differs from its template's, as in a real tenant.
  return { id: roleTemplateId.replace(/^.{8}/, 'd1c70000'), roleTemplateId, displayName, memberIds };
}

/** One team with one channel: the Playground takes no more. */
export const schoolTeams: LocalTeam[] = [
  {
    groupId: '5c400300-0000-4000-8000-000000000001',
    teamId: '19:kereru-it-staff@thread.tacv2',
    displayName: 'IT staff',
    memberIds: ['Mere', 'Tama', 'Ana', 'Hemi', 'Ruth', 'Lena'].map(idOf),
    channels: [{ id: '19:kereru-secure-score@thread.tacv2', displayName: 'Secure Score' }],
  },
];

function administratorIds(): Set<string> {
  const ids = schoolRoles.flatMap((held) => held.memberIds);
  const throughGroups = schoolGroups.filter((group) => ids.includes(group.id)).flatMap((group) => group.memberIds);
  return new Set([...ids, ...throughGroups]);
}

/**
 * Rows of Graph's userRegistrationDetails. Disabled accounts have none.
 * @param updated When Microsoft last looked, ISO 8601.
 */
export function registrationRows(updated: string): WireObject[] {
  const admins = administratorIds();
  const fromRows = rows
    .filter((row) => row.disabled !== true)
    .map((row) => registrationRow(localUser(row), row.methods ?? [], row.notCapable === true));
  return [...fromRows, registrationRow(emergencyAccount, [], false), registrationRow(guest, [], false)];

  function registrationRow(user: LocalUser, methods: string[], notCapable: boolean): WireObject {
    // Mail resets a password; it is no second factor.
    const registered = methods.some((method) => method !== 'email');
    const capable = registered && !notCapable;
    const passwordless = methods.some((method) => /^passKey|^windowsHello|Passwordless$/.test(method));
    const push = methods.includes('microsoftAuthenticatorPush');
    return {
      id: user.id,
      userPrincipalName: user.userPrincipalName,
      userDisplayName: user.displayName,
      userType: user.userType === 'Guest' ? 'guest' : 'member',
      isAdmin: admins.has(user.id),
      isMfaRegistered: registered,
      isMfaCapable: capable,
      isPasswordlessCapable: passwordless,
      isSsprRegistered: methods.length > 0,
      isSsprEnabled: user.userType === 'Member',
      isSsprCapable: methods.length > 0 && user.userType === 'Member',
      methodsRegistered: methods,
      isSystemPreferredAuthenticationMethodEnabled: true,
      systemPreferredAuthenticationMethods: push ? ['push'] : [],
      userPreferredMethodForSecondaryAuthentication: push ? 'push' : registered ? 'sms' : 'none',
      lastUpdatedDateTime: updated,
    };
  }
}

/** A person as the Agents Playground's configuration wants it; `userPrincipleName` is its own spelling. */
export interface PlaygroundPerson {
  id: string;
  name: string;
  userPrincipleName: string;
  aadObjectId: string;
  givenName: string;
  surname: string;
  email: string;
}

/**
 * Who the Playground can be: exactly one current user and five more.
 * Mere is Security Administrator (operator), Tama Global Administrator (operator), Ana Security Reader (reader),
 * Ruth Global Reader (reader), Hemi and Lena are teachers without a role.
 */
export const playgroundPeople: { currentUser: PlaygroundPerson; users: PlaygroundPerson[] } = {
  currentUser: playgroundPerson('Mere'),
  users: ['Tama', 'Ana', 'Hemi', 'Ruth', 'Lena'].map(playgroundPerson),
};

function playgroundPerson(givenName: string): PlaygroundPerson {
  const user = schoolUsers.find((candidate) => candidate.givenName === givenName);
  if (user === undefined) throw new Error(`Nobody is called ${givenName}.`);
  return {
    id: user.teamsUserId,
    name: user.displayName,
    userPrincipleName: user.userPrincipalName,
    aadObjectId: user.id,
    givenName,
    surname: user.surname ?? '',
    email: user.mail ?? user.userPrincipalName,
  };
}

/** The six of the Playground: enough to sign in as operator, reader and stranger. */
export const playgroundUsers: LocalUser[] = schoolUsers.filter((user) =>
  [playgroundPeople.currentUser, ...playgroundPeople.users].some((person) => person.aadObjectId === user.id),
);

/** The roles that some people hold directly, without anybody else in them. */
export function rolesOf(users: LocalUser[]): LocalDirectoryRole[] {
  return schoolRoles
    .map((held) => ({ ...held, memberIds: held.memberIds.filter((id) => users.some((user) => user.id === id)) }))
    .filter((held) => held.memberIds.length > 0);
}
