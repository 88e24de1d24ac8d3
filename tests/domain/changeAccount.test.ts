import { describe, expect, it } from '@jest/globals';
import { accountBetween } from '../../domain/changeAccount';
import { changeAccount } from '../../domain/contract/changes';
import type { ControlProfile } from '../../domain/controlProfile';
import type { ControlScore, Snapshot } from '../../domain/snapshot';
import { aProfile, aScore, aSnapshot, stateUpdate } from './tenants';
import { en } from '../support/english';

const day = (date: string, controls: ControlScore[], profiles: ControlProfile[], values: Partial<Snapshot> = {}) => ({
  snapshot: aSnapshot(controls, { date, ...values }),
  profiles,
});
const monday = (controls: ControlScore[], profiles: ControlProfile[], values?: Partial<Snapshot>) =>
  day('2026-11-16', controls, profiles, values);
const sunday = (controls: ControlScore[], profiles: ControlProfile[], values?: Partial<Snapshot>) =>
  day('2026-11-22', controls, profiles, values);
const mfa = aProfile('AdminMFAV2', { title: 'MFA for administrators' });

describe('the account between two days', () => {
  it('names what was earned, and by how many', () => {
    const account = accountBetween(
      monday([aScore('adminmfav2', { score: 4, count: 8, total: 20 })], [mfa]),
      sunday([aScore('AdminMFAV2', { score: 6, count: 12, total: 20 })], [mfa]),
      en,
    );
    expect(account.parts).toEqual([
      {
        kind: 'earned',
        controlId: 'AdminMFAV2',
        points: 2,
        max: 0,
        percent: 2,
        text: 'MFA for administrators: +2 points, 4 more are covered.',
      },
    ]);
    expect(account.headline).toBe('You earned 2 points: MFA for administrators, 4 more are covered.');
    expect(changeAccount.parse(account)).toEqual(account);
  });

  it('tells people who joined from own work', () => {
    const account = accountBetween(
      monday([aScore('AdminMFAV2', { score: 5, count: 50, total: 100 })], [mfa]),
      sunday([aScore('AdminMFAV2', { score: 5, count: 62.5, total: 125 })], [mfa]),
      en,
    );
    expect(account.parts).toEqual([]);
    const joined = accountBetween(
      monday([aScore('AdminMFAV2', { score: 5, count: 50, total: 100 })], [mfa]),
      sunday([aScore('AdminMFAV2', { score: 4, count: 50, total: 125 })], [mfa]),
      en,
    );
    expect(joined.parts).toMatchObject([{ kind: 'population', points: -1 }]);
    expect(joined.parts[0]?.text).toContain('25 more are counted');
  });

  it('speaks of devices, not people, where devices are counted', () => {
    const defender = aProfile('scid_2001', { title: 'Defender on computers', service: 'MDATP' });
    const account = accountBetween(
      monday([aScore('scid_2001', { score: 5, count: 50, total: 100 })], [defender]),
      sunday([aScore('scid_2001', { score: 4, count: 50, total: 125 })], [defender]),
      en,
    );
    expect(account.headline).toContain('Devices were added or removed');
  });

  it('splits own work and joiners of the same control', () => {
    const account = accountBetween(
      monday([aScore('AdminMFAV2', { score: 5, count: 50, total: 100 })], [mfa]),
      sunday([aScore('AdminMFAV2', { score: 6, count: 75, total: 125 })], [mfa]),
      en,
    );
    expect(account.parts).toMatchObject([
      { kind: 'earned', points: 2 },
      { kind: 'population', points: -1 },
    ]);
  });

  it('does not blame anybody for people who left', () => {
    const account = accountBetween(
      monday([aScore('AdminMFAV2', { score: 5, count: 50, total: 100 })], [mfa]),
      sunday([aScore('AdminMFAV2', { score: 4.44, count: 40, total: 90 })], [mfa]),
      en,
    );
    expect(account.parts.find(({ kind }) => kind === 'population')?.points).toBeCloseTo(-0.5556, 3);
    expect(Math.abs(account.parts.find(({ kind }) => kind === 'lost')?.points ?? 0)).toBeLessThan(0.01);
  });

  it('never calls a rise by declaration earned', () => {
    const declared = { ...mfa, stateUpdates: [stateUpdate('ThirdParty', '2026-11-18T00:00:00Z')] };
    const account = accountBetween(
      monday([aScore('AdminMFAV2', { score: 0 })], [mfa]),
      sunday([aScore('AdminMFAV2', { score: 10 })], [declared]),
      en,
    );
    expect(account.parts).toMatchObject([{ kind: 'declared', points: 10 }]);
    expect(account.headline).toBe('10 points came on your own word, not by measurement: MFA for administrators.');
  });

  it('calls points declared that go days after a declaration was taken back', () => {
    const withdrawn = {
      ...mfa,
      stateUpdates: [stateUpdate('ThirdParty', '2026-10-01T00:00:00Z'), stateUpdate('Default', '2026-11-15T00:00:00Z')],
    };
    const account = accountBetween(
      monday([aScore('AdminMFAV2', { score: 10 })], [withdrawn]),
      sunday([aScore('AdminMFAV2', { score: 0 })], [withdrawn]),
      en,
    );
    expect(account.parts).toMatchObject([{ kind: 'declared', points: -10 }]);
  });

  it('shows what Microsoft added, removed and re-weighted', () => {
    const account = accountBetween(
      monday(
        [aScore('gone', { score: 3 }), aScore('changed', { score: 5 })],
        [aProfile('gone', { maxScore: 5 }), aProfile('changed')],
        { max: 100 },
      ),
      sunday(
        [aScore('fresh', { score: 0 }), aScore('changed', { score: 2.5 })],
        [aProfile('fresh', { maxScore: 8, title: 'Fresh' }), aProfile('changed', { maxScore: 5 })],
        { max: 98 },
      ),
      en,
    );
    expect(account).toMatchObject({ points: -5.5, max: -2 });
    expect(Object.fromEntries(account.parts.map((part) => [part.kind, [part.points, part.max]]))).toEqual({
      added: [0, 8],
      removed: [-3, -5],
      reweighted: [-2.5, -5],
    });
    expect(account.parts.find(({ kind }) => kind === 'added')?.text).toBe(
      'Microsoft added Fresh: 0 of 8 points, which cost 0.4 %.',
    );
  });

  it('sums to the move in percent, by the printed formula', () => {
    const account = accountBetween(
      monday([aScore('a', { score: 10 })], [aProfile('a')], { current: 40, max: 100 }),
      sunday([aScore('a', { score: 4 }), aScore('b', { score: 2 })], [aProfile('a'), aProfile('b')], {
        current: 36,
        max: 110,
      }),
      en,
    );
    const sum = account.parts.reduce((total, part) => total + part.percent, 0);
    expect(account.percent).toBeCloseTo((36 / 110 - 40 / 100) * 100, 5);
    expect(sum).toBeCloseTo(account.percent, 2);
    const lost = account.parts.find(({ kind }) => kind === 'lost');
    expect(lost?.percent).toBeCloseTo(-6 * ((1 / 100 + 1 / 110) / 2) * 100, 5);
  });

  it('shows a rest the data does not explain, and only then', () => {
    const account = accountBetween(
      monday([aScore('a', { score: 5 })], [aProfile('a')], { current: 5 }),
      sunday([aScore('a', { score: 5 })], [aProfile('a')], { current: 7, max: 104 }),
      en,
    );
    expect(account.parts).toMatchObject([{ kind: 'unexplained', points: 2, max: 4 }]);
    expect(account.parts[0]?.text).toBe('Not explained by the data Microsoft supplies: +2 points, +4 of the maximum.');
  });

  it('takes a score Microsoft did not supply for unknown, not for 0', () => {
    const account = accountBetween(
      monday([aScore('a', { score: 5 })], [aProfile('a')], { current: 5 }),
      sunday([aScore('a', { score: null })], [aProfile('a')], { current: 0 }),
      en,
    );
    expect(account.parts).toMatchObject([{ kind: 'unexplained', points: -5 }]);
  });

  it('does not take a missing profile of an old day for a new weight', () => {
    const account = accountBetween(
      monday([aScore('a', { score: 0, percent: 0 })], []),
      sunday([aScore('a', { score: 5, percent: 50 })], [aProfile('a')]),
      en,
    );
    expect(account.parts).toMatchObject([{ kind: 'earned', points: 5, max: 0 }]);
  });

  it('says that nothing can be compared without a maximum', () => {
    const account = accountBetween(
      monday([], [], { max: 0 }),
      sunday([aScore('a', { score: 5 })], [aProfile('a')]),
      en,
    );
    expect(account.percent).toBe(0);
    expect(account.headline).toContain('Nothing can be compared since Monday 16 November');
    expect(account.parts.every(({ percent }) => percent === 0)).toBe(true);
  });

  it('says so when nothing moved, and when there are no new figures', () => {
    const before = monday([aScore('a')], [aProfile('a')]);
    expect(accountBetween(before, sunday([aScore('a')], [aProfile('a')]), en).headline).toBe(
      'Nothing moved since Monday 16 November.',
    );
    expect(accountBetween(before, before, en).headline).toBe(
      'Microsoft has published no new figures since Monday 16 November.',
    );
  });

  it('names the largest cause first', () => {
    const account = accountBetween(
      monday([aScore('AdminMFAV2', { score: 0 })], [mfa], { max: 100 }),
      sunday(
        [aScore('AdminMFAV2', { score: 6 }), aScore('n1'), aScore('n2')],
        [mfa, aProfile('n1', { maxScore: 2 }), aProfile('n2', { maxScore: 3 })],
        { max: 105 },
      ),
      en,
    );
    expect(account.headline).toBe(
      'You earned 6 points: MFA for administrators. Microsoft added 2 controls, which cost 0.1 %.',
    );
  });

  it('stands with the largest move first, whether it went up or down, then by id whatever its casing', () => {
    const ids = ['d', 'C', 'b', 'A', 'e'];
    const scores = (values: number[]) => ids.map((id, place) => aScore(id, { score: values[place] ?? 0 }));
    const profiles = ids.map((id) => aProfile(id));
    const account = accountBetween(
      monday(scores([0, 5, 5, 5, 0]), profiles),
      sunday(scores([3, 4, 6, 4, 0]), profiles),
      en,
    );
    expect(account.parts.map(({ controlId, points }) => [controlId, points])).toEqual([
      ['d', 3],
      ['A', -1],
      ['b', 1],
      ['C', -1],
    ]);
  });

  it('has the rest among its parts by its size', () => {
    const profiles = [aProfile('a'), aProfile('b')];
    const account = accountBetween(
      monday([aScore('a'), aScore('b')], profiles, { current: 10 }),
      sunday([aScore('a', { score: 5 }), aScore('b', { score: 1 })], profiles, { current: 18 }),
      en,
    );
    expect(account.parts.map(({ kind, points }) => [kind, points])).toEqual([
      ['earned', 5],
      ['unexplained', 2],
      ['earned', 1],
    ]);
  });

  it.each([
    [100, 0],
    [0, 100],
    [0, 0],
  ])('from a maximum of %p to one of %p compares nothing', (before, after) => {
    const account = accountBetween(
      monday([aScore('a')], [aProfile('a')], { max: before }),
      sunday([aScore('a', { score: 5 })], [aProfile('a')], { max: after }),
      en,
    );
    expect(account).toMatchObject({ points: 5, percent: 0 });
    expect(account.headline).toBe(
      'Nothing can be compared since Monday 16 November: Microsoft gave no maximum for one of the days.',
    );
  });

  it('shows a rest from half a hundredth on', () => {
    const kinds = (current: number) =>
      accountBetween(monday([], [], { current: 10 }), sunday([], [], { current }), en).parts.map(({ kind }) => kind);
    expect(kinds(10.005)).toEqual(['unexplained']);
    expect(kinds(10.0049)).toEqual([]);
  });
});
