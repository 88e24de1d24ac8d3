import { addDays } from '../../domain/days';
import { REVIEW_DAYS } from '../../domain/decision';
import type { IsoDate } from '../../domain/snapshot';
import { execute, SMALL, showCard, textBlock, type Element, type VerbData } from './elements';
import { plain } from './text';

export interface DecisionForm {
  verb: 'decide.ignore' | 'decide.thirdParty';
  /** Sentence on what it does to the numbers. */
  effect: string;
  data: VerbData;
  /** Makes input ids unique within a card; the data carries it so that the inputs are found. */
  form: string;
  today: IsoDate;
}

/** Work that is late gets another week, unless the person says otherwise. */
const MOVED_DAYS = 7;

const WORDS = {
  'decide.ignore': {
    button: 'Ignore',
    confirm: 'Ignore it',
    ask: 'Why do you take this risk?',
    hint: 'Such as: no budget',
  },
  'decide.thirdParty': {
    button: 'Third party',
    confirm: 'It is covered',
    ask: 'Which product covers it?',
    hint: 'Such as: Duo',
  },
} as const;

/** A button that shows the effect, asks why and until when, and sends it. */
export function decisionForm(input: DecisionForm): Element {
  const { button, ...words } = WORDS[input.verb];
  return showCard(button, formBody(input, words), [formButton(input, words.confirm)]);
}

/** The same form as the body of a card of its own, for a decision that was typed without a reason. */
export function openDecisionForm(input: DecisionForm): { body: Element[]; action: Element } {
  const words = WORDS[input.verb];
  return { body: formBody(input, words), action: formButton(input, words.confirm) };
}

/** A button that decides the same again with another review date; the reason stands there to be changed. */
export function renewForm(input: Omit<DecisionForm, 'effect'> & { reason: string | null }): Element {
  const { ask, hint } = WORDS[input.verb];
  const body = [reasonInput(input.form, ask, hint, input.reason ?? ''), reviewInput(input.form, input.today)];
  return showCard('Renew', body, [formButton(input, 'Renew')]);
}

/** A button that gives accepted work another date. */
export function dateForm({ data, form, today }: Pick<DecisionForm, 'data' | 'form' | 'today'>): Element {
  const dueOn: Element = {
    type: 'Input.Date',
    id: `dueOn.${form}`,
    label: 'Done by',
    value: addDays(today, MOVED_DAYS),
    min: today,
    isRequired: true,
    errorMessage: 'Please choose today or a later day.',
  };
  return showCard('Move', [dueOn], [execute('Move', 'decide.accept', { ...data, form })]);
}

function formButton({ verb, data, form }: Pick<DecisionForm, 'verb' | 'data' | 'form'>, title: string): Element {
  return execute(title, verb, { ...data, form });
}

function formBody({ effect, form, today }: DecisionForm, words: { ask: string; hint: string }): Element[] {
  return [textBlock(plain(effect), SMALL), reasonInput(form, words.ask, words.hint), reviewInput(form, today)];
}

function reasonInput(form: string, label: string, placeholder: string, value = ''): Element {
  return {
    type: 'Input.Text',
    id: `reason.${form}`,
    label,
    placeholder,
    isMultiline: true,
    maxLength: 1000,
    isRequired: true,
    errorMessage: 'Please give a reason.',
    ...(value === '' ? {} : { value }),
  };
}

function reviewInput(form: string, today: IsoDate): Element {
  return {
    type: 'Input.Date',
    id: `reviewOn.${form}`,
    label: 'Look at it again on',
    value: addDays(today, REVIEW_DAYS),
    min: addDays(today, 1),
    isRequired: true,
    errorMessage: 'Please choose a later day.',
  };
}
