import type { CatalogueEntry } from '../entry';

/** Watching cloud apps and apps with consent (Defender for Cloud Apps, app governance). */
export const cloudApps: Record<string, CatalogueEntry> = {
  mcas_mda_enabled: {
    meaning:
      'Defender for Cloud Apps is switched on and connected to Microsoft 365, so that it sees activities and files.',
    why: 'Owned but not connected it watches nothing, and in many A5 schools that is how it stands.',
    userImpact: 'none',
    usersNotice: 'Connection runs between services; people carry on as before.',
    minutes: 60,
    licence: 'Defender for Cloud Apps, which A5 contains.',
    needsOneOf: ['HasMCAS'],
    threats: ['riskyApps', 'dataExfiltration', 'accountBreach'],
    people: 'tenantSetting',
    verify:
      'Defender, Settings, Cloud apps, App connectors: Microsoft 365 says Connected, with a time of today, and file monitoring is on.',
    rollBack: 'Disconnect the Microsoft 365 app on the same page; what was gathered ages away.',
  },
  McasCloudAppNotification: {
    meaning: 'You get a message when an online service new to the school is suddenly used by many.',
    why: 'Teachers adopt a homework app in a week; the privacy check had better come in that week than after the data is there.',
    userImpact: 'none',
    usersNotice: 'Only the mailbox you enter hears of it.',
    minutes: 30,
    licence: 'Discovery needs Defender for Cloud Apps, or the smaller discovery edition in Entra ID P1.',
    needsOneOf: ['HasMCAS', 'HasCASD'],
    threats: ['riskyApps', 'dataExfiltration'],
    people: 'tenantSetting',
    verify:
      'Policies, Policy management, Shadow IT: a policy for new apps is enabled and has your address as receiver of alerts.',
    rollBack: 'Disable the policy if it sends too much, or raise its threshold of users and traffic.',
  },
  McasCutomActivityPolicy: {
    meaning:
      'A rule of your own sounds the alarm at a pattern you find suspicious, such as a hundred downloads within ten minutes.',
    why: 'Ready-made alarms do not know that nobody in your school exports the pupil register on a Sunday.',
    userImpact: 'none',
    usersNotice: "Nobody is stopped by an alert, unless you add suspension as the rule's action.",
    minutes: 45,
    licence: 'Activity policies are in the full product and in the Office 365 edition of A5.',
    needsOneOf: ['HasMCAS', 'HasOCAS'],
    threats: ['accountBreach', 'maliciousInsider', 'dataExfiltration'],
    people: 'tenantSetting',
    verify:
      'Policy management lists one activity policy of yours as Enabled; provoke it with a test account and the alert appears in Defender.',
    rollBack: 'Change its severity or disable it; alerts already raised stay in the list.',
  },
  McasFirewallLogUpload: {
    meaning:
      "Your firewall's log goes to Defender for Cloud Apps each day, which turns it into a list of services used in the building.",
    why: 'What you guess about app use and what the log says differ by hundreds of names in a typical school.',
    userImpact: 'none',
    usersNotice: 'Nothing changes at any desk; decide with your privacy officer whether names are made anonymous.',
    minutes: 180,
    licence: 'Included with cloud discovery; a small Linux machine for the collector is yours to supply.',
    needsOneOf: ['HasMCAS', 'HasCASD'],
    threats: ['riskyApps', 'dataExfiltration'],
    people: 'tenantSetting',
    verify:
      'Cloud discovery, Automatic log upload: the collector is Connected and its last data is less than a day old.',
    rollBack: 'Stop the container and delete the data source; reports made from earlier logs stay.',
  },
  McasOAuthAppNotification: {
    meaning: 'When somebody connects a new app with far-reaching rights to the school account, you hear of it.',
    why: 'The permission dialogue is signed in two seconds, and nothing else in the day reminds anyone of it.',
    userImpact: 'none',
    usersNotice: 'The person who connected the app notices only if you withdraw it.',
    minutes: 30,
    licence: 'Any edition of Defender for Cloud Apps that watches Microsoft 365.',
    needsOneOf: ['HasMCAS', 'HasOCAS'],
    threats: ['riskyApps', 'accountBreach'],
    people: 'tenantSetting',
    verify: 'Connect a harmless app with a test account: an alert of your OAuth policy follows, commonly within hours.',
    rollBack: 'Turn off the OAuth app policy; rights of apps are not touched by that.',
  },
  AppG_regulate_access_to_sensitive_data: {
    meaning: 'A rule of app governance reports or disables apps that get at files with a sensitive label.',
    why: "A connector that was fine for the timetable has no business in the counsellor's folder.",
    userImpact: 'none',
    usersNotice: 'If you let it disable apps, users of that app are cut off until you look; begin with alerts alone.',
    minutes: 45,
    licence: 'App governance is part of Defender for Cloud Apps and only has to be turned on.',
    needsOneOf: ['HasMCAS'],
    threats: ['riskyApps', 'dataExfiltration', 'dataSpillage'],
    people: 'tenantSetting',
    verify:
      'Defender, Cloud apps, App governance, Policies: the rule on access to sensitive data is Active and lists its first matches.',
    rollBack: 'Put the rule in audit mode, and enable again under Apps whatever it had disabled.',
  },
  AppG_unusual_activity_with_priority_account: {
    meaning:
      'You are warned when an app allowed by the head, bursar or another priority account begins to behave strangely.',
    why: 'What leadership has consented to reaches the mail that matters most.',
    userImpact: 'none',
    usersNotice: 'Silent for everybody but the administrators who get the alert.',
    minutes: 45,
    licence:
      'Needs app governance switched on, and priority accounts tagged, a feature of Defender for Office 365 Plan 2.',
    needsOneOf: ['HasMCAS'],
    threats: ['riskyApps', 'accountBreach', 'dataExfiltration'],
    people: 'tenantSetting',
    verify:
      'Under App governance, Policies, the template on priority account consent is active; Settings, User tags shows who is meant.',
    rollBack: 'Deactivate the policy; the tag on the accounts serves other protections and should stay.',
  },
};
