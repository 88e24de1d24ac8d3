/** Draws every card again for docs/cards.md, by the test that looks at them. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';

const args = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/browser', 'cards'];
const env = { ...process.env, CARD_PICTURES: resolve('docs/images/cards') };
process.exit(spawnSync(process.execPath, args, { env, stdio: 'inherit' }).status ?? 1);
