import { expect, it } from '@jest/globals';
import { countedIn } from '../../domain/counted';
import { aProfile } from './tenants';

it.each([
  ['AdminMFAV2', 'people'],
  ['MFARegistrationV2', 'people'],
  ['SelfServicePasswordReset', 'people'],
  ['aad_phishing_MFA_strength', 'people'],
  ['OneAdmin', 'people'],
  ['RoleOverlap', 'people'],
  ['scid_2001', 'devices'],
  ['AATP_PwdLAPS', 'devices'],
  ['AATP_AdminSDHolder', 'objects'],
  ['BlockLegacyAuthentication', 'objects'],
])('Microsoft counts for %s %s', (controlId, counted) => {
  expect(countedIn({ controlId, profile: null })).toBe(counted);
});

it('what Microsoft counts for a control we do not know follows from its service', () => {
  const profile = aProfile('brand_new', { service: 'MDATP' });
  expect(countedIn({ controlId: 'brand_new', profile })).toBe('devices');
  expect(countedIn({ controlId: 'brand_new', profile: null })).toBe('objects');
});
