import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Child } from './launcher/childProcess';
import { readDeclaredActivities } from './launcher/declaredActivities';
import { requireFreePorts } from './launcher/freePorts';
import { readOptions, type LaunchOptions } from './launcher/options';
import { startPlayground, type Playground } from './launcher/playground';
import { serviceEnvironment, startService } from './launcher/service';
import { waitFor } from './launcher/waitFor';
import { LOCAL_CONTROL_SECRET } from './identities';
import { createLocalM365, type LocalM365 } from './server';
import { loadCapturedData } from './tenant/capturedData';
import { createSchool } from './tenant/school';
import type { TenantData } from './tenant/tenantData';

/** This file runs as dist/local/start.js. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIGEST_WITHIN_MS = 30_000;

/** `npm start`: Microsoft 365 on a laptop, the service against it, and a client to look at both. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  await requireFreePorts([
    { setting: 'PORT', port: options.servicePort },
    { setting: 'LOCAL_M365_PORT', port: options.localM365Port },
    ...(options.playground ? [{ setting: 'PLAYGROUND_PORT', port: options.playgroundPort }] : []),
  ]);
  const tenant = loadTenant(options);
  const stops: (() => Promise<void>)[] = [];
  let stopping = false;
  const stopAll = async () => {
    stopping = true;
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stopAll().then(() => process.exit(0)));
  }

  try {
    const m365 = await startLocalM365(options, tenant);
    stops.push(() => m365.stop());
    const playground = options.playground ? await openPlayground(options, tenant, m365, stops) : null;
    const serviceUrl = `http://127.0.0.1:${options.servicePort}`;
    const service = await openService(options, tenant, m365, serviceUrl);
    stops.push(() => service.stop());
    await collect(serviceUrl, tenant);

    const hostPage = `${m365.url}/_local/host`;
    writeFileSync(
      join(options.dataDir, 'local.json'),
      `${JSON.stringify(
        {
          serviceUrl,
          localM365Url: m365.url,
          hostUrl: hostPage,
          playgroundUrl: playground?.url ?? null,
          caFile: m365.caFile,
          tenantId: tenant.tenantId,
          servicePid: service.pid,
        },
        null,
        2,
      )}\n`,
    );
    console.log(`\n${tenant.displayName}: ${tenant.describe}\n`);
    if (playground !== null) {
      await postFirstDigest(playground, m365);
      console.log(
        `Teams client:      ${playground.url}  (Microsoft's Agents Playground; open the channel for the digest)`,
      );
      console.log(`Digest:            posted to the channel`);
    }
    console.log(`Tab, personal:     ${hostPage}?view=personal`);
    console.log(`Tab, in a channel: ${hostPage}?view=channel`);
    console.log(
      `Local Microsoft 365: ${m365.url}/_local/users  (who there is; the certificate is this computer's own)`,
    );
    console.log(`ready: ${serviceUrl}`);

    void service.ended.then(async (code) => {
      if (stopping) return;
      console.error(`The service ended with code ${code ?? 'none'}:\n${service.tail()}`);
      await stopAll();
      process.exit(1);
    });
  } catch (error) {
    await stopAll();
    throw error;
  }
}

function loadTenant(options: LaunchOptions): TenantData {
  if (options.capturedFolder === null) return createSchool({ today: new Date() });
  return loadCapturedData(options.capturedFolder, { now: new Date() });
}

async function startLocalM365(options: LaunchOptions, tenant: TenantData): Promise<LocalM365> {
  mkdirSync(options.dataDir, { recursive: true });
  const m365 = createLocalM365({
    tenant,
    dataDir: options.dataDir,
    port: options.localM365Port,
    serviceUrl: `http://127.0.0.1:${options.servicePort}`,
    hostPageDir: resolve(ROOT, 'infra/local/host'),
    declaredActivities: readDeclaredActivities(resolve(ROOT, 'manifest/manifest.json')),
    log: (line) => console.error(`local Microsoft 365: ${line}`),
  });
  await m365.start();
  return m365;
}

async function openPlayground(
  options: LaunchOptions,
  tenant: TenantData,
  m365: LocalM365,
  stops: (() => Promise<void>)[],
): Promise<Playground> {
  const playground = await startPlayground({
    tenant,
    port: options.playgroundPort,
    botUrl: `${m365.url}/_local/bot/activities`,
    caFile: m365.caFile,
    dir: join(options.dataDir, 'playground'),
  });
  stops.push(() => playground.child.stop());
  m365.connectPlayground(playground.url);
  return playground;
}

async function openService(
  options: LaunchOptions,
  tenant: TenantData,
  m365: LocalM365,
  serviceUrl: string,
): Promise<Child> {
  // The made-up school begins anew at each start, and its database with it; what a person decided on captured data is kept.
  const captured = options.capturedFolder !== null;
  const databaseDir = join(options.dataDir, captured ? `captured-${tenant.tenantId}` : 'school');
  if (!captured) rmSync(databaseDir, { recursive: true, force: true });
  return startService(resolve(ROOT, 'dist/bot/index.js'), {
    url: serviceUrl,
    cwd: ROOT,
    env: serviceEnvironment({
      port: options.servicePort,
      localM365Url: m365.url,
      caFile: m365.caFile,
      tenantId: tenant.tenantId,
      databaseDir,
    }),
  });
}

/** Tells the service what day it is; it answers when it has collected. */
async function collect(serviceUrl: string, tenant: TenantData): Promise<void> {
  const answer = await fetch(`${serviceUrl}/_local/clock`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${LOCAL_CONTROL_SECRET}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ now: tenant.now().toISOString() }),
  });
  if (!answer.ok) throw new Error(`The service could not collect the score: ${await answer.text()}`);
}

async function postFirstDigest(playground: Playground, m365: LocalM365): Promise<void> {
  await playground.openChannel();
  await waitFor('The first digest', () => Promise.resolve(m365.received().posts.length > 0 ? true : null), {
    withinMs: DIGEST_WITHIN_MS,
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
