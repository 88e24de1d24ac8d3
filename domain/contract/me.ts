import { z } from 'zod';
import { role } from './shared';

/** GET /api/me */
export const meResponse = z.object({
  user: z.object({ id: z.string(), name: z.string() }),
  role,
  tenants: z.array(z.object({ tenantId: z.string(), displayName: z.string().nullable() })),
});
export type MeResponse = z.infer<typeof meResponse>;
