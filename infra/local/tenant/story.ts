import type { ControlStateChange } from './tenantData';

/**
 * What happened at Kereru College. Day 0 is the newest day at start, day -89 the first one.
 * The figures start near 52 % and end near 61 %; every move has a cause here.
 */
export type StoryStep =
  | { kind: 'switch'; ids: string[]; on: boolean }
  /** People who comply from now on; `total` only where it moves. */
  | { kind: 'count'; id: string; count: number; total?: number }
  /** More or fewer people comply. */
  | { kind: 'moreCount'; id: string; by: number }
  /** A policy reaches everyone, or the share of them given. */
  | { kind: 'cover'; ids: string[]; share: number }
  /** Devices are mended: `keep` is the share that stays exposed. */
  | { kind: 'mendDevices'; ids: string[]; keep: number }
  /** New accounts: every control that counts all accounts has a larger total. */
  | { kind: 'join'; people: number }
  /** Microsoft lists a control that it does not score yet. */
  | { kind: 'announce'; ids: string[] }
  /** Microsoft begins to score a control. */
  | { kind: 'add'; ids: string[] }
  /** Microsoft stops scoring a control; its profile stays, deprecated. */
  | { kind: 'retire'; id: string }
  | { kind: 'reweight'; id: string; maxScore: number }
  | { kind: 'declare'; id: string; by: string; change: ControlStateChange };

export const FIRST_DAY = -89;

/** Accounts on the first day: 58 of staff and services, 634 pupils. */
export const ACCOUNTS_AT_START = 692;

/** Days that Microsoft never delivered. */
export const LOST_DAYS = [-41, -40, -39, -38, -37];

/** The day that Microsoft delivers late: it is there after the next advance. */
export const LATE_DAY = -3;

/** Scored only from the day the story adds them. */
export const ADDED_LATER = ['scid_111', 'scid_115', 'aad_phishing_MFA_strength', 'intune_AV_firewall_enabled'];

/** Kept back for the weeks after the start; listed some days before they are scored, and not before. */
export const RESERVE = [
  'intune_mobile_email_profiles_requirement',
  'meeting_externalrequestcontrol_v1',
  'MDA_Zoom_BlockDomains',
];

/** Other spellings in the scores than in the profiles: Microsoft does not keep to one. */
export const SCORE_SPELLING: Record<string, string> = {
  IntegratedApps: 'integratedApps',
  SigninRiskPolicy: 'signinRiskPolicy',
  mdo_safeattachmentpolicy: 'MDO_SafeAttachmentPolicy',
  McasCutomActivityPolicy: 'McasCutomactivitypolicy',
  spo_legacy_auth: 'SPO_Legacy_Auth',
};

const attackSurface = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `scid_${from + index}`);

/** States that stood before the first day, by the days before day 0. */
export const standingDecisions: { daysBefore: number; id: string; by: string; change: ControlStateChange }[] = [
  decision(160, 'BlockLegacyAuthentication', 'Ignored', 'Copiers still need it.'),
  decision(141, 'exo_storageproviderrestricted', 'AlternateMitigation', 'Blocked in the web filter.'),
  decision(133, 'BlockLegacyAuthentication', 'Default', 'The copiers are replaced.'),
  decision(118, 'mip_search_auditlog', 'reviewed', ''),
  decision(101, 'aad_managed_approved_public_groups_only', 'UnderAssessment', 'The student council is asked.'),
  decision(89, 'CustomerLockBoxEnabled', 'Ignored', 'No budget for somebody on call.'),
];

function decision(daysBefore: number, id: string, state: string, comment: string) {
  return { daysBefore, id, by: 'tama.rimu@kererucollege.example', change: { state, comment, assignedTo: '' } };
}

export const story: Record<number, StoryStep[]> = {
  [-82]: [{ kind: 'switch', ids: ['exo_mailboxaudit', 'mip_search_auditlog'], on: true }],
  // A class moves in.
  [-78]: [{ kind: 'join', people: 6 }],
  // The first attack surface rules reach the computer rooms.
  [-76]: [{ kind: 'mendDevices', ids: attackSurface(2500, 2505), keep: 0.45 }],
  [-71]: [{ kind: 'reweight', id: 'mdo_safelinksforemail', maxScore: 9 }],
  [-64]: [{ kind: 'add', ids: ['scid_111', 'scid_115'] }],
  // The new deputy head becomes a global administrator, without a second factor at first.
  [-60]: [
    { kind: 'count', id: 'AdminMFAV2', count: 5, total: 14 },
    { kind: 'count', id: 'OneAdmin', count: 3 },
  ],
  // An old gradebook needed the old sign-in for a week.
  [-58]: [{ kind: 'switch', ids: ['spo_legacy_auth'], on: false }],
  [-55]: [{ kind: 'mendDevices', ids: attackSurface(2070, 2073), keep: 0.4 }],
  [-51]: [{ kind: 'switch', ids: ['spo_legacy_auth'], on: true }],
  [-49]: [
    {
      kind: 'switch',
      ids: [
        'intune_mobile_device_encryption',
        'intune_mobile_complex_password_simple_password_blocked',
        'intune_wipe_on_multiple_signin_failures',
      ],
      on: true,
    },
  ],
  [-45]: [
    { kind: 'count', id: 'AdminMFAV2', count: 6 },
    { kind: 'moreCount', id: 'MFARegistrationV2', by: 14 },
  ],
  // Within the lost days: seen only afterwards.
  [-39]: [{ kind: 'cover', ids: ['mdo_targetedusersprotection', 'mdo_targeteduserprotectionaction'], share: 1 }],
  [-33]: [
    {
      kind: 'declare',
      id: 'MDA_Zoom_MFA',
      by: 'mere.totara@kererucollege.example',
      change: {
        state: 'ThirdParty',
        comment: 'Zoom signs in through the library consortium, which asks for a second factor.',
        assignedTo: '',
      },
    },
  ],
  [-29]: [{ kind: 'retire', id: 'MDA_Zendesk_enableapp' }],
  [-26]: [{ kind: 'mendDevices', ids: ['scid_2090', 'scid_2091'], keep: 0.4 }],
  [-22]: [{ kind: 'moreCount', id: 'SelfServicePasswordReset', by: 180 }],
  [-19]: [{ kind: 'mendDevices', ids: attackSurface(2506, 2511), keep: 0.75 }],
  [-15]: [{ kind: 'mendDevices', ids: ['scid_2003', 'scid_2080'], keep: 0.15 }],
  [-12]: [
    { kind: 'switch', ids: ['meeting_designatedpresenter_v1', 'meeting_restrictanonymousjoin_v1'], on: true },
    { kind: 'moreCount', id: 'meeting_autoadmitusers_v1', by: 240 },
  ],
  [-9]: [{ kind: 'switch', ids: ['IntegratedApps'], on: true }],
  // The last week, which the first digest tells.
  [-6]: [{ kind: 'join', people: 4 }],
  [-5]: [{ kind: 'count', id: 'AdminMFAV2', count: 8 }],
  [-4]: [{ kind: 'add', ids: ['aad_phishing_MFA_strength', 'intune_AV_firewall_enabled'] }],
  [-2]: [
    { kind: 'count', id: 'AdminMFAV2', count: 10 },
    { kind: 'cover', ids: ['mdo_safelinksforOfficeApps'], share: 1 },
    { kind: 'moreCount', id: 'MFARegistrationV2', by: 18 },
  ],
  // A new scan-to-mail copier: a quarter of the accounts may sign in the old way again.
  [-1]: [
    { kind: 'cover', ids: ['BlockLegacyAuthentication'], share: 0.75 },
    { kind: 'switch', ids: ['aad_custom_banned_passwords'], on: true },
  ],
};

const laterSwitches = [
  'exo_individualsharing',
  'spo_idle_session_timeout',
  'exo_outlookaddins',
  'aad_sign_in_freq_session_timeout',
];
const laterDevices = [
  'scid_2512',
  'scid_2513',
  'scid_2514',
  'scid_2515',
  'scid_2516',
  'scid_2517',
  'scid_2518',
  'scid_2021',
];

/** Small things that go on happening after the start, every week something; the rule repeats after six weeks. */
export function laterSteps(day: number): StoryStep[] {
  const week = Math.floor((day - 1) / 7);
  const weekday = (day - 1) % 7;
  if (weekday === 1) return weeklyEvent(week);
  if (weekday === 4) return [{ kind: 'moreCount', id: 'MFARegistrationV2', by: 3 }, ...announced(week)];
  return [];
}

/** In the week before Microsoft scores it. */
function announced(week: number): StoryStep[] {
  const id = week % 6 === 1 ? RESERVE[Math.floor(week / 6)] : undefined;
  return id === undefined ? [] : [{ kind: 'announce', ids: [id] }];
}

function weeklyEvent(week: number): StoryStep[] {
  const round = Math.floor(week / 6);
  const switchId = laterSwitches[round % laterSwitches.length] ?? 'exo_individualsharing';
  switch (week % 6) {
    case 0:
      return [{ kind: 'switch', ids: [switchId], on: true }];
    case 1:
      return [
        {
          kind: 'mendDevices',
          ids: [0, 1].map((n) => laterDevices[(round * 2 + n) % laterDevices.length] ?? 'scid_2512'),
          keep: 0.5,
        },
      ];
    case 2: {
      const added = RESERVE[round];
      return added === undefined ? [{ kind: 'join', people: 1 }] : [{ kind: 'add', ids: [added] }];
    }
    case 3:
      return [{ kind: 'join', people: 2 }];
    case 4:
      // Every other round the switch of this round is lost again.
      return round % 2 === 1
        ? [{ kind: 'switch', ids: [switchId], on: false }]
        : [{ kind: 'moreCount', id: 'meeting_autoadmitusers_v1', by: 60 }];
    default:
      return [{ kind: 'cover', ids: ['BlockLegacyAuthentication'], share: round % 2 === 0 ? 1 : 0.9 }];
  }
}
