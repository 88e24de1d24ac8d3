import { z } from 'zod';
import { storableText } from '../storableText';

const savedView = z.object({
  viewId: z.string(),
  name: z.string(),
  /** Query of the tab's address, without '?'. */
  search: z.string(),
  shared: z.boolean(),
  /** Who saved it. */
  by: z.string(),
  savedAt: z.string(),
  own: z.boolean(),
  canRemove: z.boolean(),
});
export type SavedViewRow = z.infer<typeof savedView>;

/** GET /api/tenants/{tenantId}/views: one's own and those that others share, by name. */
export const viewsResponse = z.object({ views: z.array(savedView) });
export type ViewsResponse = z.infer<typeof viewsResponse>;

/** POST /api/tenants/{tenantId}/views; a name that one has already gets the new filters. */
export const saveViewRequest = z.object({
  name: z
    .string()
    .transform((name) => storableText(name).trim())
    .pipe(z.string().min(1).max(60)),
  search: z.string().max(2000),
  shared: z.boolean(),
});
export type SaveViewRequest = z.infer<typeof saveViewRequest>;
