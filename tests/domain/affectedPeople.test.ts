import { describe, expect, it } from '@jest/globals';
import {
  adminsWithoutMfa,
  affectedPeopleOf,
  isNameSource,
  namesPeopleFor,
  peopleWithoutMfa,
} from '../../domain/affectedPeople';
import type { MfaRegistration, RoleHolder } from '../../domain/ports/directory';
import { en } from '../support/english';

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
  adminsWithoutMfa({ report, administrators }, en).map(({ id, cause }) => [id, cause]);

describe('administrators without MFA', () => {
  it('are those flagged or holding a role, with the reason for each', () => {
    const report = [
      row('ana', { isMfaRegistered: false, isMfaCapable: false }),
      row('ben', { isAdmin: false, isMfaCapable: false }),
      row('cas'),
      row('pupil', { isAdmin: false, isMfaRegistered: false }),
    ];
    expect(adminsWithoutMfa({ report, administrators: [holder('ben'), holder('cas')] }, en)).toEqual([
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
      const people = adminsWithoutMfa({ report, administrators: [] }, en);
      expect(people.map(({ id, emergency, cause }) => [id, emergency, cause])).toEqual([
        ['zoe', false, 'noMethodRegistered'],
        ['aa', true, 'emergencyAccount'],
      ]);
    },
  );
});

describe('each administrator', () => {
  const named = (report: MfaRegistration[], administrators: RoleHolder[] = []) =>
    adminsWithoutMfa({ report, administrators }, en).map(({ displayName }) => displayName);
  const missing = { isMfaRegistered: false } as const;

  it('is called by name, else by sign-in name, else by id; the report knows them first', () => {
    const nameless = { displayName: null, userPrincipalName: null };
    expect(named([row('u1', { ...missing, displayName: 'Ana' })], [holder('u1', { displayName: 'Old name' })])).toEqual(
      ['Ana'],
    );
    expect(named([row('u1', { ...missing, ...nameless })], [holder('u1', { displayName: 'Ben' })])).toEqual(['Ben']);
    expect(named([row('u1', { ...missing, displayName: null })])).toEqual(['u1@school.example']);
    expect(
      named(
        [row('u1', { ...missing, ...nameless })],
        [holder('u1', { ...nameless, userPrincipalName: 'cas@a.example' })],
      ),
    ).toEqual(['cas@a.example']);
    expect(named([row('u1', { ...missing, ...nameless })])).toEqual(['u1']);
    expect(named([], [holder('u1', nameless)])).toEqual(['u1']);
  });

  it('stands by name whatever its casing, those of one name by id', () => {
    const report = [
      row('4', { ...missing, displayName: 'cas' }),
      row('3', { ...missing, displayName: 'Ben' }),
      row('2', { ...missing, displayName: 'Cas' }),
      row('1', { ...missing, displayName: 'ana' }),
    ];
    const ids = (rows: MfaRegistration[]) =>
      adminsWithoutMfa({ report: rows, administrators: [] }, en).map(({ id }) => id);
    expect(ids(report)).toEqual(['1', '3', '2', '4']);
    expect(ids(report.toReversed())).toEqual(['1', '3', '2', '4']);
  });

  it('has every role once, in order', () => {
    const roles = ['User Administrator', 'Exchange Administrator', 'User Administrator'];
    const [person] = adminsWithoutMfa(
      { report: [row('ana', missing)], administrators: [holder('ana', { roles })] },
      en,
    );
    expect(person?.roles).toEqual(['Exchange Administrator', 'User Administrator']);
  });

  it('may be an emergency account by sign-in name alone, and its own cause is still told', () => {
    const report = [
      row('x', { displayName: null, userPrincipalName: 'break_glass@school.example', isMfaCapable: false }),
    ];
    expect(adminsWithoutMfa({ report, administrators: [] }, en)).toEqual([
      {
        id: 'x',
        displayName: 'break_glass@school.example',
        roles: [],
        cause: 'emergencyAccount',
        causeText:
          'Emergency account. A second factor is registered, but the sign-in policy does not allow that method.',
        emergency: true,
      },
    ]);
  });

  it.each(['Breakwater Glassman', 'Glass Break', 'Emerge Ncy'])('%p is no emergency account', (displayName) => {
    const [person] = adminsWithoutMfa({ report: [row('x', { ...missing, displayName })], administrators: [] }, en);
    expect(person).toMatchObject({ emergency: false, cause: 'noMethodRegistered' });
  });

  it.each([
    [{ isMfaRegistered: null }, 'unknown'],
    [{ isMfaCapable: null }, 'unknown'],
    [{ isMfaRegistered: null, isMfaCapable: false }, 'registeredNotCapable'],
    [{ isMfaRegistered: false, isMfaCapable: null }, 'noMethodRegistered'],
  ] as const)('of whom the report says %j has the cause %s', (values, cause) => {
    expect(without([row('ana', values)], [])).toEqual([['ana', cause]]);
  });

  it('of whom the report says nothing has that as the cause in words', () => {
    const [person] = adminsWithoutMfa({ report: [], administrators: [holder('new')] }, en);
    expect(person?.causeText).toBe("Microsoft's report does not say whether a second factor is registered.");
  });

  it('is left out where nobody says whether the account is enabled, unless the report lists it', () => {
    expect(without([], [holder('old', { accountEnabled: null })])).toEqual([]);
    expect(without([row('old', missing)], [holder('old', { accountEnabled: null })])).toEqual([
      ['old', 'noMethodRegistered'],
    ]);
  });

  it('is one by a role held now, or by a flag that is set and not merely missing', () => {
    expect(without([row('ana', { ...missing, isAdmin: null })], [])).toEqual([]);
    expect(without([row('ana', { ...missing, isAdmin: null })], [holder('ana')])).toEqual([
      ['ana', 'noMethodRegistered'],
    ]);
  });
});

describe('people without MFA', () => {
  it('have their roles where they hold some, and leave out disabled accounts', () => {
    const report = [
      row('zoe', { isAdmin: false, isMfaRegistered: false }),
      row('ana', { isMfaRegistered: false }),
      row('old', { isMfaRegistered: false }),
      row('odd', { isMfaRegistered: null }),
    ];
    const people = peopleWithoutMfa(
      {
        report,
        administrators: [holder('ana'), holder('old', { accountEnabled: false })],
      },
      en,
    );
    expect(people.map(({ id, roles }) => [id, roles])).toEqual([
      ['ana', ['User Administrator']],
      ['zoe', []],
    ]);
  });

  it('are all the report lists without a registered method', () => {
    const report = [row('pupil', { isAdmin: false, isMfaRegistered: false }), row('ana')];
    expect(peopleWithoutMfa({ report, administrators: [] }, en).map(({ id }) => id)).toEqual(['pupil']);
  });
});

describe('names', () => {
  it('can be had for the MFA controls only', () => {
    expect(namesPeopleFor('adminmfav2')).toBe('adminMfa');
    expect(namesPeopleFor('BlockLegacyAuthentication')).toBeNull();
    expect(namesPeopleFor('scid_2000')).toBeNull();
    expect(namesPeopleFor('MFARegistrationV2')).toBe('userMfa');
  });

  it.each([
    ['adminMfa', true],
    ['userMfa', true],
    ['globalAdmins', false],
    ['countsOnly', false],
  ] as const)('from %s are built: %p', (source, built) => {
    expect(isNameSource(source)).toBe(built);
  });

  it('are those of the source asked for', () => {
    const input = {
      report: [row('ana', { isMfaRegistered: false }), row('pupil', { isAdmin: false, isMfaRegistered: false })],
      administrators: [],
    };
    const ids = (source: 'adminMfa' | 'userMfa') => affectedPeopleOf(source, input, en).map(({ id }) => id);
    expect(ids('adminMfa')).toEqual(['ana']);
    expect(ids('userMfa')).toEqual(['ana', 'pupil']);
  });
});
