import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { LANGUAGES } from '../../domain/language/language';

/**
 * Addresses of pictures in cards. Teams fetches them without signing in, so an address carries what is drawn, an end date and a signature:
 * nothing is stored, nobody can ask for another tenant's figures, and an old address stops working.
 */

/** Missing in addresses that were given out before there was a choice. */
const language = z.enum(LANGUAGES).default('en');

const picture = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('trend'),
    language,
    /** First day, and for each further day that exists its distance in days; then percent in tenths. */
    from: z.string(),
    days: z.array(z.number().int().min(0).max(4000)).max(400),
    tenths: z.array(z.number().int().min(0).max(1000)).max(400),
  }),
  z.object({ kind: z.literal('gauge'), language, tenths: z.number().int().min(0).max(1000) }),
]);
export type Picture = z.infer<typeof picture>;

const signed = z.object({ p: picture, until: z.number() });

export interface PictureAddresses {
  addressOf(what: Picture): string;
  /** null where the address is forged, cut or past its end. */
  read(token: string): Picture | null;
}

export function createPictureAddresses(deps: {
  publicUrl: string;
  secret: string;
  now: () => Date;
  validDays: number;
}): PictureAddresses {
  const sign = (payload: string) => createHmac('sha256', deps.secret).update(payload).digest('base64url');

  return {
    addressOf(what) {
      const until = Math.floor(deps.now().getTime() / 1000) + deps.validDays * 86_400;
      const payload = Buffer.from(JSON.stringify({ p: what, until })).toString('base64url');
      return `${deps.publicUrl}/pictures/${payload}.${sign(payload)}.png`;
    },

    read(token) {
      const [payload, signature] = token.split('.');
      if (payload === undefined || signature === undefined) return null;
      const expected = Buffer.from(sign(payload));
      const given = Buffer.from(signature);
      if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
      const content = signed.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
      return content.until * 1000 < deps.now().getTime() ? null : content.p;
    },
  };
}
