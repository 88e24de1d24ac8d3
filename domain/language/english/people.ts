/** Whom an action is about. */
export const people = {
  causes: {
    noMethodRegistered: 'No second factor is registered.',
    registeredNotCapable: 'A second factor is registered, but the sign-in policy does not allow that method.',
    unknown: "Microsoft's report does not say whether a second factor is registered.",
  },
  /** `cause` is one of the sentences above. */
  emergency: (cause: string) => `Emergency account. ${cause}`,

  unnamedRole: 'a role without a name',

  /** Why nobody is named. */
  unnamed: {
    countsOnly: 'Microsoft counts for this action but does not say who.',
    tenantSetting: 'This is one setting for the whole tenant: Microsoft counts nobody by name.',
    devices: 'This is about devices, not people: Microsoft Defender lists them.',
    licence:
      'Microsoft names people only in tenants with Entra ID P1 or P2. Their number is shown; look them up in the Entra admin center.',
    notRead: 'Microsoft counts people for this action, but Scorekeeper cannot name them.',
  },
  readFrom: "Entra's registration report and administrator roles",

  /** Where the names come from. */
  sources: {
    adminMfa: "Administrators by their roles in Entra, and Microsoft's registration report for their second factor.",
    userMfa: "Microsoft's registration report of who has a second factor.",
    passwordReset: "Microsoft's registration report of who can reset the own password.",
    phishingResistantAdmins:
      "Administrators by their roles, and the methods Microsoft's registration report lists for them.",
    globalAdmins: 'Holders of the Global Administrator role in Entra, directly and through groups.',
    roleHolders: 'Holders of administrator roles in Entra, directly and through groups.',
    countsOnly: 'Microsoft gives counts only; it names nobody for this action.',
    devices: 'This is about computers, not people: Microsoft Defender lists them.',
    tenantSetting: 'One setting for everybody: nobody in particular has to act.',
  },
};
