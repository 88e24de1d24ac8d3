import { catalogueEntryOf } from './catalogue/index';
import type { CatalogueEntry } from './catalogue/entry';
import type { Counted } from './contract/shared';
import type { TenantControl } from './tenantControl';

const COUNTED: Record<CatalogueEntry['people'], Counted> = {
  adminMfa: 'people',
  userMfa: 'people',
  passwordReset: 'people',
  phishingResistantAdmins: 'people',
  globalAdmins: 'people',
  roleHolders: 'people',
  devices: 'devices',
  countsOnly: 'objects',
  tenantSetting: 'objects',
};

/** What Microsoft's counts of a control are counts of. */
export function countedIn({ controlId, profile }: Pick<TenantControl, 'controlId' | 'profile'>): Counted {
  return COUNTED[catalogueEntryOf(controlId, profile?.service ?? null).people];
}
