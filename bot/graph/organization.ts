import type { GraphClient } from './client';
import { createProblems } from './parse/problems';
import { asRecord, readText } from './parse/values';

const CALL = { what: "the organisation's name", permission: 'Organization.Read.All' };

/** GET /organization: the tenant's display name, null where it has none. */
export async function readTenantName(client: GraphClient, tenantId: string): Promise<string | null> {
  const { items } = await client.getAll(tenantId, '/organization?$select=id,displayName', CALL);
  return readText(asRecord(items[0])?.['displayName'], 'organization[0].displayName', createProblems());
}
