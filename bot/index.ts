import { fileURLToPath } from 'node:url';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Server } from 'restify';
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
    process.on(signal, () => {
      stop(signal).catch((error: unknown) => {
        log.error({ err: error }, 'the service did not stop cleanly');
        process.exit(1);
      });
    });
  }

  try {
    await service.start();
    await listen(server, config.http);
  } catch (error) {
    await service.stop().catch(() => undefined);
    throw error;
  }
  log.info({ port: config.http.port, mode: config.mode, role: config.role }, 'listening');
}

function listen(server: Server, { port, host }: { port: number; host: string }): Promise<void> {
  return new Promise((done, fail) => {
    server.on('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
    );
    server.listen(port, host, () => done());
  });
}

/** Written for the operator, like a ConfigError. */
class PortTaken extends Error {
  constructor(port: number) {
    super(`Port ${port} is in use by another program. Stop it, or set PORT to another one, and start again.`);
  }
}

main().catch((error: unknown) => {
  // A ConfigError is written for the operator; anything else shows where it happened.
  console.error(error instanceof ConfigError || error instanceof PortTaken ? error.message : error);
  process.exit(1);
});
