import type { Texts } from '../language/texts';
import { reasonTextOrNull } from '../reasonText';
import type { Standing } from '../standing';
import type { ShownDecision } from './content';

/** What stands, or what Microsoft refused, so that nobody believes in a change that did not happen. null where nobody decided. */
export function shownDecision({ decision, latest, write }: Standing, texts: Texts): ShownDecision | null {
  const shown = write?.status === 'refused' ? latest : decision;
  if (shown === null) return null;
  return {
    sequence: shown.sequence,
    kind: shown.kind,
    byName: shown.decidedBy.name,
    at: shown.decidedAt,
    dueOn: shown.dueOn,
    reviewOn: shown.reviewOn,
    reason: shown.reason,
    write: write?.status ?? null,
    writeMessage: reasonTextOrNull(write?.reason ?? null, texts),
  };
}
