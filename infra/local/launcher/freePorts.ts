import { createServer } from 'node:net';

/** Throws where another program has one of the ports: found out before anything is started. */
export async function requireFreePorts(ports: { setting: string; port: number }[]): Promise<void> {
  for (const { setting, port } of ports) {
    if (await isFree(port)) continue;
    throw new Error(
      `Port ${port} is in use by another program. Stop it, or choose another port: ${setting}=${port + 1} npm start`,
    );
  }
}

/** On every interface, and on loopback alone: one can be taken while the other is free. */
async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, undefined)) && (await canListen(port, '127.0.0.1'));
}

function canListen(port: number, host: string | undefined): Promise<boolean> {
  return new Promise((answer) => {
    const server = createServer();
    server.once('error', () => answer(false));
    server.listen({ port, host }, () => server.close(() => answer(true)));
  });
}
