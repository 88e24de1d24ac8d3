import type { CatalogueEntry } from '../entry';

/** Mailboxes and Outlook: sharing, add-ins, auditing (Exchange Online). */
export const exchangeMailbox: Record<string, CatalogueEntry> = {
  CustomerLockBoxEnabled: {
    meaning: 'Before an engineer of Microsoft may look at your content for a support case, one of you has to approve.',
    why: "It happens rarely, yet with pupils' records you want to be asked, and to have it on paper afterwards.",
    userImpact: 'none',
    usersNotice: 'Teaching goes on untouched; a support case may wait for somebody with approval rights.',
    minutes: 20,
    licence: 'Customer Lockbox is part of A5 and E5, or of their compliance add-on.',
    needsOneOf: ['HasCLB'],
    threats: ['dataExfiltration', 'dataSpillage'],
    people: 'tenantSetting',
    verify:
      'Microsoft 365 admin center, Org settings, Security and privacy, Customer lockbox: "Require approval" is ticked.',
    rollBack: 'Clear the tick; requests that are waiting then need no answer from you.',
  },
  exo_individualsharing: {
    meaning: 'Calendars cannot be shared in full with people outside the school.',
    why: 'A calendar tells when the head is away, who meets which family and where; that is just what a forger of urgent mail wants to know.',
    userImpact: 'moderate',
    usersNotice:
      "Partners who look into a teacher's calendar lose it, as do private phones that subscribed to a published link.",
    minutes: 20,
    licence: 'Sharing policies are a basic part of Exchange Online.',
    needsOneOf: [],
    threats: ['dataSpillage', 'phishingOrWhaling'],
    people: 'tenantSetting',
    verify:
      'Exchange admin center, Organization, Sharing: the default policy contains no rule for all domains or anonymous.',
    rollBack:
      'Add the domain of a partner school to the policy with free/busy only; published links must be made anew.',
  },
  exo_mailboxaudit: {
    meaning:
      'Exchange records who opened, moved or deleted mail in each mailbox, including delegates and administrators.',
    why: 'After a break-in the first question of the privacy officer is what was read; without the record the honest answer is "everything".',
    userImpact: 'none',
    usersNotice: 'There is nothing to see and no slower mail.',
    minutes: 15,
    licence: 'On in all plans; the finer record of each item opened now comes with most paid ones.',
    needsOneOf: [],
    threats: ['dataExfiltration', 'accountBreach', 'maliciousInsider'],
    people: 'tenantSetting',
    verify:
      'Get-OrganizationConfig shows AuditDisabled False, and no mailbox has a bypass in Get-MailboxAuditBypassAssociation.',
    rollBack: 'Set-OrganizationConfig -AuditDisabled $true stops it; records already written stay until they expire.',
  },
  exo_mailtipsenabled: {
    meaning: 'Outlook warns before sending: many recipients, an outsider among them, somebody on leave.',
    why: 'The commonest leak in schools is no hack but a reply to all with one parent too many.',
    userImpact: 'low',
    usersNotice: 'A yellow line over the message names the outsider; nobody is kept from sending.',
    minutes: 10,
    licence: 'MailTips are in Outlook and Exchange Online from the start.',
    needsOneOf: [],
    threats: ['dataSpillage'],
    people: 'tenantSetting',
    verify:
      'Begin a mail to a private address: the tip appears. Get-OrganizationConfig shows MailTipsExternalRecipientsTipsEnabled True.',
    rollBack: 'Switch the tips off one kind at a time with Set-OrganizationConfig, starting with the one that annoys.',
  },
  exo_oauth2clientprofileenabled: {
    meaning: 'Outlook signs in to Exchange through the modern sign-in page, where MFA and Conditional Access hold.',
    why: 'With the old dialogue box a password is all that is ever asked, whatever your MFA policy says.',
    userImpact: 'none',
    usersNotice: 'Outlook 2016 and newer show nothing new; a forgotten Outlook 2010 stops connecting.',
    minutes: 10,
    licence: 'A property of the tenant, on by default since 2017.',
    needsOneOf: [],
    threats: ['accountBreach', 'passwordCracking'],
    people: 'tenantSetting',
    verify:
      'Get-OrganizationConfig gives OAuth2ClientProfileEnabled True; Org settings, Modern authentication shows it ticked.',
    rollBack: 'Clear the tick in Org settings only to find a fault, and set it again the same day.',
  },
  exo_outlookaddins: {
    meaning: 'People cannot put add-ins into Outlook on their own; administrators deploy the ones the school wants.',
    why: 'An add-in reads the open message, and some read the mailbox; a colourful signature maker is an odd one to hand that to.',
    userImpact: 'low',
    usersNotice:
      'The store button in Outlook is gone for staff; add-ins installed by themselves stop, those you deploy remain.',
    minutes: 30,
    licence: 'Role assignment policies need no extra plan.',
    needsOneOf: [],
    threats: ['riskyApps', 'dataExfiltration'],
    people: 'tenantSetting',
    verify:
      'Exchange admin center, Roles, User roles, Default policy: My Custom Apps, My Marketplace Apps and My ReadWriteMailbox Apps are clear.',
    rollBack: 'Tick the three roles again, or give them to one pilot policy; allow an hour.',
  },
  exo_storageproviderrestricted: {
    meaning: 'Outlook on the web no longer offers Dropbox, Google Drive and the like for attachments.',
    why: 'Files that go to a private cloud store leave your retention, your search and your ability to take them back.',
    userImpact: 'low',
    usersNotice:
      'Who attached from a private Dropbox in the browser uses OneDrive instead, or downloads the file first.',
    minutes: 10,
    licence: 'Set in the mailbox policy of Exchange Online, without purchase.',
    needsOneOf: [],
    threats: ['dataExfiltration', 'dataSpillage', 'malware'],
    people: 'tenantSetting',
    verify:
      'Get-OwaMailboxPolicy lists AdditionalStorageProvidersAvailable False for each policy; the attach menu shows OneDrive only.',
    rollBack: 'Set-OwaMailboxPolicy with the value $true brings the menu back after about an hour.',
  },
};
