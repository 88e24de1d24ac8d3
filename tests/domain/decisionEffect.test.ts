import { describe, expect, it } from '@jest/globals';
import type { DecisionKind } from '../../domain/decision';
import { effectsOf } from '../../domain/decisionEffect';
import type { TenantPicture } from '../../domain/picture';
import { aDecision, aPicture, aProfile, aScore, stateUpdate } from './tenants';

const of = (picture: TenantPicture, id: string, kind: DecisionKind) => {
  const effect = effectsOf(picture, id).find((candidate) => candidate.kind === kind);
  if (effect === undefined) throw new Error(`No effect of ${kind}.`);
  return effect;
};

const school = aPicture(
  [aScore('BlockLegacyAuthentication', { score: 2 }), aScore('rest', { score: 160 })],
  [aProfile('BlockLegacyAuthentication'), aProfile('rest', { maxScore: 255 })],
  { of: { max: 265 } },
);

describe('the effect of a decision, before it is made', () => {
  it('of ignoring: points stay, the scope shrinks', () => {
    expect(of(school, 'blocklegacyauthentication', 'ignore')).toMatchObject({
      possible: true,
      why: null,
      reported: { current: 162, max: 265 },
      confirmed: 162,
      declared: 0,
      inScope: { current: 160, max: 255 },
      text: 'Points stay 162. Best next steps no longer show it. In your scope 62.7 %.',
    });
  });

  it('of third party: full points on the own word', () => {
    const effect = of(school, 'BlockLegacyAuthentication', 'thirdParty');
    expect(effect).toMatchObject({
      reported: { current: 170 },
      confirmed: 160,
      declared: 10,
      inScope: { current: 160 },
    });
    expect(effect.text).toContain('Points rise from 162 to 170.');
  });

  it('of accepting and of done: nothing moves by itself', () => {
    expect(of(school, 'BlockLegacyAuthentication', 'accept')).toMatchObject({
      reported: { current: 162 },
      possible: true,
    });
    expect(of(school, 'BlockLegacyAuthentication', 'done').text).toBe(
      'Points stay 162. Up to 8 points more once Microsoft has measured it.',
    );
  });

  it('of reopening a counted third party: what the counts prove stays, the rest goes', () => {
    const declared = aPicture(
      [aScore('a', { score: 10, count: 3, total: 5 }), aScore('b', { score: 10 })],
      [
        aProfile('a', { stateUpdates: [stateUpdate('ThirdParty')] }),
        aProfile('b', { stateUpdates: [stateUpdate('ThirdParty')] }),
      ],
    );
    expect(of(declared, 'a', 'reopen').reported.current).toBe(16);
    expect(of(declared, 'b', 'reopen').reported.current).toBe(10);
    expect(of(declared, 'b', 'reopen').text).toContain('Microsoft measures it again.');
  });

  it('keeps measured points of a declaration that Microsoft has not counted yet', () => {
    const fresh = aPicture([aScore('a', { score: 3 })], [aProfile('a', { stateUpdates: [stateUpdate('ThirdParty')] })]);
    expect(of(fresh, 'a', 'reopen').reported.current).toBe(3);
  });
});

describe('whether a decision is possible', () => {
  it('points to Defender for device controls, but lets them be accepted', () => {
    const device = aPicture([aScore('scid_1')], [aProfile('scid_1')]);
    for (const kind of ['ignore', 'thirdParty'] as const) {
      expect(of(device, 'scid_1', kind)).toMatchObject({ possible: false, why: expect.stringContaining('Defender') });
    }
    expect(of(device, 'scid_1', 'accept').possible).toBe(true);
  });

  it('says that a completed action cannot be changed', () => {
    const finished = aPicture([aScore('a', { score: 10 })], [aProfile('a')]);
    for (const effect of effectsOf(finished, 'a')) {
      expect(effect).toMatchObject({ possible: false, why: expect.stringContaining('completed') });
    }
  });

  it('lets a third party of full points be reopened', () => {
    const declared = aPicture(
      [aScore('a', { score: 10 })],
      [aProfile('a', { stateUpdates: [stateUpdate('ThirdParty')] })],
    );
    expect(of(declared, 'a', 'reopen').possible).toBe(true);
  });

  it('names who decided so already', () => {
    const ignored = { ...school, decisions: [aDecision('BlockLegacyAuthentication')] };
    expect(of(ignored, 'BlockLegacyAuthentication', 'ignore').why).toBe('Mere Tane decided so already.');
    expect(of(ignored, 'BlockLegacyAuthentication', 'reopen').possible).toBe(true);
  });

  it('says so where the tenant has no such control', () => {
    expect(of(school, 'Nonsense', 'ignore')).toMatchObject({ possible: false, reported: { current: 162 } });
  });
});
