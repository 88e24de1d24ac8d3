/**
 * Lays out what runs in Azure: `node scripts/stage-service.mjs build/service`.
 *
 * The built service and the package files go to a folder of their own, so that the install for Linux that follows does not
 * touch the node_modules of the machine that deploys.
 */
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = 'dist/bot/index.js';
// Not dist/local: the stand-in for Microsoft 365 has no business on a server.
const parts = ['dist/bot', 'dist/tab', 'package.json', 'package-lock.json', '.webappignore'];

const target = process.argv[2] && resolve(root, process.argv[2]);
if (!target?.startsWith(join(root, 'build'))) {
  process.stderr.write('Say where to, inside build/: node scripts/stage-service.mjs build/service\n');
  process.exit(1);
}
if (!existsSync(join(root, entry))) {
  process.stderr.write(`There is no ${entry}. Run \`npm run build\` first.\n`);
  process.exit(1);
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const part of parts) cpSync(join(root, part), join(target, part), { recursive: true });
process.stdout.write(`${target}\n`);
