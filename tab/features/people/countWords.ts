import type { PeopleResponse } from '../../../domain/contract/people';
import type { Format } from '../../lib/format';
import { countedNoun } from '../../lib/words';

/** Microsoft's count with its own date: the names below it are read at another time. */
export function countWords({ affected, total, counts, countAsOf }: PeopleResponse, format: Format): string {
  if (affected === null) return 'Microsoft gives no count for this action.';
  const noun = countedNoun(counts, total ?? affected);
  const share = total === null ? format.number(affected) : `${format.number(affected)} of ${format.number(total)}`;
  const day = countAsOf === null ? '' : `, as of ${format.day(countAsOf)}`;
  return `Microsoft counts ${share}${noun === null ? '' : ` ${noun}`} not covered yet${day}.`;
}

/** What to make of the names where they and Microsoft's count do not say the same; null where they do. */
export function namesWords({ affected, named }: PeopleResponse, format: Format): string | null {
  if (affected === named) return named === 0 ? 'Nobody is left to name: everyone is covered.' : null;
  if (affected === null) return named === 0 ? 'Nobody is named.' : null;
  const names = named === 0 ? 'the report names nobody' : `${format.number(named)} are named`;
  return `Microsoft counts ${format.number(affected)}, ${names}: the two are measured at different times.`;
}
