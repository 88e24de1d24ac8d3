import { describe, expect, it } from '@jest/globals';
import { accountBetween } from '../../domain/changeAccount';
import type { ControlProfile } from '../../domain/controlProfile';
import type { ControlScore, Snapshot } from '../../domain/snapshot';
import { aProfile, aScore, aSnapshot, stateUpdate } from './tenants';
import { en } from '../support/english';

/** Scores by control on Monday 16 and on Sunday 22 November, of 100 points. */
type Day = [controls: ControlScore[], profiles: ControlProfile[], values?: Partial<Snapshot>];

function words(before: Day, after: Day) {
  const pictureOf = (date: string, [controls, profiles, values]: Day) => ({
    snapshot: aSnapshot(controls, { date, ...values }),
    profiles,
  });
  const account = accountBetween(pictureOf('2026-11-16', before), pictureOf('2026-11-22', after), en);
  return { headline: account.headline, texts: account.parts.map(({ text }) => text) };
}

const mfa = aProfile('AdminMFAV2', { title: 'MFA for administrators' });
const mfaAt = (score: number, count: number | null = null, total: number | null = null) =>
  aScore('AdminMFAV2', { score, count, total });

describe('own work', () => {
  it('is told without people where Microsoft counts none', () => {
    expect(words([[mfaAt(4)], [mfa]], [[mfaAt(5)], [mfa]])).toEqual({
      headline: 'You earned 1 point: MFA for administrators.',
      texts: ['MFA for administrators: +1 point.'],
    });
  });

  it('is told without people where as many comply as before', () => {
    const { texts } = words([[mfaAt(4, 3, 20)], [mfa]], [[mfaAt(6, 3, 20)], [mfa]]);
    expect(texts).toEqual(['MFA for administrators: +2 points.']);
  });

  it('that was undone says how many fewer are covered', () => {
    expect(words([[mfaAt(5, 10, 20)], [mfa]], [[mfaAt(4, 8, 20)], [mfa]])).toEqual({
      headline: 'You lost 1 point: MFA for administrators, 2 fewer are covered.',
      texts: ['MFA for administrators: -1 point, 2 fewer are covered.'],
    });
  });

  it('on several controls is summed, and the largest is named', () => {
    const [b, c] = [aProfile('b', { title: 'Second' }), aProfile('c', { title: 'Third' })];
    const { headline, texts } = words(
      [
        [mfaAt(0), aScore('b'), aScore('c')],
        [mfa, b, c],
      ],
      [
        [mfaAt(1), aScore('b', { score: 3.5 }), aScore('c', { score: 2 })],
        [mfa, b, c],
      ],
    );
    expect(headline).toBe('You earned 6.5 points: most of it Second.');
    expect(texts).toEqual(['Second: +3.5 points.', 'Third: +2 points.', 'MFA for administrators: +1 point.']);
  });

  it('is not said to be most of it where it is half or less', () => {
    const [b, c] = [aProfile('b', { title: 'Second' }), aProfile('c', { title: 'Third' })];
    const { headline } = words(
      [
        [aScore('b'), aScore('c')],
        [b, c],
      ],
      [
        [aScore('b', { score: 2 }), aScore('c', { score: 2 })],
        [b, c],
      ],
    );
    expect(headline).toBe('You earned 4 points: the largest part Second.');
  });
});

describe('points on the own word', () => {
  const thirdParty = { ...mfa, stateUpdates: [stateUpdate('ThirdParty', '2026-11-18T00:00:00Z')] };

  it('are never called measured', () => {
    expect(words([[mfaAt(0)], [mfa]], [[mfaAt(10)], [thirdParty]])).toEqual({
      headline: '10 points came on your own word, not by measurement: MFA for administrators.',
      texts: ['MFA for administrators: +10 points on your own word, not measured by Microsoft.'],
    });
  });

  it('that went are told as gone, not as lost', () => {
    const since = { ...mfa, stateUpdates: [stateUpdate('ThirdParty', '2026-10-01T00:00:00Z')] };
    const withdrawn = { ...mfa, stateUpdates: [...since.stateUpdates, stateUpdate('Default', '2026-11-18T00:00:00Z')] };
    expect(words([[mfaAt(10)], [since]], [[mfaAt(0)], [withdrawn]])).toEqual({
      headline: '10 points on your own word are gone: MFA for administrators.',
      texts: ['MFA for administrators: -10 points on your own word, not measured by Microsoft.'],
    });
  });
});

describe('a changed population', () => {
  const devices = aProfile('scid_2001', { title: 'Defender on computers', service: 'MDATP' });
  const objects = aProfile('mdo_safelinks', { title: 'Safe Links', service: 'MDO' });
  const at = (controlId: string, score: number, count: number, total: number) =>
    aScore(controlId, { score, count, total });

  it('of people names people', () => {
    expect(words([[mfaAt(5, 50, 100)], [mfa]], [[mfaAt(4, 50, 125)], [mfa]])).toEqual({
      headline: 'People joined or left, which cost 1.0 %.',
      texts: ['MFA for administrators: -1 point, because 25 more are counted.'],
    });
  });

  it('that shrank is told as such', () => {
    expect(words([[mfaAt(4, 50, 125)], [mfa]], [[mfaAt(5, 50, 100)], [mfa]])).toEqual({
      headline: 'People joined or left, which brought 1.0 %.',
      texts: ['MFA for administrators: +1 point, because 25 fewer are counted.'],
    });
  });

  it('of devices names devices', () => {
    const { headline } = words([[at('scid_2001', 5, 50, 100)], [devices]], [[at('scid_2001', 4, 50, 125)], [devices]]);
    expect(headline).toBe('Devices were added or removed, which cost 1.0 %.');
  });

  it('of anything else, or of several kinds, names them all', () => {
    const policies = words(
      [[at('mdo_safelinks', 5, 50, 100)], [objects]],
      [[at('mdo_safelinks', 4, 50, 125)], [objects]],
    );
    expect(policies.headline).toBe('Microsoft counts more or fewer objects, which cost 1.0 %.');
    for (const [other, kind] of [
      [devices, 'devices'],
      [objects, 'objects'],
    ] as const) {
      const { headline } = words(
        [
          [mfaAt(5, 50, 100), at(other.controlId, 5, 50, 100)],
          [mfa, other],
        ],
        [
          [mfaAt(4, 50, 125), at(other.controlId, 4, 50, 125)],
          [mfa, other],
        ],
      );
      expect(headline).toBe(`Microsoft counts more or fewer people or ${kind}, which cost 2.0 %.`);
    }
  });
});

describe("Microsoft's own changes", () => {
  const a = aProfile('a', { title: 'Action A', maxScore: 10 });
  const lighter = { ...a, maxScore: 8 };

  it('say what was added, and whether it cost anything', () => {
    expect(words([[], [], { max: 100, current: 50 }], [[aScore('a')], [a], { max: 110, current: 50 }])).toEqual({
      headline: 'Microsoft added 1 control, which cost 4.5 %.',
      texts: ['Microsoft added Action A: 0 of 10 points, which cost 4.5 %.'],
    });
    expect(words([[], [], { max: 100, current: 0 }], [[aScore('a')], [a], { max: 110, current: 0 }]).texts).toEqual([
      'Microsoft added Action A: 0 of 10 points, which hardly moves the percentage.',
    ]);
  });

  it('say what was removed and what it was worth', () => {
    const one = { ...a, maxScore: 1 };
    expect(words([[aScore('a')], [one], { max: 11, current: 5 }], [[], [], { max: 10, current: 5 }])).toEqual({
      headline: 'Microsoft removed 1 control, which brought 4.5 %.',
      texts: ['Microsoft removed Action A, which was worth 1 point, which brought 4.5 %.'],
    });
  });

  it('say what was re-weighted', () => {
    expect(
      words([[aScore('a')], [a], { max: 100, current: 50 }], [[aScore('a')], [lighter], { max: 98, current: 50 }]),
    ).toEqual({
      headline: 'Microsoft changed the worth of 1 control, which brought 1.0 %.',
      texts: ['Microsoft changed the worth of Action A by -2 points, which brought 1.0 %.'],
    });
  });
});

describe('what the data does not explain', () => {
  it('is told in percent first, in points and maximum beneath', () => {
    expect(words([[], [], { current: 10 }], [[], [], { current: 11 }])).toEqual({
      headline: '+1 % is not explained by the data.',
      texts: ['Not explained by the data Microsoft supplies: +1 point.'],
    });
    expect(words([[], [], { current: 10, max: 100 }], [[], [], { current: 10, max: 90 }]).texts).toEqual([
      'Not explained by the data Microsoft supplies: 0 points, -10 of the maximum.',
    ]);
  });
});

describe('the headline', () => {
  it('has the two largest causes, whatever their direction', () => {
    const [b, c] = [aProfile('b', { title: 'Second' }), aProfile('c', { title: 'Third', maxScore: 5 })];
    const { headline } = words(
      [[aScore('b', { score: 7 }), mfaAt(0)], [b, mfa], { max: 100 }],
      [[aScore('b'), mfaAt(3), aScore('c')], [b, mfa, c], { max: 105 }],
    );
    expect(headline).toBe('You lost 7 points: Second. You earned 3 points: MFA for administrators.');
  });

  it('has the year of the earlier day where the years differ', () => {
    const account = accountBetween(
      { snapshot: aSnapshot([], { date: '2026-12-28' }), profiles: [] },
      { snapshot: aSnapshot([], { date: '2027-01-03' }), profiles: [] },
      en,
    );
    expect(account.headline).toBe('Nothing moved since Monday 28 December 2026.');
  });
});
