import type { Database } from './database';

export interface StorageMaintenance {
  /** Hourly and after a collection: without it the write-ahead log grows without end. */
  checkpoint(): Promise<void>;
  /** Nightly: without it every changed row stays on the disk. */
  vacuum(): Promise<void>;
}

/** What a Postgres server does by itself (autovacuum, checkpoints) and PGlite never does. On a server nothing happens. */
export function createStorageMaintenance({ database }: { database: Database }): StorageMaintenance {
  // One statement a call: VACUUM fails in a string of several and in a transaction.
  const run = async (statement: string) => {
    if (database.kind !== 'postgres') await database.pglite.query(statement);
  };
  return {
    checkpoint: () => run('CHECKPOINT'),
    async vacuum() {
      await run('VACUUM (ANALYZE)');
      await run('CHECKPOINT');
    },
  };
}
