import type { TenantData } from '../tenant/tenantData';
import type { GraphEndpoint } from './call';
import { collection } from './collection';
import { filtered } from './filtered';
import { graphError } from './graphError';

/** isAdmin is not among them: Graph does not document it as filterable. */
const FILTERABLE = {
  id: ['eq' as const],
  userType: ['eq' as const, 'ne' as const],
  userPrincipalName: ['eq' as const],
  userDisplayName: ['eq' as const],
  isMfaCapable: ['eq' as const],
  isMfaRegistered: ['eq' as const],
  isPasswordlessCapable: ['eq' as const],
  isSsprCapable: ['eq' as const],
  isSsprEnabled: ['eq' as const],
  isSsprRegistered: ['eq' as const],
};

/** GET /reports/authenticationMethods/userRegistrationDetails: 403 in a tenant without Entra ID P1. */
export const listRegistrationDetails =
  (tenant: TenantData): GraphEndpoint =>
  (call) => {
    const rows = tenant.registrationDetails();
    if ('forbidden' in rows) {
      return graphError(403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant', rows.forbidden);
    }
    return filtered(call, rows, FILTERABLE, (found) =>
      collection(call, found, {
        pageSize: 1000,
        maxTop: 1000,
        context: 'reports/authenticationMethods/userRegistrationDetails',
      }),
    );
  };
