import { describe, expect, it } from '@jest/globals';
import { adminsWithoutMfa, namesPeopleFor, peopleWithoutMfa } from '../../domain/affectedPeople';
import type { MfaRegistration, RoleHolder } from '../../domain/ports/directory';

const row = (userId: string, values: Partial<MfaRegistration> = {}): MfaRegistration => ({
  userId,
  displayName: userId,
  userPrincipalName: `${userId}@school.example`,
  isAdmin: true,
  isMfaRegistered: true,
  isMfaCapable: true,
  methodsRegistered: [],
  lastUpdated: null,
  ...values,
});
const holder = (userId: string, values: Partial<RoleHolder> = {}): RoleHolder => ({
  userId,
  displayName: userId,
  userPrincipalName: `${userId}@school.example`,
  accountEnabled: true,
  roles: ['User Administrator'],
  ...values,
});
const without = (report: MfaRegistration[], administrators: RoleHolder[]) =>
  adminsWithoutMfa({ report, administrators }).map(({ id, cause }) => [id, cause]);

describe('administrators without MFA', () => {
  it('are those flagged or holding a role, with the reason for each', () => {
    const report = [
      row('ana', { isMfaRegistered: false, isMfaCapable: false }),
      row('ben', { isAdmin: false, isMfaCapable: false }),
      row('cas'),
      row('pupil', { isAdmin: false, isMfaRegistered: false }),
    ];
    expect(adminsWithoutMfa({ report, administrators: [holder('ben'), holder('cas')] })).toEqual([
      {
        id: 'ana',
        displayName: 'ana',
        roles: [],
        cause: 'noMethodRegistered',
        causeText: 'No second factor is registered.',
        emergency: false,
      },
      {
        id: 'ben',
        displayName: 'ben',
        roles: ['User Administrator'],
        cause: 'registeredNotCapable',
        causeText: 'A second factor is registered, but the sign-in policy does not allow that method.',
        emergency: false,
      },
    ]);
  });

  it('leave out disabled accounts', () => {
    expect(without([row('ana', { isMfaRegistered: false })], [holder('ana', { accountEnabled: false })])).toEqual([]);
    expect(without([], [holder('old', { accountEnabled: null })])).toEqual([]);
  });

  it('say unknown where the report says nothing', () => {
    expect(without([], [holder('new')])).toEqual([['new', 'unknown']]);
    expect(without([row('odd', { isMfaCapable: null })], [])).toEqual([['odd', 'unknown']]);
  });

  it.each(['Break Glass 1', 'breakglass', 'break-glass admin', 'Emergency access'])(
    'flag %p, last in the list',
    (name) => {
      const report = [row('aa', { displayName: name, isMfaRegistered: false }), row('zoe', { isMfaRegistered: false })];
      const people = adminsWithoutMfa({ report, administrators: [] });
      expect(people.map(({ id, emergency, cause }) => [id, emergency, cause])).toEqual([
        ['zoe', false, 'noMethodRegistered'],
        ['aa', true, 'emergencyAccount'],
      ]);
    },
  );
});

describe('people without MFA', () => {
  it('are all the report lists without a registered method', () => {
    const report = [row('pupil', { isAdmin: false, isMfaRegistered: false }), row('ana')];
    expect(peopleWithoutMfa({ report, administrators: [] }).map(({ id }) => id)).toEqual(['pupil']);
  });
});

describe('names', () => {
  it('can be had for the MFA controls only', () => {
    expect(namesPeopleFor('adminmfav2')).toBe('adminMfa');
    expect(namesPeopleFor('BlockLegacyAuthentication')).toBeNull();
    expect(namesPeopleFor('scid_2000')).toBeNull();
  });
});
