import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ControlProfile } from '../../domain/controlProfile';
import { accountBetween } from '../../domain/changeAccount';
import { checkForecast, forecastOf } from '../../domain/forecast';
import { percentOf } from '../../domain/score';
import { aDay, shuffled } from './arbitraryTenant';
import { RUNS } from './runs';
import { aProfile, aScore, aSnapshot } from './tenants';

const known = [aProfile('OneAdmin', { maxScore: 4 }), aProfile('AdminMFAV2', { maxScore: 10 })];
const [oneAdmin = aProfile('OneAdmin'), adminMfa = aProfile('AdminMFAV2')] = known;
const snapshot = aSnapshot([aScore('OneAdmin', { score: 4 }), aScore('AdminMFAV2', { score: 5 })], {
  current: 60,
  max: 100,
});
const before = { controls: known, weights: known };
/** The same figures with another list of controls. */
const now = (...profiles: ControlProfile[]) => forecastOf({ snapshot, profiles }, before);

describe('a forecast', () => {
  it('is none while the list of controls stays as it is, in whatever casing', () => {
    expect(now(...known.map((one) => ({ ...one, controlId: one.controlId.toUpperCase() })))).toBeNull();
  });

  it('says where the score goes with new controls, before it goes there', () => {
    const forecast = now(...known, aProfile('New1', { maxScore: 6 }), aProfile('New2', { maxScore: 8 }));
    expect(forecast).toMatchObject({ from: { percent: 60 }, to: { current: 60, max: 114 } });
    expect(forecast?.headline).toBe(
      '2 new controls (14 points): you will go from 60.0 % to 52.6 % without having done anything.',
    );
  });

  it('takes away a control that was retired or is listed no longer, with the points it had earned', () => {
    const forecast = now({ ...oneAdmin, deprecated: true }, adminMfa);
    expect(forecast).toMatchObject({ to: { current: 56, max: 96 }, items: [{ kind: 'removed', points: -4, max: -4 }] });
    expect(now(adminMfa)?.items).toMatchObject([{ controlId: 'OneAdmin', kind: 'removed', points: -4, max: -4 }]);
  });

  it('says nothing of a control that was deprecated before', () => {
    const old = { ...oneAdmin, deprecated: true };
    expect(forecastOf({ snapshot, profiles: [old, adminMfa] }, { ...before, controls: [old, adminMfa] })).toBeNull();
  });

  it('keeps the earned share where a control gets another weight', () => {
    const forecast = now(oneAdmin, { ...adminMfa, maxScore: 6 });
    expect(forecast).toMatchObject({ to: { current: 58, max: 96 }, items: [{ kind: 'reweighted', points: -2 }] });
  });

  it('says nothing of a weight that the figures show already', () => {
    const shown = aSnapshot([aScore('AdminMFAV2', { score: 3, percent: 50 })]);
    const profiles = [{ ...adminMfa, maxScore: 6 }];
    expect(forecastOf({ snapshot: shown, profiles }, { controls: profiles, weights: [adminMfa] })).toBeNull();
  });

  it('leaves out a new control that the licences owned do not cover', () => {
    const owned = { ...snapshot, enabledServices: ['HasEOP'] };
    expect(forecastOf({ snapshot: owned, profiles: [...known, aProfile('AATP_New')] }, before)).toBeNull();
  });

  it('leaves out a new control without points, and one that is scored already', () => {
    expect(now(...known, aProfile('New1', { maxScore: 0 }), aProfile('New2', { maxScore: null }))).toBeNull();
    const scored = aSnapshot([...snapshot.controls, aScore('New1')]);
    expect(forecastOf({ snapshot: scored, profiles: [...known, aProfile('New1')] }, before)).toBeNull();
  });

  it('follows nothing from a list that was not supplied', () => {
    expect(now()).toBeNull();
    expect(forecastOf({ snapshot, profiles: known }, { controls: [], weights: [] })).toBeNull();
  });

  it('equals what the next day shows when nothing else happened', () => {
    const profiles = [{ ...adminMfa, maxScore: 6 }, aProfile('New1', { maxScore: 7 })];
    const forecast = forecastOf({ snapshot, profiles }, before);
    const next = {
      snapshot: aSnapshot([aScore('AdminMFAV2', { score: 3, percent: 50 }), aScore('New1')], {
        date: '2026-11-23',
        current: 54,
        max: 99,
      }),
      profiles,
    };
    expect(forecast?.to).toEqual({ current: 54, max: 99, percent: percentOf(54, 99) });
    const account = accountBetween({ snapshot, profiles: known }, next);
    expect(account.parts.map(({ kind }) => kind).toSorted()).toEqual(['added', 'removed', 'reweighted']);
    expect(forecast === null ? null : checkForecast(forecast, next)).toEqual({
      counted: ['New1', 'AdminMFAV2', 'OneAdmin'],
      open: [],
    });
    expect(forecastOf(next, before)).toBeNull();
  });

  it('calls open what Microsoft has not counted yet', () => {
    const forecast = now(oneAdmin, { ...adminMfa, maxScore: 6 }, aProfile('New1'));
    const unmoved = aSnapshot([aScore('OneAdmin', { score: 4 }), aScore('AdminMFAV2', { score: 5, percent: 50 })]);
    const later = { snapshot: unmoved, profiles: [oneAdmin, { ...adminMfa, maxScore: 6 }, aProfile('New1')] };
    expect(forecast === null ? null : checkForecast(forecast, later)).toEqual({
      counted: [],
      open: ['New1', 'AdminMFAV2'],
    });
  });

  it('reads the same in any order and casing, and its items sum to the move', () => {
    const cases = fc
      .tuple(aDay('2026-11-16'), aDay('2026-11-22'))
      .chain(([one, other]) => fc.tuple(fc.constant(one), fc.constant(other), shuffled(one), shuffled(other)));
    fc.assert(
      fc.property(cases, ([one, other, otherOne, otherOther]) => {
        const forecast = forecastOf(other, { controls: one.profiles, weights: one.profiles });
        const again = forecastOf(otherOther, { controls: otherOne.profiles, weights: otherOne.profiles });
        expect(JSON.stringify(again).toLowerCase()).toBe(JSON.stringify(forecast).toLowerCase());
        if (forecast === null || forecast.to.max === 0) return;
        const moved = forecast.items.reduce((sum, { max }) => sum + max, 0);
        expect(forecast.to.max - forecast.from.max).toBeCloseTo(moved, 4);
      }),
      RUNS,
    );
  });
});
