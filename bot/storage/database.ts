import type { PGlite } from '@electric-sql/pglite';
import type { Kysely } from 'kysely';
import type { Schema } from './schema';

/** What repositories, queue and maintenance work on: an open database with this version's schema. */
export type Database = {
  kysely: Kysely<Schema>;
  close(): Promise<void>;
} & (
  | { kind: 'postgres'; url: string }
  /** `embedded` lies in a folder, `memory` is gone when closed. */
  | {
      kind: 'embedded' | 'memory';
      /** Throws StorageError, never PGlite's own errors. One connection: see the traps in pglite.ts. */
      pglite: GuardedPglite;
      /** The whole database as a gzipped tar, taken while it runs. */
      dump(): Promise<Uint8Array>;
    }
);

export type GuardedPglite = Pick<
  PGlite,
  'query' | 'exec' | 'transaction' | 'listen' | 'close' | 'closed' | 'ready' | 'waitReady'
>;
