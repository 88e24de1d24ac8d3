import { meResponse, type MeResponse } from '../../domain/contract/me';
import type { AccessService, TenantPictureService } from '../services/services';
import { route } from './route';

export const meRoute = (services: { access: AccessService; pictures: TenantPictureService }) =>
  route(
    {
      method: 'get',
      path: '/api/me',
      summary: 'Who is signed in, and in which role',
      right: null,
      status: 200,
      response: meResponse,
    },
    async ({ caller, tenantId }): Promise<MeResponse> => {
      const role = await services.access.roleOf(caller);
      const tenant = role === 'none' ? null : await services.pictures.tenant(tenantId);
      return {
        user: { id: caller.userId ?? '', name: caller.name },
        role,
        tenants: role === 'none' ? [] : [{ tenantId, displayName: tenant?.displayName ?? null }],
      };
    },
  );
