import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCAL_APP } from '../../../infra/local/identities';
import { createSchool } from '../../../infra/local/tenant/school';
import { startLocalM365, type RunningM365 } from '../local/support/localM365';

const school = createSchool({ today: new Date('2026-11-23T08:00:00Z') });

let m365: RunningM365;
let token = '';
beforeAll(async () => {
  m365 = await startLocalM365({ tenant: school });
  const answer = await m365.call(`/${school.tenantId}/oauth2/v2.0/token`, {
    form: {
      grant_type: 'client_credentials',
      client_id: LOCAL_APP.clientId,
      client_secret: LOCAL_APP.clientSecret,
      scope: 'https://graph.microsoft.com/.default',
    },
  });
  token = (answer.json as { access_token: string }).access_token;
});
afterAll(() => m365.stop());

const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const SOL = school.users().find((user) => user.givenName === 'Sol')?.id ?? '';

describe("the school as Graph serves it keeps Microsoft's own metadata", () => {
  it.each([
    '/security/secureScores?$top=90',
    '/security/secureScoreControlProfiles?$top=999',
    '/security/secureScoreControlProfiles/11770.MDA_Google_EnableTwoFactorAuth',
    '/users',
    '/directoryRoles',
    `/directoryRoles/roleTemplateId=${GLOBAL_ADMINISTRATOR}/members`,
    `/users/${SOL}/transitiveMemberOf/microsoft.graph.directoryRole?$select=id,roleTemplateId&$count=true`,
    '/roleManagement/directory/roleAssignments?$expand=principal,roleDefinition',
    '/reports/authenticationMethods/userRegistrationDetails',
    '/subscribedSkus',
    '/organization',
  ])('GET %s', async (path) => {
    const answer = await m365.call(`/v1.0${path}`, { headers: { authorization: `Bearer ${token}` } });
    expect([answer.status, answer.text.slice(0, 8)]).toEqual([200, '{"@odata']);
    expect(m365.contractBreaches()).toEqual([]);
  });
});
