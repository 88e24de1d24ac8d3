import type { ActionDetail } from '../../domain/contract/actions';
import type { DecisionKind } from '../../domain/decision';
import type { Texts } from '../../domain/language/texts';
import type { CardJson } from '../../domain/ports/posting';
import type { IsoDate } from '../../domain/snapshot';
import { decisionForm } from './decisionForms';
import { actionSet, card, execute, openUrl, SMALL, SUBTLE, textBlock, type Element, type VerbData } from './elements';
import { labelled } from './labelled';
import { notice } from './notice';
import { plain, shortened } from './text';
import { decisionLine, factsLine, writeLine } from './words';

export interface ActionCardOptions {
  tenantId: string;
  tabUrl(view: string): string;
  /** False for readers: they see the action and the decision, no buttons. */
  canDecide: boolean;
  today: IsoDate;
  /** Decisions are dated in it. */
  timeZone: string;
  /** What a press has just done. */
  message?: string | null;
  /** Where the card stands in for a digest: the way back to it. */
  digestId?: string | null;
}

/** One action for one person. */
export function actionCard(detail: ActionDetail, options: ActionCardOptions, texts: Texts): CardJson {
  const { action } = detail;
  const now = new Date(options.today);
  const { decision } = action;
  const line =
    decision === null
      ? null
      : decisionLine(
          { ...decision, byName: decision.by, dueOn: action.dueOn, reviewOn: action.reviewOn },
          { now, timeZone: options.timeZone },
          texts,
        );
  const write = decision?.write ? writeLine(decision.write.status, decision.write.message, texts) : null;
  const score =
    action.score === null || action.maxScore === null
      ? texts.actionCard.notMeasured
      : texts.actionCard.youHave(texts.facts.pointsOf(action.score, action.maxScore));
  const figures = detail.asOf === null ? '' : ` ${texts.facts.figuresOf(texts.numbers.day(detail.asOf, now))}`;
  return card(
    `${action.title}. ${factsLine(action, texts)}.`,
    [
      ...notice(options.message ?? null),
      textBlock(plain(shortened(action.title, 200)), { weight: 'Bolder', size: 'Medium' }),
      textBlock(factsLine(action, texts), SMALL),
      textBlock(`${score}. ${plain(action.reason)}.${figures}`, SUBTLE),
      ...(line === null ? [] : [textBlock(line, { ...SMALL, color: 'Accent' })]),
      ...(write === null ? [] : [textBlock(write, SUBTLE)]),
      ...explained(detail, texts),
      ...actionSet(decisionButtons(detail, options, texts)),
    ],
    [
      ...(detail.namesPeople || (action.affected ?? 0) > 0
        ? [execute(texts.buttons.who, 'people.show', dataOf(detail, options))]
        : []),
      openUrl(texts.buttons.open, options.tabUrl(`action/${action.controlId}`)),
      ...backToDigest(options, texts),
    ],
  );
}

/** The shared digest again, for somebody who looks at an answer in its place. */
export function backToDigest(options: { tenantId: string; digestId?: string | null }, { buttons }: Texts): Element[] {
  if (!options.digestId) return [];
  return [
    execute(buttons.backToDigest, 'digest.refresh', { v: 1, tenantId: options.tenantId, digestId: options.digestId }),
  ];
}

function explained(detail: ActionDetail, { actionCard: { labels } }: Texts): Element[] {
  return (['meaning', 'why', 'usersNotice', 'licence', 'verify', 'rollBack'] as const).flatMap((name) => {
    const fact = detail[name];
    return fact === null ? [] : [labelled(labels[name], fact.text)];
  });
}

function dataOf(detail: ActionDetail, options: ActionCardOptions): VerbData {
  return {
    v: 1,
    tenantId: options.tenantId,
    controlId: detail.action.controlId,
    ...(options.digestId ? { digestId: options.digestId } : {}),
    seen: detail.action.decision?.sequence ?? null,
  };
}

function decisionButtons(detail: ActionDetail, options: ActionCardOptions, texts: Texts): Element[] {
  if (!options.canDecide) return [];
  const data = dataOf(detail, options);
  const effectOf = (kind: DecisionKind) => detail.effects.find((effect) => effect.kind === kind && effect.possible);
  const ignore = effectOf('ignore');
  const thirdParty = effectOf('thirdParty');
  const { today } = options;
  const { decision } = detail.action;
  const undo = decision === null || decision.kind === 'reopen' ? undefined : decision.sequence;
  return [
    ...(effectOf('accept') === undefined ? [] : [execute(texts.buttons.accept, 'decide.accept', data)]),
    ...(ignore === undefined
      ? []
      : [decisionForm({ verb: 'decide.ignore', effect: ignore.text, data, form: 'i', today }, texts)]),
    ...(thirdParty === undefined
      ? []
      : [decisionForm({ verb: 'decide.thirdParty', effect: thirdParty.text, data, form: 't', today }, texts)]),
    ...(effectOf('done') === undefined ? [] : [execute(texts.buttons.done, 'decide.done', data)]),
    ...(undo === undefined ? [] : [execute(texts.buttons.undo, 'decide.reopen', { ...data, undoes: undo })]),
  ];
}
