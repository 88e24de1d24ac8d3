import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { plainEnvironment } from '../../infra/local/launcher/childProcess';
import { freePort } from '../support/freePort.mjs';

it('npm start stopped by a signal ends with 0 and leaves nothing running', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'scorekeeper-launcher-'));
  const ports = { PORT: await freePort(), LOCAL_M365_PORT: await freePort(), PLAYGROUND_PORT: await freePort() };
  const env = Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)]));
  const child = spawn(process.execPath, ['dist/local/start.js'], {
    env: { ...plainEnvironment(), ...env, DATA_DIR: dir },
  });
  let printed = '';
  const ended = new Promise<number | null>((done) => child.on('close', done));
  await new Promise<void>((ready, fail) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        printed += String(text);
        if (printed.includes('ready: ')) ready();
      });
    }
    void ended.then((code) => fail(new Error(`It ended with ${String(code)}: ${printed}`)));
  });

  child.kill('SIGTERM');

  expect(await ended).toBe(0);
  for (const port of Object.values(ports)) {
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
  }
  await rm(dir, { recursive: true, force: true });
}, 120_000);
