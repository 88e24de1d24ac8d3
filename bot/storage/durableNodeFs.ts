import { fsyncSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { PGlite as PGliteClass } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/**
 * PGlite's folder on disk with a working fsync. As it comes, PGlite never syncs a file (its Node file system has no fsync
 * at all), and a power cut then destroys the database. Leans on PGlite's internals: the version is pinned, and
 * pglite.ts refuses to run where `syncs()` does not rise with a commit.
 */
export class DurableNodeFs extends NodeFS {
  #syncs = 0;

  /** Files synced so far. */
  syncs(): number {
    return this.#syncs;
  }

  override async init(pglite: PGlite, options: Parameters<NodeFS['init']>[1]): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const hook: NonNullable<(typeof emscriptenOpts)['preRun']>[number] = (module) => {
      const nodefs = module.NODEFS as unknown as {
        stream_ops: { fsync?: (stream: { nfd?: number }) => number };
      };
      nodefs.stream_ops.fsync = (stream) => {
        if (stream.nfd !== undefined) {
          fsyncSync(stream.nfd);
          this.#syncs += 1;
        }
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), hook] } };
  }
}

/**
 * PGlite's own start parameters without `-F` (fsync off). Of the sync methods only `fsync` reaches the hook:
 * the default, fdatasync, was measured to sync nothing.
 */
export const DURABLE_START_PARAMS = [
  ...PGliteClass.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
];
