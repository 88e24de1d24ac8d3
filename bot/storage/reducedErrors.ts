import type { DatabaseConnection, Dialect } from 'kysely';
import { toStorageError } from './storageError';

/**
 * The dialect with every failed statement thrown as a StorageError.
 * The connection's method is replaced on the object itself: drivers call it by private names too, so a wrapper would not do.
 */
export function withReducedErrors(dialect: Dialect): Dialect {
  const reduced = new WeakSet<DatabaseConnection>();
  const reduce = (connection: DatabaseConnection) => {
    if (reduced.has(connection)) return connection;
    reduced.add(connection);
    const executeQuery: DatabaseConnection['executeQuery'] = connection.executeQuery.bind(connection);
    connection.executeQuery = async (...query) => {
      try {
        return await executeQuery(...query);
      } catch (error) {
        throw toStorageError(error);
      }
    };
    return connection;
  };
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (database) => dialect.createIntrospector(database),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => {
      const driver = dialect.createDriver();
      const acquireConnection = driver.acquireConnection.bind(driver);
      driver.acquireConnection = async (...options) => reduce(await acquireConnection(...options));
      return driver;
    },
  };
}
