import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { createApp } from './app';
import { ConfigError, readConfig } from './config';
import { createLogger } from './logging';
import { createDependencies } from './dependencies';

/** Config, dependencies, start, stop: in this order and nowhere else. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLogger(config.log);
  const service = await createDependencies(config, log);
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });

  const server = createApp({
    ...service.appDeps,
    log,
    metrics,
    tab: {
      directory: fileURLToPath(new URL('../tab', import.meta.url)),
      localHosts: config.mode === 'local' ? [new URL(config.entra.authorityHost).origin] : [],
    },
  });
  await service.start();
  server.listen(config.http.port, config.http.host);
  await once(server.server as NodeJS.EventEmitter, 'listening');
  log.info({ port: config.http.port, mode: config.mode, role: config.role }, 'listening');

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    server.close();
    await service.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void stop(signal));
  }
}

main().catch((error: unknown) => {
  // A ConfigError is written for the operator; anything else shows where it happened.
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
