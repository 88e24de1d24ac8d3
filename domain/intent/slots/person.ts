import { BEFORE_PERSON, MINE, MYSELF } from '../english';
import { knownWords } from '../knownWords';
import type { Token } from '../tokens';
import type { Read } from './number';

/** 'Mere' behind 'by', 'did' and the like, or in "Mere's list", where it is no word we know; 'me' for the asker. */
export function personAt(tokens: readonly Token[], place: number): Read<string> | null {
  const token = tokens[place];
  if (token === undefined) return null;
  const [isLed, isOwner] = [isBehindLead(tokens, place), tokens[place + 1]?.groups.has('list') === true];
  if ((isLed && MYSELF.includes(token.word)) || (isOwner && MINE.includes(token.word))) {
    return { value: 'me', end: place + 1 };
  }
  const [, name, owning] = /^(\p{L}[\p{L}-]{0,100})(['’]s)?$/u.exec(token.typed) ?? [];
  if (name === undefined || knownWords.has(token.word)) return null;
  return isLed || (isOwner && owning !== undefined) ? { value: name, end: place + 1 } : null;
}

function isBehindLead(tokens: readonly Token[], place: number): boolean {
  return BEFORE_PERSON.some((lead) => {
    const words = lead.split(' ');
    return words.every((word, step) => tokens[place - words.length + step]?.word === word);
  });
}
