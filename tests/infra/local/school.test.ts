import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createSchool } from '../../../infra/local/tenant/school';
import { nextPath, startLocalM365, values, type RunningM365 } from './support/localM365';

const school = createSchool({ today: new Date('2026-11-20T08:00:00Z') });
let m365: RunningM365;
beforeAll(async () => {
  m365 = await startLocalM365({ tenant: school });
});
afterAll(() => m365.stop());

async function readAll(path: string): Promise<Record<string, unknown>[]> {
  const page = await m365.graph(path);
  expect({ path, status: page.status }).toEqual({ path, status: 200 });
  const next = nextPath(page);
  return next === undefined || values(page).length === 0 ? values(page) : [...values(page), ...(await readAll(next))];
}

it('serves the whole made-up school as Microsoft Graph would: no breach of the contract anywhere', async () => {
  const scores = await readAll('/security/secureScores');
  const profiles = await readAll('/security/secureScoreControlProfiles');
  const [team] = school.teams();
  const members = school.directoryRoles().map(({ id }) => `/directoryRoles/${id}/members`);
  const rolesOf = school.users().map(({ id }) => `/users/${id}/transitiveMemberOf/microsoft.graph.directoryRole`);
  for (const path of [
    '/users?$top=999&$select=id,displayName,accountEnabled,userType,onPremisesSyncEnabled',
    '/directoryRoles',
    '/roleManagement/directory/roleAssignments?$expand=principal,roleDefinition',
    '/reports/authenticationMethods/userRegistrationDetails',
    '/subscribedSkus',
    '/organization',
    `/teams/${team?.groupId ?? ''}/channels/${encodeURIComponent(team?.channels[0]?.id ?? '')}/messages`,
    ...members,
    ...rolesOf.slice(0, 20),
  ]) {
    await readAll(path);
  }

  expect(scores.length).toBeGreaterThanOrEqual(80);
  expect(profiles.length).toBeGreaterThanOrEqual(230);
  expect(m365.contractBreaches()).toEqual([]);
});
