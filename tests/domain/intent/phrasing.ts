import type { Intent } from '../../../domain/intent/intent';

/** The day on which everything in these lists is said: a Wednesday. */
export const TODAY = '2026-11-25';

/** One way of saying something, and what is to be understood. */
export interface Phrasing {
  say: string;
  /** null: no question of ours, which has to stay not understood. */
  intent: Intent['name'] | null;
  /** Every slot that has to be filled; all others have to stay empty. */
  slots?: Record<string, unknown>;
  /** The actions that its words have to find first in the sample queue, in any order. */
  ids?: string[];
  /** Typed by somebody in a hurry: without care for letters, signs and grammar. */
  hurried?: true;
  /** Has to be understood, whatever the rate over all. */
  must?: true;
}
