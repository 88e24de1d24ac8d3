import type { CatalogueEntry } from '../entry';

/** What leaves the school by mail, and who may write in its name (Exchange Online). */
export const exchangeMailFlow: Record<string, CatalogueEntry> = {
  exo_SPF_records_for_all_domains: {
    meaning: 'Each of your mail domains publishes in DNS which servers may send in its name.',
    why: 'Without the record anybody can write to parents as office@your-school, and the receiving side has nothing to check it against.',
    userImpact: 'none',
    usersNotice: 'Nothing visible; a newsletter service or copier that you forgot to list may land in junk folders.',
    minutes: 60,
    licence: 'An SPF record is a line at your domain registrar and free.',
    needsOneOf: [],
    threats: ['spoofing', 'phishingOrWhaling'],
    people: 'tenantSetting',
    verify:
      'Run "nslookup -type=txt yourdomain": exactly one line starts with v=spf1 and it names all who send for you.',
    rollBack: "Put the former text record back; the change spreads within the record's lifetime, usually an hour.",
  },
  exo_transportrulesallowlistdomains: {
    meaning: 'No mail flow rule waves whole sender domains past the spam filter.',
    why: 'Such a rule trusts a name that anyone can type; made once for a supplier, it lets in every forgery of that supplier since.',
    userImpact: 'low',
    usersNotice: 'A newsletter or supplier may go to junk for a time, until the sender mends its own records.',
    minutes: 30,
    licence: 'Rules come with Exchange Online of any plan.',
    needsOneOf: [],
    threats: ['spoofing', 'phishingOrWhaling', 'malware'],
    people: 'tenantSetting',
    verify:
      'Exchange admin center, Mail flow, Rules: no rule that names a domain sets the spam confidence level to -1.',
    rollBack: "Re-enable the rule, and add a condition that the sender's authentication has passed.",
  },
  mdo_autoforwardingmode: {
    meaning:
      "The outbound spam policy leaves automatic forwarding to Microsoft's own rule, which blocks it to outside addresses.",
    why: 'First thing after taking a mailbox, thieves set a silent forward; the owner sees every mail as usual and suspects nothing.',
    userImpact: 'low',
    usersNotice: 'Teachers who forward school mail to a private address stop receiving it there.',
    minutes: 20,
    licence: 'Outbound spam policies exist in all tenants, without anything extra.',
    needsOneOf: [],
    threats: ['dataExfiltration', 'accountBreach'],
    people: 'tenantSetting',
    verify: 'Defender, Anti-spam outbound policy: Automatic forwarding shows "Automatic, system-controlled".',
    rollBack: 'Make a second outbound policy with forwarding on for the one mailbox that must forward.',
  },
  mdo_blockmailforward: {
    meaning:
      'All ways of forwarding mail out of the school are closed: the policy, inbox rules, the mailbox setting and transport rules.',
    why: "One way left open is enough for a counsellor's mail to go to an unknown address for months.",
    userImpact: 'moderate',
    usersNotice:
      'Leavers, relief staff and governors who had their mail sent on must sign in to read it; ask them before you start.',
    minutes: 90,
    licence: 'All four places belong to Exchange Online itself.',
    needsOneOf: [],
    threats: ['dataExfiltration', 'accountBreach', 'maliciousInsider'],
    people: 'tenantSetting',
    verify:
      'The "Auto-forwarded messages" report of the Exchange admin center stays empty for a week, and a test forward bounces with 5.7.520.',
    rollBack: 'Allow forwarding for the named mailbox in a policy of its own, with an end date in your calendar.',
  },
  mdo_recipientexternallimitperhour: {
    meaning: 'A single account can write to only so many outside addresses within an hour.',
    why: 'A stolen account that sends ten thousand mails in a night gets the whole school onto blocklists, and reports to parents no longer arrive.',
    userImpact: 'low',
    usersNotice:
      'Someone who mails all parents one by one may hit the limit; use your school information system or a list for that.',
    minutes: 10,
    licence: 'Part of the outbound filter every Exchange mailbox has.',
    needsOneOf: [],
    threats: ['accountBreach', 'spoofing', 'phishingOrWhaling'],
    people: 'tenantSetting',
    verify: 'In the outbound policy of Defender the external hourly limit is a number, 500 for instance, not 0.',
    rollBack: "Write 0 into the field, and the service's own higher limit applies.",
  },
  mdo_recipientinternallimitperhour: {
    meaning: 'Mail from one account to colleagues and pupils is limited to a number of recipients an hour.',
    why: 'Phishing spreads best from inside: a message by a classmate is opened without a thought.',
    userImpact: 'low',
    usersNotice: 'Only a person who writes to the entire school without using a distribution list gets stopped.',
    minutes: 10,
    licence: 'No purchase: it sits next to the other sending limits.',
    needsOneOf: [],
    threats: ['accountBreach', 'phishingOrWhaling'],
    people: 'tenantSetting',
    verify:
      'Outbound anti-spam policy, "internal message limit": a figure such as 1,000 is filled in and applies to all domains.',
    rollBack: 'Raise the figure, or exempt the account of the school office in a policy with higher priority.',
  },
  mdo_recipientlimitperday: {
    meaning: 'There is a ceiling on recipients for each mailbox in 24 hours.',
    why: 'Attackers who know hourly limits send slowly; the daily sum catches what the hour lets through.',
    userImpact: 'low',
    usersNotice: 'Ordinary teaching days stay far beneath it, and report season does too if a list is used.',
    minutes: 10,
    licence: 'Set in Defender with any plan that has Exchange Online.',
    needsOneOf: [],
    threats: ['accountBreach', 'spoofing'],
    people: 'tenantSetting',
    verify: 'The daily message limit of the outbound policy shows your own number, 1,000 being a common choice.',
    rollBack: 'Enter a larger number for the weeks that need it; a changed limit counts from the next message.',
  },
  mdo_thresholdreachedaction: {
    meaning:
      'An account that goes over its sending limit is blocked from sending until an administrator lets it again.',
    why: 'A limit that merely pauses until tomorrow gives the thief a fresh allowance every morning.',
    userImpact: 'low',
    usersNotice:
      'The blocked person can read but not send, gets a non-delivery note, and comes to you: mostly with good reason.',
    minutes: 15,
    licence: 'Included with the outbound spam filter.',
    needsOneOf: [],
    threats: ['accountBreach', 'phishingOrWhaling', 'spoofing'],
    people: 'tenantSetting',
    verify:
      'The policy\'s "Over limit action" reads "Restrict the user from sending mail"; blocked people are listed under Restricted entities.',
    rollBack: 'Release a person under Review, Restricted entities; it takes up to an hour.',
  },
};
