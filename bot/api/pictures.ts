import type { Server } from 'restify';
import { drawPicture } from '../pictures/drawPicture';
import type { PictureAddresses } from '../pictures/pictureAddress';
import { ApiProblem } from './problems';

/** The pictures in cards. The address is the permission (pictures/pictureAddress.ts). */
export function registerPictures(server: Server, addresses: PictureAddresses): void {
  server.get('/pictures/:name', async (req, res) => {
    const name = (req.params as { name?: string }).name ?? '';
    const what = name.endsWith('.png') ? addresses.read(name.slice(0, -'.png'.length)) : null;
    if (what === null) {
      const gone = new ApiProblem(404, 'gone', 'This picture is no longer offered.', 'Ask the bot for a new digest.');
      res.send(gone.status, gone.body());
      return;
    }
    const png = drawPicture(what);
    res.writeHead(200, {
      'Content-Type': 'image/png',
      'Content-Length': png.length,
      'Cache-Control': 'public, max-age=86400, immutable',
    });
    res.end(png);
  });
}
