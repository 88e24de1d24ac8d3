import type { ControlProfile, StateUpdate } from './controlProfile';
import { knownList } from './known';
import type { IsoDate } from './snapshot';

export type StateMeaning = 'default' | 'ignored' | 'thirdParty' | 'alternateMitigation' | 'reviewed' | 'unknown';

const meanings = new Map<string, StateMeaning>([
  ['', 'default'],
  ['default', 'default'],
  ['ignored', 'ignored'],
  ['thirdparty', 'thirdParty'],
  ['alternatemitigation', 'alternateMitigation'],
  ['reviewed', 'reviewed'],
]);

/** What a state word means, in any casing or spacing. New words of Microsoft are 'unknown' and are shown as they are. */
export function stateMeaning(state: string): StateMeaning {
  return meanings.get(state.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) ?? 'unknown';
}

/** Declared states give points on the school's own word, without a measurement. */
export function isDeclaredState(state: string): boolean {
  const meaning = stateMeaning(state);
  return meaning === 'thirdParty' || meaning === 'alternateMitigation';
}

/** Graph has no top-level state: the newest entry of its updates is the one that holds. 'Default' when there is none. */
export function effectiveState(profile: ControlProfile | null): string {
  return newestUpdate(profile)?.state ?? 'Default';
}

/** As `effectiveState`, on a past day: updates of later days did not hold yet. */
export function stateOn(profile: ControlProfile | null, day: IsoDate): string {
  return newestUpdate(profile, day)?.state ?? 'Default';
}

/** The entry that holds; undated ones are older than any dated one. */
export function newestUpdate(profile: ControlProfile | null, until?: IsoDate): StateUpdate | null {
  const usable = knownList(profile?.stateUpdates)
    .filter((update) => typeof update.state === 'string' && update.state.trim() !== '')
    .filter((update) => until === undefined || (update.updatedAt ?? '').slice(0, 10) <= until);
  return usable.toSorted(newestFirst)[0] ?? null;
}

/** When an update was made, in milliseconds; -Infinity where Microsoft gave no usable time. */
export function timeOfUpdate(update: StateUpdate): number {
  const time = Date.parse(update.updatedAt ?? '');
  return Number.isNaN(time) ? -Infinity : time;
}

function newestFirst(a: StateUpdate, b: StateUpdate): number {
  const [timeA, timeB] = [timeOfUpdate(a), timeOfUpdate(b)];
  if (timeA !== timeB) return timeB > timeA ? 1 : -1;
  // Two of one moment: a set state before Default, then by name, so that the order on the wire does not matter.
  const weight = (update: StateUpdate) => (stateMeaning(update.state) === 'default' ? 1 : 0);
  return weight(a) - weight(b) || a.state.toLowerCase().localeCompare(b.state.toLowerCase());
}
