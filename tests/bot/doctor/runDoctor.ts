import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const SCRIPT = 'dist/bot/doctor.js';

export interface DoctorReport {
  code: number | null;
  output: string;
  /** The line that begins with this title, with what to do; undefined where there is none. */
  line(title: string): string | undefined;
  /** Titles of the lines in a state. */
  titles(state: 'ok' | 'attention' | 'failed' | 'not checked'): string[];
}

/** Runs the built doctor as an operator would, with these settings and no others of this process. */
export async function runDoctor(env: Record<string, string | undefined>): Promise<DoctorReport> {
  if (!existsSync(SCRIPT)) throw new Error(`${SCRIPT} is missing: run "npm run build" first ("npm test" does).`);
  const { PATH } = process.env;
  const child = spawn(process.execPath, [SCRIPT], { env: { PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const lines = output.split(/\n(?=\S)/);
  const withTitle = lines.flatMap((line) => {
    const [, state, title] = /^(ok|attention|failed|not checked) +((?:Graph: )?[^:,]+)/.exec(line) ?? [];
    return state === undefined || title === undefined ? [] : [{ state, title, line }];
  });
  return {
    code,
    output,
    line: (title) => withTitle.find((one) => one.title === title)?.line,
    titles: (state) => withTitle.filter((one) => one.state === state).map((one) => one.title),
  };
}
