import type { CatalogueEntry } from '../entry';

/** Labels, data loss prevention and the audit log (Microsoft Purview). */
export const informationProtection: Record<string, CatalogueEntry> = {
  dlp_datalossprevention: {
    meaning:
      'Rules notice bank details, ID numbers and the like in mail and files, and warn or stop before they leave.',
    why: 'Most leaks are slips: the wrong list attached, at half past four, to a mail to all parents.',
    userImpact: 'moderate',
    usersNotice:
      'Some senders see a tip "this contains sensitive information"; with blocking on, a few have to give a reason.',
    minutes: 240,
    licence: 'For mail and files it comes with A3 or Exchange Plan 2; chats and computers need A5.',
    needsOneOf: ['HasAIPP1', 'HasAIPP2', 'HasEXOP2'],
    threats: ['dataSpillage', 'dataExfiltration'],
    people: 'tenantSetting',
    verify:
      'Purview, Data loss prevention, Policies: at least one is On, not in simulation; a mail with the words "credit card" and the test number 4111 1111 1111 1111 shows the tip.',
    rollBack: 'Turn the policy to simulation: it goes on counting, and interferes with nobody.',
  },
  mip_DLP_policies_Teams: {
    meaning: 'The same rules that guard mail look into Teams chats and channel messages.',
    why: "Pupils' medical notes are typed into a chat more readily than into a letter, and chats are forwarded just as easily.",
    userImpact: 'moderate',
    usersNotice: 'A message that breaks a rule is hidden from the receiver, and the writer is told why.',
    minutes: 60,
    licence: 'Chat coverage belongs to A5, or to the A5 Compliance add-on.',
    needsOneOf: ['HasAIPP2', 'HasM365E5'],
    threats: ['dataSpillage', 'maliciousInsider'],
    people: 'tenantSetting',
    verify:
      'The policy\'s Locations include "Teams chat and channel messages" for all accounts, and a test message is masked within minutes.',
    rollBack:
      'Take the Teams location off the policy; messages hidden before become readable when the match is overridden.',
  },
  mip_autosensitivitylabelspolicies: {
    meaning: 'Files and mail that hold certain data get the right label without anybody choosing it.',
    why: 'Nobody goes back to label ten years of files by hand; a policy works through them at night.',
    userImpact: 'moderate',
    usersNotice:
      'Labels appear on files people never labelled; where a label encrypts, some partners cannot open them any more.',
    minutes: 300,
    licence: 'Automatic labels are A5 or the P2 level of information protection.',
    needsOneOf: ['HasAIPP2', 'HasM365E5'],
    threats: ['dataSpillage', 'dataExfiltration'],
    people: 'tenantSetting',
    verify:
      'Information protection, Auto-labeling policies: one is on after simulation, and its chart shows labelled items rising.',
    rollBack:
      'Switch the policy off; labels it set remain and can be removed only by hand or script, so simulate first.',
  },
  mip_sensitivitylabelspolicies: {
    meaning:
      'People find three or four labels in Office, say Public, School, Confidential, and mark their files with them.',
    why: 'A label travels with the file; it can encrypt, add a footer, and steer every later rule about that file.',
    userImpact: 'moderate',
    usersNotice:
      'A Sensitivity button appears in Word, Outlook and Teams, and some files ask for a label when saved; plan a short briefing.',
    minutes: 360,
    licence: 'Labels by hand are in A3, at the P1 level.',
    needsOneOf: ['HasAIPP1', 'HasAIPP2'],
    threats: ['dataSpillage', 'dataExfiltration'],
    people: 'tenantSetting',
    verify:
      'Purview, Label publishing policies: a policy is published to all staff; Word on a test account shows the button next day.',
    rollBack: 'Withdraw the publishing policy, and the button goes while files keep label and encryption.',
  },
  mip_purviewlabelconsent: {
    meaning: 'Your labels may also be used in the Purview data map, for databases and storage in Azure.',
    why: 'Exports of the school information system often end in a database that nobody has marked as confidential.',
    userImpact: 'none',
    usersNotice: 'Staff and pupils have no dealings with it.',
    minutes: 30,
    licence: 'Labelling at P1 level, and a Purview account in Azure that is paid by use.',
    needsOneOf: ['HasAIPP1', 'HasAIPP2'],
    threats: ['dataSpillage'],
    people: 'tenantSetting',
    verify:
      'Open Information protection, Labels: the offer to extend labelling to the data map no longer shows, since consent was given.',
    rollBack: 'Set-PolicyConfig -PurviewLabelConsent $false withdraws it; labels on data assets stop at the next scan.',
  },
  mip_management_API_enabled_four_workloads: {
    meaning: 'A monitoring tool subscribes to the activity records of Exchange, SharePoint, Entra and the rest.',
    why: 'Purview lets you search what happened; only a subscription lets a tool tell you while it happens.',
    userImpact: 'none',
    usersNotice: "It is a connection between two services, out of everyone's sight.",
    minutes: 60,
    licence: 'The interface is free; the tool that reads it, such as Sentinel, may cost.',
    needsOneOf: [],
    threats: ['accountBreach', 'maliciousInsider', 'dataExfiltration'],
    people: 'tenantSetting',
    verify:
      'List the subscriptions at the API: Audit.Exchange, Audit.SharePoint, Audit.AzureActiveDirectory and Audit.General are enabled.',
    rollBack: 'Stop the subscription from the same tool; the records themselves stay searchable in Purview.',
  },
  mip_search_auditlog: {
    meaning: 'What people and administrators do in Microsoft 365 is recorded and can be searched for 180 days.',
    why: "When a parent asks who opened a child's file, this log is the only witness.",
    userImpact: 'none',
    usersNotice:
      'Recording slows nothing and shows nowhere, though your works council or privacy notice should mention it.',
    minutes: 10,
    licence: 'The standard log is in all plans, and a full year of it in A5.',
    needsOneOf: [],
    threats: ['accountBreach', 'maliciousInsider', 'dataExfiltration'],
    people: 'tenantSetting',
    verify:
      'Get-AdminAuditLogConfig shows UnifiedAuditLogIngestionEnabled True, and a search in Purview for today finds your own sign-in.',
    rollBack: 'Set-AdminAuditLogConfig with the value $false ends the recording; past records run out in their time.',
  },
};
