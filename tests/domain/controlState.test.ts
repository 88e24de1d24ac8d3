import { describe, expect, it } from '@jest/globals';
import { isDeviceControl, sameControl } from '../../domain/controlId';
import { effectiveState, isDeclaredState, stateMeaning, stateOn } from '../../domain/controlState';
import { aProfile, stateUpdate } from './tenants';

describe('the state of a control', () => {
  it('is Default when nobody touched it', () => {
    expect(effectiveState(null)).toBe('Default');
    expect(effectiveState(aProfile('a'))).toBe('Default');
    expect(effectiveState(aProfile('a', { stateUpdates: [stateUpdate('Default', null)] }))).toBe('Default');
  });

  it('is the newest update, wherever it stands in the list', () => {
    const updates = [
      stateUpdate('Ignored', '2026-10-01T00:00:00Z'),
      stateUpdate('ThirdParty', '2026-11-01T00:00:00.123Z'),
      stateUpdate('Default', null),
    ];
    expect(effectiveState(aProfile('a', { stateUpdates: updates }))).toBe('ThirdParty');
    expect(effectiveState(aProfile('a', { stateUpdates: updates.toReversed() }))).toBe('ThirdParty');
  });

  it('of a past day leaves out later updates', () => {
    const profile = aProfile('a', { stateUpdates: [stateUpdate('Ignored', '2026-11-10T09:00:00Z')] });
    expect(stateOn(profile, '2026-11-09')).toBe('Default');
    expect(stateOn(profile, '2026-11-10')).toBe('Ignored');
  });

  it('is a set state before Default, then the first by name, where several are of one moment, in any order', () => {
    const [ignored, thirdParty, reset] = ['ignored', 'ThirdParty', 'Default'].map((state) => stateUpdate(state));
    if (ignored === undefined || thirdParty === undefined || reset === undefined)
      throw new Error('A state is missing.');
    for (const stateUpdates of [
      [ignored, thirdParty, reset],
      [reset, thirdParty, ignored],
      [thirdParty, reset, ignored],
    ])
      expect(effectiveState(aProfile('a', { stateUpdates }))).toBe('ignored');
    expect(effectiveState(aProfile('a', { stateUpdates: [reset, thirdParty] }))).toBe('ThirdParty');
  });

  it('is the dated update rather than one without a usable time', () => {
    for (const updatedAt of [null, 'some day']) {
      const stateUpdates = [stateUpdate('Ignored', updatedAt), stateUpdate('Default', '2020-01-01T00:00:00Z')];
      expect(effectiveState(aProfile('a', { stateUpdates }))).toBe('Default');
    }
  });

  it.each(['', '   ', null, 5])('is never the newest update where its word is %p', (word) => {
    const stateUpdates = [
      stateUpdate('Ignored', '2026-10-01T00:00:00Z'),
      stateUpdate(word as string, '2026-11-01T00:00:00Z'),
    ];
    expect(effectiveState(aProfile('a', { stateUpdates }))).toBe('Ignored');
  });

  it('holds since ever where its update has no date', () => {
    expect(stateOn(aProfile('a', { stateUpdates: [stateUpdate('Ignored', null)] }), '2020-01-01')).toBe('Ignored');
    expect(stateOn(null, '2020-01-01')).toBe('Default');
  });

  it.each([
    ['Ignored', 'ignored'],
    ['ignored', 'ignored'],
    ['thirdParty', 'thirdParty'],
    ['Third Party', 'thirdParty'],
    ['ALTERNATEMITIGATION', 'alternateMitigation'],
    ['Reviewed', 'reviewed'],
    ['', 'default'],
    ['Default', 'default'],
    ['SomethingNew', 'unknown'],
    ['constructor', 'unknown'],
  ])('reads %p as %s', (word, meaning) => {
    expect(stateMeaning(word)).toBe(meaning);
  });
});

describe('ids of controls', () => {
  it('are one control in any casing', () => {
    expect(sameControl('AdminMFAV2', 'adminmfav2')).toBe(true);
    expect(sameControl('AdminMFAV2', 'AdminMFA')).toBe(false);
  });

  it('of device controls begin with scid_', () => {
    expect(isDeviceControl('SCID_2000')).toBe(true);
    expect(isDeviceControl('mdo_scid_like')).toBe(false);
  });
});

describe('the states that are the own word', () => {
  it.each([
    ['ThirdParty', true],
    ['alternateMitigation', true],
    ['Ignored', false],
    ['Reviewed', false],
    ['Default', false],
    ['SomethingNew', false],
  ])('%s: %p', (state, declared) => {
    expect(isDeclaredState(state)).toBe(declared);
  });
});
