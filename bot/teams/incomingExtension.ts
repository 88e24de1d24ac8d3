import { z } from 'zod';
import { languageOf } from '../../domain/language/language';
import type { LinkCall, SearchCall } from '../../domain/ports/conversation';
import { callerOf, type IncomingActivity } from './incoming';

/** As declared in manifest/manifest.json under composeExtensions. */
export const SEARCH_PARAMETER = 'words';

/** Longer searches are cut: no title is as long. */
const MAX_WORDS = 200;
/** Longer links are none of ours. */
const MAX_LINK = 4000;

/** On its first run Teams sends a parameter of its own, 'initialRun', instead of ours. */
const searchValue = z.object({
  commandId: z.string().min(1).max(64),
  parameters: z
    .array(
      z
        .object({ name: z.string(), value: z.string().catch('') })
        .nullable()
        .catch(null),
    )
    .catch([]),
  queryOptions: z.object({ skip: z.number().int().min(0).catch(0) }).catch({ skip: 0 }),
});

/** null where the value is nothing of the kind. */
export function searchOf(activity: IncomingActivity, tenantId: string): SearchCall | null {
  const parsed = searchValue.safeParse(activity.value);
  if (!parsed.success) return null;
  const { commandId, parameters, queryOptions } = parsed.data;
  const words = parameters.find((parameter) => parameter?.name === SEARCH_PARAMETER)?.value ?? '';
  return {
    command: commandId,
    words: words.slice(0, MAX_WORDS).trim(),
    skip: queryOptions.skip,
    caller: callerOf(activity, tenantId),
    language: languageOf(activity.locale),
  };
}

const linkValue = z.object({ url: z.string().min(1).max(MAX_LINK) });

/** null where the value is nothing of the kind. */
export function linkOf(activity: IncomingActivity, tenantId: string): LinkCall | null {
  const parsed = linkValue.safeParse(activity.value);
  if (!parsed.success) return null;
  return { url: parsed.data.url, caller: callerOf(activity, tenantId), language: languageOf(activity.locale) };
}
