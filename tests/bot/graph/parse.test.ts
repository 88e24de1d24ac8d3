import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseControlProfiles } from '../../../bot/graph/parse/controlProfileWire';
import { parseSecureScores } from '../../../bot/graph/parse/secureScoreWire';

const DAY = { createdDateTime: '2026-11-22T00:00:00Z', currentScore: 128, maxScore: 274 };

function oneControl(wire: Record<string, unknown>) {
  const { snapshots, problems } = parseSecureScores('t', [
    { ...DAY, controlScores: [{ controlName: 'AdminMFAV2', ...wire }] },
  ]);
  return { control: snapshots[0]?.controls[0], problems };
}

function oneComparison(wire: Record<string, unknown>) {
  const { snapshots, problems } = parseSecureScores('t', [{ ...DAY, averageComparativeScores: [wire] }]);
  return { comparisons: snapshots[0]?.comparisons, problems };
}

function oneProfile(wire: Record<string, unknown>) {
  const { profiles, problems } = parseControlProfiles([{ id: 'AdminMFAV2', ...wire }]);
  return { profile: profiles[0], problems };
}

describe('a day of Secure Score', () => {
  it('comes oldest first whatever the order on the wire', () => {
    const earlier = { ...DAY, createdDateTime: '2026-11-20T00:00:00Z' };
    const { snapshots } = parseSecureScores('t', [DAY, earlier]);
    expect(snapshots.map((snapshot) => snapshot.date)).toEqual(['2026-11-20', '2026-11-22']);
  });

  it('is dated in UTC', () => {
    const { snapshots } = parseSecureScores('t', [{ ...DAY, createdDateTime: '2026-11-22T12:00:00+13:00' }]);
    expect(snapshots[0]?.date).toBe('2026-11-21');
  });

  it('takes its date from its id where it carries no other', () => {
    const { snapshots } = parseSecureScores('t', [{ ...DAY, createdDateTime: undefined, id: 'abc_2026-11-22' }]);
    expect(snapshots[0]?.date).toBe('2026-11-22');
  });

  it.each([
    [{ currentScore: undefined }, 'currentScore'],
    [{ currentScore: null }, 'currentScore'],
    [{ maxScore: -1 }, 'maxScore'],
    [{ createdDateTime: 'yesterday' }, 'createdDateTime'],
    [{ createdDateTime: undefined, id: 'x_2026-02-31' }, 'createdDateTime'],
  ])('is left out and reported with %j', (fault, field) => {
    const { snapshots, problems } = parseSecureScores('t', [{ ...DAY, ...fault }]);
    expect(snapshots).toEqual([]);
    expect(problems.at(-1)).toEqual({
      place: 'secureScores[0]',
      message: `This day has no usable ${field}; it is left out.`,
    });
  });

  it('that comes twice is kept once', () => {
    const { snapshots, problems } = parseSecureScores('t', [DAY, { ...DAY, currentScore: 1 }]);
    expect(snapshots.map((snapshot) => snapshot.current)).toEqual([128]);
    expect(problems[0]?.place).toBe('secureScores[1]');
  });

  it('keeps a real 0', () => {
    const { snapshots } = parseSecureScores('t', [{ ...DAY, currentScore: 0, activeUserCount: 0 }]);
    expect(snapshots[0]).toMatchObject({ current: 0, activeUsers: 0 });
  });

  it('does not know what Microsoft left out', () => {
    const { snapshots, problems } = parseSecureScores('t', [DAY]);
    expect(snapshots[0]).toMatchObject({ activeUsers: null, enabledServices: null, comparisons: [], controls: [] });
    expect(problems).toEqual([]);
  });
});

describe('a control score', () => {
  it('has its counts as strings', () => {
    const { control, problems } = oneControl({
      count: '3',
      total: '12',
      on: 'false',
      score: 2.5,
      scoreInPercentage: 25.0,
    });
    expect(control).toMatchObject({ count: 3, total: 12, on: false, score: 2.5, percent: 25 });
    expect(problems).toEqual([]);
  });

  it.each([[null], [-1], ['-1'], ['Unknown'], [''], [' '], [undefined]])('has null, silently, for %p', (value) => {
    const { control, problems } = oneControl({
      score: value,
      count: value,
      total: value,
      scoreInPercentage: value,
      on: value === -1 || value === '-1' ? null : value,
    });
    expect(control).toMatchObject({ score: null, count: null, total: null, percent: null, on: null });
    expect(problems).toEqual([]);
  });

  it.each([['twelve'], ['1,5'], [true], [[]], [{}], ['0x10'], [-7], ['1e999']])(
    'has null and a problem for %j',
    (value) => {
      const { control, problems } = oneControl({ total: value });
      expect(control?.total).toBeNull();
      expect(problems.map((problem) => problem.place)).toEqual(['secureScores[0].controlScores[0].total']);
    },
  );

  it('has no percentage beyond 100', () => {
    const { control, problems } = oneControl({ scoreInPercentage: 101 });
    expect(control?.percent).toBeNull();
    expect(problems).toHaveLength(1);
  });

  it('that comes twice, in whatever case, is kept once and reported', () => {
    const controlScores = [
      { controlName: 'AdminMFAV2', score: 1 },
      { controlName: 'adminmfav2', score: 2 },
    ];
    const { snapshots, problems } = parseSecureScores('t', [{ ...DAY, controlScores }]);
    expect(snapshots[0]?.controls.map((control) => control.score)).toEqual([1]);
    expect(problems).toHaveLength(1);
  });

  it('without a name is left out and reported', () => {
    const { snapshots, problems } = parseSecureScores('t', [{ ...DAY, controlScores: [{ score: 1 }, 7] }]);
    expect(snapshots[0]?.controls).toEqual([]);
    expect(problems.map((problem) => problem.place)).toEqual([
      'secureScores[0].controlScores[0]',
      'secureScores[0].controlScores[1]',
    ]);
  });
});

describe('a comparison', () => {
  it('is named by its basis, with the seats it stands for', () => {
    const { comparisons } = oneComparison({
      basis: 'TotalSeats',
      averageScore: 48.98,
      SeatSizeRangeLowerValue: '1',
      SeatSizeRangeUpperValue: '100',
    });
    expect(comparisons).toEqual([{ basis: 'similarSize', percent: 48.98, seatRange: { from: 1, to: 100 } }]);
  });

  it('with the industry shows where Microsoft supplies it', () => {
    expect(oneComparison({ basis: 'IndustryTypes', averageScore: 40 }).comparisons?.[0]?.basis).toBe('industry');
  });

  it('of -1 is none', () => {
    const { comparisons, problems } = oneComparison({ basis: 'IndustryTypes', averageScore: -1 });
    expect(comparisons).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('beyond 100 percent is left out and reported', () => {
    const { comparisons, problems } = oneComparison({ basis: 'IndustryTypes', averageScore: 109 });
    expect(comparisons).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it('with a new word keeps that word', () => {
    expect(oneComparison({ basis: 'Region', averageScore: 40 }).comparisons?.[0]?.basis).toBe('Region');
    expect(oneComparison({ basis: 'constructor', averageScore: 40 }).comparisons?.[0]?.basis).toBe('constructor');
  });
});

describe('a control profile', () => {
  it.each([
    ['Low', 'low'],
    ['medium', 'moderate'],
    ['Moderate', 'moderate'],
    ['HIGH', 'high'],
    ['None', 'none'],
    ['Unknown', null],
    [null, null],
  ])('reads the user impact %p as %p', (word, level) => {
    const { profile, problems } = oneProfile({ userImpact: word });
    expect(profile?.userImpact).toBe(level);
    expect(problems).toEqual([]);
  });

  it('reports a level nobody knows', () => {
    const { profile, problems } = oneProfile({ implementationCost: 'enormous' });
    expect(profile?.implementationCost).toBeNull();
    expect(problems).toHaveLength(1);
  });

  it('names each threat once', () => {
    expect(
      oneProfile({ threats: ['Account Breach', 'Account breach', 'Data Exfiltration'] }).profile?.threats,
    ).toHaveLength(2);
  });

  it('keeps every state update, unknown words too', () => {
    const { profile } = oneProfile({
      controlStateUpdates: [
        { assignedTo: null, comment: null, state: 'Default', updatedBy: null, updatedDateTime: null },
        { state: 'SomethingNew', comment: 'why', updatedBy: 'x', updatedDateTime: '2019-03-19T22:37:14.628799Z' },
      ],
    });
    expect(profile?.stateUpdates).toEqual([
      { state: 'Default', comment: null, assignedTo: null, updatedBy: null, updatedAt: null },
      {
        state: 'SomethingNew',
        comment: 'why',
        assignedTo: null,
        updatedBy: 'x',
        updatedAt: '2019-03-19T22:37:14.628Z',
      },
    ]);
  });

  it('without an id is left out and reported', () => {
    const { profiles, problems } = parseControlProfiles([{ title: 'x' }, null]);
    expect(profiles).toEqual([]);
    expect(problems).toHaveLength(2);
  });
});

describe('whatever Graph sends', () => {
  const anything = fc.jsonValue({ maxDepth: 4 });
  const awkward = fc.oneof(anything, fc.constantFrom('', ' ', 'Unknown', '-1', '00', '1e400', 'NaN'));
  const fields = (names: string[]) =>
    fc.record(Object.fromEntries(names.map((name) => [name, awkward])), { requiredKeys: [] });
  const control = fields([
    'controlName',
    'score',
    'scoreInPercentage',
    'count',
    'total',
    'on',
    'lastSynced',
    'implementationStatus',
  ]);
  const day = fc.record(
    {
      id: awkward,
      createdDateTime: fc.oneof(fc.constant('2026-11-22T00:00:00Z'), awkward),
      currentScore: fc.oneof(fc.constant(5), awkward),
      maxScore: fc.oneof(fc.constant(10), awkward),
      activeUserCount: awkward,
      enabledServices: awkward,
      averageComparativeScores: fc.oneof(
        fc.array(fields(['basis', 'averageScore', 'SeatSizeRangeLowerValue'])),
        awkward,
      ),
      controlScores: fc.oneof(fc.array(control), awkward),
    },
    { requiredKeys: [] },
  );
  const profile = fields([
    'id',
    'title',
    'maxScore',
    'rank',
    'threats',
    'userImpact',
    'deprecated',
    'controlStateUpdates',
  ]);

  it('is read without an exception', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(day, anything)), fc.array(fc.oneof(profile, anything)), (days, profiles) => {
        parseSecureScores('t', days);
        parseControlProfiles(profiles);
      }),
    );
  });

  it('gives 0 only where Microsoft wrote 0', () => {
    const zero = (value: unknown) =>
      typeof value === 'string' ? Number(value) === 0 && value.trim() !== '' : value === 0;
    fc.assert(
      fc.property(control, (wire) => {
        const { control: read } = oneControl({ ...wire, controlName: 'AdminMFAV2' });
        const pairs = [
          [read?.score, wire['score']],
          [read?.percent, wire['scoreInPercentage']],
          [read?.count, wire['count']],
          [read?.total, wire['total']],
        ];
        for (const [value, sent] of pairs) if (value === 0) expect(zero(sent)).toBe(true);
      }),
    );
  });

  it('lists a fault that is everywhere a hundred times and counts the rest', () => {
    const controlScores = Array.from({ length: 250 }, (_, index) => ({ controlName: `c${index}`, total: 'many' }));
    const { problems } = parseSecureScores('t', [{ ...DAY, controlScores }]);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.message).toContain('150 more');
  });
});

/** Real answers of Microsoft Graph, where they lie beside the repository; they are not ours to copy into it. */
const folder = join(process.cwd(), '..', 'shared', 'graph');

function captured(file: string, key?: string): unknown[] {
  const json = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
  return ((key === undefined ? json : (json[key] as Record<string, unknown>))['value'] ?? []) as unknown[];
}

if (existsSync(folder)) {
  describe('captured answers of Graph', () => {
    it('of January 2024 give 128 of 274 points in 68 controls, and both comparisons', () => {
      const { snapshots, problems } = parseSecureScores('t', captured('heimdall-secure-score.json'));
      expect(problems).toEqual([]);
      expect(snapshots[0]).toMatchObject({ date: '2024-01-01', current: 128, max: 274 });
      expect(snapshots[0]?.comparisons).toEqual([
        { basis: 'allTenants', percent: 54.65, seatRange: null },
        { basis: 'similarSize', percent: 48.98, seatRange: { from: 1, to: 100 } },
      ]);
      const controls = snapshots[0]?.controls ?? [];
      expect(controls).toHaveLength(68);
      expect(controls.reduce((sum, control) => sum + (control.score ?? Number.NaN), 0)).toBe(128);
      expect(controls.filter((control) => control.count !== null)).toHaveLength(45);
      expect(controls.filter((control) => control.on !== null)).toHaveLength(16);
    });

    it('with one day in two records are one snapshot and a problem', () => {
      const { snapshots, problems } = parseSecureScores('t', captured('heimdall-secure-score-two-days.json'));
      expect(snapshots).toHaveLength(1);
      expect(problems).toHaveLength(1);
    });

    it('of July 2026 give 52.86 and 48.1 percent', () => {
      const { snapshots, problems } = parseSecureScores('t', captured('capture-2026-07.json', 'secureScores?$top=1'));
      expect(problems).toEqual([]);
      expect(snapshots[0]?.comparisons.map((comparison) => comparison.percent)).toEqual([52.86, 48.1]);
    });

    it('list 200 profiles without a problem', () => {
      const { profiles, problems } = parseControlProfiles(captured('heimdall-profiles.json'));
      expect(problems).toEqual([]);
      expect(profiles).toHaveLength(200);
      expect(profiles.every((profile) => profile.maxScore !== null && profile.maxScore > 0)).toBe(true);
    });
  });
}
