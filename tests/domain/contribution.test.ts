import { describe, expect, it } from '@jest/globals';
import { contributionsOf } from '../../domain/contribution';
import type { ControlProfile } from '../../domain/controlProfile';
import type { ControlScore } from '../../domain/snapshot';
import { controlsOf } from '../../domain/tenantControl';
import { aProfile, aScore, aSnapshot, stateUpdate } from './tenants';

type Given = [score: Partial<ControlScore> | null, profile?: Partial<ControlProfile> | null];

function control(date: string, [score, profile = {}]: Given) {
  const snapshot = aSnapshot(score === null ? [] : [aScore('a', score)], { date });
  return controlsOf({ snapshot, profiles: profile === null ? [] : [aProfile('a', profile)] }).get('a') ?? null;
}

/** Kind, points, maximum, and by how many more comply, from Monday 16 to Sunday 22 November; joiners behind. */
function reasons(before: Given, after: Given) {
  const pair = { before: control('2026-11-16', before), after: control('2026-11-22', after) };
  return contributionsOf(pair, '2026-11-16').map((reason) => [
    reason.kind,
    reason.points,
    reason.max,
    reason.complying,
    ...(reason.kind === 'population' ? [reason.population] : []),
  ]);
}

const at = (score: number | null, count: number | null = null, total: number | null = null) => ({
  score,
  count,
  total,
});
const nothing: Given = [null, null];

describe('a control that comes or goes', () => {
  it.each<[string, Given, Given, unknown[]]>([
    ['is not there on either day', nothing, nothing, []],
    ['is listed and scored on neither day', [null], [null], []],
    ['comes with its points', nothing, [at(4)], [['added', 4, 10, null]]],
    ['comes without known points', nothing, [at(null)], [['added', 0, 10, null]]],
    ['was listed before it was scored', [null, { maxScore: 8 }], [at(0), null], [['added', 0, 8, null]]],
    ['comes without a known worth', nothing, [at(0), null], [['added', 0, 0, null]]],
    ['goes with its points', [at(4)], nothing, [['removed', -4, -10, null]]],
    ['goes without known points', [at(null)], nothing, [['removed', 0, -10, null]]],
    ['is still listed after it is scored no more', [at(0), null], [null, { maxScore: 8 }], [['removed', 0, -8, null]]],
  ])('%s', (_name, before, after, expected) => {
    expect(reasons(before, after)).toEqual(expected);
  });
});

describe('a control of another weight', () => {
  it.each<[string, Given, Given, unknown[]]>([
    ['keeps the share that was earned', [at(5)], [at(4), { maxScore: 8 }], [['reweighted', -1, -2, null]]],
    [
      'tells own work from the weight',
      [at(5)],
      [at(6), { maxScore: 8 }],
      [
        ['reweighted', -1, -2, null],
        ['earned', 2, 0, null],
      ],
    ],
    ['had no weight: its points come with it', [at(0), { maxScore: 0 }], [at(4)], [['reweighted', 4, 10, null]]],
    ['had points without a weight', [at(1), { maxScore: 0 }], [at(4)], [['reweighted', 3, 10, null]]],
    ['has no weight on either day', [at(0), { maxScore: 0 }], [at(1), { maxScore: 0 }], [['earned', 1, 0, null]]],
    ['had no known points', [at(null)], [at(4), { maxScore: 8 }], [['reweighted', 0, -2, null]]],
    ['has no known points any more', [at(5)], [at(null), { maxScore: 8 }], [['reweighted', 0, -2, null]]],
    ['has unknown points on both days', [at(null)], [at(null), { maxScore: 8 }], [['reweighted', 0, -2, null]]],
    ['has unknown points and the same weight', [at(null)], [at(5)], []],
    ['had no known weight, which is then taken not to have changed', [at(5), null], [at(6)], [['earned', 1, 0, null]]],
    ['has no known weight any more', [at(6)], [at(5), null], [['lost', -1, 0, null]]],
    ['has a weight on neither day', [at(5), null], [at(7), null], [['earned', 2, 0, null]]],
  ])('%s', (_name, before, after, expected) => {
    expect(reasons(before, after)).toEqual(expected);
  });
});

describe('points on the own word', () => {
  const set = (...updates: [string, string][]) => ({
    stateUpdates: updates.map(([state, day]) => stateUpdate(state, `${day}T12:00:00Z`)),
  });

  it.each<[string, Partial<ControlProfile>, number, number, string]>([
    ['declared between', set(['ThirdParty', '2026-11-18']), 0, 10, 'declared'],
    ['declared on the later day', set(['ThirdParty', '2026-11-22']), 0, 10, 'declared'],
    ['declared and withdrawn between', set(['ThirdParty', '2026-11-17'], ['Default', '2026-11-19']), 0, 4, 'earned'],
    ['withdrawn between', set(['ThirdParty', '2026-11-01'], ['Default', '2026-11-18']), 10, 4, 'declared'],
    ['withdrawn three days before', set(['ThirdParty', '2026-11-01'], ['Default', '2026-11-14']), 10, 4, 'declared'],
    ['withdrawn longer before', set(['ThirdParty', '2026-11-01'], ['Default', '2026-11-13']), 10, 4, 'lost'],
    [
      'withdrawn just before, and points came',
      set(['ThirdParty', '2026-11-01'], ['Default', '2026-11-15']),
      4,
      10,
      'earned',
    ],
    ['ignored', set(['Ignored', '2026-11-18']), 4, 10, 'earned'],
  ])('%s', (_name, profile, was, is, kind) => {
    expect(reasons([at(was), profile], [at(is), profile])).toEqual([[kind, is - was, 0, null]]);
  });

  it('is read from the list of one day where the other has none', () => {
    const profile = set(['ThirdParty', '2026-11-01']);
    expect(reasons([at(10), profile], [at(4), null])).toEqual([['declared', -6, 0, null]]);
    const withdrawn = set(['ThirdParty', '2026-11-01'], ['Default', '2026-11-15']);
    expect(reasons([at(10), null], [at(4), withdrawn])).toEqual([['declared', -6, 0, null]]);
  });
});

describe('a control whose population changed', () => {
  it.each<[string, Given, Given, unknown[]]>([
    ['grew, and nobody did anything', [at(5, 50, 100)], [at(4, 50, 125)], [['population', -1, 0, 0, 25]]],
    [
      'grew, and some took it up',
      [at(5, 50, 100)],
      [at(6, 75, 125)],
      [
        ['population', -1, 0, 25, 25],
        ['earned', 2, 0, 25],
      ],
    ],
    [
      'grew, and some gave it up',
      [at(5, 50, 100)],
      [at(3.2, 40, 125)],
      [
        ['population', -1, 0, -10, 25],
        ['lost', -0.8, 0, -10],
      ],
    ],
    ['shrank by some who complied', [at(5, 50, 100)], [at(4, 32, 80)], [['population', -1, 0, -18, -20]]],
    [
      'shrank by fewer than gave it up',
      [at(5, 50, 100)],
      [at(2, 16, 80)],
      [
        ['population', -1.25, 0, -34, -20],
        ['lost', -1.75, 0, -34],
      ],
    ],
    ['shrank by some who did not comply', [at(4, 50, 125)], [at(5, 50, 100)], [['population', 1, 0, 0, -25]]],
    ['stayed', [at(5, 50, 100)], [at(4, 40, 100)], [['lost', -1, 0, -10]]],
    ['grew without a move', [at(5, 50, 100)], [at(5, 50, 125)], []],
  ])('%s', (_name, before, after, expected) => {
    expect(reasons(before, after)).toEqual(expected);
  });

  it.each<[string, Given, Given, number | null]>([
    ['who complied before is not known', [at(5, null, 100)], [at(4, 50, 125)], null],
    ['how many there were is not known', [at(5, 50, null)], [at(4, 50, 125)], 0],
    ['who complies is not known', [at(5, 50, 100)], [at(4, null, 125)], null],
    ['how many there are is not known', [at(5, 50, 100)], [at(4, 50, null)], 0],
    ['nobody was there before', [at(5, 0, 0)], [at(4, 50, 125)], 50],
    ['nobody is there any more', [at(5, 50, 100)], [at(4, 0, 0)], -50],
    ['the points did not follow the counts before', [at(5, 30, 100)], [at(4, 50, 125)], 20],
    ['the points do not follow the counts', [at(5, 50, 100)], [at(4, 30, 125)], -20],
    ['the worth before is not known', [at(5, 50, 100), null], [at(4, 50, 125)], 0],
  ])('is not told apart where %s', (_name, before, after, complying) => {
    expect(reasons(before, after)).toEqual([['lost', -1, 0, complying]]);
  });

  it('follows its counts also where Microsoft rounded the points, and no further', () => {
    const kinds = (score: number) => reasons([at(5, 50, 100)], [at(score, 50, 125)]).map(([kind]) => kind);
    expect(kinds(4.019)).toContain('population');
    expect(kinds(4.021)).toEqual(['lost']);
  });
});
