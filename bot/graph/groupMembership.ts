import { SourceUnavailable } from '../../domain/ports/secureScoreSource';
import type { GraphClient } from './client';
import { GraphFailure } from './failure';
import { asRecord } from './parse/values';

const CALL = { what: "a person's groups", permission: ['GroupMember.Read.All', 'User.Read.All'] };

/** Which of `groupIds` (at most 20) a person belongs to, directly or through other groups: POST /users/{id}/checkMemberGroups. */
export function createGroupMembership(client: GraphClient) {
  return async (tenantId: string, userId: string, groupIds: string[]): Promise<string[]> => {
    const path = `/users/${encodeURIComponent(userId)}/checkMemberGroups`;
    try {
      const answer = await client.send(tenantId, 'POST', path, { groupIds }, CALL);
      const ids = asRecord(answer.body)?.['value'];
      if (Array.isArray(ids)) return ids.filter((id) => typeof id === 'string');
    } catch (error) {
      if (error instanceof GraphFailure && error.status === 404 && error.code === 'Request_ResourceNotFound') return [];
      throw error;
    }
    throw new SourceUnavailable(
      { kind: 'broken' },
      'Microsoft Graph did not say which groups this person is in.',
      'It is tried again by itself.',
    );
  };
}
