import type { Server } from 'restify';

/** What the service needs to do its work, each with the sentence to show while it is missing. */
export type ReadinessCheck = { name: string; check: () => Promise<string | null> };

/** `live`: the process answers. `ready`: it can also do its work; 503 with the reasons until then. */
export function registerHealth(server: Server, checks: ReadinessCheck[]): void {
  server.get('/health/live', async (_req, res) => {
    res.send(200, { status: 'live' });
  });

  server.get('/health/ready', async (_req, res) => {
    const missing: Record<string, string> = {};
    for (const { name, check } of checks) {
      const reason = await check().catch((error: unknown) =>
        error instanceof Error ? error.message : 'unknown fault',
      );
      if (reason !== null) missing[name] = reason;
    }
    const ready = Object.keys(missing).length === 0;
    res.send(ready ? 200 : 503, ready ? { status: 'ready' } : { status: 'notReady', missing });
  });
}
