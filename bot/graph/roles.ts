import { SourceUnavailable } from '../../domain/ports/secureScoreSource';
import type { GraphClient } from './client';
import { GraphFailure } from './failure';
import { asRecord } from './parse/values';

const CALL = {
  what: "a person's roles",
  permission: ['User.Read.All', 'RoleManagement.Read.Directory'],
  // Required with the cast to directoryRole.
  headers: { ConsistencyLevel: 'eventual' },
};

/**
 * Template ids of the directory roles a person holds now, directly or through groups. An id the directory does not know holds none.
 * Where the app may not read roles, Graph still lists them with every field null: that is an error, never "no role".
 */
export async function readRoleTemplateIds(client: GraphClient, tenantId: string, userId: string): Promise<string[]> {
  const path =
    `/users/${encodeURIComponent(userId)}/transitiveMemberOf/microsoft.graph.directoryRole` +
    '?$select=id,displayName,roleTemplateId&$count=true';
  try {
    const { items } = await client.getAll(tenantId, path, CALL);
    return items.map(roleTemplateId);
  } catch (error) {
    if (error instanceof GraphFailure && error.status === 404 && error.code === 'Request_ResourceNotFound') return [];
    throw error;
  }
}

function roleTemplateId(item: unknown): string {
  const id = asRecord(item)?.['roleTemplateId'];
  if (typeof id === 'string' && id !== '') return id.toLowerCase();
  throw new SourceUnavailable(
    { kind: 'denied', permissions: ['RoleManagement.Read.Directory'] },
    'Microsoft Graph lists a role of this person but hides which one it is.',
    'Give the app registration the application permission RoleManagement.Read.Directory and let an administrator consent to it.',
  );
}
