import type { LocalGroup, LocalUser, TenantData, WireObject } from '../tenant/tenantData';

/** What Graph gives of a user without $select. */
export const DEFAULT_USER_MEMBERS = [
  'businessPhones',
  'displayName',
  'givenName',
  'id',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
];

export const userObject = (user: LocalUser): WireObject => ({
  businessPhones: [],
  displayName: user.displayName,
  givenName: user.givenName,
  id: user.id,
  jobTitle: user.jobTitle,
  mail: user.mail,
  mobilePhone: null,
  officeLocation: null,
  preferredLanguage: null,
  surname: user.surname,
  userPrincipalName: user.userPrincipalName,
  accountEnabled: user.accountEnabled,
  userType: user.userType,
  onPremisesSyncEnabled: user.onPremisesSyncEnabled,
});

const groupObject = (group: LocalGroup): WireObject => ({
  id: group.id,
  displayName: group.displayName,
  isAssignableToRole: true,
  mail: null,
  securityEnabled: true,
});

/** A user or a group that says which it is, as in a list of mixed members; null for an unknown id. */
export function directoryObject(tenant: TenantData, id: string): WireObject | null {
  const user = tenant.users().find((candidate) => candidate.id === id);
  if (user) return { '@odata.type': '#microsoft.graph.user', ...userObject(user) };
  const group = tenant.groups().find((candidate) => candidate.id === id);
  return group ? { '@odata.type': '#microsoft.graph.group', ...groupObject(group) } : null;
}

/** By object id or user principal name. */
export function findUser(tenant: TenantData, idOrName: string): LocalUser | undefined {
  const wanted = idOrName.toLowerCase();
  return tenant
    .users()
    .find((user) => user.id.toLowerCase() === wanted || user.userPrincipalName.toLowerCase() === wanted);
}
