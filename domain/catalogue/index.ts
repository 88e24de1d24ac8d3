import { controlKey } from '../controlId';
import { entries } from './entries';
import type { CatalogueEntry } from './entry';
import { anyControl, families } from './families';

const byKey = new Map(Object.entries(entries).map(([id, entry]) => [controlKey(id), entry]));

/** What we know of a control: its own entry, else what holds for its family (by id, then by service), else the general one. */
export function catalogueEntryOf(controlId: string, service: string | null): CatalogueEntry {
  const own = byKey.get(controlKey(controlId));
  if (own !== undefined) return own;
  const family =
    families.find(({ fits }) => fits.test(controlId)) ?? families.find(({ fits }) => fits.test(service ?? ''));
  return family?.describe(controlId) ?? anyControl;
}
