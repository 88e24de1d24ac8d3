import { catalogueEntryOf } from './catalogue/index';
import { knownList } from './known';
import type { Snapshot } from './snapshot';
import type { TenantControl } from './tenantControl';

/** What is needed and what is owned are both known, and nothing that is needed is owned. */
export function lacksLicence(
  { controlId, profile }: Pick<TenantControl, 'controlId' | 'profile'>,
  { enabledServices }: Pick<Snapshot, 'enabledServices'>,
): boolean {
  const owned = knownList(enabledServices).map((service) => service.toLowerCase());
  const { needsOneOf } = catalogueEntryOf(controlId, profile?.service ?? null);
  if (needsOneOf.length === 0 || owned.length === 0) return false;
  return !needsOneOf.some((service) => owned.includes(service.toLowerCase()));
}
