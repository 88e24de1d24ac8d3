import type { CatalogueEntry } from '../entry';

/** Accounts, passwords and administrators (Entra ID). */
export const identity: Record<string, CatalogueEntry> = {
  OneAdmin: {
    meaning: 'Have two to four global administrators, not one and not ten.',
    why: 'With one, a lost phone locks the school out; with many, each is another door to everything.',
    userImpact: 'none',
    usersNotice: 'Nobody notices, apart from those who no longer hold the role.',
    minutes: 20,
    licence: 'Every tenant has this role, whatever it pays for.',
    needsOneOf: [],
    threats: ['accountBreach', 'elevationOfPrivilege'],
    people: 'globalAdmins',
    verify: 'The Roles page of Entra lists two to four global administrators, each with an own account and MFA.',
    rollBack: 'Give or take the role again; no other setting is lost.',
  },
  RoleOverlap: {
    meaning:
      'People who look after one thing, such as passwords or Teams, hold the small role made for it and not Global Administrator.',
    why: 'If the helpdesk account of a school is taken over, the damage ends where its role ends.',
    userImpact: 'none',
    usersNotice: 'Only colleagues whose role shrinks notice, when they open an admin page they never needed.',
    minutes: 90,
    licence: 'The built-in roles cost nothing; handing them out for a few hours at a time takes Entra ID P2.',
    needsOneOf: [],
    threats: ['elevationOfPrivilege', 'accountBreach', 'maliciousInsider'],
    people: 'roleHolders',
    verify:
      'In Entra under Roles and admins, open Global Administrator: every name left there does work that no smaller role covers.',
    rollBack: 'Assign the larger role again to the person who got stuck; it is active after the next sign-in.',
  },
  aad_admin_accounts_separate_unassigned_cloud_only: {
    meaning:
      'Whoever administers has a second account for that alone, created in the cloud, without mailbox and licence.',
    why: 'An administrator who reads mail with the same account is one click from handing over the school, and an account synchronised from the server room falls with the server room.',
    userImpact: 'low',
    usersNotice:
      'Administrators switch to another browser profile for admin work; teachers and pupils see no difference.',
    minutes: 120,
    licence: 'An account without a licence is free, and being unlicensed is the point here.',
    needsOneOf: [],
    threats: ['accountBreach', 'elevationOfPrivilege', 'phishingOrWhaling'],
    people: 'roleHolders',
    verify: 'In Entra, each account with a role shows "On-premises sync enabled: No" and an empty licence list.',
    rollBack: 'Give the role back to the daily account and disable the separate one; delete it a month later.',
  },
  PWAgePolicyNew: {
    meaning:
      'Cloud passwords stay valid until there is a reason to change them, instead of running out every few months.',
    why: 'Forced changes lead to Autumn1, Autumn2 and notes under keyboards; a long password kept, with MFA beside it, is harder to guess.',
    userImpact: 'none',
    usersNotice: 'People stop being asked for a new password each term, and your helpdesk hears less of them.',
    minutes: 10,
    licence: 'Nothing to buy; the switch is in every Microsoft 365 tenant.',
    needsOneOf: [],
    threats: ['passwordCracking', 'accountBreach'],
    people: 'tenantSetting',
    verify:
      'Microsoft 365 admin center, Org settings, Security and privacy, Password expiration policy: the box "never expire" is ticked.',
    rollBack: 'Clear the box and enter a number of days; accounts older than that are asked at their next sign-in.',
  },
  PasswordHashSync: {
    meaning:
      'Entra Connect also sends a scrambled form of each Active Directory password to the cloud, so that sign-in works without your server.',
    why: 'When ransomware or a dead switch takes your server room away, people can still sign in; and Microsoft can tell you which passwords have been leaked.',
    userImpact: 'none',
    usersNotice: 'Nobody sees a change while the server runs; when it is down, they can keep working.',
    minutes: 60,
    licence: 'Part of Entra Connect and Cloud Sync, which are free with any tenant.',
    needsOneOf: [],
    threats: ['accountBreach', 'passwordCracking', 'ransomware'],
    people: 'tenantSetting',
    verify:
      'Entra, Entra Connect, Connect Sync: password hash synchronisation says Enabled, with a last run within the hour.',
    rollBack:
      'Run the Entra Connect wizard, Customise synchronisation options, and clear the box; choose another sign-in method first.',
  },
  SelfServicePasswordReset: {
    meaning:
      'Anybody who forgot a password can set a new one alone, after proving who they are with two ways registered earlier.',
    why: 'It spares the helpdesk its most frequent call, and keeps strangers from talking you into a reset by phone.',
    userImpact: 'moderate',
    usersNotice:
      'Everyone registers a phone number, app or private mail address once; pupils too young for either still come to you.',
    minutes: 90,
    licence:
      'Cloud accounts are covered by paid Microsoft 365 plans; writing the new password into your own Active Directory takes Entra ID P1.',
    needsOneOf: [],
    threats: ['accountBreach', 'passwordCracking'],
    people: 'passwordReset',
    verify:
      'Entra, Password reset, Properties shows All; then reset a test account from passwordreset.microsoftonline.com.',
    rollBack: 'Change Properties from All to Selected with one group; methods already registered are kept.',
  },
  aad_custom_banned_passwords: {
    meaning:
      "A list of your own words that no password may contain: the school's name, the town, the mascot, the street.",
    why: 'Guessing programs aimed at schools try exactly those first, with the year behind.',
    userImpact: 'low',
    usersNotice:
      'Whoever picks such a word at the next change is told to choose another; passwords in use now are left alone.',
    minutes: 30,
    licence: "Microsoft's general list is free; adding own words takes Entra ID P1.",
    needsOneOf: ['HasAADP1', 'HasAADP2'],
    threats: ['passwordCracking', 'accountBreach'],
    people: 'tenantSetting',
    verify: 'On a test account try "Kereru2026!" with your own school\'s name: the change is refused.',
    rollBack:
      'Set "Enforce custom list" to No under Authentication methods, Password protection; the words stay saved.',
  },
  aad_password_protection: {
    meaning:
      'Your own domain controllers refuse the same weak passwords that the cloud refuses, by an agent that fetches the list.',
    why: 'Passwords set with Ctrl+Alt+Del in the computer room never pass the cloud, so without the agent "Password1" is still possible there.',
    userImpact: 'low',
    usersNotice:
      'At the next change some people are turned down by Windows without much explanation; tell them the rule beforehand.',
    minutes: 180,
    licence: 'Entra ID P1 for the accounts that are synchronised; the two agents themselves are a free download.',
    needsOneOf: ['HasAADP1', 'HasAADP2'],
    threats: ['passwordCracking', 'accountBreach', 'lateralMovement'],
    people: 'tenantSetting',
    verify:
      'On a domain controller Get-AzureADPasswordProtectionDCAgent lists all controllers, and the mode in Entra reads Enforced.',
    rollBack: 'Put the mode back to Audit: weak passwords are accepted again and only written to the event log.',
  },
};
