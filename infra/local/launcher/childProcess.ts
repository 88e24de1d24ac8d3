import { spawn, type ChildProcess } from 'node:child_process';

/** A process this launcher started, and stops by its id. */
export interface Child {
  pid: number;
  /** Resolves when it ended by itself, with its exit code. */
  ended: Promise<number | null>;
  /** The last lines it wrote. */
  tail(): string;
  stop(): Promise<void>;
}

const TAIL_BYTES = 8_000;
const STOP_MS = 8_000;

/** What a program needs of this computer; a person's own settings (DATABASE_URL and the like) must not reach a local run. */
const KEPT = [
  'PATH',
  'HOME',
  'USER',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SYSTEMROOT',
  'SystemRoot',
  'APPDATA',
  'LOCALAPPDATA',
  'USERPROFILE',
  'LOG_LEVEL',
];

export function plainEnvironment(): Record<string, string> {
  return Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Starts a Node program. What it writes is kept for `tail` and shown nowhere. */
export function startNode(script: string, args: string[], options: { cwd: string; env: NodeJS.ProcessEnv }): Child {
  const child: ChildProcess = spawn(process.execPath, [script, ...args], {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      written = (written + text).slice(-TAIL_BYTES);
    });
  }
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)));

  if (child.pid === undefined) throw new Error(`${script} could not be started.`);
  return {
    pid: child.pid,
    ended,
    tail: () => written.trimEnd(),
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await ended;
      clearTimeout(hard);
    },
  };
}
