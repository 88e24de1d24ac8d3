import { CONTRACTIONS, NUMBER_WORDS, SAME, SHORT_FORMS } from './english';
import { withDigitWords } from './digitWords';
import { corrected, takenApart } from './spelling';
import { formsOf } from './wordForms';

/** A word of a message. */
export interface Token {
  /** In lower case, short forms spelled out, typing errors of known words mended. */
  word: string;
  /** Names of the groups it belongs to, and the word itself with what it may be a form of. */
  groups: ReadonlySet<string>;
  /** As it was typed; one typed word can stand for several ('whats'). */
  typed: string;
  /** Its place among the typed words. */
  place: number;
}

/** More than anybody types: later words are not read. */
const MOST_WORDS = 200;
/** Letters and digits with signs inside, such as 'mdo_safelinks', '66.5', '66,5', '8:00', "won't", 'Europe/Berlin'; or a percent sign. */
const WORD = /\b\d{1,5},\d{1,2}\b|[\p{L}\p{N}]+(?:['’._:/+-][\p{L}\p{N}]+)*|%/gu;
/** '30min', '1h', '2weeks', '3pm': no id is a number and some letters alone. */
const NUMBER_WITH_UNIT =
  /^(\d{1,5}(?:[.,:]\d{1,2})?)(h|hr|hrs|hours?|m|min|mins|minutes?|d|days?|wks?|weeks?|months?|yrs?|years?|pct|percent|pts?|points?|am|pm)$/;
/** 'mdo_safelinks', 'AdminMFAV2': no word of a language. */
const ID = /_|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}|\p{L}{3}\d/u;

const groupsOfWord = new Map<string, string[]>();
for (const [name, words] of Object.entries(SAME)) {
  for (const word of words) groupsOfWord.set(word, [...(groupsOfWord.get(word) ?? []), name]);
}

export function tokensOf(text: string): Token[] {
  const typed = (text.match(WORD) ?? []).slice(0, MOST_WORDS);
  const spelled = typed.flatMap((one, place) =>
    spelledOut(one.toLowerCase()).map((word) => ({ word, typed: one, place })),
  );
  return withDigitWords(spelled).map(tokenOf);
}

function spelledOut(word: string): string[] {
  const [, before, left] = /^(\p{L}+)['’](\p{L}{1,2})$/u.exec(word) ?? [];
  if (before !== undefined && left !== undefined && Object.hasOwn(CONTRACTIONS, left)) {
    return [...spelledOut(before), CONTRACTIONS[left] ?? left];
  }
  const bare = word.replace(/['’]/g, '');
  if (Object.hasOwn(SHORT_FORMS, bare)) return (SHORT_FORMS[bare] ?? bare).split(' ');
  if (before !== undefined && left === 's') return spelledOut(before);
  const [, number, unit] = NUMBER_WITH_UNIT.exec(bare) ?? [];
  if (number !== undefined && unit !== undefined) return [number, ...spelledOut(unit)];
  const parts = bare.split('-');
  if (parts.length === 2 && parts.every((part) => Object.hasOwn(NUMBER_WORDS, part))) return parts;
  return takenApart(bare) ?? [bare];
}

function tokenOf({ word: spelled, typed, place }: { word: string; typed: string; place: number }): Token {
  const word = corrected(spelled);
  const groups = formsOf(word).flatMap((form) => [form, ...(groupsOfWord.get(form) ?? [])]);
  return { word, groups: new Set(ID.test(typed) ? [...groups, 'subject_word'] : groups), typed, place };
}
