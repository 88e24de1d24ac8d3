import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildActionQueue } from '../../../domain/actionQueue';
import { planOf } from '../../../domain/plan';
import { totalsOf } from '../../../domain/score';
import { plannedAt, planOrderOf, readPlan, writePlan } from '../../../tab/features/plan/planning';
import { aDay } from '../../domain/arbitraryTenant';
import { en } from '../../support/english';
import { row } from '../support/fixtures';

const score = { current: 100, max: 200 };
const settings = { comfort: 100, minutesPerWeek: null };

describe('the slider', () => {
  it('plans what the service plans, wherever the thumb stands', () => {
    const levels = fc.constantFrom(...([null, 'none', 'low', 'moderate', 'high'] as const));
    fc.assert(
      fc.property(aDay('2026-11-22'), fc.nat(100), levels, (day, comfort, ceiling) => {
        const picture = { ...day, decisions: [], writes: [] };
        const order = planOrderOf(buildActionQueue(picture, en), ceiling);
        const { current, max } = totalsOf(picture);
        const planned = plannedAt(order, { current, max }, { comfort, minutesPerWeek: 60 });
        const query = { comfort, minutesPerWeek: 60, ...(ceiling === null ? {} : { userImpact: ceiling }) };
        const { actions, projected, minutes, weeks, next, leftOut } = planOf(picture, query, en);
        expect(order.steps.slice(0, planned.length).map(({ controlId }) => controlId)).toEqual(actions);
        expect([planned.minutes, planned.weeks, planned.next?.controlId ?? null]).toEqual([minutes, weeks, next]);
        expect(order.leftOut).toEqual(leftOut);
        if (projected.percent === null) expect(planned.percent).toBeNull();
        else expect(planned.percent).toBeCloseTo(projected.percent, 4);
      }),
      { numRuns: 200 },
    );
  });

  it('never says 0 % where the score is not known', () => {
    expect(plannedAt(planOrderOf([], null), { current: 0, max: 0 }, settings).percent).toBeNull();
  });

  it('counts what some people notice, and what nobody knows the length of', () => {
    const rows = [
      row({ controlId: 'a', userImpact: 'moderate', effortMinutes: null }),
      row({ controlId: 'b', userImpact: null, effortMinutes: 30 }),
      row({ controlId: 'c', userImpact: 'none', effortMinutes: 30 }),
    ];
    expect(plannedAt(planOrderOf(rows, null), score, settings)).toMatchObject({
      length: 3,
      noticed: 2,
      unknownMinutes: 1,
      minutes: 180,
    });
  });

  it('leaves out what does not rank', () => {
    const rows = [row({ controlId: 'a' }), row({ controlId: 'b', rank: null, status: 'notLicensed' })];
    expect(planOrderOf(rows, null)).toMatchObject({
      steps: [{ controlId: 'a' }],
      leftOut: { userImpact: 0, licence: 1 },
    });
  });
});

describe('the address', () => {
  it('keeps the slider beside whatever else is in it', () => {
    const written = writePlan(new URLSearchParams('sort=plan'), { comfort: 40, ceiling: 'low', minutesPerWeek: 120 });
    expect(written.toString()).toBe('sort=plan&comfort=40&ceiling=low&week=120');
    expect(readPlan(written)).toEqual({ comfort: 40, ceiling: 'low', minutesPerWeek: 120 });
  });

  it.each(['comfort=101', 'comfort=-1', 'comfort=x', 'comfort=', 'ceiling=everybody', 'week=0', 'week=1.5', ''])(
    'with "%s" sets nothing',
    (address) => {
      expect(readPlan(new URLSearchParams(address))).toEqual({ comfort: null, ceiling: null, minutesPerWeek: null });
    },
  );
});
