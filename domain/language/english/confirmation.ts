import type { Counted } from '../../contract/shared';
import { numbers } from './numbers';

const { amount, points, signed } = numbers;

/** The answer to "I did it". */
export const confirmation = {
  confirmed: (gained: number, day: string) => `${signed(gained, 2)} confirmed on ${day}.`,
  waiting: (until: string) => `Microsoft normally counts it by ${until}.`,
  silent: 'Microsoft has not measured it since; nothing is known yet.',
  /** `left` is a whole sentence. */
  notCounted: (left: string) => `Not counted. ${left}`,
  noMorePoints: 'Microsoft measured it again and gives no more points.',
  covered: (count: number, total: number, counts: Counted) =>
    `${amount(count)} of ${amount(total)}${counts === 'objects' ? '' : ` ${counts}`} are covered, ${amount(total - count)} ${total - count === 1 ? 'is' : 'are'} left.`,
  standsAt: (earned: number, worth: number) => `It stands at ${amount(earned)} of ${points(worth)}.`,
};
