import type { Language } from '../../domain/language/language';
import type { Repositories } from '../../domain/ports/repositories';

/**
 * The language of a tenant, for people whose own is not known: that of the first channel whose digest is on, else of any channel,
 * else English.
 */
export async function tenantLanguage(
  { channels }: Pick<Repositories, 'channels'>,
  tenantId: string,
): Promise<Language> {
  const all = await channels.list(tenantId);
  return (all.find(({ enabled }) => enabled) ?? all[0])?.language ?? 'en';
}
