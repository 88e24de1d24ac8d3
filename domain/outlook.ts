import { rankedActions } from './actionQueue';
import type { Outlook } from './contract/overview';
import { withoutNoise } from './known';
import type { TenantPicture } from './picture';
import { candidatesOf } from './plan';
import { percentOf, totalsOf } from './score';

/**
 * Where the reported score lands when all accepted work is done and counted (planned), and when everything that is left is done that the
 * licences owned allow (achievable). Ignored and third-party actions stay as they are in both.
 */
export function outlookOf(picture: TenantPicture): Outlook {
  const queue = rankedActions(picture);
  const accepted = queue.filter(({ status }) => status === 'planned');
  const ranked = new Set(candidatesOf(queue).map(({ controlId }) => controlId));
  const left = queue.filter(({ controlId, status }) => status === 'planned' || ranked.has(controlId));
  const { current, max } = totalsOf(picture);
  const landing = (rows: readonly { pointsLeft: number | null }[]) => {
    const gained = rows.reduce((sum, { pointsLeft }) => sum + (pointsLeft ?? 0), 0);
    const after = withoutNoise(Math.min(Math.max(max, current), current + gained));
    return { current: after, max, percent: percentOf(after, max) };
  };
  return { planned: landing(accepted), achievable: landing(left) };
}
