import type { ActionDetail, ActionRow } from '../../../domain/contract/actions';
import type { ChangeAccount } from '../../../domain/contract/changes';
import type { ChannelDigest } from '../../../domain/contract/channels';
import type { HistoryResponse } from '../../../domain/contract/history';
import type { DecisionsResponse, DeliveriesResponse } from '../../../domain/contract/log';
import type { MeResponse } from '../../../domain/contract/me';
import type { OverviewResponse } from '../../../domain/contract/overview';
import type { PeopleResponse } from '../../../domain/contract/people';

/** Answers of the service as the contract promises them, for a made-up school. */
export const TENANT_ID = '0f0e0d0c-0b0a-4908-8706-050403020100';

export const me = (role: MeResponse['role'] = 'operator'): MeResponse => ({
  user: { id: 'a1', name: 'Aroha Ngata' },
  role,
  tenants: role === 'none' ? [] : [{ tenantId: TENANT_ID, displayName: 'Kereru College' }],
});

export function overview(changes: Partial<OverviewResponse> = {}): OverviewResponse {
  return {
    tenantId: TENANT_ID,
    displayName: 'Kereru College',
    asOf: '2026-11-22',
    freshness: { ageDays: 0, stale: false, lastCollectedAt: '2026-11-22T06:00:00Z', problem: null },
    score: {
      current: 162,
      max: 265,
      percent: 61.13,
      controls: 140,
      confirmed: 153.5,
      declared: 8.5,
      inScope: { current: 162, max: 257, percent: 63.04 },
    },
    outlook: null,
    due: [],
    plan: null,
    categories: [
      { category: 'Identity', current: 45, max: 63, percent: 71.4 },
      { category: 'Apps', current: 71, max: 129, percent: 55 },
      { category: 'Data', current: 12, max: 30, percent: 40 },
      { category: 'Device', current: 34, max: 43, percent: 79.1 },
    ],
    comparisons: [
      { basis: 'allTenants', label: 'All tenants', percent: 54.7, asOf: '2026-11-22', seatRange: null },
      {
        basis: 'similarSize',
        label: 'Similar size (1001 to 10000 seats)',
        percent: 49,
        asOf: '2026-11-22',
        seatRange: { from: 1001, to: 10000 },
      },
    ],
    comparisonsMissing: [{ basis: 'industry', text: 'Microsoft no longer supplies an industry average.' }],
    forecast: null,
    change: {
      from: '2026-11-15',
      to: '2026-11-22',
      points: 4,
      max: 4,
      percent: 1.4,
      headline: 'You earned 6 points: four more admins use MFA. Microsoft added 2 controls, which cost 0.9.',
      parts: [
        {
          kind: 'earned',
          controlId: 'AdminMFAV2',
          points: 6,
          max: 0,
          percent: 2.3,
          text: 'MFA for administrators: 4 more people',
        },
        { kind: 'added', points: 0, max: 4, percent: -0.9, text: 'Microsoft added 2 controls' },
      ],
    },
    trend: trend(),
    channel: null,
    ...changes,
  };
}

function trend(): OverviewResponse['trend'] {
  const days: OverviewResponse['trend'] = [];
  for (let back = 89; back >= 0; back -= 1) {
    if (back >= 40 && back <= 46) continue;
    const date = new Date(Date.UTC(2026, 10, 22) - back * 86_400_000).toISOString().slice(0, 10);
    days.push({ date, percent: Math.round((61.13 - back * 0.06 + Math.sin(back / 4) * 1.2) * 100) / 100 });
  }
  return days;
}

export function row(changes: Partial<ActionRow> & Pick<ActionRow, 'controlId'>): ActionRow {
  return {
    title: `Turn on ${changes.controlId}`,
    service: 'AzureAD',
    category: 'Identity',
    score: 2,
    maxScore: 10,
    pointsLeft: 8,
    status: 'open',
    state: 'Default',
    owner: null,
    dueOn: null,
    reviewOn: null,
    userImpact: 'low',
    userImpactFrom: 'catalogue',
    effortMinutes: 30,
    threats: ['Account breach'],
    threatsFrom: 'microsoft',
    affected: 12,
    total: 40,
    counts: 'people',
    rank: 1,
    reason: '8 points, few will notice, 30 minutes',
    decision: null,
    ...changes,
  };
}

const TITLES: [string, Partial<ActionRow>][] = [
  ['Ensure multifactor authentication is enabled for all users in administrative roles', { affected: 3, total: 7 }],
  ['Block legacy authentication', { userImpact: 'moderate', effortMinutes: 60 }],
  ['Turn on Safe Attachments in block mode', { service: 'MDO', category: 'Apps', userImpact: 'none', affected: null }],
  [
    'Start your Defender for Identity deployment, installing Sensors on Domain Controllers and other eligible servers.',
    { service: 'Azure ATP', userImpact: 'none', effortMinutes: 240, affected: null, total: null },
  ],
  [
    'Turn on customer lockbox feature',
    {
      service: 'EXO',
      category: 'Data',
      status: 'ignored',
      reviewOn: '2027-02-20',
      threats: ['Data exfiltration'],
      rank: null,
      reason: 'Ignored by Aroha Ngata until 20 Feb',
    },
  ],
  ['Enable self-service password reset', { userImpact: 'high', effortMinutes: 45 }],
  [
    'Ensure Safe Links for Office applications is enabled',
    { service: 'MDO', category: 'Apps', status: 'planned', owner: 'Tane Walker', dueOn: '2026-12-05' },
  ],
  [
    'Designate more than one global admin',
    {
      status: 'completed',
      pointsLeft: 0,
      score: 1,
      maxScore: 1,
      userImpact: 'none',
      effortMinutes: 20,
      rank: null,
      reason: 'Completed',
    },
  ],
];

/** A queue as long as a real one. */
export function rows(count: number): ActionRow[] {
  return Array.from({ length: count }, (_, index) => {
    const [title, changes] = TITLES[index % TITLES.length] ?? ['', {}];
    const round = Math.floor(index / TITLES.length);
    const points = Math.max(1, 10 - (index % 9));
    return row({
      controlId: `control-${index}`,
      pointsLeft: points,
      reason: `${points} points, few will notice`,
      rank: index + 1,
      ...changes,
      title: round === 0 ? title : `${title} (${round})`,
    });
  });
}

export function detail(action: ActionRow, changes: Partial<ActionDetail> = {}): ActionDetail {
  const numbers = { reported: { current: 162, max: 265, percent: 61.13 }, confirmed: 153.5, declared: 8.5 };
  return {
    asOf: '2026-11-22',
    action,
    meaning: {
      text: 'Administrators prove who they are with a second factor, not only with a password.',
      from: 'catalogue',
    },
    why: {
      text: 'One guessed administrator password opens everything; a second factor stops nearly all of these attacks.',
      from: 'catalogue',
    },
    usersNotice: { text: 'Administrators confirm sign-in on their phone.', from: 'catalogue' },
    licence: { text: 'No extra licence.', from: 'catalogue' },
    verify: { text: 'The registration report lists every administrator as capable.', from: 'catalogue' },
    rollBack: { text: 'Exclude the account from the policy; it takes effect at the next sign-in.', from: 'catalogue' },
    peopleSource: null,
    threats: [
      {
        name: 'Account breach',
        what: 'Somebody else signs in as one of your people.',
        inSchool: 'A fake invoice is sent from the office mailbox to all parents.',
        cost: 'Days of cleaning up, and trust.',
        others: 7,
        best: [{ controlId: 'OneAdmin', title: 'Designate more than one global administrator', pointsLeft: 2.5 }],
      },
    ],
    remediationHtml:
      '<p><strong>To enable it:</strong></p><ol><li>Open <a href="https://entra.microsoft.com">https://entra.microsoft.com</a>.</li><li>Choose <b>Protection</b>, then Conditional Access.</li></ol>',
    impactHtml: '<p>Users are asked for a second factor.</p>',
    statusHtml: 'You have <b>3</b> of 7 administrators not registered.',
    actionUrl: 'https://entra.microsoft.com/#view/Microsoft_AAD_ConditionalAccess',
    lastSynced: '2026-11-22T00:00:00Z',
    history: [
      { from: '2026-08-25', to: '2026-10-01', score: 3.33, count: 3, total: 7 },
      { from: '2026-10-02', to: null, score: 5.71, count: 4, total: 7 },
    ],
    decisions: [],
    confirmation: null,
    effects: [
      {
        kind: 'accept',
        possible: true,
        why: null,
        ...numbers,
        inScope: { current: 162, max: 257, percent: 63.04 },
        text: 'The points stay 162 until Microsoft measures the change.',
      },
      {
        kind: 'ignore',
        possible: true,
        why: null,
        ...numbers,
        inScope: { current: 162, max: 249, percent: 65.06 },
        text: 'Points stay 162; best next steps no longer show it; in your scope 65.1 %.',
      },
      {
        kind: 'thirdParty',
        possible: true,
        why: null,
        reported: { current: 170, max: 265, percent: 64.15 },
        confirmed: 153.5,
        declared: 16.5,
        inScope: { current: 170, max: 257, percent: 66.15 },
        text: 'Microsoft will report 8 points more, on your own word.',
      },
      {
        kind: 'reopen',
        possible: false,
        why: 'It is open already.',
        ...numbers,
        inScope: { current: 162, max: 257, percent: 63.04 },
        text: 'Nothing changes.',
      },
    ],
    namesPeople: true,
    ...changes,
  };
}

export function people(changes: Partial<PeopleResponse> = {}): PeopleResponse {
  return {
    asOf: '2026-11-22',
    countAsOf: '2026-11-20',
    affected: 3,
    total: 7,
    counts: 'people',
    named: 4,
    people: [
      {
        id: 'p1',
        displayName: 'Tane Walker',
        roles: ['Exchange Administrator'],
        cause: 'noMethodRegistered',
        causeText: 'Has not registered a second factor.',
        emergency: false,
      },
      {
        id: 'p2',
        displayName: 'Mere Kaumoana',
        roles: ['User Administrator', 'Helpdesk Administrator'],
        cause: 'registeredNotCapable',
        causeText: 'Registered a method that no policy lets her use.',
        emergency: false,
        lastNotice: { at: '2026-11-17T08:12:00Z', state: 'sent', by: 'Aroha Ngata', reason: null },
      },
      {
        id: 'p3',
        displayName: 'Luca Ferrari',
        roles: ['Teams Administrator'],
        cause: 'noMethodRegistered',
        causeText: 'Has not registered a second factor.',
        emergency: false,
      },
      {
        id: 'p4',
        displayName: 'Break glass 1',
        roles: ['Global Administrator'],
        cause: 'emergencyAccount',
        causeText: 'Emergency account: kept without a phone on purpose.',
        emergency: true,
      },
    ],
    source: 'registration report and administrator roles.',
    ...changes,
  };
}

export function decisionsLog(): DecisionsResponse {
  const line = {
    controlId: 'control-0',
    title: 'Ensure multifactor authentication is enabled for all users in administrative roles',
    by: 'Aroha Ngata',
    owner: null,
    dueOn: null,
    undoes: null,
  };
  return {
    verification: { ok: true, lines: 2, brokenAt: null },
    decisions: [
      {
        ...line,
        sequence: 2,
        kind: 'ignore',
        at: '2026-11-20T08:00:00Z',
        source: 'card',
        reason: 'no budget',
        reviewOn: '2027-02-18',
      },
      {
        ...line,
        sequence: 1,
        kind: 'accept',
        at: '2026-11-19T08:00:00Z',
        source: 'tab',
        reason: null,
        reviewOn: null,
        owner: 'Tane Walker',
        dueOn: '2026-12-05',
      },
    ],
  };
}

export function deliveriesLog(): DeliveriesResponse {
  return {
    deliveries: [
      {
        channelId: '19:it',
        channelName: 'IT staff',
        period: '2026-11-16',
        state: 'unknown',
        attempts: 2,
        at: '2026-11-16T08:00:10Z',
        reason: 'no clear answer',
        remedy: 'Look in the channel whether the digest is there, then choose.',
        canRepost: true,
      },
      {
        channelId: '19:it',
        channelName: 'IT staff',
        period: '2026-11-09',
        state: 'sent',
        attempts: 1,
        at: '2026-11-09T08:00:10Z',
        reason: null,
        remedy: null,
        canRepost: false,
      },
    ],
    notices: [
      {
        controlId: 'control-0',
        personId: 'p1',
        personName: 'Tane Walker',
        week: '2026-W47',
        state: 'sent',
        at: '2026-11-17T08:12:00Z',
        by: 'Aroha Ngata',
        reason: null,
      },
    ],
  };
}

/** A channel that gets its digest on Mondays. */
export function channel(changes: Partial<ChannelDigest> = {}): ChannelDigest {
  return {
    channelId: '19:it@thread.tacv2',
    teamId: '19:team@thread.tacv2',
    teamName: 'School IT',
    channelName: 'IT staff',
    schedule: { weekday: 1, time: '08:00', timeZone: 'Pacific/Auckland' },
    enabled: true,
    nextDueAt: '2026-11-29T19:00:00Z',
    actions: 5,
    alertDrop: 2,
    language: 'en',
    problem: null,
    lastDigest: { state: 'sent', at: '2026-11-22T19:00:00Z', reason: null, remedy: null },
    ...changes,
  };
}

/** Two weeks with a gap of three days, a comparison that begins late, and one event of each kind. */
export function pastDays(changes: Partial<HistoryResponse> = {}): HistoryResponse {
  const percents = [52, 52, 53, 53.5, null, null, null, 55, 55, 56, 57, 57, 57, 58];
  return {
    from: '2026-08-24',
    to: '2026-11-22',
    days: percents.flatMap((percent, index) => {
      const date = `2026-11-${String(index + 9).padStart(2, '0')}`;
      const comparisons = index < 7 ? [] : [{ basis: 'allTenants', percent: 54.7 }];
      return percent === null ? [] : [{ date, current: percent * 2, max: 200, percent, comparisons }];
    }),
    bases: [{ basis: 'allTenants', label: 'All tenants' }],
    trend: null,
    timeToTarget: null,
    gaps: [{ from: '2026-11-13', to: '2026-11-15' }],
    events: [
      { date: '2026-11-11', kind: 'decision', controlId: 'control-0', text: 'control-0 accepted by Aroha Ngata' },
      { date: '2026-11-16', kind: 'change', text: "Microsoft's maximum rose by 4 points." },
    ],
    ...changes,
  };
}

export function account(from: string, to: string, changes: Partial<ChangeAccount> = {}): ChangeAccount {
  const text = 'MFA for administrators: 4 more people';
  return {
    from,
    to,
    points: 6,
    max: 0,
    percent: 2.3,
    headline: 'You earned 6 points: MFA for administrators.',
    parts: [{ kind: 'earned', controlId: 'control-0', points: 6, max: 0, percent: 2.3, text }],
    ...changes,
  };
}
