import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import path from 'node:path';

interface Holder {
  pid: number;
  host: string;
  /** Start of the process in clock ticks since boot, so that a pid given out again is not taken for the holder; null off Linux. */
  startTicks: string | null;
  token: string;
}

/** Somebody else holds a folder. The message is the sentence to show. */
export class FolderInUse extends Error {
  constructor(
    message: string,
    /** 'here': by a process that lives on this computer. 'elsewhere': by one of another host, which cannot be seen from here. */
    readonly holder:
      { kind: 'here'; pid: number } | { kind: 'elsewhere'; pid: number; host: string } | { kind: 'unknown' },
    readonly file: string,
  ) {
    super(message);
    this.name = 'FolderInUse';
  }
}

/** Tokens of locks held by this very process. */
const held = new Set<string>();

/**
 * Makes sure that one process alone uses a folder: PGlite itself lets two in, and they destroy each other's rows.
 * A lock left by a process that is no more is taken over; one of another host is not, as its process cannot be seen from here.
 * Returns the release. Throws FolderInUse where somebody else holds it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = path.join(folder, 'scorekeeper.lock');
  const mine: Holder = {
    pid: process.pid,
    host: hostname(),
    startTicks: startTicksOf(process.pid),
    token: randomUUID(),
  };

  for (let attempt = 0; attempt < 5; attempt++) {
    if (await create(file, mine)) {
      held.add(mine.token);
      return async () => {
        held.delete(mine.token);
        await rm(file, { force: true });
      };
    }
    const holder = await read(file);
    if (holder === 'gone') continue;
    if (holder === 'unreadable' || isAlive(holder)) throw refusal(file, holder);
    await removeStale(file, holder);
  }
  throw refusal(file, 'unreadable');
}

/** Written beside and linked into place, so that nobody ever reads half a lock. */
async function create(file: string, holder: Holder): Promise<boolean> {
  const draft = `${file}.${holder.token}`;
  await writeFile(draft, JSON.stringify(holder), { flag: 'wx' });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function read(file: string): Promise<Holder | 'gone' | 'unreadable'> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'gone';
    throw error;
  }
  try {
    const value = JSON.parse(text) as Partial<Holder>;
    return typeof value.pid === 'number' && typeof value.host === 'string' ? (value as Holder) : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** Moved away first and looked at again: another process may have taken the stale lock over in between. */
async function removeStale(file: string, stale: Holder): Promise<void> {
  const aside = `${file}.stale-${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = await read(aside);
  if (typeof moved === 'object' && moved.token !== stale.token) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  if (holder.pid === process.pid) return held.has(holder.token);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it lives, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const ticks = startTicksOf(holder.pid);
  return ticks === null || holder.startTicks === null || ticks === holder.startTicks;
}

/** Field 22 of /proc/<pid>/stat; the name before it may hold spaces and brackets. */
function startTicksOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function refusal(file: string, holder: Holder | 'unreadable'): FolderInUse {
  const folder = path.dirname(file);
  if (holder === 'unreadable') {
    const text = `The lock ${file} cannot be read, so another process may be using ${folder}. If none is, delete that file and start again.`;
    return new FolderInUse(text, { kind: 'unknown' }, file);
  }
  const { pid, host } = holder;
  if (host !== hostname()) {
    const text =
      `The data folder ${folder} is in use by process ${pid} on ${host}. Stop it there, or give this one another ` +
      `DATA_DIR. If that host is no more, delete ${file} and start again.`;
    return new FolderInUse(text, { kind: 'elsewhere', pid, host }, file);
  }
  const text =
    `The data folder ${folder} is in use by process ${pid}. Stop that process, or give this one another DATA_DIR. ` +
    'Several processes on one database need Postgres: set DATABASE_URL.';
  return new FolderInUse(text, { kind: 'here', pid }, file);
}
