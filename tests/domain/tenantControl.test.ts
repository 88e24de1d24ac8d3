import { describe, expect, it } from '@jest/globals';
import type { ControlProfile } from '../../domain/controlProfile';
import type { ControlScore } from '../../domain/snapshot';
import { affectedOf, compareText, controlsOf, titleOf } from '../../domain/tenantControl';
import { aProfile, aScore, aSnapshot, stateUpdate } from './tenants';

const controls = (scores: ControlScore[], profiles: ControlProfile[]) =>
  controlsOf({ snapshot: aSnapshot(scores), profiles });
const only = (scores: ControlScore[], profiles: ControlProfile[]) => {
  const [control, ...others] = controls(scores, profiles).values();
  if (control === undefined || others.length > 0) throw new Error('There is not exactly one control.');
  return control;
};

describe('the controls of a day', () => {
  it('join score and profile without case, spelled as the profile spells them, in the order of their keys', () => {
    const found = controls([aScore('b'), aScore('ONEADMIN', { score: 2 })], [aProfile('OneAdmin'), aProfile('A')]);
    expect([...found.values()].map(({ key, controlId }) => [key, controlId])).toEqual([
      ['a', 'A'],
      ['b', 'b'],
      ['oneadmin', 'OneAdmin'],
    ]);
    expect(found.get('oneadmin')).toMatchObject({ points: 2, maxPoints: 10, declared: false });
    expect(found.get('a')).toMatchObject({ score: null, points: null, maxPoints: 10 });
    expect(found.get('b')).toMatchObject({ profile: null, points: 0, maxPoints: null });
  });

  it('leave out what has no id', () => {
    const odd = aScore(5 as never);
    expect(controls([aScore(''), odd], [aProfile('')]).size).toBe(0);
  });

  it.each([
    [2.5, 50, 5],
    [9.6, 96, 10],
    [1, 33.33, 3],
    [1, 60, 1.666667],
    [0.7, 13.9, 5],
    [0, 50, null],
    [5, 0, null],
    [5, null, null],
    [null, 50, null],
    [5, 101, null],
  ])('work out a maximum from %p points at %p percent: %p', (score, percent, maxPoints) => {
    expect(only([aScore('a', { score, percent })], []).maxPoints).toBe(maxPoints);
  });

  it('take the maximum that the profile gives, also where it is nothing', () => {
    const score = aScore('a', { score: 2.5, percent: 50 });
    expect(only([score], [aProfile('a', { maxScore: 0 })]).maxPoints).toBe(0);
    expect(only([score], [aProfile('a', { maxScore: -1 })]).maxPoints).toBe(5);
  });

  it('are declared while the state is a declared one, or was on the day of the figures', () => {
    const declared = (...stateUpdates: ControlProfile['stateUpdates']) =>
      only([], [aProfile('a', { stateUpdates })]).declared;
    const later = stateUpdate('Default', '2026-11-23T00:00:00Z');
    expect(declared(stateUpdate('ThirdParty'))).toBe(true);
    expect(declared(stateUpdate('ThirdParty'), later)).toBe(true);
    expect(declared(stateUpdate('ThirdParty'), stateUpdate('Default', '2026-11-22T00:00:00Z'))).toBe(false);
    expect(declared(stateUpdate('ThirdParty', '2026-11-23T00:00:00Z'))).toBe(true);
    expect(declared(stateUpdate('Ignored'))).toBe(false);
  });
});

describe('two rows of one control', () => {
  const both = <T>(a: T, b: T): [T, T][] => [
    [a, b],
    [b, a],
  ];

  it('are the later measured one, in any order', () => {
    const [older, newer] = [
      aScore('a', { score: 1, lastSynced: '2026-11-20T00:00:00Z' }),
      aScore('A', { score: 2, lastSynced: '2026-11-21T00:00:00Z' }),
    ];
    for (const rows of both(older, newer)) expect(only(rows, []).points).toBe(2);
    const undated = aScore('a', { score: 1, lastSynced: null });
    for (const rows of both(undated, newer)) expect(only(rows, []).points).toBe(2);
  });

  it('measured at one moment are the one that claims less, and a known number rather than none', () => {
    for (const rows of both(aScore('a', { score: 3 }), aScore('a', { score: 2 })))
      expect(only(rows, []).points).toBe(2);
    for (const rows of both(aScore('a', { score: null }), aScore('a', { score: 2 })))
      expect(only(rows, []).points).toBe(2);
  });

  it('that differ in nothing else are the same one in any order', () => {
    for (const rows of both(aScore('a', { category: 'Apps' }), aScore('a', { category: 'Data' })))
      expect(only(rows, []).score?.category).toBe('Apps');
    for (const rows of both(aProfile('a', { category: 'Apps' }), aProfile('a', { category: 'Data' })))
      expect(only([], rows).profile?.category).toBe('Apps');
  });

  it('of which one is deprecated are the other one', () => {
    const [old, current] = [
      aProfile('a', { deprecated: true, category: 'Apps' }),
      aProfile('a', { deprecated: null, category: 'Data' }),
    ];
    for (const rows of both(old, current)) expect(only([], rows).profile?.category).toBe('Data');
  });
});

describe('who is affected', () => {
  it.each([
    [3, 5, 2],
    [5, 5, 0],
    [0, 0, 0],
    [6, 5, null],
    [null, 5, null],
    [3, null, null],
    [-1, 5, null],
  ])('of %p who comply out of %p: %p', (count, total, affected) => {
    expect(affectedOf(aScore('a', { count, total }))).toBe(affected);
  });

  it('is not known without a score', () => {
    expect(affectedOf(null)).toBeNull();
  });
});

describe('the title', () => {
  it.each([
    [' Block legacy sign-in ', 'Block legacy sign-in'],
    ['  ', 'OneAdmin'],
    [null, 'OneAdmin'],
  ])('of %p is %p', (title, shown) => {
    expect(titleOf(only([], [aProfile('OneAdmin', { title })]))).toBe(shown);
  });
});

it('texts are compared by code unit', () => {
  expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a'), compareText('B', 'a')]).toEqual([
    -1, 1, 0, -1,
  ]);
});
