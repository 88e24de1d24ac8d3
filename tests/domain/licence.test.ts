import { describe, expect, it } from '@jest/globals';
import { lacksLicence } from '../../domain/licence';
import { aProfile } from './tenants';

const lacks = (controlId: string, enabledServices: string[] | null, service: string | null = null) =>
  lacksLicence({ controlId, profile: aProfile(controlId, { service }) }, { enabledServices });

describe('a licence is missing', () => {
  it('where none of those that are enough is owned, in any casing', () => {
    expect(lacks('aad_password_protection', ['HasEOP'])).toBe(true);
    for (const owned of ['HasAADP1', 'hasaadp2', 'HASAADP1'])
      expect(lacks('aad_password_protection', ['HasEOP', owned])).toBe(false);
  });

  it('never where nothing is known to be owned, or nothing is needed', () => {
    expect(lacks('AATP_Sensor', null)).toBe(false);
    expect(lacks('AATP_Sensor', [])).toBe(false);
    expect(lacks('OneAdmin', ['HasEOP'])).toBe(false);
  });

  it('by the service of a control we do not know', () => {
    expect(lacks('brand_new', ['HasEOP'], 'Azure ATP')).toBe(true);
    expect(lacksLicence({ controlId: 'brand_new', profile: null }, { enabledServices: ['HasEOP'] })).toBe(false);
  });
});
