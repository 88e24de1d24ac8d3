/** How far the score went, and the parts of the move. */
export const changes = {
  /** `size` is a figure without a sign. */
  up: (size: string) => `Up ${size}`,
  down: (size: string) => `Down ${size}`,
  unchanged: 'Unchanged',
  whatMoved: (parts: number) => `What moved it (${parts})`,
  allParts: (parts: number) => `Show all ${parts} parts`,
};
