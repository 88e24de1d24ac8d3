import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildActionQueue } from '../../domain/actionQueue';
import { confirmationOf, type ControlPeriod } from '../../domain/confirmation';
import type { ControlProfile } from '../../domain/controlProfile';
import { addDays } from '../../domain/days';
import type { ControlScore } from '../../domain/snapshot';
import { controlsOf } from '../../domain/tenantControl';
import { RUNS } from './runs';
import { aDecision, aPicture, aProfile, aScore } from './tenants';
import { en } from '../support/english';

/** "I did it", said on Sunday 22 November. */
const said = aDecision('AdminMFAV2', { kind: 'done', reviewOn: null, decidedAt: '2026-11-22T20:00:00Z' });

function answer(
  asOf: string,
  score: Partial<ControlScore>,
  history: ControlPeriod[],
  profile: Partial<ControlProfile> = {},
) {
  const picture = aPicture([aScore('AdminMFAV2', score)], [aProfile('AdminMFAV2', { service: 'EXO', ...profile })]);
  const control = controlsOf(picture).get('adminmfav2');
  if (control === undefined) throw new Error('The control is missing.');
  return confirmationOf(said, control, { history, asOf }, en);
}

const since = (from: string, score: number | null, to: string | null = null): ControlPeriod => ({ from, to, score });
const flat = [since('2026-10-01', 5)];

describe('"I did it"', () => {
  it('waits while the window of its product is open', () => {
    expect(answer('2026-11-23', { score: 5 }, flat)).toEqual({
      state: 'waiting',
      points: null,
      on: null,
      until: '2026-11-24',
      text: 'Microsoft normally counts it by Tuesday 24 November.',
    });
  });

  it.each([
    ['AzureAD', '2026-11-29'],
    ['Microsoft Entra ID', '2026-11-29'],
    ['MS Teams', '2026-12-23'],
    ['EXO', '2026-11-24'],
    [null, '2026-11-24'],
  ])('has for %p a window until %p', (service, until) => {
    expect(answer('2026-11-22', { score: 5 }, flat, { service }).until).toBe(until);
  });

  it('is confirmed with the points and the day they came', () => {
    const history = [since('2026-10-01', 5, '2026-11-24'), since('2026-11-26', 10)];
    expect(answer('2026-11-27', { score: 10 }, history)).toMatchObject({
      state: 'confirmed',
      points: 5,
      on: '2026-11-26',
      text: '+5 confirmed on Thursday 26 November.',
    });
  });

  it('is confirmed in part, with who is left', () => {
    const history = [since('2026-10-01', 5, '2026-11-22'), since('2026-11-23', 9.6)];
    expect(answer('2026-11-27', { score: 9.6, count: 48, total: 50 }, history)).toMatchObject({
      state: 'partly',
      text: '+4.6 confirmed on Monday 23 November. 48 of 50 people are covered, 2 are left.',
    });
  });

  it('is not counted once Microsoft has measured again after the window, with who is left', () => {
    const score = { score: 5, count: 48, total: 50, lastSynced: '2026-11-26T03:00:00Z' };
    expect(answer('2026-11-27', score, flat)).toMatchObject({
      state: 'notCounted',
      text: 'Not counted. 48 of 50 people are covered, 2 are left.',
    });
    expect(answer('2026-11-27', { score: 5, lastSynced: '2026-11-26T03:00:00Z' }, flat).text).toBe(
      'Not counted. It stands at 5 of 10 points.',
    );
  });

  it.each(['2026-11-22T03:00:00Z', '2026-11-01T00:00:00Z', null])(
    'is never called a failure where Microsoft last measured at %p',
    (lastSynced) => {
      expect(answer('2027-01-10', { score: 5, lastSynced }, flat)).toMatchObject({ state: 'silent', points: null });
    },
  );

  it.each([
    ['MFARegistrationV2', { count: 49, total: 50 }, '49 of 50 people are covered, 1 is left.'],
    ['scid_2001', { count: 0, total: 1 }, '0 of 1 devices are covered, 1 is left.'],
    ['mdo_safelinks', { count: 1, total: 3 }, '1 of 3 are covered, 2 are left.'],
    ['mdo_safelinks', { count: 3, total: 3 }, 'It stands at 5 of 10 points.'],
    ['mdo_safelinks', { count: null, total: 3 }, 'It stands at 5 of 10 points.'],
    ['mdo_safelinks', { count: 3, total: null }, 'It stands at 5 of 10 points.'],
    ['mdo_safelinks', { score: null }, 'Microsoft measured it again and gives no more points.'],
    ['mdo_safelinks', { score: 10 }, 'Microsoft measured it again and gives no more points.'],
  ])('says of %s with %j what is left', (controlId, values, left) => {
    const score = { score: 5, lastSynced: '2026-12-30T00:00:00Z', ...values };
    const control = controlsOf(aPicture([aScore(controlId, score)], [aProfile(controlId, { service: 'EXO' })])).get(
      controlId.toLowerCase(),
    );
    if (control === undefined) throw new Error('The control is missing.');
    const history = [since('2026-10-01', score.score)];
    expect(confirmationOf(said, control, { history, asOf: '2027-01-10' }, en)).toEqual({
      state: 'notCounted',
      points: null,
      on: null,
      until: '2026-11-24',
      text: `Not counted. ${left}`,
    });
  });

  it('says with points of one control in part how it stands, where Microsoft counts nobody', () => {
    const history = [since('2026-10-01', 5, '2026-11-22'), since('2026-11-23', 7)];
    expect(answer('2026-11-27', { score: 7 }, history)).toEqual({
      state: 'partly',
      points: 2,
      on: '2026-11-23',
      until: '2026-11-24',
      text: '+2 confirmed on Monday 23 November. It stands at 7 of 10 points.',
    });
    expect(answer('2026-11-27', { score: 7 }, history, { maxScore: null })).toMatchObject({
      state: 'partly',
      text: '+2 confirmed on Monday 23 November.',
    });
  });

  it('says the year of a day in another one', () => {
    const history = [since('2026-10-01', 5, '2026-11-22'), since('2026-11-23', 10)];
    expect(answer('2027-01-10', { score: 10 }, history).text).toBe('+5 confirmed on Monday 23 November 2026.');
    expect(answer('2026-11-23', { score: 5 }, flat, { service: 'MS Teams' }).text).toBe(
      'Microsoft normally counts it by Wednesday 23 December.',
    );
  });

  it('counts points of the day it was said, against the last figure before', () => {
    const history = [
      since('2026-10-01', 8, '2026-11-09'),
      since('2026-11-10', 5, '2026-11-21'),
      since('2026-11-22', 7),
    ];
    expect(answer('2026-11-22', { score: 7 }, history)).toMatchObject({ state: 'partly', points: 2, on: '2026-11-22' });
  });

  it('takes the first figure there is where none is older, and the newest where it is missing today', () => {
    const history = [since('2026-11-22', 5, '2026-11-22'), since('2026-11-23', 8)];
    expect(answer('2026-11-23', { score: 8 }, history)).toMatchObject({ state: 'partly', points: 3 });
    expect(answer('2026-11-23', { score: null }, history)).toMatchObject({
      state: 'partly',
      points: 3,
      on: '2026-11-23',
    });
  });

  it('waits through the last day of the window, and is silent or not counted from the next', () => {
    const score = { score: 5, lastSynced: '2026-11-23T00:00:00Z' };
    expect(answer('2026-11-24', score, flat).state).toBe('waiting');
    expect(answer('2026-11-25', score, flat).state).toBe('notCounted');
    expect(answer('2026-11-25', { ...score, lastSynced: '2026-11-22T23:59:59Z' }, flat)).toEqual({
      state: 'silent',
      points: null,
      on: null,
      until: '2026-11-24',
      text: 'Microsoft has not measured it since; nothing is known yet.',
    });
  });

  it.each([
    ['microsoft teams', '2026-12-23'],
    ['MSTeams', '2026-12-23'],
    ['azuread', '2026-11-29'],
    ['On AzureAD', '2026-11-24'],
    ['Other MS Teams', '2026-11-24'],
  ])('has for the spelling %p a window until %p', (service, until) => {
    expect(answer('2026-11-22', { score: 5 }, flat, { service }).until).toBe(until);
  });

  it('takes no credit for points that came before it was said', () => {
    const history = [since('2026-10-01', 2, '2026-11-19'), since('2026-11-20', 5)];
    expect(answer('2026-11-23', { score: 5 }, history).state).toBe('waiting');
  });

  it('takes points that were lost again for not counted', () => {
    const history = [
      since('2026-10-01', 5, '2026-11-22'),
      since('2026-11-23', 8, '2026-11-24'),
      since('2026-11-25', 5),
    ];
    expect(answer('2026-11-27', { score: 5, lastSynced: '2026-11-25T00:00:00Z' }, history).state).toBe('notCounted');
  });

  it('claims nothing where no figure from before is known', () => {
    expect(answer('2026-11-23', { score: null }, []).state).toBe('waiting');
    expect(answer('2026-11-23', { score: 5 }, [since('2026-10-01', null)]).state).toBe('waiting');
  });

  it('has one answer at any time, with points exactly where they are confirmed, and none before the window ends is a failure', () => {
    const score = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(score, score, fc.integer({ min: 0, max: 40 }), fc.boolean(), (was, is, days, synced) => {
        const asOf = addDays('2026-11-22', days);
        const lastSynced = synced ? `${asOf}T00:00:00Z` : null;
        const history = [since('2026-10-01', was), ...(was === is ? [] : [since('2026-11-23', is)])];
        const { state, points } = answer(asOf, { score: is, lastSynced }, history);
        expect(points).toBe(is > was ? is - was : null);
        if (is > was) expect(state).toBe(is === 10 ? 'confirmed' : 'partly');
        else if (days <= 2) expect(state).toBe('waiting');
        else expect(state).toBe(synced ? 'notCounted' : 'silent');
      }),
      RUNS,
    );
  });
});

describe('in the queue, what was reported as done', () => {
  const rowOn = (date: string, lastSynced: string | null) =>
    buildActionQueue(
      aPicture([aScore('AdminMFAV2', { lastSynced })], [aProfile('AdminMFAV2', { service: 'EXO' })], {
        of: { date },
        decisions: [said],
      }),
      en,
    )[0];

  it('does not rank while Microsoft may still count it', () => {
    expect(rowOn('2026-11-23', '2026-11-23T00:00:00Z')).toMatchObject({
      status: 'planned',
      rank: null,
      reason: 'done, says Mere Tane; Microsoft normally counts it by Tuesday 24 November',
    });
  });

  it('does not rank while Microsoft has not measured it since', () => {
    expect(rowOn('2026-12-20', '2026-11-20T00:00:00Z')).toMatchObject({
      rank: null,
      reason: 'done, says Mere Tane; Microsoft has not measured it since',
    });
  });

  it('ranks again where Microsoft measured it and points are left', () => {
    const row = rowOn('2026-11-27', '2026-11-26T00:00:00Z');
    expect(row).toMatchObject({ status: 'planned', rank: 1 });
    expect(row?.reason).toMatch(/^10 points, .*, done, says Mere Tane, not counted$/);
  });
});
