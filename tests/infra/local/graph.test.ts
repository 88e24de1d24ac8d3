import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nextPath, startLocalM365, values, type RunningM365 } from './support/localM365';
import { CHANNEL_ID, TEAM, tinyTenant, USERS } from './support/tinyTenant';

let m365: RunningM365;
beforeAll(async () => {
  m365 = await startLocalM365();
});
afterAll(() => m365.stop());

const VENDOR = { vendor: 'Microsoft', provider: 'SecureScore' };
const PROFILES = '/security/secureScoreControlProfiles';
const error = (code: string) => ({ error: { code } });

describe('every endpoint keeps the contract of Microsoft Graph', () => {
  it.each([
    '/security/secureScores?$top=2&$select=id,currentScore',
    '/security/secureScores',
    `${PROFILES}?$count=true`,
    `${PROFILES}/AdminMFAV2`,
    '/users?$select=id,accountEnabled&$filter=accountEnabled eq true',
    `/users/${USERS.ada}`,
    `/users/${USERS.ben}/transitiveMemberOf/microsoft.graph.directoryRole?$select=id,roleTemplateId&$count=true`,
    '/directoryRoles',
    '/directoryRoles/00000000-0000-4000-8000-0000000000d2/members',
    '/directoryRoles/roleTemplateId=62e90394-69f5-4237-9190-012177145e10/members',
    '/roleManagement/directory/roleAssignments?$expand=principal,roleDefinition',
    '/reports/authenticationMethods/userRegistrationDetails?$filter=isMfaRegistered eq false',
    '/subscribedSkus',
    '/organization',
    `/teams/${TEAM.groupId}/channels/${encodeURIComponent(CHANNEL_ID)}/messages?$top=10`,
  ])('GET %s', async (path) => {
    const before = m365.contractBreaches().length;

    const answer = await m365.graph(path.replaceAll(' ', '%20'));

    expect(answer.status).toBe(200);
    expect(m365.contractBreaches().slice(before)).toEqual([]);
  });
});

describe('a breach of the contract', () => {
  it('is a misspelt property in $select: refused and listed', async () => {
    const answer = await m365.graph('/security/secureScores?$select=currentScor');

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject(error('BadRequest'));
    expect(m365.contractBreaches().at(-1)).toMatchObject({ kind: 'request', operation: 'listSecureScores' });
  });

  it('is a path that Graph v1.0 does not have', async () => {
    const answer = await m365.graph('/security/secureScore');

    expect(answer.status).toBe(404);
    expect(m365.contractBreaches().at(-1)).toMatchObject({ kind: 'request', operation: 'none' });
  });

  it('is a member of a body that Graph does not take', async () => {
    const answer = await m365.graph(`${PROFILES}/AdminMFAV2`, {
      method: 'PATCH',
      json: { stat: 'Ignored', vendorInformation: VENDOR },
    });

    expect(answer.status).toBe(400);
    expect(m365.contractBreaches().at(-1)?.problems.join()).toContain('stat');
  });

  it('is a misspelt or wrongly typed property in an answer', async () => {
    const tenant = tinyTenant();
    const own = await startLocalM365({
      tenant: { ...tenant, organization: () => ({ id: 'x', displayNam: 'Made-up School', city: 7 }) },
    });

    await own.graph('/organization');
    const listed = await own.call('/_local/breaches');
    await own.stop();

    expect(listed.json).toMatchObject({ breaches: [{ kind: 'response', operation: 'getOrganization' }] });
    expect(listed.text).toContain('displayNam');
    expect(listed.text).toContain('/value/0/city');
  });
});

it('refuses a call without a token in Graph words', async () => {
  const answer = await m365.call('/v1.0/users');

  expect(answer.status).toBe(401);
  expect(answer.json).toMatchObject(error('InvalidAuthenticationToken'));
});

it('refuses a token that is for another resource', async () => {
  const { json } = await m365.call(`/_local/token?user=${USERS.ada}`);
  const { token } = json as { token: string };

  expect((await m365.call('/v1.0/users', { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
});

describe('secure scores', () => {
  it('come newest first, and a next link stands even behind $top=1', async () => {
    const first = await m365.graph('/security/secureScores?$top=1&$select=createdDateTime');
    const second = await m365.graph(nextPath(first) ?? '');

    expect(values(first)).toEqual([{ createdDateTime: '2026-11-20T00:00:00Z' }]);
    expect(values(second)).toEqual([{ createdDateTime: '2026-11-19T00:00:00Z' }]);
  });

  it('end with an empty page without a link', async () => {
    let page = await m365.graph('/security/secureScores');
    expect(values(page)).toHaveLength(5);
    page = await m365.graph(nextPath(page) ?? '');

    expect(values(page)).toEqual([]);
    expect(nextPath(page)).toBeUndefined();
  });

  it('can be filtered by day', async () => {
    const answer = await m365.graph(
      '/security/secureScores?$filter=createdDateTime%20ge%202026-11-19T00:00:00Z&$count=true',
    );

    expect(answer.json).toMatchObject({ '@odata.count': 2 });
  });
});

describe('control profiles', () => {
  it('come 200 a page, the rest behind a link', async () => {
    const first = await m365.graph(PROFILES);
    const second = await m365.graph(nextPath(first) ?? '');

    expect([values(first).length, values(second).length]).toEqual([200, 3]);
    expect(nextPath(second)).toBeUndefined();
  });

  it('come at once with $top=999, and no more than that may be asked', async () => {
    expect(values(await m365.graph(`${PROFILES}?$top=999`))).toHaveLength(203);
    expect((await m365.graph(`${PROFILES}?$top=1000`)).status).toBe(400);
  });

  it('are found by an id with a dot', async () => {
    const answer = await m365.graph(`${PROFILES}/11770.MDA_Google_EnableTwoFactorAuth`);

    expect(answer.json).toMatchObject({ id: '11770.MDA_Google_EnableTwoFactorAuth' });
  });
});

describe('PATCH of a control profile', () => {
  const patch = (id: string, json: unknown, headers: Record<string, string> = {}) =>
    m365.graph(`${PROFILES}/${id}`, { method: 'PATCH', json, headers });

  it('answers 204 and lists what it got', async () => {
    const answer = await patch('AdminMFAV2', { state: 'Ignored', comment: 'for now', vendorInformation: VENDOR });

    expect(answer).toMatchObject({ status: 204, text: '' });
    expect(m365.received().patches.at(-1)).toMatchObject({ controlId: 'AdminMFAV2', body: { comment: 'for now' } });
    expect((await m365.graph(`${PROFILES}/AdminMFAV2`)).text).toContain('"state":"Ignored"');
  });

  it('answers the profile with Prefer: return=representation', async () => {
    const answer = await patch(
      'adminmfav2',
      { state: 'thirdParty', vendorInformation: VENDOR },
      { prefer: 'return=representation' },
    );

    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({ id: 'AdminMFAV2', controlStateUpdates: [{ state: 'ThirdParty' }] });
  });

  it.each([
    ['without vendorInformation', 'AdminMFAV2', { state: 'Ignored' }, 400],
    ['without the provider', 'AdminMFAV2', { state: 'Ignored', vendorInformation: { vendor: 'Microsoft' } }, 400],
    ['with an unknown state', 'AdminMFAV2', { state: 'Someday', vendorInformation: VENDOR }, 400],
    ['of a device control', 'scid_118', { state: 'Ignored', vendorInformation: VENDOR }, 403],
    ['of an unknown control', 'NoSuch', { state: 'Ignored', vendorInformation: VENDOR }, 404],
  ])('is refused %s', async (_case, id, body, status) => {
    const before = m365.received().patches.length;

    const answer = await patch(id, body);

    expect(answer.status).toBe(status);
    expect(answer.json).toHaveProperty('error.message');
    expect(m365.received().patches).toHaveLength(before);
  });
});

describe('people and roles', () => {
  it('a role held through a group counts', async () => {
    const answer = await m365.graph(`/users/${USERS.ben}/transitiveMemberOf/microsoft.graph.directoryRole`);

    expect(values(answer)).toMatchObject([{ displayName: 'Security Reader' }]);
  });

  it('members of a role say of which type they are', async () => {
    const answer = await m365.graph('/directoryRoles/roleTemplateId=5d6b6bb7-de71-4623-b4af-96380a352509/members');

    expect(values(answer)).toMatchObject([{ '@odata.type': '#microsoft.graph.group', displayName: 'Readers' }]);
  });

  it('assignments can be filtered and expanded', async () => {
    const answer = await m365.graph(
      `/roleManagement/directory/roleAssignments?$filter=principalId%20eq%20'${USERS.ada}'&$expand=principal&$select=id`,
    );

    expect(values(answer)).toMatchObject([{ principal: { displayName: 'Ada Example' } }]);
    expect(values(answer)[0]).not.toHaveProperty('principalId');
  });

  it('an unknown person is 404', async () => {
    expect((await m365.graph('/users/nobody@school.example')).status).toBe(404);
  });

  it('the registration report cannot be filtered by isAdmin', async () => {
    const path = '/reports/authenticationMethods/userRegistrationDetails?$filter=isAdmin%20eq%20true';

    expect((await m365.graph(path)).status).toBe(400);
  });

  it('the registration report is refused without Entra ID P1', async () => {
    const message = "Neither tenant is B2C or tenant doesn't have premium license";
    const own = await startLocalM365({
      tenant: { ...tinyTenant(), registrationDetails: () => ({ forbidden: message }) },
    });

    const answer = await own.graph('/reports/authenticationMethods/userRegistrationDetails');
    await own.stop();

    expect(answer.status).toBe(403);
    expect(answer.json).toMatchObject({ error: { message } });
  });
});

describe('activity-feed notifications', () => {
  const notification = {
    topic: { source: 'text', value: 'Secure Score', webUrl: 'https://teams.microsoft.com/l/entity/x' },
    activityType: 'registerMfa',
    previewText: { content: 'Please register' },
    templateParameters: [{ name: 'dueOn', value: 'Friday' }],
  };
  const send = (userId: string, json: unknown, to = m365) =>
    to.graph(`/users/${userId}/teamwork/sendActivityNotification`, { json });

  it('are taken and listed', async () => {
    expect((await send(USERS.ada, notification)).status).toBe(204);
    expect(m365.received().notifications.at(-1)).toMatchObject({ userId: USERS.ada, body: notification });
  });

  it.each([
    ['a topic', { topic: undefined }],
    ['a deep link for a text topic', { topic: { source: 'text', value: 'x', webUrl: 'https://school.example' } }],
    ['an activity type', { activityType: undefined }],
    ['a value for each parameter', { templateParameters: [{ name: 'dueOn' }] }],
  ])('need %s', async (_what, change) => {
    expect((await send(USERS.ada, { ...notification, ...change })).status).toBe(400);
  });

  it('are refused for a person without the app, and for nobody', async () => {
    const before = m365.received().notifications.length;

    expect((await send(USERS.cleo, notification)).status).toBe(403);
    expect((await send('00000000-0000-4000-8000-00000000ffff', notification)).status).toBe(404);
    expect(m365.received().notifications).toHaveLength(before);
  });

  it('must be declared in the manifest, with all their parameters', async () => {
    const own = await startLocalM365({
      declaredActivities: [{ type: 'registerMfa', templateText: '{actor} asks you to register by {dueOn}' }],
    });

    const statuses = [
      await send(USERS.ada, notification, own),
      await send(USERS.ada, { ...notification, activityType: 'other' }, own),
      await send(USERS.ada, { ...notification, templateParameters: [] }, own),
    ].map(({ status }) => status);
    await own.stop();

    expect(statuses).toEqual([204, 400, 400]);
  });
});

describe('mail', () => {
  const mail = {
    message: {
      subject: 'Secure Score',
      body: { contentType: 'Text', content: 'Hello' },
      toRecipients: [{ emailAddress: { address: 'ben@school.example' } }],
    },
    saveToSentItems: false,
  };

  it('is accepted with 202 and listed', async () => {
    expect((await m365.graph(`/users/${USERS.ada}/sendMail`, { json: mail })).status).toBe(202);
    expect(m365.received().mail.at(-1)).toMatchObject({ userId: USERS.ada, body: mail });
  });

  it('needs a sender with a mailbox', async () => {
    expect((await m365.graph(`/users/${USERS.cleo}/sendMail`, { json: mail })).status).toBe(404);
  });
});
