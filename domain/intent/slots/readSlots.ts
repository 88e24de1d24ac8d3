import type { Level } from '../../controlProfile';
import type { IsoDate } from '../../snapshot';
import { CATEGORIES, DIRECTIONS, IMPACTS, THREAT_WORDS } from '../english';
import type { Period } from '../intent';
import { findPhrase, type Span } from '../phrase';
import type { Token } from '../tokens';
import { minutesAt } from './minutes';
import { numberAt, type Read } from './number';
import { percentAt } from './percent';
import { periodAt } from './period';
import { personAt } from './person';
import { weekdayAt } from './weekday';

/** All that a message names, whatever it is about; the intent takes what belongs to it. */
export interface Slots {
  period: Period | null;
  minutes: number | null;
  percent: number | null;
  /** A number that is none of the others. */
  number: number | null;
  userImpact: Level | null;
  threat: string | null;
  category: string | null;
  person: string | null;
  weekday: number | null;
  direction: 'up' | 'down' | null;
  /** Where each was read, by the name that phrases use: '<period>'. */
  marks: Map<string, Span>;
}

/** What is read first takes its words from the rest: the 30 of '30 days' is no number of actions. */
export function readSlots(tokens: readonly Token[], today: IsoDate): Slots {
  const taken = new Set<number>();
  const marks = new Map<string, Span>();

  function first<T>(name: string, readAt: (place: number) => Read<T> | null, options = { takes: true }): T | null {
    for (let place = 0; place < tokens.length; place += 1) {
      if (taken.has(place)) continue;
      const read = readAt(place);
      if (read === null) continue;
      marks.set(name, { start: place, end: read.end });
      if (options.takes) for (let part = place; part < read.end; part += 1) taken.add(part);
      return read.value;
    }
    return null;
  }

  const weekday = first('<weekday>', (place) => weekdayAt(tokens, place), { takes: false });
  const period = first('<period>', (place) => periodAt(tokens, place, today));
  const percent = first('<percent>', (place) => percentAt(tokens, place));
  const minutes = first('<minutes>', (place) => minutesAt(tokens, place));
  const userImpact = firstPhrase(
    '<impact>',
    IMPACTS.map(({ level, phrases }) => [level, phrases]),
  );
  const threat = firstPhrase('<threat>', Object.entries(THREAT_WORDS));
  const category = first('<category>', (place) => categoryAt(tokens, place));
  const number = first('<number>', (place) => numberAt(tokens, place));
  const person = first('<person>', (place) => personAt(tokens, place));
  return {
    period,
    minutes,
    percent,
    number,
    userImpact,
    threat,
    category,
    person,
    weekday,
    direction: directionOf(tokens),
    marks,
  };

  function firstPhrase<T>(name: string, choices: [T, string[]][]): T | null {
    for (const [value, phrases] of choices) {
      for (const phrase of phrases) {
        const places = findPhrase(phrase, tokens)?.places ?? [];
        if (places.length === 0 || places.some((place) => taken.has(place))) continue;
        marks.set(name, { start: Math.min(...places), end: Math.max(...places) + 1 });
        for (const place of places) taken.add(place);
        return value;
      }
    }
    return null;
  }
}

function categoryAt(tokens: readonly Token[], place: number): Read<string> | null {
  const word = tokens[place]?.word ?? '';
  const found = Object.entries(CATEGORIES).find(([, words]) => words.includes(word));
  return found === undefined ? null : { value: found[0], end: place + 1 };
}

function directionOf(tokens: readonly Token[]): 'up' | 'down' | null {
  for (const words of DIRECTIONS) {
    for (const { groups } of tokens) {
      const said = words.find(({ group }) => groups.has(group));
      if (said !== undefined) return said.direction;
    }
  }
  return null;
}
