import type { IsoDate } from '../snapshot';
import { buildIntent } from './buildIntent';
import { FILLERS, NEGATIONS, PHRASES, REASON_WORDS } from './english';
import type { Intent, IntentName } from './intent';
import { findPhrase, type PhraseMatch } from './phrase';
import { readSlots, type Slots } from './slots/readSlots';
import { tokensOf, type Token } from './tokens';

type Rule = (typeof PHRASES)[number];
interface Fit {
  rule: Rule;
  match: PhraseMatch;
}

/** The intent whose phrase fits a sentence best, with what the sentence names; null where none fits. */
export function readOrdinaryWords(text: string, today: IsoDate): Intent | null {
  const { asked, reason } = withoutReason(text);
  const tokens = tokensOf(asked);
  const slots = readSlots(tokens, today);
  for (const fit of bestFirst(tokens, slots)) {
    if (isForbidden(fit, tokens)) return null;
    const { rule } = fit;
    const words = wordsLeft(fit, tokens);
    const built = buildIntent(rule.intent, { tokens, slots, words, decision: rule.decision ?? null, reason, today });
    if (built !== null) return built;
  }
  return null;
}

/** The reason of a decision has words of its own, which are not to be read as a question. */
export function withoutReason(text: string): { asked: string; reason: string | null } {
  const found = REASON.exec(text);
  if (found === null) return { asked: text, reason: null };
  const reason = text.slice(found.index + found[0].length).trim();
  const asked = text.slice(0, found.index).trim();
  return asked === '' || reason === '' ? { asked: text, reason: null } : { asked, reason };
}

const REASON = new RegExp(`\\b(?:${REASON_WORDS.join('|')})(?=[\\s,])`, 'i');

/** Of rules that fit equally well the one that is listed first. */
function bestFirst(tokens: readonly Token[], slots: Slots): Fit[] {
  return PHRASES.flatMap((rule) => {
    const [match] = rule.phrases
      .flatMap((phrase) => findPhrase(phrase, tokens, slots.marks) ?? [])
      .sort((a, b) => b.weight - a.weight);
    return match === undefined ? [] : [{ rule, match }];
  }).sort((a, b) => b.match.weight - a.match.weight);
}

const CHANGES_SOMETHING: IntentName[] = ['decide', 'digestNow', 'digestOff', 'digestSchedule'];

/** "Do not ignore it": a 'not' that is no part of the phrase itself. */
function isForbidden({ rule, match }: Fit, tokens: readonly Token[]): boolean {
  const isDenied = tokens.some(({ word }, place) => NEGATIONS.includes(word) && !match.places.includes(place));
  return isDenied && CHANGES_SOMETHING.includes(rule.intent);
}

/** What names the action: all that is neither part of the phrase nor a word that says little. */
function wordsLeft({ rule: { keeps = [] }, match }: Fit, tokens: readonly Token[]): string {
  const used = match.places.filter((place) => !keeps.some((group) => tokens[place]?.groups.has(group)));
  const kept = tokens.filter(({ word }, place) => !used.includes(place) && !FILLERS.includes(word));
  return [...new Map(kept.map(({ place, typed }) => [place, typed])).values()].join(' ');
}
