import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { outlookOf } from '../../domain/outlook';
import { scoreOf } from '../../domain/score';
import { aDay } from './arbitraryTenant';
import { RUNS } from './runs';
import { aDecision, aPicture, aProfile, aScore } from './tenants';

const ids = ['accepted', 'said_done', 'left', 'ignored'];
const decisions = [
  aDecision('accepted', { kind: 'accept', reviewOn: null }),
  aDecision('said_done', { kind: 'done', reviewOn: null }),
  aDecision('ignored'),
];
const school = aPicture(
  ids.map((id) => aScore(id, { score: 1 })),
  ids.map((id) => aProfile(id, { maxScore: 4 })),
  { of: { current: 40, max: 100 }, decisions },
);

describe('the outlook', () => {
  it('counts accepted work, also what is said to be done, as planned', () => {
    expect(outlookOf(school).planned).toEqual({ current: 46, max: 100, percent: 46 });
  });

  it('counts what is left to do as achievable, and leaves ignored actions as they are', () => {
    expect(outlookOf(school).achievable).toEqual({ current: 49, max: 100, percent: 49 });
  });

  it('leaves out of what is achievable what no licence covers', () => {
    const picture = aPicture([aScore('AATP_Unsecure')], [aProfile('AATP_Unsecure')], {
      of: { current: 40, enabledServices: ['HasEOP'] },
    });
    expect(outlookOf(picture).achievable.current).toBe(40);
  });

  it('has no percentage without a maximum', () => {
    expect(outlookOf({ ...school, snapshot: { ...school.snapshot, max: 0 } }).planned.percent).toBeNull();
  });

  it('never lies below the reported score, nor the planned one above the achievable one', () => {
    fc.assert(
      fc.property(aDay('2026-11-22'), fc.subarray(ids), (day, accepted) => {
        const picture = {
          ...day,
          decisions: accepted.map((id) => aDecision(id, { kind: 'accept', reviewOn: null })),
          writes: [],
        };
        const { planned, achievable } = outlookOf(picture);
        expect(planned.current).toBeGreaterThanOrEqual(scoreOf(picture).current - 1e-6);
        expect(achievable.current).toBeGreaterThanOrEqual(planned.current);
      }),
      RUNS,
    );
  });
});
