import { addDays } from '../../domain/days';
import { REVIEW_DAYS } from '../../domain/decision';
import type { Texts } from '../../domain/language/texts';
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

const KINDS = { 'decide.ignore': 'ignore', 'decide.thirdParty': 'thirdParty' } as const;

/** A button that shows the effect, asks why and until when, and sends it. */
export function decisionForm(input: DecisionForm, texts: Texts): Element {
  const { body, action } = openDecisionForm(input, texts);
  return showCard(texts.buttons[KINDS[input.verb]], body, [action]);
}

/** The same form as the body of a card of its own, for a decision that was typed without a reason. */
export function openDecisionForm(input: DecisionForm, { forms }: Texts): { body: Element[]; action: Element } {
  const { effect, form, today } = input;
  const { confirm, ask, hint } = forms[KINDS[input.verb]];
  const reason = reasonInput(form, { label: ask, placeholder: hint, errorMessage: forms.reasonMissing });
  return {
    body: [textBlock(plain(effect), SMALL), reason, reviewInput(form, today, forms)],
    action: formButton(input, confirm),
  };
}

/** A button that decides the same again with another review date; the reason stands there to be changed. */
export function renewForm(
  input: Omit<DecisionForm, 'effect'> & { reason: string | null },
  { forms, buttons }: Texts,
): Element {
  const { form, today, reason } = input;
  const { ask, hint } = forms[KINDS[input.verb]];
  const words = { label: ask, placeholder: hint, errorMessage: forms.reasonMissing };
  const body = [reasonInput(form, words, reason ?? ''), reviewInput(form, today, forms)];
  return showCard(buttons.renew, body, [formButton(input, buttons.renew)]);
}

/** A button that gives accepted work another date. */
export function dateForm(
  { data, form, today }: Pick<DecisionForm, 'data' | 'form' | 'today'>,
  { forms, buttons }: Texts,
): Element {
  const dueOn: Element = {
    type: 'Input.Date',
    id: `dueOn.${form}`,
    label: forms.doneBy,
    value: addDays(today, MOVED_DAYS),
    min: today,
    isRequired: true,
    errorMessage: forms.dayMissing,
  };
  return showCard(buttons.move, [dueOn], [execute(buttons.move, 'decide.accept', { ...data, form })]);
}

function formButton({ verb, data, form }: Pick<DecisionForm, 'verb' | 'data' | 'form'>, title: string): Element {
  return execute(title, verb, { ...data, form });
}

function reasonInput(
  form: string,
  { label, placeholder, errorMessage }: Record<'label' | 'placeholder' | 'errorMessage', string>,
  value = '',
): Element {
  return {
    type: 'Input.Text',
    id: `reason.${form}`,
    label,
    placeholder,
    isMultiline: true,
    maxLength: 1000,
    isRequired: true,
    errorMessage,
    ...(value === '' ? {} : { value }),
  };
}

function reviewInput(form: string, today: IsoDate, forms: Texts['forms']): Element {
  return {
    type: 'Input.Date',
    id: `reviewOn.${form}`,
    label: forms.reviewOn,
    value: addDays(today, REVIEW_DAYS),
    min: addDays(today, 1),
    isRequired: true,
    errorMessage: forms.laterDayMissing,
  };
}
