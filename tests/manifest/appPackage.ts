import AdmZip from 'adm-zip';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `atk provision` and the operator would have written. */
export const SAMPLE_VALUES = {
  APP_NAME: 'Scorekeeper',
  ORGANISATION_WEBSITE_URL: 'https://school.example',
  PRIVACY_STATEMENT_URL: 'https://school.example/privacy',
  TERMS_OF_USE_URL: 'https://school.example/terms',
  TEAMS_APP_ID: '33333333-3333-4333-8333-333333333333',
  BOT_ID: '44444444-4444-4444-8444-444444444444',
  AAD_APP_CLIENT_ID: '22222222-2222-4222-8222-222222222222',
  TAB_DOMAIN: 'scorekeeper1a2b3c.azurewebsites.net',
};

export interface Packaging {
  exitCode: number | null;
  message: string;
  /** The zip as written; null where none was. */
  bytes: Buffer | null;
}

/** Runs scripts/package-app.mjs on an environment file with these values. */
export function packageApp(values: Record<string, string>): Packaging {
  const folder = mkdtempSync(join(tmpdir(), 'scorekeeper-package-'));
  try {
    const envFile = join(folder, '.env.sample');
    const out = join(folder, 'app.zip');
    const lines = Object.entries(values).map(([name, value]) => `${name}='${value}'`);
    writeFileSync(envFile, lines.join('\n'));
    const run = spawnSync(
      process.execPath,
      ['scripts/package-app.mjs', '--env-file', envFile, '--out', out],
      // Nothing of this machine's environment may fill a placeholder.
      { cwd: root, env: { PATH: process.env['PATH'] ?? '' }, encoding: 'utf8', timeout: 20_000 },
    );
    return { exitCode: run.status, message: run.stderr, bytes: run.status === 0 ? readFileSync(out) : null };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files of a package by name. */
export function filesOf(bytes: Buffer | null): Map<string, Buffer> {
  if (!bytes) throw new Error('No package was written.');
  return new Map(new AdmZip(bytes).getEntries().map((entry) => [entry.entryName, entry.getData()]));
}

export interface AppManifest {
  $schema: string;
  id: string;
  name: { short: string };
  icons: { color: string; outline: string };
  bots: { botId: string; scopes: string[]; commandLists: { scopes: string[]; commands: { title: string }[] }[] }[];
  composeExtensions: {
    botId: string;
    commands: { id: string; type: string; title: string; initialRun: boolean; parameters: { name: string }[] }[];
    messageHandlers: { type: string; value: { domains: string[]; supportsAnonymizedPayloads?: boolean } }[];
  }[];
  staticTabs: { entityId: string; contentUrl?: string; scopes: string[] }[];
  configurableTabs: { configurationUrl: string }[];
  activities: { activityTypes: { type: string; templateText: string }[] };
  webApplicationInfo: { id: string; resource: string };
  authorization: { permissions: { resourceSpecific: { name: string; type: string }[] } };
  validDomains: string[];
  localizationInfo?: unknown;
}
