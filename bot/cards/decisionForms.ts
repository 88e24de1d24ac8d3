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

function formButton({ verb, data, form }: DecisionForm, title: string): Element {
  return execute(title, verb, { ...data, form });
}

function formBody({ effect, form, today }: DecisionForm, words: { ask: string; hint: string }): Element[] {
  return [
    textBlock(plain(effect), SMALL),
    {
      type: 'Input.Text',
      id: `reason.${form}`,
      label: words.ask,
      placeholder: words.hint,
      isMultiline: true,
      maxLength: 1000,
      isRequired: true,
      errorMessage: 'Please give a reason.',
    },
    {
      type: 'Input.Date',
      id: `reviewOn.${form}`,
      label: 'Look at it again on',
      value: addDays(today, REVIEW_DAYS),
      min: addDays(today, 1),
      isRequired: true,
      errorMessage: 'Please choose a later day.',
    },
  ];
}
