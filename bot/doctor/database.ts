import { FolderInUse } from '../storage/folderLock';
import type { DatabaseFindings } from '../storage/inspectDatabase';
import { StorageError } from '../storage/storageError';
import { attention, failed, ok } from './check';
import type { Check, Finding } from './check';

const OLDEST_VERSION = 150_000;

export const database: Check = {
  id: 'database',
  title: 'Database',
  needs: [],
  // An embedded one may have to recover from a crash first.
  limitSeconds: 60,
  run: async (deployment) => {
    const { kind } = deployment.config.database;
    try {
      return judge(await deployment.database(), kind);
    } catch (error) {
      if (error instanceof FolderInUse) return inUse(error);
      if (error instanceof StorageError) return kind === 'postgres' ? serverRefused(error) : folderRefused(error);
      throw error;
    }
  },
};

function judge(found: DatabaseFindings, kind: 'postgres' | 'embedded'): Finding {
  if (found.serverVersion !== null && found.serverVersion < OLDEST_VERSION) {
    return failed('The server answers, but is older than Postgres 15.', 'Use a server of version 15 or newer.');
  }
  if (found.readOnly) {
    const means = 'The server answers, but only lets itself be read.';
    return failed(means, 'Let DATABASE_URL name the primary server, and allow its user to write.');
  }
  if (found.unknown.length > 0) {
    return failed(
      `A newer version of Scorekeeper has changed this database (${found.unknown.join(', ')}); this one does not start on it.`,
      'Install that newer version again, or restore a backup from before it.',
    );
  }
  if (found.missing.length > 0 && !found.mayCreate) {
    return failed(
      'The server answers, but its user may not make the tables that are missing.',
      'Make that user the owner of the database, or grant it CREATE on the database and on its schema.',
    );
  }
  if (found.empty) return ok('It can be reached and is still empty: the first start makes the tables.');
  if (found.missing.length > 0) {
    return attention(
      `Its tables are those of an older version (${found.missing.join(', ')} to come).`,
      'Start the service: it brings them up to date by itself. Make a backup first.',
    );
  }
  const disk = kind === 'embedded' ? ', and what it commits reaches the disk' : '';
  return ok(`It can be reached, and its tables are those of this version${disk}.`);
}

function inUse(error: FolderInUse): Finding {
  if (error.holder.kind === 'here') {
    return attention(
      `Process ${error.holder.pid} on this computer is using the data folder, so it was not looked into. If that is the service, all is well, and "Public address" tells whether it reaches its database.`,
      'If it is not the service, stop that process. To have the inside checked too, stop the service and run this again.',
    );
  }
  return failed(error.message, `Only if nothing uses the folder any more: delete ${error.file}.`);
}

function folderRefused(error: StorageError): Finding {
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS') {
    return failed(
      'The data folder may not be written.',
      'Give the user that runs the service the right to write DATA_DIR, or set another DATA_DIR.',
    );
  }
  return failed(
    `The embedded database does not open: ${error.message}`,
    'Restore the last backup: see docs/operations.md.',
  );
}

const REFUSALS: Readonly<Record<string, [means: string, next: string]>> = {
  ENOTFOUND: ['No server has the host name in DATABASE_URL.', 'Correct the host, or the name service of this network.'],
  EAI_AGAIN: [
    'The name service did not answer for the host in DATABASE_URL.',
    'Look at the network, then run this again.',
  ],
  ECONNREFUSED: [
    'Nothing listens at the host and port in DATABASE_URL.',
    'Start the server, or correct host and port.',
  ],
  '28P01': ['The server refuses the user or the password in DATABASE_URL.', 'Correct both; encode special characters.'],
  '28000': [
    'The server does not let this user in from here.',
    "Allow it in the server's access rules (pg_hba.conf), or add ?sslmode=require.",
  ],
  '3D000': ['The server answers, but has no database of the name in DATABASE_URL.', 'Create it, or correct the name.'],
  '42501': [
    "The server's user may not read Scorekeeper's tables.",
    'Use the user that owns them, or grant it the rights.',
  ],
  '53300': ['The server has no free connection.', 'Raise max_connections, or stop what holds the others.'],
};

function serverRefused(error: StorageError): Finding {
  const known = REFUSALS[error.code ?? ''];
  if (known) return failed(...known);
  return failed(
    `The server cannot be used: ${error.message}`,
    'Look at DATABASE_URL, at the network in between (firewall, private address, TLS) and at the log of the server.',
  );
}
