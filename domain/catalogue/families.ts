import { connectedApp } from './connectedApps';
import { device } from './devices';
import type { CatalogueEntry } from './entry';

interface Family {
  name: FamilyName;
  fits: RegExp;
  describe: (controlId: string) => CatalogueEntry;
}

/** What holds for a control that has no entry of its own, by what its id or service begins with. The first that fits wins. */
export const families: readonly Family[] = [
  { name: 'connectedApp', fits: /(^|\.)mda_/i, describe: connectedApp },
  { name: 'device', fits: /^(scid_|mdatp|microsoft defender for endpoint)/i, describe: device },
  { name: 'onPremisesIdentity', fits: /^(aatp_|azure atp)/i, describe: () => onPremisesIdentity },
  { name: 'entra', fits: /^(aad_|azuread|microsoft entra)/i, describe: () => entra },
  { name: 'mail', fits: /^(exo_|mdo_|exo$|mdo$|exchange)/i, describe: () => mail },
  { name: 'files', fits: /^(spo_|spo$|sharepoint)/i, describe: () => files },
  {
    name: 'protectedData',
    fits: /^(mip_|dlp_|mip$|microsoft information protection|purview)/i,
    describe: () => protectedData,
  },
  { name: 'meetings', fits: /^(meeting_|ms ?teams|teams)/i, describe: () => meetings },
  { name: 'mobileDevices', fits: /^intune/i, describe: () => mobileDevices },
  { name: 'cloudApps', fits: /^(mcas|appg)/i, describe: () => cloudApps },
  { name: 'smallServices', fits: /^(forms|sway|admincenter)/i, describe: () => smallServices },
];

export type FamilyName =
  | 'connectedApp'
  | 'device'
  | 'onPremisesIdentity'
  | 'entra'
  | 'mail'
  | 'files'
  | 'protectedData'
  | 'meetings'
  | 'mobileDevices'
  | 'cloudApps'
  | 'smallServices';

/** By id, then by service; undefined where neither fits. */
export function familyOf(controlId: string, service: string | null): Family | undefined {
  return families.find(({ fits }) => fits.test(controlId)) ?? families.find(({ fits }) => fits.test(service ?? ''));
}

/** An id and service that fit no family. */
export const anyControl: CatalogueEntry = {
  meaning: 'A recommendation of Microsoft that we have not described yet; its steps are those Microsoft gives.',
  why: 'Microsoft counts it towards your Secure Score; read its own text before you decide.',
  userImpact: 'moderate',
  usersNotice: "Not known to us: read Microsoft's text on the effect, and try it with a few people first.",
  minutes: 60,
  licence: 'Not known to us: Microsoft names the licence on the page of the action.',
  needsOneOf: [],
  threats: ['accountBreach'],
  people: 'countsOnly',
  verify: 'The action shows full points in Secure Score, usually within two days.',
  rollBack: 'Note the setting as it stands before you change it, and set it back to that.',
};

const entra: CatalogueEntry = {
  meaning: 'A setting of Entra ID, the directory in which all your accounts and their sign-ins live.',
  why: 'Whoever gets past sign-in has already won most of the way, so these settings protect everything behind them.',
  userImpact: 'low',
  usersNotice: 'Mostly administrators notice; people may meet one more question at sign-in.',
  minutes: 30,
  licence: 'Many of these need no extra licence; Conditional Access needs Entra ID P1.',
  needsOneOf: [],
  threats: ['accountBreach', 'passwordCracking', 'elevationOfPrivilege'],
  people: 'countsOnly',
  verify: 'The Entra admin center shows the setting as you made it; Secure Score follows within about a week.',
  rollBack: 'Set it back in the Entra admin center; the audit log there holds the value it had before.',
};

const onPremisesIdentity: CatalogueEntry = {
  meaning: 'A weakness in your own Active Directory that Defender for Identity has looked for.',
  why: 'One old setting on a domain controller lets an attacker go from a classroom computer to every account.',
  userImpact: 'low',
  usersNotice: 'People notice nothing as long as old systems that rely on the setting are found first.',
  minutes: 120,
  licence: 'Defender for Identity, part of Microsoft 365 A5 and E5.',
  needsOneOf: ['HasAATP'],
  threats: ['lateralMovement', 'elevationOfPrivilege', 'accountBreach'],
  people: 'countsOnly',
  verify: 'The list of exposed objects on the action in Defender is empty after the next scan.',
  rollBack: 'Note the attribute or policy as it stands, and set it back on the domain controller.',
};

const mail: CatalogueEntry = {
  meaning: 'A setting of Exchange Online or Defender for Office 365 that decides which mail reaches your people.',
  why: 'Nearly every attack on a school begins with a mail, so each filter that holds saves a great deal of work later.',
  userImpact: 'low',
  usersNotice: 'More doubtful mail goes to quarantine or junk; now and then somebody misses a wanted one.',
  minutes: 20,
  licence: 'Exchange Online; some of these need Defender for Office 365 Plan 1.',
  needsOneOf: [],
  threats: ['phishingOrWhaling', 'spoofing', 'malware'],
  people: 'tenantSetting',
  verify: 'Defender, Email and collaboration, Policies: the policy shows the value and applies to everyone.',
  rollBack: 'Set the policy back in Defender; mail that was held can be released from quarantine.',
};

const files: CatalogueEntry = {
  meaning: 'A setting of SharePoint and OneDrive that decides who can open and take along your files.',
  why: 'A link that works for anybody is how lists of pupils end up where they should not be.',
  userImpact: 'moderate',
  usersNotice: 'Sharing with people outside the school takes a step more, and some old links stop.',
  minutes: 30,
  licence: 'Part of SharePoint Online; no extra licence in most cases.',
  needsOneOf: [],
  threats: ['dataSpillage', 'dataExfiltration'],
  people: 'tenantSetting',
  verify: 'SharePoint admin center, Policies: the setting stands there; try it with a test file.',
  rollBack: 'Set it back in the SharePoint admin center; links that stopped work again.',
};

const protectedData: CatalogueEntry = {
  meaning: 'A setting of Microsoft Purview that labels, watches or holds back data that must not leave.',
  why: 'A label or rule on the data itself still protects it after somebody shared it with the wrong person.',
  userImpact: 'moderate',
  usersNotice: 'People see labels in Office, and sometimes a tip before they send something sensitive.',
  minutes: 120,
  licence: 'Purview Information Protection, part of Microsoft 365 A3 and higher; some parts need A5.',
  needsOneOf: [],
  threats: ['dataSpillage', 'dataExfiltration', 'maliciousInsider'],
  people: 'tenantSetting',
  verify: 'The policy is on in the Purview portal, and its report shows first matches after a few days.',
  rollBack: 'Turn the policy to test mode in Purview; labels that were set stay on the files.',
};

const meetings: CatalogueEntry = {
  meaning: 'A setting of Teams that decides who gets into meetings and what they may do there.',
  why: 'Uninvited guests in a lesson are frightening for pupils, and what they share cannot be taken back.',
  userImpact: 'low',
  usersNotice: 'Guests wait in the lobby, and teachers let them in.',
  minutes: 15,
  licence: 'Part of Teams; no extra licence.',
  needsOneOf: [],
  threats: ['dataSpillage', 'accountBreach'],
  people: 'tenantSetting',
  verify:
    'Teams admin center, Meeting policies: the setting stands in the policy everyone has. Secure Score follows monthly.',
  rollBack: 'Set the meeting policy back in the Teams admin center; it holds within a day.',
};

const mobileDevices: CatalogueEntry = {
  meaning: 'A rule of Intune for phones and tablets that reach school mail and files.',
  why: 'A lost phone is the most common way in which school data leaves the building.',
  userImpact: 'moderate',
  usersNotice: 'People set a longer code or update their phone before school mail works again.',
  minutes: 45,
  licence: 'Intune, part of Microsoft 365 A3 and higher.',
  needsOneOf: [],
  threats: ['lostDevice', 'dataExfiltration'],
  people: 'countsOnly',
  verify: 'Intune, Device compliance: the policy is assigned to everyone, and devices report as compliant.',
  rollBack: 'Take the assignment off the policy in Intune; phones follow within a day.',
};

const cloudApps: CatalogueEntry = {
  meaning: 'A watch or a rule of Defender for Cloud Apps over the online services your people use.',
  why: 'Without it nobody sees which apps hold school data, or that one of them behaves strangely.',
  userImpact: 'none',
  usersNotice: 'Nobody notices: it looks at logs and tells administrators.',
  minutes: 60,
  licence: 'Defender for Cloud Apps, part of Microsoft 365 A5 and E5.',
  needsOneOf: ['HasMCAS', 'HasOCAS', 'HasCASD'],
  threats: ['riskyApps', 'dataExfiltration'],
  people: 'tenantSetting',
  verify: 'Defender, Cloud apps, Policies: the policy is on and has run once without an error.',
  rollBack: 'Switch the policy off in Defender; nothing else changes.',
};

const smallServices: CatalogueEntry = {
  meaning: 'A switch of the Microsoft 365 admin center for a smaller service, such as Forms, Sway or the Office Store.',
  why: 'Small services are forgotten when settings are reviewed, and collect or show data of pupils like the large ones.',
  userImpact: 'low',
  usersNotice: 'Teachers who use this one service may find a button gone; say so in the staff news first.',
  minutes: 10,
  licence: 'Included where the service itself is; no extra licence.',
  needsOneOf: [],
  threats: ['dataSpillage', 'riskyApps'],
  people: 'tenantSetting',
  verify:
    'Microsoft 365 admin center, Settings, Org settings, Services: open the service and see the switch as you set it.',
  rollBack: 'Flip the switch back on the same page; most services follow within a day.',
};
