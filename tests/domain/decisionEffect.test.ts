import { describe, expect, it } from '@jest/globals';
import type { DecisionKind } from '../../domain/decision';
import { effectOfSeveral, effectsOf } from '../../domain/decisionEffect';
import type { TenantPicture } from '../../domain/picture';
import { aDecision, aPicture, aProfile, aScore, aWrite, stateUpdate } from './tenants';
import { en } from '../support/english';

const of = (picture: TenantPicture, id: string, kind: DecisionKind) => {
  const effect = effectsOf(picture, id, en).find((candidate) => candidate.kind === kind);
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

describe('the sentence on the effect', () => {
  const declared = aPicture(
    [aScore('BlockLegacyAuthentication', { score: 10 }), aScore('rest', { score: 160 })],
    [
      aProfile('BlockLegacyAuthentication', { stateUpdates: [stateUpdate('ThirdParty')] }),
      aProfile('rest', { maxScore: 255 }),
    ],
    { of: { max: 265 } },
  );
  const nearly = aPicture([aScore('BlockLegacyAuthentication', { score: 9 })], [aProfile('BlockLegacyAuthentication')]);
  const ofUnknownWorth = aPicture([aScore('BlockLegacyAuthentication', { score: 9 })], []);
  it.each<[TenantPicture, DecisionKind, string]>([
    [school, 'accept', 'Points stay 162. It stays in the queue with an owner and a due date.'],
    [school, 'done', 'Points stay 162. Up to 8 points more once Microsoft has measured it.'],
    [nearly, 'done', 'Points stay 9. Up to 1 point more once Microsoft has measured it.'],
    [declared, 'done', 'Points fall from 170 to 160. Microsoft measures it again within days.'],
    [ofUnknownWorth, 'done', 'Points stay 9. Microsoft measures it again within days.'],
    [
      school,
      'thirdParty',
      'Points rise from 162 to 170. They count as your own word, not as measured. Best next steps no longer show it. In your scope 62.7 %.',
    ],
    [school, 'reopen', 'Points stay 162. Best next steps show it again. In your scope 61.1 %.'],
    [
      declared,
      'reopen',
      'Points fall from 170 to 160. Microsoft measures it again. Best next steps show it again. In your scope 60.4 %.',
    ],
    [declared, 'ignore', 'Points fall from 170 to 160. Best next steps no longer show it. In your scope 62.7 %.'],
  ])('%#: of %s', (picture, kind, text) => {
    expect(of(picture, 'BlockLegacyAuthentication', kind).text).toBe(text);
  });
});

describe('whether a decision is possible', () => {
  it('points to Defender for device controls, but lets them be accepted', () => {
    const device = aPicture([aScore('scid_1')], [aProfile('scid_1')]);
    for (const kind of ['ignore', 'thirdParty'] as const) {
      expect(of(device, 'scid_1', kind)).toMatchObject({
        possible: false,
        why: 'Microsoft Graph does not let device actions be changed. Set it in Microsoft Defender, Vulnerability management, Recommendations.',
      });
    }
    for (const kind of ['accept', 'done'] as const) expect(of(device, 'scid_1', kind).possible).toBe(true);
  });

  it("lets an accepted device action be reopened, but not one that was set aside in Microsoft's portal", () => {
    const device = aPicture([aScore('scid_1')], [aProfile('scid_1')], {
      decisions: [aDecision('scid_1', { kind: 'accept', reviewOn: null })],
    });
    expect(of(device, 'scid_1', 'reopen').possible).toBe(true);
    for (const state of ['Ignored', 'ThirdParty']) {
      const set = aPicture([aScore('scid_1')], [aProfile('scid_1', { stateUpdates: [stateUpdate(state)] })]);
      expect(of(set, 'scid_1', 'reopen').possible).toBe(false);
    }
  });

  it('has nothing to reopen on an open action', () => {
    expect(of(school, 'BlockLegacyAuthentication', 'reopen')).toMatchObject({
      possible: false,
      why: 'It is open already.',
    });
  });

  it('says that a completed action cannot be changed', () => {
    const finished = aPicture([aScore('a', { score: 10 })], [aProfile('a')]);
    for (const effect of effectsOf(finished, 'a', en)) {
      expect(effect).toMatchObject({
        possible: false,
        why: 'It is completed: every point is earned, and Microsoft lets nobody change a completed action.',
      });
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
    const why = 'Nonsense is not in this tenant. Look for the action in the queue.';
    const effects = effectsOf(school, 'Nonsense', en);
    expect(effects.map(({ kind }) => kind)).toEqual(['accept', 'ignore', 'thirdParty', 'reopen', 'done']);
    for (const effect of effects)
      expect(effect).toMatchObject({ possible: false, why, text: why, reported: { current: 162 } });
  });
});

describe('the numbers behind an effect', () => {
  it.each([
    [5, 10, 5],
    [10, 10, 10],
    [0, 10, 0],
    [11, 10, 0],
    [null, 10, 0],
    [5, null, 0],
    [0, 0, 0],
  ])('of reopening a third party: of %p who comply out of %p stay %p points', (count, total, points) => {
    const declared = aPicture(
      [aScore('a', { score: 10, count, total })],
      [aProfile('a', { stateUpdates: [stateUpdate('ThirdParty')] })],
    );
    expect(of(declared, 'a', 'reopen').reported.current).toBe(points);
  });

  it('of third party are full points also where Microsoft lists no profile', () => {
    const unlisted = aPicture([aScore('a', { score: 2, percent: 20 })], []);
    expect(of(unlisted, 'a', 'thirdParty')).toMatchObject({
      reported: { current: 10 },
      confirmed: 0,
      declared: 10,
      inScope: { current: 0, max: 90 },
    });
  });

  it('stay where points or their maximum are not known', () => {
    const unmeasured = aPicture([aScore('a', { score: null }), aScore('b', { score: 6 })], [aProfile('a')]);
    expect(of(unmeasured, 'a', 'thirdParty')).toMatchObject({ reported: { current: 6 }, declared: 0 });
    expect(of(unmeasured, 'a', 'done').text).toBe('Points stay 6. Microsoft measures it again within days.');
    expect(of(unmeasured, 'b', 'thirdParty')).toMatchObject({ reported: { current: 6 }, declared: 6 });
    const unscored = aPicture([aScore('b', { score: 6 })], [aProfile('a')]);
    expect(of(unscored, 'a', 'thirdParty')).toMatchObject({ reported: { current: 6 }, declared: 0 });
  });

  it('leave the earlier decision on the same action behind, and those on others alone', () => {
    const picture = aPicture([aScore('a', { score: 2 }), aScore('b', { score: 3 })], [aProfile('a'), aProfile('b')], {
      decisions: [aDecision('A'), aDecision('b', { sequence: 2 })],
      writes: [aWrite('A'), aWrite('b', { sequence: 2 })],
    });
    expect(of(picture, 'a', 'ignore').inScope).toMatchObject({ current: 0, max: 80 });
    expect(of(picture, 'a', 'accept').inScope).toMatchObject({ current: 2, max: 90 });
    expect(of(picture, 'a', 'reopen').inScope).toMatchObject({ current: 2, max: 90 });
    expect(of(picture, 'a', 'thirdParty')).toMatchObject({ declared: 10, inScope: { current: 0, max: 80 } });
  });

  it('keep a state that leaves an action open as it is', () => {
    const reviewed = aPicture(
      [aScore('a', { score: 2 })],
      [aProfile('a', { stateUpdates: [stateUpdate('Reviewed')] })],
    );
    expect(of(reviewed, 'a', 'accept')).toMatchObject({ reported: { current: 2 }, inScope: { current: 2, max: 100 } });
  });

  it('are of no use on an accepted action that Microsoft counts in full', () => {
    const finished = aPicture([aScore('a', { score: 10 })], [aProfile('a')], {
      decisions: [aDecision('a', { kind: 'accept', reviewOn: null })],
    });
    expect(of(finished, 'a', 'ignore').possible).toBe(false);
    const ignored = { ...finished, decisions: [aDecision('a')] };
    expect(of(ignored, 'a', 'reopen')).toMatchObject({ possible: true, why: null });
  });
});

describe('one decision on several actions', () => {
  const device = { ...aProfile('scid_1'), title: 'Turn on Tamper Protection' };
  const three = aPicture(
    [
      aScore('OneAdmin', { score: 2 }),
      aScore('AdminMFAV2', { score: 4 }),
      aScore('scid_1', { score: 0 }),
      aScore('rest', { score: 100 }),
    ],
    [aProfile('OneAdmin'), aProfile('AdminMFAV2'), device, aProfile('rest', { maxScore: 170 })],
    { of: { max: 200 } },
  );

  it('moves the three numbers by all of them together, whatever their casing and however often they are named', () => {
    expect(effectOfSeveral(three, ['oneadmin', 'AdminMFAV2', 'OneAdmin'], 'ignore', en)).toMatchObject({
      possible: ['OneAdmin', 'AdminMFAV2'],
      impossible: [],
      reported: { current: 106, max: 200 },
      inScope: { current: 100, max: 180 },
      text: 'Points stay 106. Best next steps no longer show them. In your scope 55.6 %.',
    });
  });

  it('says of each that cannot be decided so why, and counts it not', () => {
    const effect = effectOfSeveral(three, ['OneAdmin', 'scid_1', 'nothing'], 'thirdParty', en);
    expect(effect).toMatchObject({ possible: ['OneAdmin'], reported: { current: 114 }, declared: 10 });
    expect(effect.impossible).toEqual([
      { controlId: 'scid_1', title: 'Turn on Tamper Protection', why: expect.stringContaining('device actions') },
      { controlId: 'nothing', title: 'nothing', why: expect.stringContaining('not in this tenant') },
    ]);
  });

  it('on a single action has the numbers of that action alone', () => {
    for (const kind of ['accept', 'ignore', 'thirdParty'] as const) {
      const { reported, confirmed, declared, inScope } = of(three, 'AdminMFAV2', kind);
      const several = effectOfSeveral(three, ['AdminMFAV2'], kind, en);
      expect(several).toMatchObject({ reported, confirmed, declared, inScope });
    }
  });
});
