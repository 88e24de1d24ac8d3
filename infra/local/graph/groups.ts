import type { TenantData } from '../tenant/tenantData';
import type { GraphEndpoint } from './call';
import { collection } from './collection';
import { graphError, notFound } from './graphError';
import { DEFAULT_USER_MEMBERS, directoryObject, findUser } from './userObject';

/** GET /groups/{id}/transitiveMembers. No group of the local tenant holds another one, so these are its own members. */
export const listGroupMembers =
  (tenant: TenantData): GraphEndpoint =>
  (call) => {
    const id = (call.params['id'] ?? '').toLowerCase();
    const group = tenant.groups().find((candidate) => candidate.id === id);
    if (!group) return notFound(id);
    const members = group.memberIds
      .map((memberId) => directoryObject(tenant, memberId))
      .filter((member) => member !== null);
    return collection(call, members, {
      pageSize: 100,
      maxTop: 999,
      context: 'directoryObjects',
      defaultMembers: DEFAULT_USER_MEMBERS,
    });
  };

/** Graph takes at most 20 groups in one question. */
const MOST_GROUPS = 20;

/** POST /users/{id}/checkMemberGroups: which of the groups asked about the person is in. */
export const checkMemberGroups =
  (tenant: TenantData): GraphEndpoint =>
  ({ params, body }) => {
    const user = findUser(tenant, params['id'] ?? '');
    if (!user) return notFound(params['id'] ?? '');
    const asked = Array.isArray(body['groupIds']) ? body['groupIds'].map(String) : [];
    if (asked.length === 0 || asked.length > MOST_GROUPS) {
      return graphError(400, 'Request_BadRequest', `groupIds takes 1 to ${MOST_GROUPS} ids.`);
    }
    const held = tenant.groups().filter(({ memberIds }) => memberIds.includes(user.id));
    return { status: 200, json: { value: asked.filter((id) => held.some((group) => group.id === id)) } };
  };
