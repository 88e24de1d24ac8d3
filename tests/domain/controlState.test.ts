import { describe, expect, it } from '@jest/globals';
import { isDeviceControl, sameControl } from '../../domain/controlId';
import { effectiveState, stateMeaning, stateOn } from '../../domain/controlState';
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

  it.each([
    ['Ignored', 'ignored'],
    ['ignored', 'ignored'],
    ['thirdParty', 'thirdParty'],
    ['Third Party', 'thirdParty'],
    ['ALTERNATEMITIGATION', 'alternateMitigation'],
    ['Reviewed', 'reviewed'],
    ['', 'default'],
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
