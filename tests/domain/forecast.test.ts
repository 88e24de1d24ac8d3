import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accountBetween } from '../../domain/changeAccount';
import { checkForecast, forecastOf } from '../../domain/forecast';
import { percentOf } from '../../domain/score';
import { aDay, shuffled } from './arbitraryTenant';
import { aProfile, aScore, aSnapshot } from './tenants';

const known = [aProfile('OneAdmin', { maxScore: 4 }), aProfile('AdminMFAV2', { maxScore: 10 })];
const day = {
  snapshot: aSnapshot([aScore('OneAdmin', { score: 4 }), aScore('AdminMFAV2', { score: 5 })], {
    current: 60,
    max: 100,
  }),
  profiles: known,
};

describe('a forecast', () => {
  it('is none while the list of controls stays as it is, in whatever casing', () => {
    expect(
      forecastOf(
        day,
        known.map((one) => ({ ...one, controlId: one.controlId.toUpperCase() })),
      ),
    ).toBeNull();
  });

  it('says where the score goes with new controls, before it goes there', () => {
    const forecast = forecastOf(day, [...known, aProfile('New1', { maxScore: 6 }), aProfile('New2', { maxScore: 8 })]);
    expect(forecast).toMatchObject({ from: { percent: 60 }, to: { current: 60, max: 114 } });
    expect(forecast?.headline).toBe(
      '2 new controls (14 points): you will go from 60.0 % to 52.6 % without having done anything.',
    );
  });

  it('takes away a retired control with the points it had earned', () => {
    const forecast = forecastOf(day, [aProfile('OneAdmin', { maxScore: 4, deprecated: true }), ...known.slice(1)]);
    expect(forecast).toMatchObject({ to: { current: 56, max: 96 }, items: [{ kind: 'removed', points: -4, max: -4 }] });
    expect(forecastOf(day, known.slice(1))?.to).toEqual(forecast?.to);
  });

  it('keeps the earned share where a control gets another weight', () => {
    const forecast = forecastOf(day, [known[0] ?? aProfile('x'), aProfile('AdminMFAV2', { maxScore: 6 })]);
    expect(forecast).toMatchObject({ to: { current: 58, max: 96 }, items: [{ kind: 'reweighted', points: -2 }] });
  });

  it('leaves out a new control that the licences owned do not cover', () => {
    const owned = { ...day, snapshot: { ...day.snapshot, enabledServices: ['HasEOP'] } };
    expect(forecastOf(owned, [...known, aProfile('AATP_New')])).toBeNull();
  });

  it('is none where either list was not supplied', () => {
    expect(forecastOf(day, [])).toBeNull();
    expect(forecastOf({ ...day, profiles: [] }, known)).toBeNull();
  });

  it('equals what the next day shows when nothing else happened', () => {
    const profiles = [aProfile('AdminMFAV2', { maxScore: 6 }), aProfile('New1', { maxScore: 7 })];
    const forecast = forecastOf(day, profiles);
    const next = {
      snapshot: aSnapshot([aScore('AdminMFAV2', { score: 3 }), aScore('New1')], {
        date: '2026-11-23',
        current: 54,
        max: 99,
      }),
      profiles,
    };
    expect(forecast?.to).toEqual({ current: 54, max: 99, percent: percentOf(54, 99) });
    const account = accountBetween(day, next);
    expect(account.parts.map(({ kind }) => kind).toSorted()).toEqual(['added', 'removed', 'reweighted']);
    expect(forecast === null ? null : checkForecast(forecast, next)).toEqual({
      counted: ['New1', 'AdminMFAV2', 'OneAdmin'],
      open: [],
    });
  });

  it('takes a new weight for counted only when the figures show it', () => {
    const profiles = [known[0] ?? aProfile('x'), aProfile('AdminMFAV2', { maxScore: 6 })];
    const forecast = forecastOf(day, profiles);
    const on = (score: number) => ({
      snapshot: aSnapshot([aScore('OneAdmin', { score: 4 }), aScore('AdminMFAV2', { score, percent: 50 })]),
      profiles,
    });
    expect(forecast === null ? null : checkForecast(forecast, on(5)).open).toEqual(['AdminMFAV2']);
    expect(forecast === null ? null : checkForecast(forecast, on(3)).counted).toEqual(['AdminMFAV2']);
  });

  it('calls open what Microsoft has not counted yet', () => {
    const forecast = forecastOf(day, [...known, aProfile('New1')]);
    expect(forecast === null ? null : checkForecast(forecast, day)).toEqual({ counted: [], open: ['New1'] });
  });

  it('reads the same in any order and casing, and its items sum to the move', () => {
    const pairs = fc
      .tuple(aDay('2026-11-16'), aDay('2026-11-22'))
      .chain(([one, other]) => fc.tuple(fc.constant(one), fc.constant(other), shuffled(one), shuffled(other)));
    fc.assert(
      fc.property(pairs, ([one, other, otherOne, otherOther]) => {
        const forecast = forecastOf(one, other.profiles);
        const again = forecastOf(otherOne, otherOther.profiles);
        expect(JSON.stringify(again).toLowerCase()).toBe(JSON.stringify(forecast).toLowerCase());
        if (forecast === null || forecast.to.max === 0 || forecast.to.current === 0) return;
        const moved = forecast.items.reduce((sum, { max }) => sum + max, 0);
        expect(forecast.to.max - forecast.from.max).toBeCloseTo(moved, 4);
      }),
      { numRuns: 2000 },
    );
  });
});
