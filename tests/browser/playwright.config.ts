import { defineConfig } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.mjs';

const chromium = await findChromium();

/**
 * Each file starts a whole local system of its own, of several programs; two of them keep two processors busy.
 * A trace of every test costs a quarter more: `--trace retain-on-failure` records one where it is wanted.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.browser.ts',
  outputDir: '../../test-results',
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium.executablePath,
      env: { ...process.env, ...chromium.env },
      args: chromium.args,
    },
  },
});
