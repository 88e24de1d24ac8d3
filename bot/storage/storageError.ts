/**
 * A failed statement, reduced to the database's message and its SQLSTATE. What drivers throw also carries the statement,
 * its parameters and (PGlite) a source excerpt of hundreds of kilobytes: personal data, and never fit for a log.
 */
export class StorageError extends Error {
  constructor(
    message: string,
    readonly code: string | null,
  ) {
    super(message);
    this.name = 'StorageError';
  }
}

export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  // PGlite rejects with undefined where kysely rolls back.
  const { message, code } = (error ?? {}) as { message?: unknown; code?: unknown };
  return new StorageError(
    typeof message === 'string' ? message : 'The database failed without saying why.',
    typeof code === 'string' ? code : null,
  );
}
