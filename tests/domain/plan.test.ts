import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { costOf, inPlanOrder, lengthForComfort, lengthForPoints, planOf, type PlanAction } from '../../domain/plan';
import { aDay } from './arbitraryTenant';
import { leastCostFor, leastCosts, mostPoints, sixtieths } from './exactPlan';
import { RUNS } from './runs';
import { aDecision, aPicture, aProfile, aScore } from './tenants';

const LEVELS = [null, 'none', 'low', 'moderate', 'high'] as const;

/** Up to 40 actions with whole points, as an exact solver needs them. */
const actions: fc.Arbitrary<PlanAction[]> = fc
  .array(
    fc.record({
      pointsLeft: fc.integer({ min: 1, max: 10 }),
      userImpact: fc.constantFrom(...LEVELS),
      effortMinutes: fc.option(fc.integer({ min: 0, max: 900 })),
    }),
    { maxLength: 40 },
  )
  .map((rows) => rows.map((row, place) => ({ ...row, controlId: `control_${place}` })));

const costOfAll = (rows: readonly PlanAction[]) => rows.reduce((sum, row) => sum + sixtieths(costOf(row)), 0);
const pointsOf = (rows: readonly PlanAction[]) => rows.reduce((sum, { pointsLeft }) => sum + pointsLeft, 0);
const POSITIONS = Array.from({ length: 101 }, (_, position) => position);

const school = aPicture(
  [aScore('quiet'), aScore('some'), aScore('loud'), aScore('settled')],
  [
    aProfile('quiet', { maxScore: 4, userImpact: 'none' }),
    aProfile('some', { maxScore: 8, userImpact: 'moderate' }),
    aProfile('loud', { maxScore: 9, userImpact: 'high' }),
    aProfile('settled', { maxScore: 9 }),
  ],
  { of: { current: 40, max: 100 }, decisions: [aDecision('settled')] },
);

describe('a plan', () => {
  it('begins with what nobody notices, and leaves out what was ignored', () => {
    expect(planOf(school, { comfort: 100 }).actions).toEqual(['quiet', 'some', 'loud']);
  });

  it('is empty at the left end of the slider and whole at the right end', () => {
    const [left, right] = [planOf(school, { comfort: 0 }), planOf(school, { comfort: 100 })];
    expect(left).toMatchObject({ actions: [], next: 'quiet', projected: { current: 40, percent: 40 } });
    expect(right).toMatchObject({ next: null, projected: { current: 61, max: 100, percent: 61 } });
    expect(right.projected).toEqual(right.achievable);
  });

  it('stops at the first action that reaches the target', () => {
    const plan = planOf(school, { target: 44 });
    expect(plan).toMatchObject({ actions: ['quiet'], target: 44, reachable: true, next: 'some' });
    expect(planOf(school, { comfort: plan.comfort }).actions).toEqual(plan.actions);
  });

  it('says so where the target cannot be reached, and where everything together lands', () => {
    const plan = planOf(school, { target: 90 });
    expect(plan).toMatchObject({ reachable: false, actions: ['quiet', 'some', 'loud'] });
    expect(plan.text).toMatch(/^90\.0 % cannot be reached this way: all that is left brings 61\.0 %\./);
  });

  it('asks for nothing where the target is reached already', () => {
    expect(planOf(school, { target: 40 })).toMatchObject({ actions: [], reachable: true, comfort: 0 });
  });

  it('keeps out what more people would notice than the ceiling allows, and counts it', () => {
    const plan = planOf(school, { comfort: 100, userImpact: 'low' });
    expect(plan).toMatchObject({ actions: ['quiet'], leftOut: { userImpact: 2, licence: 0 } });
  });

  it('takes an effect that nobody knows for one that some notice', () => {
    expect(costOf({ userImpact: null, effortMinutes: 60 })).toBe(costOf({ userImpact: 'moderate', effortMinutes: 60 }));
  });

  it('never lets effort outweigh what people notice', () => {
    const hardest = costOf({ userImpact: 'none', effortMinutes: 6000 });
    expect(hardest).toBeLessThan(costOf({ userImpact: 'low', effortMinutes: 0 }));
  });

  it('counts and sets apart what no licence covers', () => {
    const picture = aPicture([aScore('AATP_Unsecure')], [aProfile('AATP_Unsecure')], {
      of: { enabledServices: ['HasEOP'] },
    });
    expect(planOf(picture, { comfort: 100 })).toMatchObject({ actions: [], leftOut: { licence: 1 } });
  });

  it('spreads the actions over weeks, in order', () => {
    const plan = planOf(school, { comfort: 100, minutesPerWeek: 30 });
    const weeks = plan.steps.map(({ week }) => week ?? 0);
    expect(weeks).toEqual(weeks.toSorted((a, b) => a - b));
    expect(plan.weeks).toBe(Math.ceil(plan.minutes / 30));
  });

  it('promises no percentage where Microsoft gave no maximum', () => {
    const plan = planOf({ ...school, snapshot: { ...school.snapshot, max: 0 } }, { target: 50 });
    expect(plan).toMatchObject({ reachable: false, projected: { percent: null } });
  });
});

describe('for whatever tenant', () => {
  it('moving right never drops an action and never lowers the projection', () => {
    fc.assert(
      fc.property(aDay('2026-11-22'), fc.double({ min: 0, max: 100, noNaN: true }), (day, position) => {
        const picture = { ...day, decisions: [], writes: [] };
        const [left, right] = [planOf(picture, { comfort: position / 2 }), planOf(picture, { comfort: position })];
        expect(right.actions.slice(0, left.actions.length)).toEqual(left.actions);
        expect(right.projected.current).toBeGreaterThanOrEqual(left.projected.current);
      }),
      RUNS,
    );
  });

  it('no other set of the same or lower cost yields more points, at any of 101 positions', () => {
    fc.assert(
      fc.property(actions, (rows) => {
        const [ordered, least] = [inPlanOrder(rows), leastCosts(rows)];
        for (const length of new Set(POSITIONS.map((position) => lengthForComfort(ordered, position)))) {
          const chosen = ordered.slice(0, length);
          expect(pointsOf(chosen)).toBe(mostPoints(least, costOfAll(chosen)));
        }
      }),
      RUNS,
    );
  });

  it('reaches a target at a cost within one action of the least possible', () => {
    fc.assert(
      fc.property(actions, fc.double({ min: 0, max: 1, noNaN: true }), (rows, share) => {
        const wanted = Math.ceil(pointsOf(rows) * share);
        const ordered = inPlanOrder(rows);
        const chosen = ordered.slice(0, lengthForPoints(ordered, wanted));
        expect(pointsOf(chosen)).toBeGreaterThanOrEqual(wanted);
        const last = chosen.at(-1);
        const above = costOfAll(chosen) - leastCostFor(leastCosts(rows), wanted);
        expect(above).toBeLessThanOrEqual(last === undefined ? 0 : sixtieths(costOf(last)));
      }),
      RUNS,
    );
  });
});
