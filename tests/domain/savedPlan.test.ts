import { describe, expect, it } from '@jest/globals';
import { planProgress } from '../../domain/contract/plan';
import { progressOf, savePlan } from '../../domain/savedPlan';
import { aDecision, aPicture, aProfile, aScore, TENANT } from './tenants';
import { en } from '../support/english';

const ids = ['quiet', 'some', 'loud'];
const profiles = [
  aProfile('quiet', { maxScore: 4, userImpact: 'none' }),
  aProfile('some', { maxScore: 8, userImpact: 'moderate' }),
  aProfile('loud', { maxScore: 9, userImpact: 'high' }),
];
const start = aPicture(
  ids.map((id) => aScore(id)),
  profiles,
  { of: { current: 50, max: 100 } },
);
const saved = () =>
  savePlan(
    start,
    { target: 62 },
    {
      tenantId: TENANT,
      savedBy: { id: 'p1', name: 'Mere Tane' },
      now: new Date('2026-11-22T20:00:00Z'),
    },
  );

describe('a saved plan', () => {
  it('keeps what was promised, by whom and from which figures', () => {
    expect(saved()).toEqual({
      tenantId: TENANT,
      savedAt: '2026-11-22T20:00:00.000Z',
      savedBy: { id: 'p1', name: 'Mere Tane' },
      query: { target: 62 },
      asOf: '2026-11-22',
      from: 50,
      percent: 62,
      controlIds: ['quiet', 'some'],
    });
  });

  it('is the yardstick: what was planned, where the score is, and how many actions are done', () => {
    const later = aPicture([aScore('quiet', { score: 4 }), aScore('some'), aScore('loud')], profiles, {
      of: { current: 54, max: 100, date: '2026-12-06' },
    });
    const progress = progressOf(saved(), later, en);
    expect(progress).toMatchObject({ asOf: '2026-12-06', planned: 62, percent: 54, behind: 8, done: 1, setAside: 0 });
    expect(progress.open).toEqual(['some']);
    expect(progress.text).toBe('Planned 62.0 %, at 54.0 %: 1 of 2 actions done since Sunday 22 November.');
    expect(planProgress.parse(progress)).toEqual(progress);
  });

  it('sets aside what was ignored since or is listed no longer, and says so', () => {
    const later = aPicture([aScore('some'), aScore('loud')], profiles.slice(1), {
      of: { current: 50, max: 100 },
      decisions: [aDecision('some')],
    });
    const progress = progressOf(saved(), later, en);
    expect(progress).toMatchObject({ done: 0, setAside: 2, open: [] });
    expect(progress.text).toContain('0 of 2 actions done, 2 set aside');
  });

  it('stands by its promise when Microsoft moves the maximum', () => {
    const later = { ...start, snapshot: { ...start.snapshot, max: 125 } };
    expect(progressOf(saved(), later, en)).toMatchObject({ planned: 62, percent: 40, behind: 22 });
  });

  it('does not know how far it is behind where Microsoft gives no maximum', () => {
    const later = { ...start, snapshot: { ...start.snapshot, max: 0 } };
    expect(progressOf(saved(), later, en)).toMatchObject({ percent: null, behind: null });
  });

  it('finds its actions in any casing', () => {
    const later = aPicture(
      ids.map((id) => aScore(id.toUpperCase())),
      profiles.map((one) => ({ ...one, controlId: one.controlId.toUpperCase() })),
      { of: { current: 50, max: 100 } },
    );
    expect(progressOf(saved(), later, en)).toMatchObject({ setAside: 0, open: ['QUIET', 'SOME'] });
  });

  it('counts accepted work as still open, and says all in one sentence', () => {
    const later = {
      ...start,
      decisions: [
        aDecision('quiet', { kind: 'accept', reviewOn: null }),
        aDecision('some', { sequence: 2, kind: 'thirdParty' }),
      ],
    };
    expect(progressOf(saved(), later, en)).toEqual({
      savedAt: '2026-11-22T20:00:00.000Z',
      savedBy: 'Mere Tane',
      asOf: '2026-11-22',
      planned: 62,
      percent: 50,
      behind: 12,
      actions: 2,
      done: 0,
      setAside: 1,
      open: ['quiet'],
      text: 'Planned 62.0 %, at 50.0 %: 0 of 2 actions done, 1 set aside since Sunday 22 November.',
    });
  });

  it('of one action speaks of one, and knows no distance where nothing was promised', () => {
    const one = { ...saved(), percent: null, controlIds: ['quiet'] };
    const progress = progressOf(one, start, en);
    expect(progress.behind).toBeNull();
    expect(progress.text).toBe('Planned not supplied, at 50.0 %: 0 of 1 action done since Sunday 22 November.');
  });
});
