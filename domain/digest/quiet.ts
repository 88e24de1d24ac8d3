import type { DigestContent } from './content';

/** Nothing moved, nothing waits, nothing was counted and nothing is ahead: there is little to say, and it is said shortly. */
export function isQuiet({ move, tasks, counted, forecast, stale, nothingNew }: DigestContent): boolean {
  return (
    move?.parts.length === 0 &&
    tasks?.length === 0 &&
    counted?.length === 0 &&
    forecast === null &&
    !stale &&
    nothingNew !== true
  );
}
