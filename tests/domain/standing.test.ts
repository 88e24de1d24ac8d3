import { describe, expect, it } from '@jest/globals';
import type { StateUpdate } from '../../domain/controlProfile';
import type { Decision } from '../../domain/decision';
import type { StateWrite } from '../../domain/ports/repositories';
import { kindOfState, portalStateBefore, standingsOf, stateForKind } from '../../domain/standing';
import { aDecision, aPicture, aProfile, aWrite, stateUpdate } from './tenants';

/** What stands for OneAdmin; decided on 22 November at 20:00. */
function standing(stateUpdates: StateUpdate[], decisions: Decision[] = [], writes: StateWrite[] = []) {
  const profile = aProfile('OneAdmin', { stateUpdates });
  const { kind, decision, latest, write, expectedState } = standingsOf(aPicture([], [profile], { decisions, writes }))(
    'oneadmin',
    profile,
  );
  const sequences = [decision, latest, write].map((line) => line?.sequence ?? null);
  return [kind, ...sequences, expectedState];
}

const before = '2026-11-22T19:59:59Z';
const same = '2026-11-22T20:00:00Z';
const after = '2026-11-22T20:00:01Z';
const ours = 'Ignored by Mere Tane through Scorekeeper: no budget.';
const ignored = aDecision('OneAdmin');
const accepted = aDecision('OneAdmin', { kind: 'accept' });
const written = aWrite('OneAdmin', { status: 'written' });
const pending = aWrite('OneAdmin');
const refused = aWrite('OneAdmin', { status: 'refused' });

describe('what stands for a control: kind, decision, newest decision, write, and the state to be expected', () => {
  it.each<[string, Parameters<typeof standing>, unknown[]]>([
    ['nothing at all', [[]], ['open', null, null, null, 'Default']],
    ['a state of the portal', [[stateUpdate('Ignored')]], ['ignored', null, null, null, 'Ignored']],
    ['an unknown state', [[stateUpdate('Parked')]], ['open', null, null, null, 'Parked']],
    [
      'an alternate mitigation',
      [[stateUpdate('AlternateMitigation')]],
      ['thirdParty', null, null, null, 'AlternateMitigation'],
    ],
    ['accepted', [[], [accepted]], ['planned', 1, 1, null, 'Default']],
    ['done', [[], [aDecision('OneAdmin', { kind: 'done' })]], ['planned', 1, 1, null, 'Default']],
    ['reopened', [[], [aDecision('OneAdmin', { kind: 'reopen' })]], ['open', 1, 1, null, 'Default']],
    ['third party', [[], [aDecision('OneAdmin', { kind: 'thirdParty' })]], ['thirdParty', 1, 1, null, 'Default']],
    ['ignored, on its way to Microsoft', [[], [ignored], [pending]], ['ignored', 1, 1, 1, 'Ignored']],
    ['ignored and written', [[], [ignored], [written]], ['ignored', 1, 1, 1, 'Ignored']],
    ['ignored and refused', [[], [ignored], [refused]], ['open', null, 1, 1, 'Default']],
    [
      'ignored, and the write is of an older decision',
      [[], [aDecision('OneAdmin', { sequence: 2 })], [refused]],
      ['ignored', 2, 2, null, 'Default'],
    ],
    [
      'reset in the portal afterwards',
      [[stateUpdate('Default', after)], [ignored], [written]],
      ['open', null, 1, 1, 'Default'],
    ],
    [
      'reset in the portal at the same moment',
      [[stateUpdate('Default', same)], [ignored], [written]],
      ['ignored', 1, 1, 1, 'Ignored'],
    ],
    [
      'reset in the portal before',
      [[stateUpdate('Default', before)], [ignored], [written]],
      ['ignored', 1, 1, 1, 'Ignored'],
    ],
    [
      'reset in the portal while our write is on its way',
      [[stateUpdate('Default', after)], [ignored], [pending]],
      ['ignored', 1, 1, 1, 'Ignored'],
    ],
    [
      'the echo of our own write',
      [[stateUpdate('Ignored', after, ours)], [ignored], [written]],
      ['ignored', 1, 1, 1, 'Ignored'],
    ],
    [
      'ignored in the portal after it was accepted',
      [[stateUpdate('Ignored', after)], [accepted]],
      ['ignored', null, 1, null, 'Ignored'],
    ],
    [
      'reset in the portal after it was accepted',
      [[stateUpdate('Default', after)], [accepted]],
      ['planned', 1, 1, null, 'Default'],
    ],
    [
      'reviewed in the portal after it was accepted',
      [[stateUpdate('Reviewed', after)], [accepted]],
      ['planned', 1, 1, null, 'Reviewed'],
    ],
    [
      'the newest of several decisions and writes, in any order and casing',
      [
        [],
        [aDecision('ONEADMIN', { sequence: 2, kind: 'accept' }), ignored],
        [aWrite('oneADMIN', { sequence: 2, state: 'Default' }), written],
      ],
      ['planned', 2, 2, 2, 'Default'],
    ],
    [
      'the same, oldest first',
      [
        [],
        [ignored, aDecision('OneAdmin', { sequence: 2, kind: 'accept' })],
        [written, aWrite('OneAdmin', { sequence: 2, state: 'Default' })],
      ],
      ['planned', 2, 2, 2, 'Default'],
    ],
  ])('%s', (_name, situation, expected) => {
    expect(standing(...situation)).toEqual(expected);
  });
});

describe('states and decisions', () => {
  it.each([
    ['ignored', 'ignored'],
    ['thirdParty', 'thirdParty'],
    ['alternateMitigation', 'thirdParty'],
    ['default', 'open'],
    ['reviewed', 'open'],
    ['unknown', 'open'],
  ] as const)('the state %s is shown as %s', (meaning, kind) => {
    expect(kindOfState(meaning)).toBe(kind);
  });

  it.each([
    ['accept', 'Default'],
    ['done', 'Default'],
    ['reopen', 'Default'],
    ['ignore', 'Ignored'],
    ['thirdParty', 'ThirdParty'],
  ] as const)('%s tells Microsoft %s', (kind, state) => {
    expect(stateForKind(kind)).toBe(state);
  });
});

describe("the state of Microsoft's portal before a decision", () => {
  const state = (...stateUpdates: StateUpdate[]) =>
    portalStateBefore(aProfile('OneAdmin', { stateUpdates }), ignored)?.state ?? null;

  it('is the newest that was set by then, by nobody but the portal', () => {
    const set = stateUpdate('ThirdParty', before);
    const older = stateUpdate('Ignored', '2026-11-01T00:00:00Z');
    expect(state(older, set)).toBe('ThirdParty');
    expect(state(set, older)).toBe('ThirdParty');
    expect(state(set, stateUpdate('Ignored', same, ours))).toBe('ThirdParty');
    expect(state(set, stateUpdate('Ignored', after))).toBe('ThirdParty');
    expect(state(set, stateUpdate('Ignored', same))).toBe('Ignored');
    expect(state(stateUpdate('Ignored', null), set)).toBe('ThirdParty');
    expect(state(set, stateUpdate('Ignored', null))).toBe('ThirdParty');
  });

  it('is none where it was open, or nobody touched it', () => {
    expect(state()).toBeNull();
    expect(state(stateUpdate('Ignored', '2026-11-01T00:00:00Z'), stateUpdate('Default', before))).toBeNull();
    expect(portalStateBefore(null, ignored)).toBeNull();
  });
});
