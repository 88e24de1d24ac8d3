/** What an operator may choose for a channel's digest, wherever it is chosen: chat, setup card or tab. */

/** How many next steps a digest shows. */
export const STEPS = { least: 1, most: 10 };
/** From how many percent points on a drop is told between digests. */
export const DROPS = { least: 0.5, most: 50 };

/** What the setup card offers of them. */
export const OFFERED_STEPS = [3, 5, 8];
export const OFFERED_DROPS = [1, 2, 3, 5];

export function isWithin(value: number, { least, most }: { least: number; most: number }): boolean {
  return value >= least && value <= most;
}
