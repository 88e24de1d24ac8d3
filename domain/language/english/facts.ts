import type { Counted } from '../../contract/shared';
import { numbers } from './numbers';

const { amount, counted, points } = numbers;

/** What is told of an action beside its title, and of figures beside their day. */
export const facts = {
  toGain: (left: number) => `${points(left)} to gain`,
  notScored: 'not scored',
  pointsNotSupplied: 'points not supplied',
  /** '12 people affected', '12 not covered yet' where it is neither people nor devices, or not known. */
  affected: (count: number, counts: Counted | null) => {
    if (counts === 'people') return `${counted(count, 'person', 'people')} affected`;
    if (counts === 'devices') return `${counted(count, 'device', 'devices')} affected`;
    return `${amount(count)} not covered yet`;
  },
  pointsOf: (current: number, max: number) => `${amount(current)} of ${amount(max)} points`,
  /** A whole sentence. */
  figuresOf: (day: string) => `Microsoft's figures of ${day}.`,
  moreInTab: (count: number) => `and ${count} more, in the tab`,
};
