import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createDirectory } from '../../../bot/graph/directory';
import { createGroupMembership } from '../../../bot/graph/groupMembership';
import { startScriptedGraph, TENANT } from './scriptedGraph';
import type { ScriptedGraph } from './scriptedGraph';

let graph: ScriptedGraph;
beforeAll(async () => {
  graph = await startScriptedGraph();
});
afterEach(() => graph.reset());
afterAll(() => graph.close());

const directory = () => createDirectory(graph.client());
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const REPORT = '/reports/authenticationMethods/userRegistrationDetails';

describe("a person's roles", () => {
  it('are asked for with the header that the cast needs', async () => {
    graph.script('/users/u1/transitiveMemberOf', {
      body: { value: [{ id: 'r', roleTemplateId: GLOBAL_ADMINISTRATOR }] },
    });
    expect(await directory().roleTemplateIdsOf(TENANT, 'u1')).toEqual([GLOBAL_ADMINISTRATOR]);
    expect(graph.received[0]?.headers['consistencylevel']).toBe('eventual');
  });

  it('that Graph hides are an error, not "no role"', async () => {
    graph.script('/users/u1', {
      body: { value: [{ '@odata.type': '#microsoft.graph.directoryRole', id: 'r', roleTemplateId: null }] },
    });
    await expect(directory().roleTemplateIdsOf(TENANT, 'u1')).rejects.toMatchObject({
      name: 'SourceUnavailable',
      help: expect.stringContaining('RoleManagement.Read.Directory'),
    });
  });

  it('are none where the directory knows no such person', async () => {
    graph.script('/users/u1', {
      status: 404,
      body: { error: { code: 'Request_ResourceNotFound', message: 'Not there.' } },
    });
    expect(await directory().roleTemplateIdsOf(TENANT, 'u1')).toEqual([]);
  });

  it('cannot be told where Graph fails', async () => {
    graph.script('/users/u1', { status: 404, body: { error: { code: 'UnknownPath', message: 'No such path.' } } });
    await expect(directory().roleTemplateIdsOf(TENANT, 'u1')).rejects.toMatchObject({ name: 'GraphFailure' });
  });
});

describe('the registration report', () => {
  it('gives one row a person, unknown flags as null', async () => {
    graph.script(REPORT, {
      body: {
        value: [
          {
            id: 'u1',
            userDisplayName: 'Alex',
            userPrincipalName: 'alex@school.example',
            isAdmin: true,
            isMfaRegistered: false,
            methodsRegistered: ['email'],
            lastUpdatedDateTime: '2026-11-20T19:15:41.6195833Z',
            userPreferredMethodForSecondaryAuthentication: '',
          },
        ],
      },
    });
    expect(await directory().registrationReport(TENANT)).toEqual({
      kind: 'rows',
      rows: [
        {
          userId: 'u1',
          displayName: 'Alex',
          userPrincipalName: 'alex@school.example',
          isAdmin: true,
          isMfaRegistered: false,
          isMfaCapable: null,
          methodsRegistered: ['email'],
          lastUpdated: '2026-11-20T19:15:41.619Z',
        },
      ],
    });
  });

  it.each([
    [
      'licence',
      'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
      "Neither tenant is B2C or tenant doesn't have premium license",
    ],
    ['permission', 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'],
  ])('says that a %s is missing', async (reason, code, message) => {
    graph.script(REPORT, { status: 403, body: { error: { code, message } } });
    expect(await directory().registrationReport(TENANT)).toMatchObject({ kind: 'unavailable', why: { reason } });
  });

  it('throws where Graph cannot be read now', async () => {
    graph.script(REPORT, { status: 500 });
    await expect(directory().registrationReport(TENANT)).rejects.toMatchObject({ kind: 'serverError' });
  });
});

describe('the administrators', () => {
  const USER = '#microsoft.graph.user';

  it('are the members of all roles, groups opened up, each with their roles', async () => {
    graph.script('/directoryRoles/r1/members', {
      body: {
        value: [
          { '@odata.type': USER, id: 'u2', displayName: 'Zoe', userPrincipalName: 'zoe@school.example' },
          { '@odata.type': '#microsoft.graph.servicePrincipal', id: 's1', displayName: 'A program' },
          { '@odata.type': '#microsoft.graph.group', id: 'g1', displayName: 'IT staff' },
        ],
      },
    });
    graph.script('/directoryRoles/r2/members', {
      body: { value: [{ '@odata.type': USER, id: 'u2', displayName: 'Zoe' }] },
    });
    graph.script('/directoryRoles', {
      body: {
        value: [
          { id: 'r1', displayName: 'Global Administrator', roleTemplateId: GLOBAL_ADMINISTRATOR },
          { id: 'r2', displayName: 'Exchange Administrator', roleTemplateId: '29232cdf-9323-42fd-ade2-1d097af3e4de' },
          { id: 'r3', displayName: 'Directory Readers', roleTemplateId: '88d8e3e3-8f55-4a1e-953a-9b9898b8876b' },
        ],
      },
    });
    graph.script('/groups/g1/transitiveMembers', {
      body: { value: [{ '@odata.type': USER, id: 'u1', displayName: null }] },
    });
    graph.script('/users/u1', {
      body: { id: 'u1', displayName: 'Alex', userPrincipalName: 'alex@school.example', accountEnabled: false },
    });
    graph.script('/users/u2', {
      body: { id: 'u2', displayName: 'Zoe', userPrincipalName: 'zoe@school.example', accountEnabled: true },
    });

    expect(await directory().administrators(TENANT)).toEqual([
      {
        userId: 'u1',
        displayName: 'Alex',
        userPrincipalName: 'alex@school.example',
        accountEnabled: false,
        roles: ['Global Administrator'],
      },
      {
        userId: 'u2',
        displayName: 'Zoe',
        userPrincipalName: 'zoe@school.example',
        accountEnabled: true,
        roles: ['Global Administrator', 'Exchange Administrator'],
      },
    ]);
  });

  it('are an error where a group among them may not be read', async () => {
    graph.script('/directoryRoles/r1/members', {
      body: { value: [{ '@odata.type': '#microsoft.graph.group', id: 'g1' }] },
    });
    graph.script('/directoryRoles', { body: { value: [{ id: 'r1', displayName: 'Global Administrator' }] } });
    graph.script('/groups/g1', {
      status: 403,
      body: { error: { code: 'Authorization_RequestDenied', message: 'No.' } },
    });
    await expect(directory().administrators(TENANT)).rejects.toMatchObject({
      help: expect.stringContaining('GroupMember.Read.All'),
    });
  });

  it('leave out a group that is gone', async () => {
    graph.script('/directoryRoles/r1/members', {
      body: { value: [{ '@odata.type': '#microsoft.graph.group', id: 'g1' }] },
    });
    graph.script('/directoryRoles', { body: { value: [{ id: 'r1', displayName: 'Global Administrator' }] } });
    graph.script('/groups/g1', {
      status: 404,
      body: { error: { code: 'Request_ResourceNotFound', message: 'Gone.' } },
    });
    expect(await directory().administrators(TENANT)).toEqual([]);
  });

  it('keep an account that may not be looked up', async () => {
    graph.script('/directoryRoles/r1/members', {
      body: { value: [{ '@odata.type': USER, id: 'u1', displayName: 'Alex' }] },
    });
    graph.script('/directoryRoles', { body: { value: [{ id: 'r1', displayName: 'Global Administrator' }] } });
    expect(await directory().administrators(TENANT)).toMatchObject([
      { userId: 'u1', displayName: 'Alex', accountEnabled: null },
    ]);
  });
});

describe('the tenant', () => {
  it('has a name', async () => {
    graph.script('/organization', { body: { value: [{ id: TENANT, displayName: 'Kereru College' }] } });
    expect(await directory().tenantName(TENANT)).toBe('Kereru College');
  });

  it('may have none', async () => {
    graph.script('/organization', { body: { value: [] } });
    expect(await directory().tenantName(TENANT)).toBeNull();
  });
});

describe('membership of configured groups', () => {
  it('is asked for by id', async () => {
    graph.script('/users/u1/checkMemberGroups', { body: { value: ['g2'] } });
    expect(await createGroupMembership(graph.client())(TENANT, 'u1', ['g1', 'g2'])).toEqual(['g2']);
    expect(graph.received[0]?.body).toEqual({ groupIds: ['g1', 'g2'] });
  });
});
