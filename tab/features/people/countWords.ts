import type { PeopleResponse } from '../../../domain/contract/people';
import type { Texts } from '../../language/texts';
import type { Format } from '../../lib/format';

type Words = Texts['people'];

/** Microsoft's count with its own date: the names below it are read at another time. */
export function countWords(
  { affected, total, counts, countAsOf }: PeopleResponse,
  format: Format,
  { count, noCount }: Words,
): string {
  if (affected === null) return noCount;
  const isOne = (total ?? affected) === 1;
  const of = total === null ? null : format.number(total);
  return count(format.number(affected), of, counts, isOne, countAsOf === null ? null : format.day(countAsOf));
}

/** What to make of the names where they and Microsoft's count do not say the same; null where they do. */
export function namesWords({ affected, named }: PeopleResponse, format: Format, words: Words): string | null {
  if (affected === named) return named === 0 ? words.everyoneCovered : null;
  if (affected === null) return named === 0 ? words.nobodyNamed : null;
  return words.differ(format.number(affected), named === 0 ? null : format.number(named));
}
