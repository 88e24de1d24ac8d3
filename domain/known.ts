/** Guards for values from outside whose type promises more than the wire keeps. What is unusable becomes unknown, never 0. */

/** A finite number that is not negative (Microsoft writes -1 for "not supplied"), else null. */
export function knownAmount(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

/** A percentage from 0 to 100, else null. */
export function knownPercent(value: number | null | undefined): number | null {
  const amount = knownAmount(value);
  return amount !== null && amount <= 100 ? amount : null;
}

/** The list without holes, or an empty one where it is missing. */
export function knownList<T>(value: readonly T[] | null | undefined): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]).filter((item) => item !== null && item !== undefined) : [];
}

/** Takes the noise of binary fractions off a sum: six decimals, no negative zero. */
export function withoutNoise(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
