import type { DecisionKind } from '../decision';
import { languageNamed } from '../language/language';
import type { IsoDate } from '../snapshot';
import { COMFORT_WORDS, NEGATIONS, PRESET_WORDS } from './english';
import type { Intent, IntentName, Period } from './intent';
import { timeIn } from './slots/clock';
import type { Slots } from './slots/readSlots';
import { lastDays } from './slots/stretch';
import type { Token } from './tokens';

/** What a sentence holds, whoever found out what it is about. */
export interface Sentence {
  tokens: readonly Token[];
  slots: Slots;
  /** What names the action; '' where nothing does. */
  words: string;
  decision: DecisionKind | null;
  reason: string | null;
  today: IsoDate;
}

/** The intent of that name with what the sentence names; null where it lacks what the intent cannot do without. */
export function buildIntent(name: IntentName, sentence: Sentence): Intent | null {
  const { slots, words, decision, reason, tokens } = sentence;
  switch (name) {
    case 'why':
      return { name, period: slots.period, direction: slots.direction };
    case 'top':
      return topOf(slots);
    case 'plan':
      return planOf(sentence);
    case 'history':
      return { name, period: slots.period ?? numberedDays(sentence) };
    case 'log':
      return { name, person: slots.person };
    case 'digestSchedule':
      return { name, weekday: slots.weekday, time: timeIn(tokens), timeZone: null };
    case 'digestActions':
      return slots.number === null || !Number.isInteger(slots.number) ? null : { name, actions: slots.number };
    case 'digestAlerts':
      return alertsOf(sentence);
    case 'digestLanguage':
      return languageIn(sentence);
    case 'action':
    case 'who':
    case 'notify':
      return words === '' ? null : { name, words };
    case 'decide':
      return decision === null || words === '' ? null : { name, decision, words, reason };
    default:
      return { name };
  }
}

function topOf({ number, category, userImpact, minutes, threat, person }: Slots): Intent {
  const count = number !== null && Number.isInteger(number) && number >= 1 && number <= 999 ? number : null;
  return { name: 'top', count, category, userImpact, minutes, threat, person };
}

/** A number alone is a percentage to reach; beside 'comfort' it is a position of the slider. */
function planOf({ slots, tokens }: Sentence): Intent {
  const { userImpact } = slots;
  const preset = tokens.find(({ word }) => Object.hasOwn(PRESET_WORDS, word));
  if (preset !== undefined) {
    return { name: 'plan', target: null, comfort: PRESET_WORDS[preset.word] ?? null, userImpact };
  }
  const number = slots.percent ?? (slots.number !== null && slots.number <= 100 ? slots.number : null);
  const isComfort = tokens.some(({ word }) => COMFORT_WORDS.includes(word));
  return { name: 'plan', target: isComfort ? null : number, comfort: isComfort ? number : null, userImpact };
}

/** 'history 30': days, though nobody said so. */
function numberedDays({ slots: { number }, today }: Sentence): Period | null {
  return number !== null && Number.isInteger(number) && number >= 1 && number <= 5000 ? lastDays(number, today) : null;
}

/** Nothing to be alerted of, or a drop of so many percent points; null where neither is said. */
function alertsOf({ slots: { percent, number }, tokens }: Sentence): Intent | null {
  const isOff = tokens.some(({ word, groups }) => groups.has('off') || word === 'no' || NEGATIONS.includes(word));
  if (isOff) return { name: 'digestAlerts', alertDrop: null };
  const alertDrop = percent ?? number;
  return alertDrop === null ? null : { name: 'digestAlerts', alertDrop };
}

function languageIn({ tokens }: Sentence): Intent | null {
  const named = tokens.map(({ word }) => word).find((word) => languageNamed(word) !== null);
  return named === undefined ? null : { name: 'digestLanguage', language: named };
}
