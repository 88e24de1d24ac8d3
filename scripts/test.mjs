/**
 * Every check of the project, in one command. Each step's output is kept and printed only where it fails, so that the failing line
 * is easy to find; `node scripts/test.mjs lint types` runs the named steps alone.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';

const bin = (name) => `node_modules/${name}`;
const STEPS = [
  { name: 'format', args: [bin('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn'] },
  { name: 'lint', args: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  { name: 'types', args: [bin('typescript/bin/tsc'), '-p', 'tsconfig.json'] },
  { name: 'types of the tab', args: [bin('typescript/bin/tsc'), '-p', 'tab'] },
  {
    name: 'layers',
    args: [bin('dependency-cruiser/bin/dependency-cruise.mjs'), 'domain', 'bot', 'tab', 'infra', 'tests'],
  },
  { name: 'unused code', args: [bin('knip/bin/knip.js')] },
  { name: 'build', args: ['scripts/build.mjs'] },
  {
    name: 'tests',
    args: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', bin('jest/bin/jest.js')],
    counts: true,
  },
  { name: 'browser tests', args: [bin('@playwright/test/cli.js'), 'test', '-c', 'tests/browser'], counts: true },
];
/** Static checks go side by side; what starts servers and browsers goes alone, so that no test waits for another's processor time. */
const SIDE_BY_SIDE = 2;

function run(step) {
  const started = Date.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, step.args, { env: process.env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${step.name} (${seconds} s)`);
      if (code !== 0)
        console.log(
          output
            .trimEnd()
            .split('\n')
            .map((line) => `  | ${line}`)
            .join('\n'),
        );
      done({ step, ok: code === 0, output });
    });
  });
}

/** Counts as jest and Playwright print them; a step without tests counts as one check. */
function countsOf({ step, ok, output }) {
  if (!step.counts) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const number = (pattern) => Number(output.match(pattern)?.[1] ?? 0);
  const passed = number(/^Tests:.*?(\d+) passed/m) || number(/^\s+(\d+) passed/m);
  const failed = number(/^Tests:.*?(\d+) failed/m) || number(/^\s+(\d+) failed/m);
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step is called "${unknown.join('", "')}". There are: ${STEPS.map((step) => step.name).join(', ')}.`,
  );
  process.exit(2);
}
const steps = STEPS.filter((step) => wanted.length === 0 || wanted.includes(step.name));
const results = [];
const waiting = steps.filter((step) => !step.counts);
await Promise.all(
  Array.from({ length: SIDE_BY_SIDE }, async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) results.push(await run(step));
  }),
);
for (const step of steps.filter((one) => one.counts)) results.push(await run(step));

const total = results
  .map(countsOf)
  .reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }));
const empty = results.filter((result) => result.step.counts && countsOf(result).passed + countsOf(result).failed === 0);
for (const result of empty) console.log(`FAIL ${result.step.name} ran no test`);
console.log(`${total.passed} passed, ${total.failed + empty.length} failed`);
process.exit(total.failed + empty.length === 0 ? 0 : 1);
