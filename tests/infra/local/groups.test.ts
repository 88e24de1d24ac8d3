import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createSchool } from '../../../infra/local/tenant/school';
import { startLocalM365, type RunningM365 } from './support/localM365';

const school = createSchool({ today: new Date('2026-11-22T09:00:00Z') });
const [group] = school.groups();
let m365: RunningM365;
let headers: Record<string, string>;

beforeAll(async () => {
  m365 = await startLocalM365({ tenant: school });
  const { LOCAL_APP } = await import('../../../infra/local/identities');
  const { json } = await m365.call(`/${school.tenantId}/oauth2/v2.0/token`, {
    form: {
      grant_type: 'client_credentials',
      client_id: LOCAL_APP.clientId,
      client_secret: LOCAL_APP.clientSecret,
      scope: 'https://graph.microsoft.com/.default',
    },
  });
  headers = { authorization: `Bearer ${(json as { access_token: string }).access_token}` };
});
afterAll(() => m365.stop());

it('lists the people of a group that holds a role', async () => {
  const answer = await m365.call(`/v1.0/groups/${group?.id ?? ''}/transitiveMembers?$select=id,displayName`, {
    headers,
  });
  const { value } = answer.json as { value: { id: string }[] };
  expect(value.map(({ id }) => id).sort()).toEqual(group?.memberIds.toSorted());
});

it('says which of the groups asked about a person is in', async () => {
  const json = { groupIds: [group?.id, '00000000-0000-4000-8000-00000000ffff'] };
  const answer = await m365.call(`/v1.0/users/${group?.memberIds[0] ?? ''}/checkMemberGroups`, { headers, json });
  expect(answer.json).toMatchObject({ value: [group?.id] });
  expect(m365.contractBreaches()).toEqual([]);
});

it('refuses a question about groups that names none', async () => {
  const answer = await m365.call(`/v1.0/users/${group?.memberIds[0] ?? ''}/checkMemberGroups`, { headers, json: {} });
  expect(answer.status).toBe(400);
});
