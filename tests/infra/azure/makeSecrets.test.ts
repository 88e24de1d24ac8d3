import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';

const script = fileURLToPath(new URL('../../../scripts/make-secrets.mjs', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scorekeeper-secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const makeSecrets = (...names: string[]) =>
  spawnSync(process.execPath, [script, ...names, '--folder', folder], { encoding: 'utf8', timeout: 20_000 });
const file = (environment: string) => join(folder, `.env.${environment}.user`);
const secretsOf = (environment: string) => parseEnv(readFileSync(file(environment), 'utf8'));

describe('make-secrets', () => {
  it('makes the two secrets of a deployment, long enough for the service and the database', () => {
    makeSecrets('dev');

    const { SECRET_POSTGRES_PASSWORD: password = '', SECRET_IMAGE_SIGNING_SECRET: signing = '' } = secretsOf('dev');
    expect(signing.length).toBeGreaterThanOrEqual(32);
    expect(password).toMatch(/[A-Z]/);
    expect(password).toMatch(/[a-z]/);
    expect(password).toMatch(/[0-9]/);
    expect(password).not.toBe(signing);
  });

  it('keeps those that are there', () => {
    makeSecrets('dev');
    const before = secretsOf('dev');
    const again = makeSecrets('dev');
    expect(secretsOf('dev')).toEqual(before);
    expect(again.stdout).toContain('Nothing to do');
  });

  it('shows no secret, and lets nobody else read the file', () => {
    const { stdout } = makeSecrets('dev');
    for (const secret of Object.values(secretsOf('dev'))) expect(stdout).not.toContain(secret);
    expect(statSync(file('dev')).mode & 0o077).toBe(0);
  });

  it('makes no database password for local work', () => {
    makeSecrets('local');
    expect(Object.keys(secretsOf('local'))).toEqual(['SECRET_IMAGE_SIGNING_SECRET']);
  });

  it('asks for an environment', () => {
    const { status, stderr } = makeSecrets();
    expect(status).toBe(1);
    expect(stderr).toContain('Name the environment');
  });
});
