import type { ThreatWords } from './catalogue/entry';
import { threats as germanThreats, unexplainedThreat as unexplainedInGerman } from './catalogue/german/threats';
import type { Language } from './language/language';

/** Every sentence is ours; the key is what the catalogue refers to. */
export interface Threat extends ThreatWords {
  key: string;
}

/** The first nine are Microsoft's, the others are ours. */
const THREATS: readonly Threat[] = [
  {
    key: 'accountBreach',
    name: 'Account breach',
    what: 'A stranger signs in with the account of one of your people and does what that person may do.',
    inSchool:
      "A teacher's mailbox sends every parent a payment link, and the teacher hears of it from an angry phone call.",
    cost: 'Days of clean-up, reports to parents and the privacy office, and trust that takes years to come back.',
  },
  {
    key: 'passwordCracking',
    name: 'Password cracking',
    what: 'Programs try common and leaked passwords against all accounts, slowly enough that nobody is locked out.',
    inSchool: "One pupil in a thousand uses 'Summer2026' and the program finds that pupil within a night.",
    cost: 'One guessed password is the first step of most other attacks on this list.',
  },
  {
    key: 'elevationOfPrivilege',
    name: 'Elevation of privilege',
    what: 'Somebody with an ordinary account gains the rights of an administrator.',
    inSchool: 'A curious pupil finds that the library account may reset passwords, and resets that of the head.',
    cost: 'An administrator account opens everything: grades, pay, mail, backups. Recovery can mean starting afresh.',
  },
  {
    key: 'dataExfiltration',
    name: 'Data exfiltration',
    what: 'Data is copied out of your tenant on purpose.',
    inSchool: 'A rule nobody noticed forwards the counsellor’s mail to an outside address for months.',
    cost: 'Records of minors cannot be called back. Expect notices to families, a regulator, and often a ransom letter.',
  },
  {
    key: 'dataSpillage',
    name: 'Data spillage',
    what: 'Data gets out by accident: the wrong recipient, or a link that anyone can open.',
    inSchool: 'The list of pupils with medical needs is shared by a link, and a search engine finds the link.',
    cost: 'A duty to tell everyone concerned, and a hard talk with the families.',
  },
  {
    key: 'dataDeletion',
    name: 'Data deletion',
    what: 'Files or mail are destroyed, by anger, by malware or by mistake.',
    inSchool: 'Coursework of a whole year is gone two weeks before it has to be marked.',
    cost: 'Weeks of restoring, where a backup exists; repeated exams, where none does.',
  },
  {
    key: 'maliciousInsider',
    name: 'Malicious insider',
    what: 'Somebody who belongs to the school misuses access they were given.',
    inSchool: 'A leaver takes the contact data of all families along, or a pupil changes marks from a staff laptop.',
    cost: 'Hard to see and slow to prove; it ends in disciplinary work as well as technical work.',
  },
  {
    key: 'phishingOrWhaling',
    name: 'Phishing',
    what: 'A message that looks genuine lures people to give away a password, a code or money.',
    inSchool: 'Reception gets a mail "from the head" who is in a meeting and needs gift cards right now.',
    cost: 'A lost account within minutes, or money that no bank brings back.',
  },
  {
    key: 'spoofing',
    name: 'Spoofing',
    what: 'Mail is sent in the name of your domain, or of one that looks like it, by somebody else.',
    inSchool: 'Families get an invoice for the school trip from what looks like the office address.',
    cost: 'Families pay strangers, and your real mail lands in spam folders afterwards.',
  },
  {
    key: 'malware',
    name: 'Malware',
    what: 'A program in an attachment, a download or a link does harm on the computer that opens it.',
    inSchool: 'A job application opens as a document, and the office computer is remotely controlled from then on.',
    cost: 'Computers to rebuild, passwords to change, and a search for what was taken.',
  },
  {
    key: 'ransomware',
    name: 'Ransomware',
    what: 'Attackers encrypt all they can reach and ask for money to undo it.',
    inSchool: 'On a Monday in term no file opens, the timetable is gone, and a note asks for payment.',
    cost: 'Schools have closed for a week and longer; paying gives no promise of getting anything back.',
  },
  {
    key: 'riskyApps',
    name: 'Risky apps',
    what: 'An app gets standing access to mail or files because somebody pressed "Accept" once.',
    inSchool: 'A free quiz app asks to read all mail of the teacher, and keeps reading after the lesson.',
    cost: 'Access that survives every password change, often to data of pupils who never agreed.',
  },
  {
    key: 'lostDevice',
    name: 'Lost or unsafe device',
    what: 'A phone or laptop with school data is lost, stolen or not kept up to date.',
    inSchool: 'A tablet left on the bus opens without a code, signed in to the class notebook.',
    cost: 'Everything on it counts as seen by others, unless it was encrypted and can be wiped.',
  },
  {
    key: 'lateralMovement',
    name: 'Lateral movement',
    what: 'From one computer an attacker goes on to the next until an administrator account is found.',
    inSchool: 'The computer in the science room is only the first step; two hours later it is the domain controller.',
    cost: 'What began as one computer to rebuild becomes all of them.',
  },
];

/** Longer texts are no names; only their beginning is compared. */
const LONGEST_NAME = 200;

const byKey = new Map(THREATS.map((threat) => [lettersOf(threat.key), threat]));
for (const threat of THREATS) {
  for (const name of [threat.name, germanThreats[threat.key]?.name ?? '']) byKey.set(lettersOf(name), threat);
}

/** Every threat we explain. */
export const threats: readonly Threat[] = THREATS;

/** One key for every spelling: 'Account Breach', 'account breach' and 'accountBreach' are one. New words get a key of their own. */
export function threatKey(name: string): string {
  return byKey.get(lettersOf(name))?.key ?? lettersOf(name);
}

/** The name to show for any spelling; a word we do not know stays as Microsoft wrote it. */
export function threatName(name: string, language: Language): string {
  const known = byKey.get(lettersOf(name));
  return known === undefined ? name.trim() : inLanguage(known, language).name;
}

/** Each threat once, in the order given; one we do not know yet says so. */
export function explainThreats(names: readonly string[], language: Language): Threat[] {
  const explained = new Map<string, Threat>();
  for (const name of names) {
    const key = threatKey(name);
    const known = byKey.get(lettersOf(name));
    if (key === '' || explained.has(key)) continue;
    explained.set(key, known === undefined ? unexplained(key, name, language) : inLanguage(known, language));
  }
  return [...explained.values()];
}

function inLanguage(threat: Threat, language: Language): Threat {
  const words = language === 'de' ? germanThreats[threat.key] : undefined;
  return words === undefined ? threat : { key: threat.key, ...words };
}

function unexplained(key: string, name: string, language: Language): Threat {
  return { key, name: name.trim(), ...(language === 'de' ? unexplainedInGerman : UNEXPLAINED) };
}

const UNEXPLAINED = {
  what: 'Microsoft names this threat; we have no explanation of it yet.',
  inSchool: 'Open the action in Microsoft Defender to read what Microsoft says about it.',
  cost: 'Not known.',
};

function lettersOf(name: string): string {
  return name
    .slice(0, LONGEST_NAME)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
