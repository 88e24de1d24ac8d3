import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ControlProfile } from '../../domain/controlProfile';
import { accountBetween } from '../../domain/changeAccount';
import { checkForecast, forecastOf } from '../../domain/forecast';
import { percentOf } from '../../domain/score';
import { aDay, shuffled } from './arbitraryTenant';
import { RUNS } from './runs';
import { aProfile, aScore, aSnapshot } from './tenants';
import { en } from '../support/english';

const known = [aProfile('OneAdmin', { maxScore: 4 }), aProfile('AdminMFAV2', { maxScore: 10 })];
const [oneAdmin = aProfile('OneAdmin'), adminMfa = aProfile('AdminMFAV2')] = known;
const snapshot = aSnapshot([aScore('OneAdmin', { score: 4 }), aScore('AdminMFAV2', { score: 5 })], {
  current: 60,
  max: 100,
});
const before = { controls: known, weights: known };
/** The same figures with another list of controls. */
const now = (...profiles: ControlProfile[]) => forecastOf({ snapshot, profiles }, before, en);

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
    expect(
      forecastOf({ snapshot, profiles: [old, adminMfa] }, { ...before, controls: [old, adminMfa] }, en),
    ).toBeNull();
  });

  it('keeps the earned share where a control gets another weight', () => {
    const forecast = now(oneAdmin, { ...adminMfa, maxScore: 6 });
    expect(forecast).toMatchObject({ to: { current: 58, max: 96 }, items: [{ kind: 'reweighted', points: -2 }] });
  });

  it('says nothing of a weight that the figures show already', () => {
    const shown = aSnapshot([aScore('AdminMFAV2', { score: 3, percent: 50 })]);
    const profiles = [{ ...adminMfa, maxScore: 6 }];
    expect(forecastOf({ snapshot: shown, profiles }, { controls: profiles, weights: [adminMfa] }, en)).toBeNull();
  });

  it('leaves out a new control that the licences owned do not cover', () => {
    const owned = { ...snapshot, enabledServices: ['HasEOP'] };
    expect(forecastOf({ snapshot: owned, profiles: [...known, aProfile('AATP_New')] }, before, en)).toBeNull();
  });

  it('leaves out a new control without points, and one that is scored already', () => {
    expect(now(...known, aProfile('New1', { maxScore: 0 }), aProfile('New2', { maxScore: null }))).toBeNull();
    const scored = aSnapshot([...snapshot.controls, aScore('New1')]);
    expect(forecastOf({ snapshot: scored, profiles: [...known, aProfile('New1')] }, before, en)).toBeNull();
  });

  it('follows nothing from a list that was not supplied', () => {
    expect(now()).toBeNull();
    expect(forecastOf({ snapshot, profiles: known }, { controls: [], weights: [] }, en)).toBeNull();
  });

  it('equals what the next day shows when nothing else happened', () => {
    const profiles = [{ ...adminMfa, maxScore: 6 }, aProfile('New1', { maxScore: 7 })];
    const forecast = forecastOf({ snapshot, profiles }, before, en);
    const next = {
      snapshot: aSnapshot([aScore('AdminMFAV2', { score: 3, percent: 50 }), aScore('New1')], {
        date: '2026-11-23',
        current: 54,
        max: 99,
      }),
      profiles,
    };
    expect(forecast?.to).toEqual({ current: 54, max: 99, percent: percentOf(54, 99) });
    const account = accountBetween({ snapshot, profiles: known }, next, en);
    expect(account.parts.map(({ kind }) => kind).toSorted()).toEqual(['added', 'removed', 'reweighted']);
    expect(forecast === null ? null : checkForecast(forecast, next)).toEqual({
      counted: ['New1', 'AdminMFAV2', 'OneAdmin'],
      open: [],
    });
    expect(forecastOf(next, before, en)).toBeNull();
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

  it('holds the whole answer, the largest change first', () => {
    const forecast = now(
      { ...oneAdmin, deprecated: true },
      { ...adminMfa, maxScore: 6 },
      aProfile('New1', { title: 'Fresh', maxScore: 1 }),
    );
    expect(forecast).toEqual({
      asOf: '2026-11-22',
      from: { current: 60, max: 100, percent: 60 },
      to: { current: 54, max: 93, percent: 58.064516 },
      items: [
        {
          kind: 'reweighted',
          controlId: 'AdminMFAV2',
          points: -2,
          max: -4,
          worth: 6,
          text: 'Microsoft changes the worth of Title of AdminMFAV2 from 10 to 6 points.',
        },
        {
          kind: 'removed',
          controlId: 'OneAdmin',
          points: -4,
          max: -4,
          worth: 0,
          text: 'Microsoft retires Title of OneAdmin: 4 of 4 points go.',
        },
        {
          kind: 'added',
          controlId: 'New1',
          points: 0,
          max: 1,
          worth: 1,
          text: 'Microsoft added Fresh, worth 1 point; none is earned until it is set up.',
        },
      ],
      headline:
        '1 new control (1 point), 1 retired control (4 points), 1 control of new worth: ' +
        'you will go from 60.0 % to 58.1 % without having done anything.',
    });
  });

  it('says how many of each kind there are', () => {
    const forecast = now({ ...oneAdmin, maxScore: 5 }, { ...adminMfa, maxScore: 11 });
    expect(forecast?.headline).toMatch(/^2 controls of new worth: /);
    const empty = forecastOf({ snapshot, profiles: [aProfile('other', { maxScore: 0 })] }, before, en);
    expect(empty?.headline).toMatch(/^2 retired controls \(14 points\): /);
  });

  it('says so where the percentage stays as it is', () => {
    const { snapshot: large } = { snapshot: { ...snapshot, current: 60_000, max: 100_000 } };
    const forecast = forecastOf({ snapshot: large, profiles: [...known, aProfile('New1')] }, before, en);
    expect(forecast?.headline).toBe('1 new control (10 points): your score stays near 60.0 %.');
  });

  it('names the changes alone where no percentage can be worked out', () => {
    const unknown = { ...snapshot, current: 0, max: 0 };
    const forecast = forecastOf({ snapshot: unknown, profiles: [...known, aProfile('New1')] }, before, en);
    expect(forecast).toMatchObject({ from: { percent: null }, to: { percent: 0 } });
    expect(forecast?.headline).toBe("Microsoft's list changed: 1 new control (10 points).");
    const last = { ...snapshot, current: 4, max: 4 };
    const retired = forecastOf({ snapshot: last, profiles: [adminMfa] }, before, en);
    expect(retired?.to).toEqual({ current: 0, max: 0, percent: null });
    expect(retired?.headline).toBe("Microsoft's list changed: 1 retired control (4 points).");
  });

  it('never falls below nothing', () => {
    const small = { ...snapshot, current: 1, max: 2 };
    expect(forecastOf({ snapshot: small, profiles: [adminMfa] }, before, en)?.to).toEqual({
      current: 0,
      max: 0,
      percent: null,
    });
  });

  it('leaves out a new control that is deprecated already, and one that was listed before', () => {
    expect(now(...known, aProfile('New1', { deprecated: true }))).toBeNull();
    const listed = { ...before, controls: [...known, aProfile('NEW1')] };
    expect(forecastOf({ snapshot, profiles: [...known, aProfile('New1')] }, listed, en)).toBeNull();
  });

  it('leaves out what goes without ever having been scored, or without a known worth', () => {
    const unscored = aSnapshot([aScore('OneAdmin', { score: 4 })], { current: 60, max: 100 });
    expect(forecastOf({ snapshot: unscored, profiles: [oneAdmin] }, { ...before, weights: [] }, en)).toBeNull();
    const worthless = { ...adminMfa, maxScore: null };
    const lists = { controls: [oneAdmin, worthless], weights: [] };
    expect(forecastOf({ snapshot, profiles: [oneAdmin] }, lists, en)).toBeNull();
  });

  it('takes the title of a control that is listed no longer from the list before, and its worth too', () => {
    expect(now(oneAdmin)?.items).toEqual([
      {
        kind: 'removed',
        controlId: 'AdminMFAV2',
        points: -5,
        max: -10,
        worth: 0,
        text: 'Microsoft retires Title of AdminMFAV2: 5 of 10 points go.',
      },
    ]);
  });

  it('loses no points with a control of which none are known', () => {
    const none = aSnapshot([aScore('OneAdmin', { score: null }), aScore('AdminMFAV2', { score: null })], {
      current: 60,
      max: 100,
    });
    expect(forecastOf({ snapshot: none, profiles: [adminMfa] }, before, en)?.items).toMatchObject([
      { points: 0, max: -4, text: 'Microsoft retires Title of OneAdmin: 0 of 4 points go.' },
    ]);
    expect(
      forecastOf({ snapshot: none, profiles: [oneAdmin, { ...adminMfa, maxScore: 6 }] }, before, en)?.items,
    ).toMatchObject([{ kind: 'reweighted', points: 0, max: -4 }]);
  });

  it('gives no points to a control that was worth nothing and now is', () => {
    const was = { ...adminMfa, maxScore: 0 };
    const lists = { controls: known, weights: [oneAdmin, was] };
    const unearned = aSnapshot([aScore('OneAdmin', { score: 4 }), aScore('AdminMFAV2')], { current: 60, max: 100 });
    expect(forecastOf({ snapshot: unearned, profiles: known }, lists, en)?.items).toMatchObject([
      { kind: 'reweighted', points: 0, max: 10, worth: 10 },
    ]);
  });

  it('says nothing of a new weight that is not known, of one that stays, or of a control that goes', () => {
    expect(now(oneAdmin, { ...adminMfa, maxScore: null })).toBeNull();
    expect(
      forecastOf({ snapshot, profiles: known }, { controls: known, weights: [{ ...adminMfa, maxScore: null }] }, en),
    ).toBeNull();
    const gone = now(oneAdmin, { ...adminMfa, maxScore: 6, deprecated: true });
    expect(gone?.items.map(({ kind }) => kind)).toEqual(['removed']);
    const unscored = aSnapshot([aScore('OneAdmin', { score: 4 })]);
    expect(
      forecastOf({ snapshot: unscored, profiles: [oneAdmin, { ...adminMfa, maxScore: 6 }] }, before, en),
    ).toBeNull();
  });

  it('is checked by what Microsoft scores later: a retired control counts as gone once it is not scored', () => {
    const forecast = now(adminMfa, aProfile('New1'));
    if (forecast === null) throw new Error('There is no forecast.');
    const scored = { snapshot: aSnapshot([aScore('OneAdmin'), aScore('new1')]), profiles: [] };
    expect(checkForecast(forecast, scored)).toEqual({ counted: ['New1'], open: ['OneAdmin'] });
    const listed = { snapshot: aSnapshot([]), profiles: [oneAdmin, aProfile('New1')] };
    expect(checkForecast(forecast, listed)).toEqual({ counted: ['OneAdmin'], open: ['New1'] });
  });

  it('is checked for a weight by the figures where they tell, else by the list', () => {
    const forecast = now(oneAdmin, { ...adminMfa, maxScore: 6 });
    if (forecast === null) throw new Error('There is no forecast.');
    const later = (score: number, percent: number, maxScore: number) => ({
      snapshot: aSnapshot([aScore('AdminMFAV2', { score, percent })]),
      profiles: [{ ...adminMfa, maxScore }],
    });
    const counted = { counted: ['AdminMFAV2'], open: [] };
    const open = { counted: [], open: ['AdminMFAV2'] };
    expect(checkForecast(forecast, later(3, 50, 10))).toEqual(counted);
    expect(checkForecast(forecast, later(5, 50, 6))).toEqual(open);
    expect(checkForecast(forecast, later(0, 0, 6))).toEqual(counted);
    expect(checkForecast(forecast, later(0, 0, 10))).toEqual(open);
    expect(checkForecast(forecast, { snapshot: aSnapshot([]), profiles: [{ ...adminMfa, maxScore: 6 }] })).toEqual(
      open,
    );
  });

  it('reads the same in any order and casing, and its items sum to the move', () => {
    const cases = fc
      .tuple(aDay('2026-11-16'), aDay('2026-11-22'))
      .chain(([one, other]) => fc.tuple(fc.constant(one), fc.constant(other), shuffled(one), shuffled(other)));
    fc.assert(
      fc.property(cases, ([one, other, otherOne, otherOther]) => {
        const forecast = forecastOf(other, { controls: one.profiles, weights: one.profiles }, en);
        const again = forecastOf(otherOther, { controls: otherOne.profiles, weights: otherOne.profiles }, en);
        expect(JSON.stringify(again).toLowerCase()).toBe(JSON.stringify(forecast).toLowerCase());
        if (forecast === null || forecast.to.max === 0) return;
        const moved = forecast.items.reduce((sum, { max }) => sum + max, 0);
        expect(forecast.to.max - forecast.from.max).toBeCloseTo(moved, 4);
      }),
      RUNS,
    );
  });
});
