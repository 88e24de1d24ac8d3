import { describe, expect, it } from '@jest/globals';
import { playgroundPeople } from '../../../infra/local/tenant/people';
import { createSchool } from '../../../infra/local/tenant/school';
import type { LocalUser } from '../../../infra/local/tenant/tenantData';
import { wireRegistration, wireScore } from './graphShapes';

const school = createSchool({ today: new Date('2026-11-23T08:00:00Z') });

function registration() {
  const rows = school.registrationDetails();
  if (!Array.isArray(rows)) throw new Error(rows.forbidden);
  return rows.map((row) => wireRegistration.parse(row));
}

function user(givenName: string): LocalUser {
  const found = school.users().find((candidate) => candidate.givenName === givenName);
  if (found === undefined) throw new Error(`Nobody is called ${givenName}.`);
  return found;
}

/** Role names of a person, directly or through a group. */
function rolesOf(id: string): string[] {
  const groups = school.groups().filter((group) => group.memberIds.includes(id));
  const holders = [id, ...groups.map((group) => group.id)];
  return school
    .directoryRoles()
    .filter((role) => role.memberIds.some((member) => holders.includes(member)))
    .map((role) => role.displayName);
}

const withoutMfa = registration().filter((row) => row.isAdmin && !row.isMfaCapable);

describe('the people of the school', () => {
  it('are about sixty, each with ids of their own', () => {
    const users = school.users();
    expect(users.length).toBeGreaterThanOrEqual(55);
    expect(new Set(users.map((each) => each.id)).size).toBe(users.length);
    expect(new Set(users.map((each) => each.teamsUserId)).size).toBe(users.length);
    expect(new Set(users.map((each) => each.userPrincipalName)).size).toBe(users.length);
  });

  it('have a row in the registration report unless they are disabled', () => {
    const enabled = school.users().filter((each) => each.accountEnabled);
    expect(
      registration()
        .map((row) => row.id)
        .sort(),
    ).toEqual(enabled.map((each) => each.id).sort());
    expect(school.users().length - enabled.length).toBe(1);
  });

  it('are administrators in the report exactly where they hold a role', () => {
    for (const row of registration())
      expect([row.userDisplayName, row.isAdmin]).toEqual([row.userDisplayName, rolesOf(row.id).length > 0]);
  });

  it('name three administrators without MFA beside the emergency account', () => {
    expect(withoutMfa.map((row) => row.userDisplayName).sort()).toEqual([
      'Emergency access',
      'Noa Matai',
      'Piri Kahikatea',
      'Sol Weka',
    ]);
    expect(withoutMfa.find((row) => row.userDisplayName === 'Emergency access')?.userPrincipalName).toMatch(
      /^emergency/,
    );
  });

  it('lack MFA for different reasons', () => {
    const of = (name: string) => withoutMfa.find((row) => row.userDisplayName === name);
    expect(of('Piri Kahikatea')).toMatchObject({ isMfaRegistered: false, methodsRegistered: [] });
    expect(of('Sol Weka')).toMatchObject({ isMfaRegistered: true, isMfaCapable: false });
    expect(of('Noa Matai')).toMatchObject({ isMfaRegistered: false, methodsRegistered: ['email'] });
  });

  it('agree with the numbers of AdminMFAV2', () => {
    const newest = wireScore.parse(school.secureScores()[0]);
    const control = newest.controlScores.find((each) => each.controlName === 'AdminMFAV2');
    const administrators = registration().filter((row) => row.isAdmin);
    expect(control).toMatchObject({
      count: String(administrators.length - withoutMfa.length),
      total: String(administrators.length),
    });
  });

  it('can be notified, all three of them', () => {
    for (const name of ['Piri', 'Sol', 'Noa']) expect(user(name).hasApp).toBe(true);
    expect(user('Wren').hasApp).toBe(false);
  });

  it('hold roles directly, through a group, or none', () => {
    expect(rolesOf(user('Mere').id)).toEqual(['Security Administrator']);
    expect(rolesOf(user('Tama').id)).toEqual(['Global Administrator']);
    expect(rolesOf(user('Ana').id)).toEqual(['Security Reader']);
    expect(rolesOf(user('Ruth').id)).toEqual(['Global Reader']);
    expect(rolesOf(user('Sol').id)).toEqual(['User Administrator']);
    expect(rolesOf(user('Hemi').id)).toEqual([]);
  });

  it('have a guest among them and somebody who left with a role', () => {
    expect(school.users().filter((each) => each.userType === 'Guest')).toHaveLength(1);
    expect(user('Drew').accountEnabled).toBe(false);
    expect(rolesOf(user('Drew').id)).toEqual(['Exchange Administrator']);
  });

  it('are six in the Playground, the Security Administrator first', () => {
    expect(playgroundPeople.users).toHaveLength(5);
    const all = [playgroundPeople.currentUser, ...playgroundPeople.users];
    for (const person of all) {
      const known = school.users().find((each) => each.id === person.aadObjectId);
      expect(known).toMatchObject({
        teamsUserId: person.id,
        userPrincipalName: person.userPrincipleName,
        displayName: person.name,
      });
      expect(Object.values(person).every((value) => value !== '')).toBe(true);
    }
    expect(rolesOf(playgroundPeople.currentUser.aadObjectId)).toEqual(['Security Administrator']);
  });

  it('own Entra ID P1 by their licence', () => {
    expect(JSON.stringify(school.subscribedSkus())).toContain('41781fb2-bc02-4b7c-bd55-b576c07bb09d');
    expect(school.organization()).toMatchObject({ id: school.tenantId, displayName: 'Kereru College' });
  });
});
