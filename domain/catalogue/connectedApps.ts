import type { CatalogueEntry } from './entry';

/** A setting inside another product (MDA_<product>_<setting>): told apart by what the setting is about, as far as its id says so. */
export function connectedApp(controlId: string): CatalogueEntry {
  const product = productOf(controlId) ?? 'a connected app';
  const topic = appTopic(controlId);
  return { ...anySetting(product), ...(topic === null ? {} : DESCRIBED[topic](product)) };
}

/** What the setting is about; null where its id does not say. */
export function appTopic(controlId: string): AppTopic | null {
  return TOPICS.find(({ fits }) => fits.test(settingOf(controlId)))?.name ?? null;
}

type Topic = Partial<CatalogueEntry>;

/** The first that fits wins: a 'password_sessionTimeout' is about the session. */
const TOPICS: readonly { fits: RegExp; name: AppTopic }[] = [
  { fits: /mfa|factor|smsidentity/i, name: 'secondFactor' },
  { fits: /sso|saml|externalauth/i, name: 'singleSignOn' },
  { fits: /timeout|session|lifespan|relogin/i, name: 'session' },
  { fits: /mobile/i, name: 'mobileApp' },
  { fits: /ip_?(allow|range|restrict)/i, name: 'network' },
  {
    fits: /password|passchange|minimum(length|numeric|special)|lockout|login(fail|attempt)|maxlogin/i,
    name: 'password',
  },
  { fits: /repo|fork|collab|insight|domains$/i, name: 'openness' },
  {
    fits: /clickjack|csrf|csp|sniff|httponly|cache|protocol|soap|json|script|origin|acl|security|rolemanagement|unl$|defaultmode/i,
    name: 'pages',
  },
];

const DESCRIBED = { secondFactor, singleSignOn, session, mobileApp, network, password, openness, pages };
export type AppTopic = keyof typeof DESCRIBED;

function anySetting(product: string): CatalogueEntry {
  return {
    meaning: `A security setting inside ${product}, which is connected to Microsoft Defender for Cloud Apps.`,
    why: `What is kept in ${product} is as much yours as what is kept in Microsoft 365, and attackers try both doors.`,
    userImpact: 'low',
    usersNotice: `Only people who work with ${product} notice anything, mostly at their next sign-in.`,
    minutes: 30,
    licence: `Defender for Cloud Apps, and a plan of ${product} that offers the setting.`,
    needsOneOf: [],
    threats: ['accountBreach', 'dataExfiltration'],
    people: 'countsOnly',
    verify: `The setting is on in the administration of ${product}; Secure Score follows at the next scan of the connector.`,
    rollBack: `Set it back in the administration of ${product}.`,
  };
}

function secondFactor(product: string): Topic {
  return {
    meaning: `People prove who they are in ${product} with a second factor as well as a password.`,
    why: `A password for ${product} that was also used on a leaked website is then not enough to get in.`,
    userImpact: 'moderate',
    usersNotice: `Everyone with a ${product} login of its own registers a phone app or key; who comes by Microsoft sign-in is not asked twice.`,
    minutes: 60,
    threats: ['accountBreach', 'passwordCracking'],
    verify: `The list of members in ${product} shows a second factor for each; a test login asks for it.`,
    rollBack: `Make the second factor optional again in ${product}; those who have registered keep it.`,
  };
}

function singleSignOn(product: string): Topic {
  return {
    meaning: `People enter ${product} with their Microsoft account instead of a separate password.`,
    why: `Whoever leaves the school loses ${product} on the same day, and your MFA rules hold there too.`,
    userImpact: 'moderate',
    usersNotice: `The login page of ${product} changes for everyone who uses it; the old password stops working.`,
    minutes: 120,
    licence: `Defender for Cloud Apps, and a plan of ${product} with single sign-on, which often is one of the dearer ones.`,
    threats: ['accountBreach', 'passwordCracking', 'maliciousInsider'],
    verify: `Open ${product} in a private window: the Microsoft sign-in page comes.`,
    rollBack: `Allow passwords again in ${product}; keep one administrator there with a password, for the day single sign-on fails.`,
  };
}

function session(product: string): Topic {
  return {
    meaning: `A session in ${product} ends by itself after a time without use.`,
    why: `A shared computer with ${product} still open is an invitation to the next person who sits down.`,
    usersNotice: `People who leave ${product} open for long sign in again, and may lose a form they had half filled in.`,
    minutes: 15,
    threats: ['accountBreach', 'maliciousInsider', 'dataSpillage'],
    verify: `Leave a test session of ${product} alone for the time you set: it asks for sign-in.`,
    rollBack: `Set a longer time in ${product}; it counts from the next sign-in.`,
  };
}

function password(product: string): Topic {
  return {
    meaning: `Rules for passwords and wrong attempts in ${product}, for those who sign in there with a password.`,
    why: `A login page on the internet is tried day and night; short passwords and endless attempts let it succeed.`,
    usersNotice: `People with a ${product} password may have to choose a stronger one; a few lock themselves out.`,
    minutes: 20,
    threats: ['passwordCracking', 'accountBreach'],
    verify: `The password or login policy of ${product} shows the value; a weak test password is refused.`,
    rollBack: `Put the former value into the policy of ${product}; passwords chosen since remain.`,
  };
}

function network(product: string): Topic {
  return {
    meaning: `${product} accepts sign-ins or calls only from network addresses you have listed.`,
    why: `A stolen password for ${product} is of no use from a network that is not yours.`,
    userImpact: 'high',
    usersNotice: `Work from home or from a phone stops in ${product}, unless it runs through your VPN.`,
    minutes: 60,
    verify: `Open ${product} over a phone's own connection: it refuses; from school it works.`,
    rollBack: `Clear the list in ${product} from inside the school; ask its support if you have shut yourself out.`,
  };
}

function mobileApp(product: string): Topic {
  return {
    meaning: `Rules for the ${product} app on phones: who may use it, and what may be copied out of it.`,
    why: `A lost phone takes along what its apps show, also those that are not from Microsoft.`,
    usersNotice: `People with ${product} on the phone may need a screen lock, and cannot copy or save everything.`,
    minutes: 45,
    threats: ['lostDevice', 'dataExfiltration'],
    verify: `On a test phone without screen lock the ${product} app refuses to open or asks for one.`,
    rollBack: `Take the mobile policy off in ${product}; apps follow when they next connect.`,
  };
}

function openness(product: string): Topic {
  return {
    meaning: `A limit on what members of ${product} may open to outsiders, hand on or delete by themselves.`,
    why: `One wrong click can make something internal public, and the internet copies it within minutes.`,
    usersNotice: `Members of ${product} who want to publish, transfer or invite ask an administrator first.`,
    minutes: 20,
    threats: ['dataSpillage', 'dataExfiltration', 'dataDeletion'],
    verify: `The member rights page of ${product} has the option as recommended; a test member no longer finds the button.`,
    rollBack: `Allow it again on that page of ${product}; nothing that exists is changed.`,
  };
}

function pages(product: string): Topic {
  return {
    meaning: `A protection in the web pages or interfaces of ${product} against tricks played through the browser or by scripts.`,
    why: `Without it a prepared page elsewhere can make the browser of someone signed in to ${product} act for a stranger.`,
    userImpact: 'none',
    usersNotice: `People see nothing; own pages, scripts or integrations built on ${product} can break, so try a test instance first.`,
    minutes: 45,
    threats: ['dataExfiltration', 'elevationOfPrivilege'],
    verify: `The security settings of ${product} show it on, and your integrations have run once since.`,
    rollBack: `Turn that one protection off in ${product} until the integration has been mended.`,
  };
}

function settingOf(controlId: string): string {
  return controlId.replace(/^.*?mda_[^_]+_?/i, '');
}

/** 'MDA_SNOW_SessionTimeout' -> 'ServiceNow'; products we have no name for keep theirs. null where the id names none. */
export function productOf(controlId: string): string | null {
  const short = /mda_([^_]+)/i.exec(controlId)?.[1] ?? '';
  const known = PRODUCTS.get(short.toLowerCase());
  return known ?? (short === '' ? null : short.slice(0, 40));
}

const PRODUCTS: ReadonlyMap<string, string> = new Map([
  ['atlassian', 'Atlassian'],
  ['citrixsf', 'Citrix ShareFile'],
  ['docusign', 'DocuSign'],
  ['dropbox', 'Dropbox'],
  ['github', 'GitHub'],
  ['google', 'Google Workspace'],
  ['netdocuments', 'NetDocuments'],
  ['okta', 'Okta'],
  ['sf', 'Salesforce'],
  ['snow', 'ServiceNow'],
  ['workplace', 'Workplace'],
  ['zendesk', 'Zendesk'],
  ['zoom', 'Zoom'],
]);
