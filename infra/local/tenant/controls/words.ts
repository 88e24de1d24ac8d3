import type { ControlDefinition } from './controlTable';

/**
 * Sentences Microsoft would supply, written by us: HTML as Graph sends it, now and then clumsy (nested lists, entities,
 * unclosed items), because a reader of the real thing has to stand it.
 */
export interface ControlWords {
  /** `description` of the control score. */
  about: string;
  remediation: string | null;
  remediationImpact: string | null;
  actionUrl: string | null;
}

const ENTRA = 'https://entra.microsoft.com/';
const DEFENDER = 'https://security.microsoft.com/';
const EXCHANGE = 'https://admin.exchange.microsoft.com/';

/** Controls worth their own words; everything else speaks through its family. */
const own: Record<string, Partial<ControlWords>> = {
  AdminMFAV2: {
    about:
      'People with an administrator role sign in with a second factor, so that a stolen password alone opens nothing.',
    remediation:
      '<ol><li>Open <a href="https://entra.microsoft.com/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade" target="_blank">Conditional Access</a>.</li><li>Make a policy for <strong>all administrator roles</strong>.<ul><li>Leave out the emergency account.</li><li>Grant: require multifactor authentication.</li></ul></li><li>Ask everyone concerned to register at <em>aka.ms/mfasetup</em> first.</li></ol>',
    remediationImpact: '<p>Administrators confirm sign-ins on their phone or with a security key.</p>',
    actionUrl: `${ENTRA}#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade`,
  },
  MFARegistrationV2: {
    about: 'Every account has a second factor registered: staff, and pupils where they own a phone or a key.',
    remediation:
      '<p>Start a registration campaign under <b>Authentication methods</b>.</p><ul><li>Staff first, by department</li><li>then senior pupils<li>then the rest</ul>',
    remediationImpact: '<p>Everyone is asked once to register, then now &amp; then to confirm.</p>',
    actionUrl: `${ENTRA}#view/Microsoft_AAD_IAM/AuthenticationMethodsMenuBlade`,
  },
  BlockLegacyAuthentication: {
    about:
      'Old mail protocols that cannot ask for a second factor are refused.<br/>POP, IMAP and SMTP sign-ins are the usual ones.',
    remediation:
      '<ol><li>Look in the sign-in log for <em>Other clients</em>.</li><li>Move copiers that scan to mail to a relay.</li><li>Switch the policy from report-only to on.</li></ol>',
    remediationImpact: 'Mail programs older than ten years &mdash; and some copiers &mdash; stop working.',
    actionUrl: `${ENTRA}#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade`,
  },
  OneAdmin: {
    about: 'There is more than one global administrator, so that a lost phone does not lock the school out.',
    remediation:
      '<p>Give the role to a second person, <strong>not</strong> to a second account of the same person.</p>',
    remediationImpact: null,
  },
  RoleOverlap: {
    about: 'People hold the smallest administrator role that lets them do their work.',
    remediation:
      '<p>Go through the <label>Roles and administrators</label> page and replace Global Administrator where a smaller role will do.</p>',
    remediationImpact: '',
  },
  SelfServicePasswordReset: {
    about: 'People can set a new password themselves after proving who they are.',
    remediation: '<p>Password reset &gt; Properties &gt; enabled: <b>All</b></p>',
    remediationImpact: 'Fewer calls to the help desk.',
    actionUrl: `${ENTRA}#view/Microsoft_AAD_IAM/PasswordResetMenuBlade`,
  },
  PWAgePolicyNew: {
    about: 'Passwords do not expire on a schedule: people who must change them often choose weaker ones.',
    remediation: '<p>Set the expiry of passwords to <em>never</em>.</p>',
  },
  SigninRiskPolicy: {
    about: 'A sign-in that looks unlike its owner has to be confirmed. Needs Entra ID P2.',
    remediation:
      '<ul><li>Policy on sign-in risk<ul><li>medium and above</li><li>require a second factor</li></ul></li></ul>',
  },
  UserRiskPolicy: {
    about: 'An account whose password was seen in a leak has to choose a new one. Needs Entra ID P2.',
    remediation: '<ul><li>Policy on user risk<ul><li>high</li><li>require a password change</li></ul></li></ul>',
  },
  IntegratedApps: {
    about: 'People cannot hand their mail and files to an unknown app by pressing Accept.',
    remediation:
      '<p>Consent and permissions &gt; <b>Do not allow user consent</b>, or only for verified publishers.</p>',
    remediationImpact: 'A new app needs a yes from an administrator.',
    actionUrl: `${ENTRA}#view/Microsoft_AAD_IAM/ConsentPoliciesMenuBlade`,
  },
  aad_phishing_MFA_strength: {
    about:
      'Administrators use a factor that a false sign-in page cannot pass on: a passkey, a security key or Windows Hello.',
    remediation:
      '<ol><li>Buy two keys for each administrator.</li><li>Register both.</li><li>Require the strength <abbr title="multifactor authentication">MFA</abbr> &ldquo;phishing-resistant&rdquo; for administrator roles.</li></ol>',
    remediationImpact: 'Administrators carry a key.',
  },
  aad_custom_banned_passwords: {
    about: 'Passwords made of the school&#39;s own name, mascot or street are refused.',
    remediation:
      '<p>Add the words to the list of banned passwords:</p><ul><li>name of the school</li><li>name of the town</li><li>the mascot</li></ul>',
  },
  aad_linkedin_connection_disables: { remediation: '' },
  aad_third_party_apps: { remediation: null },
  CustomerLockBoxEnabled: {
    about: 'A Microsoft engineer who needs to see your data has to be let in by you.',
    remediation: '<p>Settings &gt; Org settings &gt; <em>Security &amp; privacy</em> &gt; Customer lockbox</p>',
    remediationImpact: 'Somebody has to answer within 12 hours, nights included.',
  },
  exo_individualsharing: {
    about: 'Calendars are not shared in full with people outside.',
    remediation: '<p>Sharing policies: allow <b>free/busy</b> only.</p>',
  },
  exo_mailboxaudit: {
    about: 'It is recorded who opened which mailbox and what was changed there.',
    remediationImpact: null,
  },
  exo_outlookaddins: { about: 'People do not install add-ins in Outlook by themselves.', remediationImpact: '' },
  dlp_datalossprevention: {
    about: 'Rules look for personal data in mail and files before it leaves the school.',
    remediation: '<div><span>Start with one rule in test mode: pupils&#39; health notes.</span></div>',
  },
  mdo_safelinksforemail: {
    about: 'Links in mail are checked at the moment they are clicked.',
    remediation: '<p>Make a <b>Safe Links</b> policy for all recipients.&nbsp;</p>',
    remediationImpact: 'Links look longer; a bad one shows a warning page.',
  },
  mdo_safelinksforOfficeApps: {
    about: 'Links inside Word, Excel and PowerPoint are checked at the moment they are clicked.',
    remediation: '<p>Edit the Safe Links policy and tick Office apps.</p>',
  },
  mdo_safeattachments: {
    about: 'Attachments are opened in a safe place first, and held back where they misbehave.',
    remediationImpact: 'Mail with attachments may come some minutes later.',
  },
  mdo_blockmailforward: {
    about: 'Mail is not forwarded to outside by rule: the usual way of reading a mailbox after a break-in.',
    remediation:
      '<p>Outbound spam policy &gt; Automatic forwarding: <b>Off</b></p><p>Tell the two staff who forward to their private mail.</p>',
  },
  mip_search_auditlog: { about: 'Microsoft keeps a searchable record of what people and administrators did.' },
  spo_legacy_auth: { about: 'SharePoint refuses apps that only know name and password.' },
  spo_idle_session_timeout: { about: 'A browser left open on a shared computer is signed out after a while.' },
  meeting_autoadmitusers_v1: { about: 'Only people who were invited come into a lesson without waiting in the lobby.' },
  intune_AV_firewall_enabled: {
    about: 'A device without antivirus and firewall does not reach the school&#39;s data.',
  },
  AATP_DefenderForIdentityIsNotInstalled: {
    about:
      'Sensors on the domain controllers watch for the ways attackers move through a network. Needs Defender for Identity.',
    remediation: '<p>Deploy the sensor &lt;server by server&gt;.</p>',
  },
  MDA_Zoom_MFA: { about: 'Zoom asks for a second factor, or leaves the sign-in to somebody who does.' },
};

/** What Microsoft would say about a control. */
export function wordsOf(control: ControlDefinition): ControlWords {
  return { ...familyWords(control), ...own[control.id] };
}

function familyWords(control: ControlDefinition): ControlWords {
  const title = escapeHtml(control.title);
  if (control.id.startsWith('scid_')) return deviceWords(title);
  if (control.service === 'MDO') {
    return {
      about: `A setting of the mail protection: ${title}.`,
      remediation: `<p>In <a href="${DEFENDER}threatpolicy" target="_blank">Threat policies</a> open the policy that covers most people and look for:<br /><strong>${title}</strong></p><ul><li>A preset policy, standard or strict, does it for everyone at once.</li></ul>`,
      remediationImpact: '<p>Some mail lands in quarantine instead of the inbox.</p>',
      actionUrl: `${DEFENDER}threatpolicy`,
    };
  }
  if (control.service.startsWith('MDA_')) {
    const product = control.service.slice('MDA_'.length);
    return {
      about: `<p>A setting of the connected app <b>${product}</b>: ${title}</p>`,
      remediation: `<p>Sign in to ${product} as its owner.</p> <ol> <li>Open the security settings.</li> <li>Look for &quot;${title}&quot;.</li> <li>Save.</li> </ol>`,
      remediationImpact: '<p>People who use the app may have to sign in again.</p>',
      actionUrl: `${DEFENDER}cloudapps/app-connectors`,
    };
  }
  if (control.service === 'Azure ATP') {
    return {
      about: `${title}.`,
      remediation:
        '<p>Open the list of affected accounts in the identity recommendations and go through it one by one.</p>',
      remediationImpact: null,
      actionUrl: `${DEFENDER}securescore`,
    };
  }
  if (control.service === 'Intune') {
    return {
      about: `A rule for phones and tablets that the school manages: ${title}.`,
      remediation:
        '<p>Devices &gt; Compliance &gt; the school&#39;s policy; assign it to <em>Staff devices</em>, then to the trolleys.</p>',
      remediationImpact: 'Devices that do not comply lose mail until they do.',
      actionUrl: 'https://intune.microsoft.com/#view/Microsoft_Intune_DeviceSettings/DevicesComplianceMenu',
    };
  }
  return {
    about: `\n\t\t\t${title}.\n            <br/>\n\t\t\tOne setting for the whole school.\n\t\t`,
    remediation: `<p>1. Open the admin centre of the service.<br />2. Find the setting.<br />3. Change it as the title says: ${title}</p>`,
    remediationImpact: 'Little: people hardly meet this setting.',
    actionUrl: control.service === 'EXO' ? EXCHANGE : control.service === 'AzureAD' ? ENTRA : `${DEFENDER}securescore`,
  };
}

function deviceWords(title: string): ControlWords {
  return {
    about: `${title}, on every device that reports to the school.`,
    remediation: `<p>The devices concerned are listed in <a href="${DEFENDER}vulnerability-management/recommendations">Vulnerability management</a>, under this recommendation.</p>`,
    remediationImpact: 'Unknown',
    actionUrl: `${DEFENDER}vulnerability-management/recommendations`,
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
