import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the range from which operating systems take ports for outgoing connections and for "any port" (32768 up on Linux, 49152 up elsewhere):
 * a port from there may be taken by another test between being found free and being used.
 */
const [LOWEST, HIGHEST] = [20_000, 32_000];
const TRIES = 50;

/**
 * A port that nobody listens on, on any address of this machine.
 */
export async function freePort() {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const port = randomInt(LOWEST, HIGHEST);
    if ((await canListen(port)) && (await canListen(port, '127.0.0.1'))) return port;
  }
  throw new Error(`No free port among ${TRIES} from ${LOWEST} to ${HIGHEST}.`);
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
