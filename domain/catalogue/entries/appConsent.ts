import type { CatalogueEntry } from '../entry';

/** Which apps and outside services people may connect to the school's data (Entra ID and the admin center). */
export const appConsent: Record<string, CatalogueEntry> = {
  IntegratedApps: {
    meaning: 'People can no longer allow an app to read school mail and files by pressing "Accept" themselves.',
    why: 'A fake quiz or PDF app that one teacher accepts keeps reading the mailbox even after the password has changed.',
    userImpact: 'moderate',
    usersNotice: 'Who wants a new app sees "approval required" and has to ask; apps accepted earlier go on working.',
    minutes: 30,
    licence: 'Consent settings are part of the free Entra ID.',
    needsOneOf: [],
    threats: ['riskyApps', 'dataExfiltration', 'dataSpillage'],
    people: 'tenantSetting',
    verify:
      'Entra, Enterprise apps, Consent and permissions, User consent settings: "Do not allow user consent" is chosen.',
    rollBack:
      'Choose consent for verified publishers with low permissions: the middle way that lets harmless apps through.',
  },
  aad_admin_consent_workflow: {
    meaning:
      'Who is not allowed to connect an app can send you a request with a reason, straight from the page that refused it.',
    why: 'A refusal without a way to ask makes teachers upload class lists to a website with a private account instead.',
    userImpact: 'low',
    usersNotice:
      'Teachers get a box to fill in where they met a dead end; the reviewers you name get a mail for each request.',
    minutes: 30,
    licence: "Free in every tenant; what it costs is a reviewer's few minutes a week.",
    needsOneOf: [],
    threats: ['riskyApps', 'dataExfiltration'],
    people: 'tenantSetting',
    verify: 'Ask for an app as a test user: the request appears under Enterprise apps, Admin consent requests.',
    rollBack: 'Set "Users can request admin consent" to No; requests that are waiting run out on their own.',
  },
  aad_third_party_apps: {
    meaning: 'Only administrators may register new applications in your directory.',
    why: "A registered application is an identity with its own secret; one that a pupil made for a project can outlive the pupil's account by years.",
    userImpact: 'low',
    usersNotice:
      'Computing students and staff who write own programs ask you to register them; others never met the page.',
    minutes: 10,
    licence: 'It is a plain switch in Entra ID Free.',
    needsOneOf: [],
    threats: ['riskyApps', 'dataExfiltration', 'accountBreach'],
    people: 'tenantSetting',
    verify: 'Entra, Users, User settings: "Users can register applications" reads No.',
    rollBack: 'Flip the switch to Yes, or better, give one person the Application Developer role.',
  },
  aad_linkedin_connection_disables: {
    meaning: 'School accounts cannot be tied to LinkedIn profiles, and Outlook shows no LinkedIn details.',
    why: 'The tie carries contact data of colleagues to a network outside the school, and gives writers of false mail something to work with.',
    userImpact: 'none',
    usersNotice: 'The LinkedIn panel vanishes from profile cards; most people never saw it.',
    minutes: 5,
    licence: 'No purchase is involved; where the switch is missing, your region does not offer the connection.',
    needsOneOf: [],
    threats: ['dataSpillage', 'phishingOrWhaling'],
    people: 'tenantSetting',
    verify: 'Entra, Users, User settings, LinkedIn account connections: set to No for all.',
    rollBack: 'Choose Yes or Selected group; people who had connected must do so again.',
  },
  aad_managed_approved_public_groups_only: {
    meaning: 'Every team and group is private unless somebody of the school has decided that it may be public.',
    why: 'In a public group all accounts, down to the youngest pupil, can read the files without being asked in.',
    userImpact: 'low',
    usersNotice: 'Where a group turns private, people outside it have to ask the owner; members keep all they have.',
    minutes: 60,
    licence: 'Privacy of groups is a basic property, nothing to buy.',
    needsOneOf: [],
    threats: ['dataSpillage', 'dataExfiltration'],
    people: 'tenantSetting',
    verify:
      'Microsoft 365 admin center, Active teams and groups, column Privacy: the ones marked Public are on your approved list.',
    rollBack: 'Open the group, Settings, Privacy, and choose Public again.',
  },
  admincenter_owned_apps_and_services: {
    meaning: 'People cannot get add-ins from the Office Store or start trials of Microsoft products by themselves.',
    why: 'A trial begun by a teacher holds school data under terms nobody read, and ends in thirty days with the data inside.',
    userImpact: 'low',
    usersNotice:
      'Teachers who try to add an Office add-in read that the administrator has switched it off; those you deploy still come.',
    minutes: 10,
    licence: 'Both boxes belong to the Microsoft 365 admin center and cost nothing.',
    needsOneOf: [],
    threats: ['riskyApps', 'dataSpillage'],
    people: 'tenantSetting',
    verify: 'Org settings, Services, "User owned apps and services": neither the store nor the trials box is ticked.',
    rollBack: 'Tick the store box again if a subject depends on an add-in, and leave the trials box empty.',
  },
};
