import type { CatalogueEntry } from '../entry';

/** Where your Active Directory is joined to the cloud (Defender for Identity). */
export const entraConnect: Record<string, CatalogueEntry> = {
  AATP_AzureSsoAccountOldPasswords: {
    meaning:
      'The key of the computer account AZUREADSSOACC, which serves silent sign-in to the cloud, is more than 90 days old.',
    why: 'Whoever holds a copy can sign in to Microsoft 365 as any synchronised person.',
    userImpact: 'none',
    usersNotice: 'If you renew it once a quarter and only once a day, silent sign-in goes on.',
    minutes: 30,
    licence: 'The age is shown by Defender for Identity; renewing it needs the Entra Connect module alone.',
    needsOneOf: ['HasAATP'],
    threats: ['accountBreach', 'lateralMovement'],
    people: 'countsOnly',
    verify:
      'Get-ADComputer AZUREADSSOACC -Properties PasswordLastSet is below 90 days, and Update-AzureADSSOForest ended without error.',
    rollBack: 'No way back to the former key; people type their password until tickets are new, a working day at most.',
  },
  AATP_EntraConnectAccountUnnecessaryReplicationPermission: {
    meaning:
      'The account with which Entra Connect reads your directory may copy password hashes although you do not synchronise them.',
    why: 'A right that serves nothing is still of service to a thief.',
    userImpact: 'none',
    usersNotice: 'Sign-in is unaffected, provided password hash synchronisation really is off.',
    minutes: 30,
    licence: 'Comes with Defender for Identity on the server that runs Entra Connect.',
    needsOneOf: ['HasAATP'],
    threats: ['elevationOfPrivilege', 'accountBreach'],
    people: 'countsOnly',
    verify:
      'The connector account, MSOL_ by name, no longer appears with "Replicating Directory Changes All" on the domain.',
    rollBack:
      'Set-ADSyncPasswordHashSyncPermissions returns the right in one line, for instance when you turn hash synchronisation on.',
  },
  AATP_EntraConnectAccountsOldPasswords: {
    meaning: 'The account Entra Connect uses in your directory has had its password for more than 90 days.',
    why: 'Its password lies, recoverable, on a server that often gets less care than a domain controller.',
    userImpact: 'none',
    usersNotice: 'Changes to accounts reach the cloud some minutes later while you do it.',
    minutes: 45,
    licence: 'Its evaluation requires the Entra Connect sensor of Defender for Identity.',
    needsOneOf: ['HasAATP'],
    threats: ['accountBreach', 'elevationOfPrivilege'],
    people: 'countsOnly',
    verify:
      'Synchronization Service Manager shows the next runs as success, after Get-ADUser MSOL_* showed a new PasswordLastSet.',
    rollBack: 'Should synchronisation stop, enter the new password under Connectors; the former one must not return.',
  },
  AATP_EntraConnectAccountsWithConnectorAccountAsDefaultAdmin: {
    meaning: 'Entra Connect works with an account that is Domain or Enterprise Admin, where a plain one would do.',
    why: 'Whoever gets hold of the sync server gets the domain as a gift.',
    userImpact: 'none',
    usersNotice: 'The change pauses synchronisation for a quarter of an hour and is otherwise unseen.',
    minutes: 60,
    licence: 'Noticed by Defender for Identity; the wizard of Entra Connect makes the proper account for nothing.',
    needsOneOf: ['HasAATP'],
    threats: ['elevationOfPrivilege', 'accountBreach'],
    people: 'countsOnly',
    verify: 'Get-ADSyncADConnectorAccount names an account that is a member of Domain Users only.',
    rollBack: "Enter the earlier account in the connector's properties, for as long as missing rights are sorted out.",
  },
  AATP_EntraConnectSensitiveAccountsWithUnsafePermissions: {
    meaning:
      'Accounts of Entra Connect can be altered, or their password reset, by people who are not top administrators.',
    why: 'A helpdesk account that may reset everybody may reset this one as well, and be administrator by the afternoon.',
    userImpact: 'none',
    usersNotice: 'Helpdesk staff go on resetting pupils and teachers.',
    minutes: 45,
    licence: 'Permission checks on these accounts are part of Defender for Identity since 2024.',
    needsOneOf: ['HasAATP'],
    threats: ['elevationOfPrivilege', 'lateralMovement'],
    people: 'countsOnly',
    verify: 'dsacls on the MSOL_ account and AZUREADSSOACC shows reset and write rights for Domain Admins alone.',
    rollBack: "Return the inherited rights on the account's Advanced security page.",
  },
};
