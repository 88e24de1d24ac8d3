import { describe, expect, it } from '@jest/globals';
import { buildActionQueue } from '../../domain/actionQueue';
import { categoriesOf, comparisonsOf, percentOf, scoreOf, totalsOf } from '../../domain/score';
import { aDecision, aPicture, aProfile, aScore, aSnapshot, aWrite, stateUpdate } from './tenants';
import { en } from '../support/english';

describe('percentOf', () => {
  it('is unknown without a maximum, never 0', () => {
    expect(percentOf(5, 0)).toBeNull();
    expect(percentOf(null, 10)).toBeNull();
    expect(percentOf(5, NaN)).toBeNull();
    expect(percentOf(0, 10)).toBe(0);
    expect(percentOf(162, 265)).toBeCloseTo(61.132, 3);
  });
});

describe('scoreOf', () => {
  const declared = aProfile('mdo_safelinks', { stateUpdates: [stateUpdate('ThirdParty')] });
  const scores = [aScore('mdo_safelinks', { score: 10 }), aScore('OneAdmin', { score: 5 })];

  it('tells declared points from confirmed ones', () => {
    const score = scoreOf(aPicture(scores, [declared, aProfile('OneAdmin')]));
    expect(score).toMatchObject({ current: 15, confirmed: 5, declared: 10, percent: 15 });
  });

  it('counts an alternate mitigation as declared', () => {
    const profile = aProfile('MDO_SAFELINKS', { stateUpdates: [stateUpdate('alternateMitigation')] });
    expect(scoreOf(aPicture(scores, [profile])).declared).toBe(10);
  });

  it('keeps points declared until the day Microsoft has measured again after a reopening', () => {
    const profile = aProfile('mdo_safelinks', {
      stateUpdates: [stateUpdate('ThirdParty', '2026-11-01T00:00:00Z'), stateUpdate('Default', '2026-11-23T08:00:00Z')],
    });
    expect(scoreOf(aPicture(scores, [profile])).declared).toBe(10);
    expect(scoreOf(aPicture(scores, [profile], { of: { date: '2026-11-24' } })).declared).toBe(0);
  });

  it('takes confirmed as the rest where the controls do not sum to what is reported', () => {
    const score = scoreOf(aPicture(scores, [declared], { of: { current: 20.4 } }));
    expect(score.confirmed + score.declared).toBe(20.4);
    expect(score.declared).toBe(10);
  });

  it('never declares more than is reported', () => {
    const score = scoreOf(aPicture(scores, [declared], { of: { current: 4 } }));
    expect(score).toMatchObject({ current: 4, confirmed: 0, declared: 4 });
  });

  it('leaves ignored and third-party actions out of the scope on both sides', () => {
    const ignored = aProfile('OneAdmin', { stateUpdates: [stateUpdate('Ignored')] });
    const score = scoreOf(aPicture(scores, [declared, ignored]));
    expect(score.inScope).toEqual({ current: 0, max: 80, percent: 0 });
  });

  it('leaves out what we ignored and Microsoft was not told of yet', () => {
    const picture = aPicture(scores, [aProfile('mdo_safelinks'), aProfile('OneAdmin')], {
      decisions: [aDecision('ONEADMIN')],
      writes: [aWrite('OneAdmin')],
    });
    expect(scoreOf(picture).inScope).toMatchObject({ current: 10, max: 90 });
  });

  it('keeps in scope what Microsoft refused to ignore', () => {
    const picture = aPicture(scores, [aProfile('OneAdmin')], {
      decisions: [aDecision('OneAdmin')],
      writes: [aWrite('OneAdmin', { status: 'refused', reason: { code: 'verbatim', text: 'no' } })],
    });
    expect(scoreOf(picture).inScope).toMatchObject({ current: 15, max: 100 });
  });

  it('cannot take out an action of unknown worth', () => {
    const picture = aPicture(scores, [
      aProfile('OneAdmin', { maxScore: null, stateUpdates: [stateUpdate('Ignored')] }),
    ]);
    expect(scoreOf(picture).inScope).toMatchObject({ current: 15, max: 100 });
  });
});

describe('what Microsoft reports', () => {
  const controls = [aScore('a', { score: 4 }), aScore('b', { score: null }), aScore('c', { score: 1, percent: 20 })];
  const profiles = [aProfile('a'), aProfile('b'), aProfile('unscored')];

  it('is taken as it is', () => {
    expect(totalsOf(aPicture(controls, profiles, { of: { current: 7, max: 90 } }))).toEqual({ current: 7, max: 90 });
  });

  it.each([NaN, -1])('is the sum of the controls that are scored where it is %p', (unusable) => {
    const picture = aPicture(controls, profiles, { of: { current: unusable, max: unusable } });
    expect(totalsOf(picture)).toEqual({ current: 5, max: 25 });
  });

  it('counts the controls that are scored', () => {
    expect(scoreOf(aPicture(controls, profiles)).controls).toBe(3);
  });

  it('is the exact sum of what is confirmed and declared, whatever binary fractions make of it', () => {
    const declared = aProfile('a', { stateUpdates: [stateUpdate('ThirdParty')] });
    for (const [score, current] of [
      [0.1, 0.3],
      [0.7, 0.9],
      [2.3, 10.1],
      [1.1, 163.93],
    ] as const) {
      const { confirmed, declared: own } = scoreOf(aPicture([aScore('a', { score })], [declared], { of: { current } }));
      expect(confirmed + own).toBe(current);
      expect(own).toBeCloseTo(score, 9);
    }
  });
});

describe('the category of an action', () => {
  const nameOf = (score: string | null, profile: string | null) =>
    buildActionQueue(aPicture([aScore('a', { category: score })], [aProfile('a', { category: profile })]), en)[0]
      ?.category;

  it.each([
    [' identity ', 'Apps', 'Identity'],
    [null, 'APPS', 'Apps'],
    ['New kind', null, 'New kind'],
    [null, null, null],
    ['  ', 'Apps', null],
  ])('of %p in the score and %p in the profile is %p', (score, profile, name) => {
    expect(nameOf(score, profile)).toBe(name);
  });

  it('is not known where neither says so', () => {
    expect(buildActionQueue(aPicture([aScore('a', { category: null })], []), en)[0]?.category).toBeNull();
  });
});

describe('categoriesOf', () => {
  it("stand in Microsoft's order, new ones by name behind, and those of unknown worth count nowhere", () => {
    const names = ['Zoo', 'infrastructure', 'apps', 'Art', 'DEVICE', 'Data', 'Identity'];
    const picture = aPicture(
      [...names, 'Unknown'].map((category) => aScore(`in_${category}`, { category, score: 1 })),
      names.map((category) => aProfile(`in_${category}`)),
    );
    expect(categoriesOf(picture).map(({ category }) => category)).toEqual([
      'Identity',
      'Data',
      'Device',
      'Apps',
      'Infrastructure',
      'Art',
      'Zoo',
    ]);
  });

  it('sums what is known by category, whatever its casing', () => {
    const picture = aPicture(
      [
        aScore('a', { score: 4, category: 'Apps' }),
        aScore('b', { score: 3, category: 'apps' }),
        aScore('c', { score: 6, category: 'Identity' }),
        aScore('d', { score: null, category: 'Identity' }),
        aScore('e', { score: 1, category: null }),
      ],
      ['a', 'b', 'c', 'd'].map((id) => aProfile(id)).concat(aProfile('e', { category: null })),
    );
    expect(categoriesOf(picture)).toEqual([
      { category: 'Identity', current: 6, max: 10, percent: 60 },
      { category: 'Apps', current: 7, max: 20, percent: 35 },
      { category: 'Other', current: 1, max: 10, percent: 10 },
    ]);
  });
});

describe('comparisonsOf', () => {
  it('shows percentages by basis with their day, and says what is missing', () => {
    const snapshot = aSnapshot([], {
      comparisons: [
        { basis: 'similarSize', percent: 48.98, seatRange: { from: 1, to: 100 } },
        { basis: 'allTenants', percent: 54.65, seatRange: null },
      ],
    });
    const { comparisons, comparisonsMissing } = comparisonsOf(snapshot, en);
    expect(comparisons).toEqual([
      { basis: 'allTenants', label: 'All tenants', percent: 54.65, asOf: '2026-11-22', seatRange: null },
      {
        basis: 'similarSize',
        label: 'Similar size (1 to 100 seats)',
        percent: 48.98,
        asOf: '2026-11-22',
        seatRange: { from: 1, to: 100 },
      },
    ]);
    expect(comparisonsMissing).toEqual([
      { basis: 'industry', text: 'Microsoft no longer supplies an industry average.' },
    ]);
  });

  it('shows the industry where it arrives, and new bases as they are', () => {
    const comparisons = [
      { basis: 'IndustryTypes', percent: 40, seatRange: null },
      { basis: 'Region', percent: 41, seatRange: null },
    ];
    const labels = comparisonsOf(aSnapshot([], { comparisons }), en).comparisons.map(({ label }) => label);
    expect(labels).toEqual(['Your industry', 'Region']);
  });

  it('says of each that is missing that it is', () => {
    expect(comparisonsOf(aSnapshot([]), en).comparisonsMissing).toEqual([
      { basis: 'allTenants', text: 'Microsoft did not supply the average of all tenants for this day.' },
      {
        basis: 'similarSize',
        text: 'Microsoft did not supply the average of tenants of similar size for this day.',
      },
      { basis: 'industry', text: 'Microsoft no longer supplies an industry average.' },
    ]);
  });

  it.each([
    ['AllTenants', 'allTenants'],
    ['similarsize', 'similarSize'],
    ['TotalSeats', 'similarSize'],
    ['Industry', 'industry'],
    ['IndustryTypes', 'industry'],
  ])('knows %s as %s', (word, basis) => {
    const { comparisons } = comparisonsOf(
      aSnapshot([], { comparisons: [{ basis: word, percent: 0, seatRange: null }] }),
      en,
    );
    expect(comparisons.map((comparison) => comparison.basis)).toEqual([basis]);
  });

  it('shows each basis once, the lowest of several, new ones by name behind', () => {
    const given: [string, number][] = [
      ['Region', 9],
      ['TotalSeats', 50],
      ['Continent', 8],
      ['SimilarSize', 40],
      ['allTenants', 60],
      ['SimilarSize', 45],
    ];
    const comparisons = given.map(([basis, percent]) => ({ basis, percent, seatRange: null }));
    for (const order of [comparisons, comparisons.toReversed()]) {
      const shown = comparisonsOf(aSnapshot([], { comparisons: order }), en).comparisons;
      expect(shown.map(({ basis, percent }) => [basis, percent])).toEqual([
        ['allTenants', 60],
        ['similarSize', 40],
        ['Continent', 8],
        ['Region', 9],
      ]);
    }
  });

  it('leaves out a basis that is no word', () => {
    const comparisons = [{ basis: 5 as never, percent: 40, seatRange: null }];
    expect(comparisonsOf(aSnapshot([], { comparisons }), en).comparisons).toEqual([]);
  });

  it('takes -1 for not supplied', () => {
    const comparisons = [{ basis: 'allTenants', percent: -1, seatRange: null }];
    expect(comparisonsOf(aSnapshot([], { comparisons }), en).comparisons).toEqual([]);
  });
});
