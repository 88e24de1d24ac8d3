import type { ChangeAccount } from '../../domain/contract/changes';
import type { HistoryResponse } from '../../domain/contract/history';
import type { OverviewResponse } from '../../domain/contract/overview';
import type { PlanProgress, PlanResponse } from '../../domain/contract/plan';
import { TENANT } from './sampleDigest';

/** The days of which the sample tenant has figures. */
export const REACH = { first: '2026-08-25', last: '2026-11-22' };

export function changeAccount(change: Partial<ChangeAccount> = {}): ChangeAccount {
  return {
    from: '2026-11-15',
    to: '2026-11-22',
    points: -2,
    max: 4,
    percent: -1.4,
    headline: 'You lost 2 points: Block legacy authentication.',
    parts: [
      {
        kind: 'lost',
        controlId: 'BlockLegacyAuthentication',
        points: -2,
        max: 0,
        percent: -0.8,
        text: 'Block legacy authentication: -2 points.',
      },
      { kind: 'added', controlId: 'NewOne', points: 0, max: 4, percent: -0.6, text: 'Microsoft added *New one*.' },
    ],
    ...change,
  };
}

const day = (date: string, current: number) => ({
  date,
  current,
  max: 265,
  percent: (current / 265) * 100,
  comparisons: [],
});

export function historySeries(change: Partial<HistoryResponse> = {}): HistoryResponse {
  return {
    from: '2026-11-15',
    to: '2026-11-22',
    days: [day('2026-11-15', 165.7), day('2026-11-18', 170), day('2026-11-22', 162)],
    bases: [],
    trend: null,
    timeToTarget: null,
    gaps: [],
    events: [],
    ...change,
  };
}

export function planResponse(change: Partial<PlanResponse> = {}): PlanResponse {
  const [current, projected] = [
    { current: 162, max: 265, percent: 61.13 },
    { current: 174.29, max: 265, percent: 65.77 },
  ];
  return {
    asOf: REACH.last,
    comfort: 50,
    target: null,
    reachable: true,
    current,
    projected,
    achievable: projected,
    actions: ['AdminMFAV2', 'BlockLegacyAuthentication'],
    steps: [
      { controlId: 'AdminMFAV2', pointsLeft: 4.29, cost: 10, week: null },
      { controlId: 'BlockLegacyAuthentication', pointsLeft: 8, cost: 30, week: null },
    ],
    next: null,
    minutes: 80,
    cost: 40,
    weeks: null,
    leftOut: { userImpact: 0, licence: 0 },
    presets: [],
    formula: 'cost',
    text: '2 actions, 1.3 hours of your time: lands at 65.8 %.',
    ...change,
  };
}

export function planProgress(change: Partial<PlanProgress> = {}): PlanProgress {
  return {
    savedAt: '2026-11-01T08:00:00.000Z',
    savedBy: 'Mere Ngata',
    asOf: REACH.last,
    planned: 66,
    percent: 61.13,
    behind: 4.87,
    actions: 4,
    done: 2,
    setAside: 0,
    open: ['BlockLegacyAuthentication'],
    text: 'Planned 66.0 %, at 61.1 %: 2 of 4 actions done since Sunday 1 November.',
    ...change,
  };
}

export function overviewResponse(change: Partial<OverviewResponse> = {}): OverviewResponse {
  const score = { current: 162, max: 265, percent: 61.13 };
  return {
    tenantId: TENANT,
    displayName: 'Kereru College',
    asOf: REACH.last,
    freshness: { ageDays: 1, stale: false, lastCollectedAt: null, problem: null },
    score: { ...score, controls: 140, confirmed: 153.6, declared: 8.4, inScope: score },
    outlook: null,
    due: [],
    plan: null,
    categories: [],
    comparisons: [
      { basis: 'allTenants', label: 'All tenants', percent: 54.7, asOf: REACH.last, seatRange: null },
      { basis: 'similarSize', label: 'Similar size', percent: 63, asOf: REACH.last, seatRange: null },
    ],
    comparisonsMissing: [{ basis: 'industry', text: 'Microsoft no longer supplies an industry average.' }],
    change: null,
    forecast: null,
    trend: [],
    channel: null,
    ...change,
  };
}
