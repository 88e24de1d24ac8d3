import type { CatalogueEntry } from '../entry';

/** Files in SharePoint and OneDrive. */
export const sharepoint: Record<string, CatalogueEntry> = {
  spo_block_onedrive_sync_unmanaged_devices: {
    meaning: 'OneDrive copies school files only to computers that belong to your own domain.',
    why: 'A synchronised family computer holds the whole class share offline, for whoever sits down at it or buys it second-hand.',
    userImpact: 'moderate',
    usersNotice:
      'At home people work in the browser; sync on private computers stops, and Macs or cloud-joined laptops that are not in the domain stop too.',
    minutes: 45,
    licence: 'OneDrive settings are open to all plans; what you need is a Windows domain and its GUID.',
    needsOneOf: [],
    threats: ['dataExfiltration', 'dataSpillage', 'lostDevice'],
    people: 'tenantSetting',
    verify:
      'SharePoint admin center, Settings, Sync: "only on computers joined to specific domains" with your GUID; a private laptop is refused.',
    rollBack: 'Clear the box and sync resumes by itself at the next attempt.',
  },
  spo_external_sharing_managed: {
    meaning: 'Files can be shared only with outside domains on your list, or with all except those you have ruled out.',
    why: 'Typing errors in addresses and private mailboxes of pupils are where shared files go astray; a list catches both.',
    userImpact: 'moderate',
    usersNotice:
      'Sharing with a new partner waits until you have added its domain; parents with private addresses need another way.',
    minutes: 60,
    licence: 'Domain lists for sharing are in every SharePoint plan.',
    needsOneOf: [],
    threats: ['dataSpillage', 'dataExfiltration'],
    people: 'tenantSetting',
    verify:
      'Policies, Sharing, More external sharing settings: "Limit external sharing by domain" holds your list; a share to another domain fails.',
    rollBack:
      'Add the one domain that is missing to your list before you untick the limit; a single site cannot be looser than the whole.',
  },
  spo_external_users_sharing: {
    meaning: 'Guests can open what was shared with them, but cannot pass it on unless it is theirs.',
    why: 'You know the guest you invited; you do not know whom the guest invites.',
    userImpact: 'low',
    usersNotice: 'A guest who tries to share sees that permission is missing, and asks the teacher.',
    minutes: 10,
    licence: 'One tick in the sharing page, without any purchase.',
    needsOneOf: [],
    threats: ['dataSpillage', 'dataExfiltration'],
    people: 'tenantSetting',
    verify: 'The option "Allow guests to share items they don\'t own" is clear under More external sharing settings.',
    rollBack: 'Tick the option; earlier refusals have to be repeated by the guest.',
  },
  spo_idle_session_timeout: {
    meaning: 'A browser left open on SharePoint or OneDrive is signed out after a while without use.',
    why: "The library computer with a teacher's folders still open is found by the next pupil, not by a hacker.",
    userImpact: 'low',
    usersNotice:
      'On shared computers a warning appears, then the sign-in page; computers managed by you can be spared.',
    minutes: 30,
    licence: 'Idle sign-out for SharePoint needs no premium plan.',
    needsOneOf: [],
    threats: ['dataSpillage', 'maliciousInsider'],
    people: 'tenantSetting',
    verify:
      'Policies, Access control, Idle session sign-out is on, with 60 minutes or less; wait in a private window and see.',
    rollBack: 'Set the sign-out to off; it takes about a quarter of an hour to stop.',
  },
  spo_legacy_auth: {
    meaning: 'SharePoint turns away programs that sign in with name and password alone.',
    why: 'Old scripts and drive mappings go round MFA entirely, and guessing programs know it.',
    userImpact: 'low',
    usersNotice:
      'An outdated backup script or a copier that scans to SharePoint stops; Office 2016 and later carries on.',
    minutes: 30,
    licence: 'It is a tenant switch that any administrator of SharePoint may set.',
    needsOneOf: [],
    threats: ['accountBreach', 'passwordCracking'],
    people: 'tenantSetting',
    verify:
      'Get-SPOTenant shows LegacyAuthProtocolsEnabled False; or Access control, "Apps that don\'t use modern authentication": block.',
    rollBack: 'Set-SPOTenant -LegacyAuthProtocolsEnabled $true, for no longer than it takes to replace the script.',
  },
};
