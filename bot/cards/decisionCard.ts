import type { ActionDetail } from '../../domain/contract/actions';
import type { Texts } from '../../domain/language/texts';
import type { CardJson } from '../../domain/ports/posting';
import type { IsoDate } from '../../domain/snapshot';
import { openDecisionForm, type DecisionForm } from './decisionForms';
import { card, SMALL, textBlock } from './elements';
import { plain, shortened } from './text';
import { factsLine } from './words';

/** Asks for the reason of a decision that was typed without one. */
export function decisionCard(
  detail: ActionDetail,
  options: { tenantId: string; kind: 'ignore' | 'thirdParty'; today: IsoDate },
  texts: Texts,
): CardJson {
  const { action } = detail;
  const effect = detail.effects.find(({ kind }) => kind === options.kind);
  const input: DecisionForm = {
    verb: `decide.${options.kind}`,
    effect: effect?.text ?? '',
    data: {
      v: 1,
      tenantId: options.tenantId,
      controlId: action.controlId,
      seen: action.decision?.sequence ?? null,
    },
    form: 'f',
    today: options.today,
  };
  const form = openDecisionForm(input, texts);
  return card(
    texts.forms.reasonNeededFor(action.title),
    [
      textBlock(plain(shortened(action.title, 200)), { weight: 'Bolder', size: 'Medium' }),
      textBlock(factsLine(action, texts), SMALL),
      ...form.body,
    ],
    [form.action],
  );
}
