/** Draws every card again for docs/cards.md, and the screens of the tab (after `npm run build`), by the tests that look at them. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';

const args = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/browser', 'cards', 'history', 'screens'];
const env = {
  ...process.env,
  CARD_PICTURES: resolve('docs/images/cards'),
  TAB_PICTURES: resolve('docs/images'),
};
process.exit(spawnSync(process.execPath, args, { env, stdio: 'inherit' }).status ?? 1);
