import type { DataProblem } from '../../../domain/ports/secureScoreSource';

export interface Problems {
  add(place: string, message: string): void;
  list(): DataProblem[];
}

/** One fault in every control of 90 days is 20,000 lines: beyond this we only count. */
const MAX_LISTED = 100;

export function createProblems(): Problems {
  const listed: DataProblem[] = [];
  let unlisted = 0;
  return {
    add: (place, message) => {
      if (listed.length < MAX_LISTED) listed.push({ place, message });
      else unlisted += 1;
    },
    list: () =>
      unlisted === 0
        ? [...listed]
        : [...listed, { place: '...', message: `${unlisted} more values could not be used as they came.` }],
  };
}
