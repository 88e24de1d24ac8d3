import type { IsoDate } from '../snapshot';
import { actionWords } from './actionWords';
import { buildIntent } from './buildIntent';
import { NEGATIONS, PHRASES, REASON_WORDS, type PhraseRule } from './english';
import type { Intent, IntentName } from './intent';
import { weightOfNamed } from './ownSlots';
import { findPhrase, type PhraseMatch } from './phrase';
import { readSlots, type Slots } from './slots/readSlots';
import { isStrangeTo } from './strangers';
import { tokensOf, type Token } from './tokens';

interface Fit {
  rule: PhraseRule;
  match: PhraseMatch;
}

/** A fit that lacks what its intent cannot do without gives way to the next one only where that is nearly as good. */
const NEARLY = 2;

/** The intent whose phrase fits a sentence best, with what the sentence names; null where none fits. */
export function readOrdinaryWords(text: string, today: IsoDate): Intent | null {
  const { asked, reason } = withoutReason(text);
  const tokens = tokensOf(asked);
  const slots = readSlots(tokens, today);
  const fits = bestFirst(tokens, slots);
  const least = (fits[0]?.match.weight ?? 0) - NEARLY;
  for (const fit of fits) {
    const { rule, match } = fit;
    if (match.weight < least || isForbidden(fit, tokens)) return null;
    if (isStrangeTo(rule.intent, match, tokens, slots.marks)) return null;
    const words = actionWords(tokens, match.places, rule.keeps);
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
    if (match === undefined) return [];
    const weight = match.weight + weightOfNamed(rule.intent, match, tokens, slots.marks);
    return [{ rule, match: { ...match, weight } }];
  }).sort((a, b) => b.match.weight - a.match.weight);
}

const CHANGES_SOMETHING: IntentName[] = [
  'decide',
  'digestNow',
  'digestOff',
  'digestSchedule',
  'digestActions',
  'digestAlerts',
  'digestLanguage',
];

/** "Do not ignore it": a 'not' that is no part of the phrase itself. */
function isForbidden({ rule, match }: Fit, tokens: readonly Token[]): boolean {
  const isDenied = tokens.some(({ word }, place) => NEGATIONS.includes(word) && !match.places.includes(place));
  return isDenied && CHANGES_SOMETHING.includes(rule.intent);
}
