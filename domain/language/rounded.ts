/** The number as every language shows it, with at most so many decimals. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  // The nudge makes 1.005 round up as it is read; adding 0 turns -0 into 0.
  return Math.round(value * factor * (1 + Number.EPSILON)) / factor + 0;
}
