import { NUMBER_WORDS, SAME, SHORT_FORMS } from './english';
import { corrected } from './spelling';

/** A word of a message. */
export interface Token {
  /** In lower case, short forms spelled out, typing errors of known words mended. */
  word: string;
  /** Names of the groups it belongs to, and the word itself. */
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
/** '30min', '1h', '2weeks': no id is a number and some letters alone. */
const NUMBER_WITH_UNIT =
  /^(\d{1,5}(?:[.,]\d{1,2})?)(h|hr|hrs|hours?|m|min|mins|minutes?|d|days?|wks?|weeks?|months?|pct|percent)$/;

const groupsOfWord = new Map<string, string[]>();
for (const [name, words] of Object.entries(SAME)) {
  for (const word of words) groupsOfWord.set(word, [...(groupsOfWord.get(word) ?? []), name]);
}

export function tokensOf(text: string): Token[] {
  const typed = (text.match(WORD) ?? []).slice(0, MOST_WORDS);
  return typed.flatMap((one, place) =>
    spelledOut(one.toLowerCase().replace(/['’]/g, '')).map((word) => tokenOf(word, one, place)),
  );
}

function spelledOut(word: string): string[] {
  const [, number, unit] = NUMBER_WITH_UNIT.exec(word) ?? [];
  if (number !== undefined && unit !== undefined) return [number, ...spelledOut(unit)];
  const parts = word.split('-');
  if (parts.length === 2 && parts.every((part) => Object.hasOwn(NUMBER_WORDS, part))) return parts;
  return Object.hasOwn(SHORT_FORMS, word) ? (SHORT_FORMS[word] ?? word).split(' ') : [word];
}

function tokenOf(spelled: string, typed: string, place: number): Token {
  const word = corrected(spelled);
  const forms = word.length > 3 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
  const groups = forms.flatMap((form) => [form, ...(groupsOfWord.get(form) ?? [])]);
  return { word, groups: new Set(groups), typed, place };
}
