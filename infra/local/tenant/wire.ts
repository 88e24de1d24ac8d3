import type { Measure } from './measure';
import { earnedShare } from './measure';
import type { LiveControl } from './simulation';
import { newestUpdate } from './simulation';
import { SCORE_SPELLING } from './story';
import type { WireObject } from './tenantData';

/** The school's objects as Microsoft Graph sends them, quirks included: strings for counts, HTML, odd casings. */

const vendorInformation = { provider: 'SecureScore', providerVersion: null, subProvider: null, vendor: 'Microsoft' };

/** Entra ID P1 but no P2, no Defender for Identity: some controls cannot be had. */
const enabledServices = [
  'HasAADFree',
  'HasAADP1',
  'HasAIPP1',
  'HasCASD',
  'HasCLB',
  'HasEOP',
  'HasEXOP2',
  'HasMCAS',
  'HasMDEP2',
  'HasMDOP1',
  'HasSPOP2',
];

const DAY_MS = 24 * 60 * 60 * 1000;

/** Microsoft supplied no comparison at all on the first days. */
const DAYS_WITHOUT_COMPARISON = 4;

export interface Day {
  tenantId: string;
  /** Midnight UTC. */
  date: Date;
  /** Number of the day, 0 at start; see the story. */
  number: number;
  /** Days since the first one. */
  age: number;
  accounts: number;
  seed: number;
}

/**
 * One secureScore. currentScore is the sum of the control scores, maxScore the sum of the maxima of the same controls;
 * each control score is its maximum times its percentage, both to two decimals.
 */
export function wireSecureScore(day: Day, controls: LiveControl[]): WireObject {
  const scored = controls.filter((control) => control.isScored);
  const controlScores = scored.map((control) => wireControlScore(day, control));
  return {
    id: `${day.tenantId}_${isoDay(day.date)}`,
    azureTenantId: day.tenantId,
    activeUserCount: activeUsers(day),
    createdDateTime: wireInstant(day.date),
    currentScore: round2(controlScores.reduce((sum, control) => sum + control.score, 0)),
    enabledServices,
    // 0 in most real tenants: not a fact about this one.
    licensedUserCount: 0,
    maxScore: scored.reduce((sum, control) => sum + control.maxScore, 0),
    vendorInformation,
    averageComparativeScores: day.age < DAYS_WITHOUT_COMPARISON ? [] : comparisons(day),
    controlScores,
  };
}

/** Pupils stay away at weekends. */
function activeUsers(day: Day): number {
  const weekend = day.date.getUTCDay() % 6 === 0;
  return day.accounts - 31 - (weekend ? 170 : 0) - (hash(`active${day.number}`, day.seed) % 14);
}

function comparisons(day: Day): WireObject[] {
  const drift = (from: number, perDay: number, name: string): number =>
    round2(from + perDay * day.age + (hash(name + String(day.number), day.seed) % 5) / 100);
  return [
    {
      basis: 'AllTenants',
      averageScore: drift(53.9, 0.009, 'all'),
      ...categoryAverages(drift(45.6, 0.004, 'apps'), 120.83, 20.67),
    },
    {
      basis: 'TotalSeats',
      averageScore: drift(48.2, 0.008, 'size'),
      SeatSizeRangeLowerValue: '501',
      SeatSizeRangeUpperValue: '1000',
      ...categoryAverages(drift(53.5, 0.003, 'appsSize'), 146.11, 16.59),
    },
  ];
}

function categoryAverages(appsScore: number, appsScoreMax: number, deviceScore: number): WireObject {
  return {
    appsScore,
    appsScoreMax,
    dataScore: 0.37,
    dataScoreMax: 5.15,
    deviceScore,
    deviceScoreMax: 35.04,
    identityScore: 41.21,
    identityScoreMax: 61.88,
    infrastructureScore: 0,
    infrastructureScoreMax: 0,
  };
}

function wireControlScore(day: Day, control: LiveControl): WireObject & { score: number } {
  const { definition, maxScore } = control;
  const measure: Measure = control.measure ?? { kind: 'bare', on: false };
  const percent = round2((isDeclared(control) ? 1 : earnedShare(measure, maxScore)) * 100);
  return {
    controlCategory: definition.category,
    controlName: SCORE_SPELLING[definition.id] ?? definition.id,
    description: control.words.about,
    score: round2((maxScore * percent) / 100),
    lastSynced: lastSynced(day, control),
    implementationStatus: statusText(definition.id, definition.service, measure),
    ...counts(measure),
    scoreInPercentage: percent,
  };
}

/** Third party and alternate mitigation give full points, unverified. Ignored gives none and takes none. */
function isDeclared(control: LiveControl): boolean {
  const state = newestUpdate(control.updates)?.state?.toLowerCase();
  return state === 'thirdparty' || state === 'alternatemitigation';
}

/** Strings, all of them. Device controls say their numbers in `implementationStatus` only. */
function counts(measure: Measure): WireObject {
  switch (measure.kind) {
    case 'switch':
      return { on: String(measure.on) };
    case 'people':
      return { count: String(measure.count), total: String(measure.total) };
    case 'number':
      return { count: String(measure.count) };
    default:
      return {};
  }
}

function statusText(id: string, service: string, measure: Measure): string {
  // Wrong on the wire as well: full points and a sentence that says the opposite.
  if (id === 'PWAgePolicyNew') return 'Passwords are set to expire.';
  switch (measure.kind) {
    case 'devices':
      return `${measure.exposed}/${measure.total} exposed devices`;
    case 'number':
      return `Counted: ${measure.count}.`;
    case 'people': {
      const percent = round2(earnedShare(measure, 0) * 100);
      return service === 'MDO'
        ? `<p> ${percent}% of accounts have the recommended policy&nbsp;</p><ul><li>Whole school &ndash; ${measure.count} accounts</li></ul>`
        : `${measure.total - measure.count} of ${measure.total} accounts still need this.`;
    }
    default:
      return ['EXO', 'AzureAD', 'MCAS', 'Intune'].includes(service) ? `In place: ${measureOn(measure)}.` : '';
  }
}

function measureOn(measure: Measure): string {
  return measure.kind === 'switch' || measure.kind === 'bare' ? String(measure.on) : 'partly';
}

/** Entra measures weekly where nothing moved, Teams monthly, the others daily; always before the day of the snapshot. */
function lastSynced(day: Day, control: LiveControl): string {
  const { service } = control.definition;
  const every = service === 'AzureAD' ? 7 : service === 'MS Teams' ? 30 : 1;
  const yesterday = day.number - 1;
  const sinceRound = (((yesterday - (hash(service, 0) % every)) % every) + every) % every;
  const measuredOn = Math.max(yesterday - sinceRound, control.changedOn - 1);
  const second = hash(service, 1) % 86_400;
  return wireInstant(new Date(day.date.getTime() + (measuredOn - day.number) * DAY_MS + second * 1000));
}

/** One secureScoreControlProfile. */
export function wireControlProfile(tenantId: string, control: LiveControl): WireObject {
  const { definition } = control;
  const { remediation, remediationImpact, actionUrl } = control.words;
  return {
    id: definition.id,
    azureTenantId: tenantId,
    actionType: 'Config',
    actionUrl,
    controlCategory: definition.category,
    title: definition.title,
    deprecated: control.deprecated,
    implementationCost: definition.implementationCost,
    lastModifiedDateTime: null,
    maxScore: control.maxScore,
    rank: definition.rank,
    remediation,
    remediationImpact,
    service: definition.service,
    threats: definition.threats,
    tier: definition.tier,
    userImpact: definition.userImpact,
    vendorInformation,
    complianceInformation: [],
    controlStateUpdates: control.updates.map((update) => ({ ...update })),
  };
}

/** '2026-11-22' */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** '2026-11-22T00:00:00Z', without milliseconds as Graph writes it. */
function wireInstant(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z');
}

function round2(value: number): number {
  return Math.round((value + Number.EPSILON) * 100) / 100;
}

/** FNV-1a: the same small surprises for the same name and seed. */
function hash(name: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (const character of name) value = Math.imul(value ^ character.charCodeAt(0), 0x01000193);
  return value >>> 0;
}
