import { describe, expect, it } from '@jest/globals';
import { RANKING_FORMULA, rankScore, type RankInput } from '../../domain/ranking';

/** Without effort, and at a share of one half, a point that nobody notices is worth 1. */
const plain: RankInput = { pointsLeft: 10, userImpact: 'none', effortMinutes: 0, affected: 5, total: 10 };

describe('the worth of a next step', () => {
  it.each([
    ['none', 10],
    ['low', 8],
    ['moderate', 5],
    [null, 5],
    ['high', 2.5],
  ] as const)('falls with what people notice: %p', (userImpact, worth) => {
    expect(rankScore({ ...plain, userImpact })).toBeCloseTo(worth, 9);
  });

  it.each([
    [0, 10],
    [60, 10 / 1.5],
    [120, 5],
    [null, 5],
    [360, 2.5],
  ])('falls with the minutes it takes: %p', (effortMinutes, worth) => {
    expect(rankScore({ ...plain, effortMinutes })).toBeCloseTo(worth, 9);
  });

  it.each<[number | null, number | null, number]>([
    [0, 10, 9],
    [5, 10, 10],
    [10, 10, 11],
    [20, 10, 11],
    [null, 10, 10],
    [5, null, 10],
    [null, null, 10],
    [0, 0, 10],
  ])('rises with the share still to reach: %p of %p', (affected, total, worth) => {
    expect(rankScore({ ...plain, affected, total })).toBeCloseTo(worth, 9);
  });

  it('is printed as it is computed', () => {
    expect(RANKING_FORMULA).toBe(
      'points left x comfort / (1 + minutes / 120) x (0.9 + 0.2 x share still to reach). ' +
        'Comfort is 1 where nobody notices, 0.8 where few do, 0.5 where some do or it is not known, 0.25 where many do. ' +
        'Unknown minutes count as 120, an unknown share as one half. Equal results: more points first.',
    );
  });
});
