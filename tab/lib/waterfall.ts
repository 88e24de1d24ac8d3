/** A bar in percent of the room there is. */
export interface Bar {
  left: number;
  width: number;
}

/** One bar for each part of a move; each begins where the one before ended, so that the last one ends at the whole. */
export function waterfall(parts: number[]): Bar[] {
  let sum = 0;
  const steps = parts.map((part) => {
    const before = sum;
    sum += part;
    return [Math.min(before, sum), Math.max(before, sum)] as const;
  });
  const low = Math.min(0, ...steps.map(([start]) => start));
  const high = Math.max(0, ...steps.map(([, end]) => end));
  const room = high - low || 1;
  return steps.map(([start, end]) => ({ left: round((start - low) / room), width: round((end - start) / room) }));
}

const round = (share: number) => Math.round(share * 10_000) / 100;
