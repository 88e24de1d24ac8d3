import type { Directory } from '../../domain/ports/directory';
import { readAdministrators } from './administrators';
import type { GraphClient } from './client';
import { readTenantName } from './organization';
import { readRegistrationReport } from './registrationReport';
import { readRoleTemplateIds } from './roles';

export function createDirectory(client: GraphClient): Directory {
  return {
    roleTemplateIdsOf: (tenantId, userId) => readRoleTemplateIds(client, tenantId, userId),
    registrationReport: (tenantId) => readRegistrationReport(client, tenantId),
    administrators: (tenantId) => readAdministrators(client, tenantId),
    tenantName: (tenantId) => readTenantName(client, tenantId),
  };
}
