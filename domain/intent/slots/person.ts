import { AROUND_PERSON, BEFORE_PERSON, MINE, MYSELF } from '../english';
import { isKnown } from '../knownWords';
import type { Token } from '../tokens';
import type { Read } from './number';

/** What a person can have: 'my tasks', "Mere's list", 'my own decisions'. */
const BELONGINGS = ['list', 'action', 'decide', 'todo'];
/** 'my three open tasks' */
const MOST_BETWEEN = 2;

/** 'Mere' behind 'by', 'did' and the like, or in "Mere's list", where it is no word we know; 'me' for the asker. */
export function personAt(tokens: readonly Token[], place: number): Read<string> | null {
  const token = tokens[place];
  if (token === undefined) return null;
  const [isLed, isOwner] = [isBehindLead(tokens, place), isBeforeBelonging(tokens, place)];
  if ((isLed && MYSELF.includes(token.word)) || (MINE.includes(token.word) && (isOwner || token.word === 'mine'))) {
    return { value: 'me', end: place + 1 };
  }
  const [, name, owning] = /^(\p{L}[\p{L}-]{0,100}?)(['’]s)?$/u.exec(token.typed) ?? [];
  if (name === undefined || isKnown(token.word)) return null;
  const isDeciding = /ed$/.test(tokens[place + 1]?.word ?? '') && tokens[place + 1]?.groups.has('judge') === true;
  return isLed || isDeciding || isAmid(tokens, place) || (isOwner && owning !== undefined)
    ? { value: name, end: place + 1 }
    : null;
}

function isBehindLead(tokens: readonly Token[], place: number): boolean {
  return BEFORE_PERSON.some((lead) => {
    const words = lead.split(' ');
    return words.every((word, step) => tokens[place - words.length + step]?.word === word);
  });
}

/** 'is Anna supposed', 'should Anna do' */
function isAmid(tokens: readonly Token[], place: number): boolean {
  const [before, after] = [tokens[place - 1]?.word ?? '', tokens[place + 1]?.word ?? ''];
  return AROUND_PERSON.before.includes(before) && AROUND_PERSON.after.includes(after);
}

function isBeforeBelonging(tokens: readonly Token[], place: number): boolean {
  const near = tokens.slice(place + 1, place + 2 + MOST_BETWEEN);
  return near.some(({ groups }) => BELONGINGS.some((name) => groups.has(name)));
}
