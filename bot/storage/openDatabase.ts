import type { Database } from './database';
import { openEmbedded, openInMemory } from './pglite';
import { openPostgres } from './postgres';

export type DatabaseLocation =
  | { kind: 'postgres'; url: string; maxConnections?: number }
  | { kind: 'embedded'; dataDir: string }
  /** `from` is a `dump()` to start with. */
  | { kind: 'memory'; from?: Uint8Array };

/**
 * Opens the database, creates what is missing and brings it to this version's schema.
 * Throws where it cannot be used: another process has the folder, the disk does not keep what was written, no server answers.
 * `onProblem` hears of connections that break while idle; the pool replaces them by itself.
 */
export async function openDatabase(
  location: DatabaseLocation,
  options: { onProblem?: (problem: Error) => void } = {},
): Promise<Database> {
  switch (location.kind) {
    case 'postgres':
      return await openPostgres(location, options.onProblem ?? (() => undefined));
    case 'embedded':
      return await openEmbedded(location.dataDir);
    case 'memory':
      return await openInMemory(location.from);
  }
}
