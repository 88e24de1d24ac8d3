import { loadavg } from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../../../scripts/chromium.mjs';
import { firstScriptBytes } from '../../support/firstScripts';
import { answersFor } from './answers';
import { buildDataGrid, buildTab } from './builtPages';
import { servePage } from './pageServer';
import { reportOf, type Measured } from './report';
import { sliderSteps } from './sliderSteps';
import { timeToUsable } from './timeToUsable';

/** `npm run bench -- tab`: the tab with 400 actions, and beside it a page with the same rows in Fluent's DataGrid, by the same rules. */

const ROWS = 400;
const LOADS = 5;
const UNTHROTTLED = { count: 40, cpuSlowdown: 1, pauseMs: 500 };
const THROTTLED = { count: 20, cpuSlowdown: 4, pauseMs: 1500 };

interface PageUnderTest {
  folder: string;
  origin: string;
}

async function measureBoth(browser: Browser, pages: PageUnderTest[]): Promise<Measured[]> {
  // One after the other at every load, so that whatever else the machine does hits both.
  const usable = pages.map((): number[] => []);
  for (let load = 0; load < LOADS; load += 1) {
    for (const [at, { origin }] of pages.entries()) usable[at]?.push(await timeToUsable(browser, origin));
  }
  const measured: Measured[] = [];
  for (const [at, { folder, origin }] of pages.entries()) {
    measured.push({
      firstScriptBytes: await firstScriptBytes(folder),
      usable: usable[at] ?? [],
      steps: (await sliderSteps(browser, origin, UNTHROTTLED)).steps,
      slow: await sliderSteps(browser, origin, THROTTLED),
    });
  }
  return measured;
}

const answers = answersFor(ROWS);
const folders = [await buildTab(), await buildDataGrid()];
const servers = await Promise.all(folders.map((folder) => servePage(folder, answers)));
const { executablePath, args, env } = await findChromium();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  // Page and frame in one process: the browser slows a page's processor down, but not that of a frame in a process of its own.
  args: [...args, '--disable-site-isolation-trials'],
});

try {
  const loadBefore = loadavg()[0] ?? 0;
  const pages = servers.map(({ origin }, at) => ({ origin, folder: folders[at] ?? '' }));
  const [tab, dataGrid] = await measureBoth(browser, pages);
  if (tab === undefined || dataGrid === undefined) throw new Error('Both pages are measured.');
  const loads = [loadBefore, loadavg()[0] ?? 0].map((load) => load.toFixed(1)).join(' before, ');
  console.log(`\nChromium ${browser.version()}, ${ROWS} actions; load of the machine ${loads} after\n`);
  const { lines, passed } = reportOf(tab, dataGrid);
  for (const line of lines) console.log(line);
  if (passed.length > 0) {
    console.log(`\nOver the limit: ${passed.join('; ')}`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.stop()));
}
