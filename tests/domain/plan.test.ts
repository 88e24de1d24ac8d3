import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planOf } from '../../domain/plan';
import {
  COST_FORMULA,
  costOf,
  inPlanOrder,
  lengthForComfort,
  lengthForPoints,
  type PlanAction,
} from '../../domain/planOrder';
import { aDay } from './arbitraryTenant';
import { leastCostFor, leastCosts, mostPoints, sixtieths } from './exactPlan';
import { RUNS } from './runs';
import { aDecision, aPicture, aProfile, aScore } from './tenants';
import { en } from '../support/english';

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
    expect(planOf(school, { comfort: 100 }, en).actions).toEqual(['quiet', 'some', 'loud']);
  });

  it('is empty at the left end of the slider and whole at the right end', () => {
    const [left, right] = [planOf(school, { comfort: 0 }, en), planOf(school, { comfort: 100 }, en)];
    expect(left).toMatchObject({ actions: [], next: 'quiet', projected: { current: 40, percent: 40 } });
    expect(right).toMatchObject({ next: null, projected: { current: 61, max: 100, percent: 61 } });
    expect(right.projected).toEqual(right.achievable);
  });

  it('stops at the first action that reaches the target', () => {
    const plan = planOf(school, { target: 44 }, en);
    expect(plan).toMatchObject({ actions: ['quiet'], target: 44, reachable: true, next: 'some' });
    expect(planOf(school, { comfort: plan.comfort }, en).actions).toEqual(plan.actions);
  });

  it('says so where the target cannot be reached, and where everything together lands', () => {
    const plan = planOf(school, { target: 90 }, en);
    expect(plan).toMatchObject({ reachable: false, actions: ['quiet', 'some', 'loud'] });
    expect(plan.text).toMatch(/^90\.0 % cannot be reached this way: all that is left brings 61\.0 %\./);
  });

  it('asks for nothing where the target is reached already', () => {
    expect(planOf(school, { target: 40 }, en)).toMatchObject({ actions: [], reachable: true, comfort: 0 });
  });

  it('keeps out what more people would notice than the ceiling allows, and counts it', () => {
    const plan = planOf(school, { comfort: 100, userImpact: 'low' }, en);
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
    expect(planOf(picture, { comfort: 100 }, en)).toMatchObject({ actions: [], leftOut: { licence: 1 } });
  });

  it('spreads the actions over weeks, in order', () => {
    const plan = planOf(school, { comfort: 100, minutesPerWeek: 30 }, en);
    const weeks = plan.steps.map(({ week }) => week ?? 0);
    expect(weeks).toEqual(weeks.toSorted((a, b) => a - b));
    expect(plan.weeks).toBe(Math.ceil(plan.minutes / 30));
  });

  it('promises no percentage where Microsoft gave no maximum', () => {
    const plan = planOf({ ...school, snapshot: { ...school.snapshot, max: 0 } }, { target: 50 }, en);
    expect(plan).toMatchObject({ reachable: false, projected: { percent: null } });
  });

  it('holds the whole answer of a position', () => {
    expect(planOf(school, { comfort: 60, minutesPerWeek: 30 }, en)).toEqual({
      asOf: '2026-11-22',
      comfort: 60,
      target: null,
      reachable: true,
      current: { current: 40, max: 100, percent: 40 },
      projected: { current: 52, max: 100, percent: 52 },
      achievable: { current: 61, max: 100, percent: 61 },
      actions: ['quiet', 'some'],
      steps: [
        { controlId: 'quiet', pointsLeft: 4, cost: 0.5, week: 1 },
        { controlId: 'some', pointsLeft: 8, cost: 30.5, week: 2 },
      ],
      next: 'loud',
      minutes: 60,
      cost: 31,
      weeks: 2,
      leftOut: { userImpact: 0, licence: 0 },
      presets: [
        { name: 'Basic', comfort: 25 },
        { name: 'Balanced', comfort: 60 },
        { name: 'Aggressive', comfort: 100 },
      ],
      formula: COST_FORMULA,
      text: '2 actions, 1 hour of your time over 2 weeks: lands at 52.0 %.',
    });
  });

  it('stands in the middle unless told, and has no weeks where no time is given', () => {
    const plan = planOf(school, {}, en);
    expect(plan).toMatchObject({ comfort: 50, actions: ['quiet'], weeks: null });
    expect(plan.steps).toEqual([{ controlId: 'quiet', pointsLeft: 4, cost: 0.5, week: null }]);
    expect(plan.text).toBe('1 action, 30 minutes of your time: lands at 44.0 %.');
    expect(planOf(school, { target: 44 }, en).comfort).toBeCloseTo(100 * (4 / 21), 5);
  });

  it('says that the score stays where nothing is chosen', () => {
    expect(planOf(school, { comfort: 0, minutesPerWeek: 60 }, en)).toMatchObject({
      weeks: 0,
      minutes: 0,
      cost: 0,
      text: 'No action: the score stays at 40.0 %.',
    });
  });

  it('says what all that is left brings where the target is too high', () => {
    expect(planOf(school, { target: 90 }, en).text).toBe(
      '90.0 % cannot be reached this way: all that is left brings 61.0 %. 3 actions, 1.5 hours of your time: lands at 61.0 %.',
    );
  });

  it('reaches a target that all together just reach', () => {
    expect(planOf(school, { target: 61 }, en)).toMatchObject({ reachable: true, actions: ['quiet', 'some', 'loud'] });
    expect(planOf(school, { target: 61.1 }, en).reachable).toBe(false);
  });

  it('never lands above the maximum', () => {
    const near = { ...school, snapshot: { ...school.snapshot, current: 95 } };
    expect(planOf(near, { comfort: 100 }, en).projected).toEqual({ current: 100, max: 100, percent: 100 });
    const above = { ...school, snapshot: { ...school.snapshot, current: 120 } };
    expect(planOf(above, { comfort: 100 }, en).projected.current).toBe(120);
  });

  it.each([
    ['none', ['quiet']],
    ['low', ['quiet']],
    ['moderate', ['quiet', 'some']],
    ['high', ['quiet', 'some', 'loud']],
  ] as const)('with the ceiling %s is made of %j', (userImpact, actions) => {
    expect(planOf(school, { comfort: 100, userImpact }, en).actions).toEqual(actions);
  });

  it('is empty where nothing is left', () => {
    expect(planOf(aPicture([], []), { target: 0 }, en)).toMatchObject({ comfort: 0, actions: [], next: null });
  });
});

describe('the cost of an action', () => {
  it.each([
    ['none', 60, 1],
    ['low', 60, 11],
    ['moderate', 60, 31],
    [null, 60, 31],
    ['high', 60, 101],
    ['none', 90, 1.5],
    ['none', null, 2],
    ['none', 0, 1 / 60],
    ['none', 540, 9],
    ['none', 6000, 9],
  ] as const)('that is noticed as %p and takes %p minutes is %p', (userImpact, effortMinutes, cost) => {
    expect(costOf({ userImpact, effortMinutes })).toBe(cost);
  });

  it('is printed as it is computed', () => {
    expect(COST_FORMULA).toBe(
      'cost = what people bear + hours of your time. Bearing it costs 0 where nobody notices, 10 where few do, ' +
        '30 where some do or it is not known, 100 where many do. Unknown time counts as 2 hours, and no action as more than 9 hours. ' +
        'Most points for the least cost come first.',
    );
  });
});

describe('the order of a plan', () => {
  const an = (controlId: string, pointsLeft: number, effortMinutes: number): PlanAction => ({
    controlId,
    pointsLeft,
    userImpact: 'none',
    effortMinutes,
  });
  const order = (...rows: PlanAction[]) => inPlanOrder(rows).map(({ controlId }) => controlId);

  it('has most points for the cost first, then the cheaper one, then by id in any casing', () => {
    expect(order(an('a', 1, 60), an('b', 3, 60), an('c', 2, 60))).toEqual(['b', 'c', 'a']);
    expect(order(an('large', 4, 120), an('small', 2, 60))).toEqual(['small', 'large']);
    expect(order(an('small', 2, 60), an('large', 4, 120))).toEqual(['small', 'large']);
    expect(order(an('c', 2, 60), an('B', 2, 60), an('a', 2, 60))).toEqual(['a', 'B', 'c']);
    expect(order(an('a', 2, 60), an('B', 2, 60), an('c', 2, 60))).toEqual(['a', 'B', 'c']);
  });

  it('is cut where the next action would pass the position', () => {
    const rows = [an('a', 2, 60), an('b', 3, 60), an('c', 5, 60)];
    const lengths = [-5, 0, 19.9, 20, 49.9, 50, 99.9, 100, 150].map((comfort) => lengthForComfort(rows, comfort));
    expect(lengths).toEqual([0, 0, 0, 1, 1, 2, 2, 3, 3]);
  });

  it('is cut where the points suffice', () => {
    const rows = [an('a', 2, 60), an('b', 3, 60), an('c', 5, 60)];
    const lengths = [-1, 0, 0.1, 2, 2.1, 5, 9, 10, 99].map((points) => lengthForPoints(rows, points));
    expect(lengths).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 3]);
  });
});

describe('for whatever tenant', () => {
  it('moving right never drops an action and never lowers the projection', () => {
    fc.assert(
      fc.property(aDay('2026-11-22'), fc.double({ min: 0, max: 100, noNaN: true }), (day, position) => {
        const picture = { ...day, decisions: [], writes: [] };
        const [left, right] = [
          planOf(picture, { comfort: position / 2 }, en),
          planOf(picture, { comfort: position }, en),
        ];
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
