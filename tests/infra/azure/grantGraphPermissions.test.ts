import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../../infra/azure/grant-graph-permissions.sh', import.meta.url));
const WRITE = 'd903a879-88e0-4c09-b0c9-82f6a1333f84';
const READ = 'bf394140-e372-4bf9-a898-299cfc7564e5';
const APP = '22222222-2222-4222-8222-222222222222';
const TENANT = '55555555-5555-4555-8555-555555555555';
const IDENTITY = '66666666-6666-4666-8666-666666666666';

/** Stands in for the Azure CLI: answers what Entra would, and writes every call down. */
const AZ = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$AZ_CALLS"
case "$*" in
  'account show'*) echo "$AZ_TENANT" ;;
  'ad sp show --id 00000003'*) echo graph-principal ;;
  'ad sp show'*) echo app-principal ;;
  'rest --method GET'*) printf '%s\\n' $AZ_GRANTED ;;
  'ad app federated-credential list'*) echo "$AZ_TRUSTED" ;;
esac
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scorekeeper-grant-'));
  writeFileSync(join(folder, 'az'), AZ);
  chmodSync(join(folder, 'az'), 0o755);
  writeFileSync(
    join(folder, 'env'),
    `AAD_APP_CLIENT_ID=${APP}\nAAD_APP_TENANT_ID=${TENANT}\nMANAGED_IDENTITY_PRINCIPAL_ID=${IDENTITY}\n`,
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function grant(options: string[] = [], entra: { tenant?: string; granted?: string; trusted?: string } = {}) {
  const calls = join(folder, 'calls');
  const run = spawnSync('bash', [script, '--env-file', join(folder, 'env'), ...options], {
    encoding: 'utf8',
    timeout: 20_000,
    env: {
      PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
      AZ_CALLS: calls,
      AZ_TENANT: entra.tenant ?? TENANT,
      AZ_GRANTED: entra.granted ?? '',
      AZ_TRUSTED: entra.trusted ?? '',
    },
  });
  const made = existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [];
  return {
    exitCode: run.status,
    said: run.stdout,
    complaint: run.stderr,
    granted: made.flatMap((call) =>
      call.startsWith('rest --method POST') ? (/"appRoleId":"([^"]+)"/.exec(call)?.[1] ?? []) : [],
    ),
    changes: made.filter((call) => /--method POST|federated-credential create/.test(call)),
    trust: made.find((call) => call.includes('federated-credential create')),
  };
}

describe('grant-graph-permissions.sh', () => {
  it('grants the five permissions to the Entra app and lets the managed identity sign in as it', () => {
    const { exitCode, granted, changes, trust } = grant();

    expect(exitCode).toBe(0);
    expect(granted).toHaveLength(5);
    expect(granted).toContain(WRITE);
    expect(granted).not.toContain(READ);
    expect(changes.filter((call) => call.includes('servicePrincipals/app-principal/'))).toHaveLength(5);
    expect(trust).toContain(`"subject":"${IDENTITY}"`);
    expect(trust).toContain(`"issuer":"https://login.microsoftonline.com/${TENANT}/v2.0"`);
    expect(trust).toContain('"audiences":["api://AzureADTokenExchange"]');
  });

  it('asks only to read the score when decisions are not written back', () => {
    const { granted } = grant(['--without-write-back']);
    expect(granted).toHaveLength(5);
    expect(granted).toContain(READ);
    expect(granted).not.toContain(WRITE);
  });

  it('says so when the wider permission was granted earlier', () => {
    expect(grant(['--without-write-back'], { granted: WRITE }).said).toContain('Take it back in Entra');
  });

  it('changes nothing that is there already', () => {
    const { granted } = grant();
    const again = grant([], { granted: granted.join(' '), trusted: 'scorekeeper-web-app' });
    // The calls of the first run stand in the same list.
    expect(again.changes).toHaveLength(6);
    expect(again.said.match(/has already/g)).toHaveLength(6);
  });

  it('changes nothing on a dry run, and gives the reason for each permission', () => {
    const { changes, said } = grant(['--dry-run']);
    expect(changes).toEqual([]);
    expect(said.match(/would grant {2}\S+: \S+/g)).toHaveLength(5);
  });

  it('refuses to work in another tenant and says how to sign in', () => {
    const { exitCode, complaint, changes } = grant([], { tenant: 'another' });
    expect(exitCode).toBe(1);
    expect(complaint).toContain(`az login --tenant ${TENANT}`);
    expect(changes).toEqual([]);
  });

  it('names what is missing before the deployment', () => {
    writeFileSync(join(folder, 'env'), `AAD_APP_CLIENT_ID=${APP}\n`);
    const { exitCode, complaint } = grant();
    expect(exitCode).toBe(1);
    expect(complaint).toContain('AAD_APP_TENANT_ID MANAGED_IDENTITY_PRINCIPAL_ID');
    expect(complaint).toContain('atk provision');
  });

  it('refuses an option it does not know', () => {
    expect(grant(['--all']).complaint).toContain("I do not know the option '--all'");
  });
});
