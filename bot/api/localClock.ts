import { timingSafeEqual } from 'node:crypto';
import type { Server } from 'restify';
import { z } from 'zod';
import { ApiProblem } from './problems';

const clockRequest = z.object({ now: z.iso.datetime() });

/**
 * Only in local mode: the local Microsoft 365 tells the service what time it is after its days were advanced, and the service
 * collects them at once and does what has become due.
 */
export function registerLocalClock(
  server: Server,
  deps: { secret: string; setClock: (now: Date) => Promise<{ collected: number }> },
): void {
  const expected = Buffer.from(`Bearer ${deps.secret}`);

  server.post('/_local/clock', async (req, res) => {
    const given = Buffer.from(req.headers.authorization ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      const refused = new ApiProblem(401, 'unauthorised', 'That is not the local control secret.', 'See local.json.');
      res.send(refused.status, refused.body());
      return;
    }
    const parsed = clockRequest.safeParse(req.body);
    if (!parsed.success) {
      const bad = new ApiProblem(422, 'badRequest', 'The body is not {"now": "<ISO instant>"}.', 'Send it again.');
      res.send(bad.status, bad.body());
      return;
    }
    res.send(200, await deps.setClock(new Date(parsed.data.now)));
  });
}
