import type { Registry } from 'prom-client';
import type { Server } from 'restify';

/** Prometheus text, for a scraper on the same machine or side-car only: the figures are nobody else's business. */
export function registerMetrics(server: Server, registry: Registry): void {
  server.get('/metrics', async (req, res) => {
    const from = req.socket.remoteAddress ?? '';
    // Behind a front end every request comes from its address; one that was forwarded is never local.
    const forwarded = req.headers['x-forwarded-for'] !== undefined;
    if (forwarded || !/^(::ffff:)?127\.|^::1$/.test(from)) {
      res.send(404, {
        error: { code: 'notFound', message: 'There is nothing here.', help: 'Open the app from Teams.' },
      });
      return;
    }
    res.sendRaw(200, await registry.metrics(), { 'Content-Type': registry.contentType });
  });
}
