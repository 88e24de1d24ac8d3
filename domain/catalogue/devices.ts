import type { CatalogueEntry } from './entry';

/** A device control (scid_<number>): its number says what it is about, as Defender hands numbers out in blocks. */
export function device(controlId: string): CatalogueEntry {
  return { ...anyDevice, ...topicOf(controlId)?.words };
}

/** What the control is about; null where its number does not say. */
export function deviceTopic(controlId: string): DeviceTopic | null {
  return topicOf(controlId)?.name ?? null;
}

function topicOf(controlId: string) {
  const number = Number(/^scid_(\d+)$/i.exec(controlId)?.[1] ?? NaN);
  return TOPICS.find(({ numbers }) => numbers.some(([first, last]) => number >= first && number <= last));
}

export type DeviceTopic =
  | 'antivirus'
  | 'firewall'
  | 'signInSecrets'
  | 'encryption'
  | 'attackSurface'
  | 'passwords'
  | 'network'
  | 'sharedFolders'
  | 'programs'
  | 'mac'
  | 'linux'
  | 'networkDevices';

const anyDevice: CatalogueEntry = {
  meaning: 'A setting or an update on Windows, Mac or Linux computers that Defender for Endpoint looks after.',
  why: 'Attackers use known gaps in computers more than any new trick; this closes one of them on every computer.',
  userImpact: 'moderate',
  usersNotice: 'Depends on the setting: try it on a few computers of the IT team for a week first.',
  minutes: 60,
  licence: 'Defender for Endpoint, and Intune or group policy to roll the setting out.',
  needsOneOf: [],
  threats: ['malware', 'ransomware', 'lateralMovement'],
  people: 'devices',
  verify: 'Defender, Vulnerability management, Recommendations: no exposed device is left for it.',
  rollBack: 'Take the policy off the test group in Intune; computers follow at their next contact.',
};

/** Numbers as seen in real tenants; one that fits none gets the general words. */
const TOPICS: readonly {
  name: DeviceTopic;
  numbers: readonly (readonly [number, number])[];
  words: Partial<CatalogueEntry>;
}[] = [
  {
    name: 'antivirus',
    numbers: [
      [2000, 2030],
      [2060, 2061],
      [89, 92],
    ],
    words: {
      meaning: 'A part of Microsoft Defender Antivirus on Windows computers that should be on and up to date.',
      why: 'One classroom computer with its protection off is where malware waits for the next USB stick.',
      userImpact: 'low',
      usersNotice: 'Pupils and teachers notice next to nothing; a few unwanted free programs are no longer installed.',
      minutes: 30,
      verify: 'Get-MpComputerStatus on a test computer, and no exposed devices on the recommendation in Defender.',
      rollBack: 'Set the value back in the antivirus policy in Intune; computers take it up within hours.',
    },
  },
  {
    name: 'firewall',
    numbers: [
      [2070, 2073],
      [43, 43],
      [46, 46],
      [49, 51],
    ],
    words: {
      meaning: 'The firewall in Windows computers is on and follows your rules in every kind of network.',
      why: 'With it a computer that was taken over cannot simply reach its neighbours in the same room.',
      userImpact: 'low',
      usersNotice: 'A program that lets other computers connect, such as classroom control, may need a rule first.',
      minutes: 90,
      threats: ['lateralMovement', 'malware', 'ransomware'],
      verify: 'Get-NetFirewallProfile on a test computer shows all three profiles enabled.',
      rollBack: 'Add a rule for the program that fails instead of switching the firewall off.',
    },
  },
  {
    name: 'signInSecrets',
    numbers: [
      [2080, 2080],
      [25, 25],
      [57, 57],
      [102, 102],
    ],
    words: {
      meaning: 'Windows keeps the passwords and keys of signed-in people where other programs cannot read them.',
      why: 'An administrator who once helped on a classroom computer leaves a key there for whoever takes it over.',
      userImpact: 'low',
      usersNotice: 'People notice nothing; very old smart card or sign-in software may stop, so try each model first.',
      minutes: 60,
      threats: ['lateralMovement', 'elevationOfPrivilege', 'accountBreach'],
      verify: 'The recommendation in Defender counts no exposed devices two days after the policy arrived.',
      rollBack: 'Unassign the policy and restart the computer; some of these need the restart to go off.',
    },
  },
  {
    name: 'encryption',
    numbers: [
      [2090, 2100],
      [61, 62],
      [112, 112],
      [5011, 5011],
    ],
    words: {
      meaning: 'The drive of a computer is encrypted, and it starts only with software that was not tampered with.',
      why: 'A stolen laptop is then a loss of money and not of the records of pupils.',
      userImpact: 'low',
      usersNotice: 'The first encryption takes some hours in the background; now and then a recovery key is asked for.',
      minutes: 180,
      threats: ['lostDevice', 'dataExfiltration'],
      verify: 'Intune, Devices, Monitor, Encryption report: encrypted, with a recovery key stored for each computer.',
      rollBack:
        'Check that the recovery keys are stored, then switch decryption on for the one computer that needs it.',
    },
  },
  {
    name: 'attackSurface',
    numbers: [
      [2500, 2518],
      [107, 107],
    ],
    words: {
      meaning: 'A rule that stops programs from doing what malware does and people hardly ever do.',
      why: 'It stops the step after the click, also for malware that no scanner knows yet.',
      userImpact: 'moderate',
      usersNotice:
        'Macros, scripts and some school programs may be blocked; run the rule in audit mode for two weeks first.',
      minutes: 120,
      verify: 'Defender, Reports, Attack surface reduction rules: blocks are listed, and none is a program you need.',
      rollBack: 'Set the rule to Audit in Intune, or add an exception for the one program.',
    },
  },
  {
    name: 'passwords',
    numbers: [
      [32, 35],
      [41, 42],
      [44, 44],
    ],
    words: {
      meaning: 'A rule for passwords or wrong attempts of accounts on Windows computers.',
      why: 'Guessing goes fast where a short password meets endless attempts.',
      userImpact: 'moderate',
      usersNotice:
        'People with a local or domain password may choose a longer one; small pupils may lock themselves out.',
      minutes: 45,
      threats: ['passwordCracking', 'accountBreach'],
      verify: 'The command net accounts on a test computer shows the values.',
      rollBack: 'Set the former value in the policy; passwords that were chosen meanwhile stay.',
    },
  },
  {
    name: 'network',
    numbers: [
      [24, 24],
      [30, 30],
      [37, 39],
      [45, 45],
      [52, 52],
      [64, 64],
      [73, 74],
      [81, 82],
      [103, 106],
      [108, 111],
    ],
    words: {
      meaning: 'Windows computers talk to each other and to servers only in ways that cannot be listened to or forged.',
      why: 'Attackers inside the building live from old protocols that anyone may join in.',
      userImpact: 'low',
      usersNotice:
        'Old copiers, network drives and measuring devices may lose contact; find them before you enforce it.',
      minutes: 180,
      threats: ['lateralMovement', 'elevationOfPrivilege'],
      verify: 'Drives, printing and sign-in work on a test computer with the policy, and Defender no longer lists it.',
      rollBack: 'Take the one server or computer that fails out of the policy, with a date to replace what is old.',
    },
  },
  {
    name: 'sharedFolders',
    numbers: [[4000, 4003]],
    words: {
      meaning: 'Shared folders on Windows computers are set so that people see and take along only what is theirs.',
      why: 'A forgotten share open to everyone is read by curious pupils long before any attacker.',
      userImpact: 'low',
      usersNotice: 'Somebody may miss a folder that was never meant for them, or a copy kept for work offline.',
      threats: ['dataSpillage', 'lateralMovement', 'ransomware'],
      verify: 'Get-SmbShare on the computers named by Defender shows no share that you did not mean.',
      rollBack: 'Share the folder again, for the group that needs it and not for Everyone.',
    },
  },
  {
    name: 'programs',
    numbers: [
      [17, 23],
      [75, 80],
      [85, 85],
      [97, 101],
    ],
    words: {
      meaning: 'A risky function of a browser, of Office or of a PDF reader is switched off.',
      why: 'Old plug-ins, scripts in documents and passwords kept in a browser are what thieves look for first.',
      userImpact: 'moderate',
      usersNotice: 'Some websites or PDF forms behave differently, and a browser may stop offering to keep passwords.',
      minutes: 30,
      threats: ['malware', 'accountBreach'],
      verify: 'The policy page of the program (chrome://policy in Chrome) shows the value on a test computer.',
      rollBack: 'Set the policy of that program to Not configured; it takes effect when the program restarts.',
    },
  },
  {
    name: 'mac',
    numbers: [[5001, 5199]],
    words: {
      meaning: 'A protection of Mac computers that should be on.',
      why: 'Macs of the art department and of the leadership hold the same records as Windows computers, and are looked at less.',
      userImpact: 'low',
      usersNotice: 'Mac users may be asked once for a permission or a longer password.',
      licence: 'Defender for Endpoint on the Mac, and Intune or Jamf to roll the setting out.',
      verify: 'mdatp health in Terminal of a test Mac, and no Mac left on the recommendation in Defender.',
      rollBack: 'Remove the profile from the Mac in Intune or Jamf.',
    },
  },
  {
    name: 'linux',
    numbers: [
      [6001, 6095],
      [6100, 6101],
    ],
    words: {
      meaning: 'A protection of Linux servers or of Linux inside Windows that should be on.',
      why: 'The Linux server with the learning platform faces the internet, which is more than most classroom computers do.',
      userImpact: 'none',
      usersNotice: 'No one notices, unless a busy server becomes slower: watch its load for a day.',
      licence: 'Defender for Servers or Defender for Endpoint with Linux.',
      verify: 'mdatp health on the server says healthy and real_time_protection_enabled true.',
      rollBack: 'Set the value back in mdatp_managed.json or in the policy.',
    },
  },
  {
    name: 'networkDevices',
    numbers: [[10000, 10099]],
    words: {
      meaning:
        'Switches, printers and other network devices are administered only by protocols with a password and encryption.',
      why: 'A switch that still answers to Telnet hands its password to anyone who listens.',
      userImpact: 'none',
      usersNotice: 'Only whoever looks after the network has to connect in another way.',
      minutes: 120,
      threats: ['lateralMovement', 'passwordCracking'],
      verify: 'A connection on the old port (23 for Telnet) is refused by the devices Defender lists.',
      rollBack: 'Switch the old protocol on again at the device itself, limited to the address of the administrator.',
    },
  },
];
