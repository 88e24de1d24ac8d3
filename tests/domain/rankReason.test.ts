import { describe, expect, it } from '@jest/globals';
import { buildActionQueue } from '../../domain/actionQueue';
import type { ControlProfile } from '../../domain/controlProfile';
import type { TenantPicture } from '../../domain/picture';
import type { ControlScore, Snapshot } from '../../domain/snapshot';
import { aDecision, aPicture, aProfile, aScore, aWrite, stateUpdate } from './tenants';
import { en } from '../support/english';

type Situation = {
  score?: Partial<ControlScore>;
  profile?: Partial<ControlProfile>;
  of?: Partial<Snapshot>;
} & Partial<Pick<TenantPicture, 'decisions' | 'writes'>>;

const ID = 'BlockLegacyAuthentication';

/** The reason of the only action of a tenant, as of Sunday 22 November 2026. */
function reason({ score, profile, ...rest }: Situation): string | undefined {
  const picture = aPicture([aScore(ID, score)], [aProfile(ID, profile)], rest);
  return buildActionQueue(picture, en)[0]?.reason;
}

const accepted = (values = {}) => [
  aDecision(ID, { kind: 'accept', reason: null, reviewOn: null, owner: 'Ana', dueOn: '2026-12-01', ...values }),
];

describe('the reason of a row', () => {
  const moderate = { userImpact: 'moderate' } as const;
  it.each<[string, Situation, string]>([
    ['open', { profile: moderate }, '10 points, some will notice, 1 hour'],
    ['one point left', { score: { score: 9 }, profile: moderate }, '1 point, some will notice, 1 hour'],
    [
      'points nobody knows',
      { score: { score: 1 }, profile: { ...moderate, maxScore: null } },
      'Microsoft gives no points for it',
    ],
    [
      'a change that Microsoft refused',
      { profile: moderate, decisions: [aDecision(ID)], writes: [aWrite(ID, { status: 'refused' })] },
      '10 points, some will notice, 1 hour, Microsoft refused the last change',
    ],
    [
      'accepted',
      { profile: moderate, decisions: accepted() },
      '10 points, some will notice, 1 hour, accepted by Ana, due Tuesday 1 December',
    ],
    [
      'accepted by somebody without owner and date, as restored by an undo',
      { profile: moderate, decisions: accepted({ owner: null, dueOn: null }) },
      '10 points, some will notice, 1 hour, accepted by Mere Tane',
    ],
    [
      'due in another year',
      { profile: moderate, decisions: accepted({ dueOn: '2027-01-04' }) },
      '10 points, some will notice, 1 hour, accepted by Ana, due Monday 4 January 2027',
    ],
    ['completed', { score: { score: 10 } }, 'completed: 10 of 10 points'],
    ['completed, worth one point', { score: { score: 1 }, profile: { maxScore: 1 } }, 'completed: 1 of 1 point'],
    ['ignored', { decisions: [aDecision(ID)] }, 'ignored, says Mere Tane, review on Saturday 20 February 2027'],
    [
      'ignored for ever',
      { decisions: [aDecision(ID, { reviewOn: null })] },
      'ignored, says Mere Tane, without a review date',
    ],
    [
      'third party',
      { decisions: [aDecision(ID, { kind: 'thirdParty', reviewOn: '2026-12-01' })] },
      'third party, says Mere Tane, review on Tuesday 1 December',
    ],
    [
      "ignored in Microsoft's portal",
      { profile: { stateUpdates: [stateUpdate('Ignored')] } },
      "ignored, says Microsoft's record",
    ],
    [
      "third party in Microsoft's portal",
      { profile: { stateUpdates: [stateUpdate('ThirdParty')] } },
      "third party, says Microsoft's record",
    ],
    [
      "an alternate mitigation in Microsoft's portal",
      { profile: { stateUpdates: [stateUpdate('AlternateMitigation')] } },
      "other protection, says Microsoft's record",
    ],
    ['not measured', { score: { score: null } }, 'Microsoft does not measure it here'],
    ['not scored', { profile: { maxScore: 0 } }, 'Microsoft gives no points for it'],
  ])('%s', (_name, situation, expected) => {
    expect(reason(situation)).toBe(expected);
  });

  it('of an action that is completed without a known maximum names no number', () => {
    const picture = aPicture([aScore('Unheard', { score: 3, percent: 100 })], []);
    expect(buildActionQueue({ ...picture }, en)[0]?.reason).toBe('completed: 3 of 3 points');
    const without = aPicture([aScore('Unheard', { score: 0, percent: 100 })], []);
    expect(buildActionQueue(without, en)[0]?.reason).toBe('completed: nothing is left to earn');
  });
});
