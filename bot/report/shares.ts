/**
 * Divides a height among parts that want more than there is: none gets more than it wants, and what one leaves goes to the others in equal
 * shares.
 */
export function sharesOf(wanted: readonly number[], available: number): number[] {
  const shares = wanted.map(() => 0);
  const fromSmallest = wanted.map((want, place) => ({ want, place })).sort((a, b) => a.want - b.want);
  let left = Math.max(0, available);
  fromSmallest.forEach(({ want, place }, done) => {
    const share = Math.min(want, left / (fromSmallest.length - done));
    shares[place] = share;
    left -= share;
  });
  return shares;
}
