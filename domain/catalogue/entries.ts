import { identity } from './entries/identity';
import type { CatalogueEntry } from './entry';

/** Every control we describe by its own id, by family of files. */
export const entries: Record<string, CatalogueEntry> = {
  ...identity,
};
