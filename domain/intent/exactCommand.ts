import type { DecisionKind } from '../decision';
import type { Intent } from './intent';
import { weekdayAt } from './slots/weekday';
import { tokensOf } from './tokens';

/** The commands as the help text has them. Only these are acted on at once where something would be changed. */
export function readExactCommand(text: string): Intent | null {
  return (
    simpleCommand(text) ?? actionCommand(text) ?? decideCommand(text) ?? optionsCommand(text) ?? digestCommand(text)
  );
}

const SIMPLE: { pattern: RegExp; intent: Intent }[] = [
  { pattern: /^(?:help|\?|hi|hello|hilfe|commands)$/i, intent: { name: 'help' } },
  { pattern: /^(?:score|secure score|how are we|status)\??$/i, intent: { name: 'score' } },
  { pattern: /^compare\??$/i, intent: { name: 'compare' } },
  { pattern: /^due\??$/i, intent: { name: 'due' } },
  { pattern: /^(?:log|history of decisions|decisions)$/i, intent: { name: 'log', person: null } },
  { pattern: /^digest(?:\s+now)?$/i, intent: { name: 'digestNow' } },
  { pattern: /^digest\s+preview$/i, intent: { name: 'digestPreview' } },
  { pattern: /^digest\s+(?:off|stop)$/i, intent: { name: 'digestOff' } },
];

function simpleCommand(text: string): Intent | null {
  return SIMPLE.find(({ pattern }) => pattern.test(text))?.intent ?? null;
}

function actionCommand(text: string): Intent | null {
  const [, words] = /^action\s+(\S.*)$/is.exec(text) ?? [];
  return words === undefined ? null : { name: 'action', words };
}

const KINDS: { pattern: RegExp; decision: DecisionKind }[] = [
  { pattern: /^accept\s+/i, decision: 'accept' },
  { pattern: /^ignore\s+/i, decision: 'ignore' },
  { pattern: /^third[ -]?party\s+/i, decision: 'thirdParty' },
  { pattern: /^reopen\s+/i, decision: 'reopen' },
  { pattern: /^done\s+/i, decision: 'done' },
];

function decideCommand(text: string): Intent | null {
  for (const { pattern, decision } of KINDS) {
    const [start] = pattern.exec(text) ?? [];
    if (start === undefined) continue;
    const [words = '', ...reasons] = text.slice(start.length).split(/\s(?:because\s|reason:)/i);
    // A reason may have a 'because' of its own: only the first one ends the words.
    const reason =
      reasons.length === 0 ? '' : text.slice(start.length + words.length).replace(/^\s(?:because\s|reason:)/i, '');
    if (words.trim() === '') return null;
    return { name: 'decide', decision, words: words.trim(), reason: reason.trim() === '' ? null : reason.trim() };
  }
  return null;
}

function optionsCommand(text: string): Intent | null {
  const [, actions] = /^digest\s+(?:actions|steps)\s+(\d{1,3})$/i.exec(text) ?? [];
  if (actions !== undefined) return { name: 'digestActions', actions: Number(actions) };
  const [, language] = /^digest\s+(?:language|sprache)\s+(\S.{0,99})$/i.exec(text) ?? [];
  if (language !== undefined) return { name: 'digestLanguage', language: language.trim() };
  const [, drop] = /^digest\s+alerts?\s+(off|\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/i.exec(text) ?? [];
  if (drop === undefined) return null;
  return { name: 'digestAlerts', alertDrop: /^off$/i.test(drop) ? null : Number(drop.replace(',', '.')) };
}

function digestCommand(text: string): Intent | null {
  const schedule = /^digest\s+(?:on\s+)?([a-z]{3,10})\s+(?:at\s+)?(\d{1,2})(?:[:.](\d{2}))?(?:\s+(\S+))?$/i.exec(text);
  if (schedule === null) return null;
  const [, day = '', hour = '', minute = '00', timeZone = null] = schedule;
  const isTime = Number(hour) <= 23 && Number(minute) <= 59;
  return {
    name: 'digestSchedule',
    weekday: weekdayAt(tokensOf(day), 0)?.value ?? null,
    time: isTime ? `${hour.padStart(2, '0')}:${minute}` : null,
    timeZone,
  };
}
