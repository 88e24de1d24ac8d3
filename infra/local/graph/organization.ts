import type { TenantData } from '../tenant/tenantData';
import type { GraphEndpoint } from './call';
import { collection } from './collection';

/** GET /organization: a list of one. */
export const getOrganization =
  (tenant: TenantData): GraphEndpoint =>
  (call) =>
    collection(call, [tenant.organization()], { pageSize: 100, maxTop: 999, context: 'organization' });

/** GET /subscribedSkus */
export const listSubscribedSkus =
  (tenant: TenantData): GraphEndpoint =>
  (call) =>
    collection(call, tenant.subscribedSkus(), { pageSize: 100, maxTop: 999, context: 'subscribedSkus' });
