import { isCountable } from './countable';
import { BEFORE_DIGIT_WORD, DIGIT_WORDS } from './english';

/** 'How 2 reach 70' has the word 'to' in it, 'got 2 hours' has a number. */
export function withDigitWords<T extends { word: string }>(words: readonly T[]): T[] {
  return words.map((one, place) => {
    const [before, after] = [words[place - 1]?.word, words[place + 1]?.word];
    const meant = Object.hasOwn(DIGIT_WORDS, one.word) ? DIGIT_WORDS[one.word] : undefined;
    if (meant === undefined || before === undefined || after === undefined) return one;
    const isNumber = !BEFORE_DIGIT_WORD.includes(before) || isCountable(after);
    return isNumber ? one : { ...one, word: meant };
  });
}
