import type { ActionDetail } from '../../domain/contract/actions';
import type { DecisionKind } from '../../domain/decision';
import type { CardJson } from '../../domain/ports/posting';
import type { IsoDate } from '../../domain/snapshot';
import { formatDay } from '../../domain/words';
import { decisionForm } from './decisionForms';
import { actionSet, card, execute, openUrl, SMALL, SUBTLE, textBlock, type Element, type VerbData } from './elements';
import { labelled } from './labelled';
import { notice } from './notice';
import { plain, shortened } from './text';
import { decisionLine, factsLine, pointsOf, writeLine } from './words';

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
export function actionCard(detail: ActionDetail, options: ActionCardOptions): CardJson {
  const { action } = detail;
  const now = new Date(options.today);
  const { decision } = action;
  const line =
    decision === null
      ? null
      : decisionLine(
          { ...decision, byName: decision.by, dueOn: action.dueOn, reviewOn: action.reviewOn },
          now,
          options.timeZone,
        );
  const write = decision?.write ? writeLine(decision.write.status, decision.write.message) : null;
  const score =
    action.score === null || action.maxScore === null
      ? 'Not measured here'
      : `You have ${pointsOf(action.score, action.maxScore)}`;
  return card(
    `${action.title}. ${factsLine(action)}.`,
    [
      ...notice(options.message ?? null),
      textBlock(plain(shortened(action.title, 200)), { weight: 'Bolder', size: 'Medium' }),
      textBlock(factsLine(action), SMALL),
      textBlock(
        `${score}. ${plain(action.reason)}${detail.asOf === null ? '' : `. Microsoft's figures of ${formatDay(detail.asOf, now)}`}.`,
        SUBTLE,
      ),
      ...(line === null ? [] : [textBlock(line, { ...SMALL, color: 'Accent' })]),
      ...(write === null ? [] : [textBlock(write, SUBTLE)]),
      ...explained(detail),
      ...actionSet(decisionButtons(detail, options)),
    ],
    [
      ...(detail.namesPeople || (action.affected ?? 0) > 0
        ? [execute('Who', 'people.show', dataOf(detail, options))]
        : []),
      openUrl('Open', options.tabUrl(`action/${action.controlId}`)),
      ...backToDigest(options),
    ],
  );
}

/** The shared digest again, for somebody who looks at an answer in its place. */
export function backToDigest(options: { tenantId: string; digestId?: string | null }): Element[] {
  if (!options.digestId) return [];
  return [
    execute('Back to the digest', 'digest.refresh', { v: 1, tenantId: options.tenantId, digestId: options.digestId }),
  ];
}

function explained(detail: ActionDetail): Element[] {
  const facts: [string, { text: string; from: string } | null][] = [
    ['What it is', detail.meaning],
    ['Why', detail.why],
    ['What people notice', detail.usersNotice],
    ['Licence', detail.licence],
    ['How to see that it works', detail.verify],
    ['How to take it back', detail.rollBack],
  ];
  return facts.flatMap(([label, fact]) => (fact === null ? [] : [labelled(label, fact.text)]));
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

function decisionButtons(detail: ActionDetail, options: ActionCardOptions): Element[] {
  if (!options.canDecide) return [];
  const data = dataOf(detail, options);
  const effectOf = (kind: DecisionKind) => detail.effects.find((effect) => effect.kind === kind && effect.possible);
  const ignore = effectOf('ignore');
  const thirdParty = effectOf('thirdParty');
  const { today } = options;
  const { decision } = detail.action;
  const undo = decision === null || decision.kind === 'reopen' ? undefined : decision.sequence;
  return [
    ...(effectOf('accept') === undefined ? [] : [execute('Accept', 'decide.accept', data)]),
    ...(ignore === undefined
      ? []
      : [decisionForm({ verb: 'decide.ignore', effect: ignore.text, data, form: 'i', today })]),
    ...(thirdParty === undefined
      ? []
      : [decisionForm({ verb: 'decide.thirdParty', effect: thirdParty.text, data, form: 't', today })]),
    ...(effectOf('done') === undefined ? [] : [execute('Done', 'decide.done', data)]),
    ...(undo === undefined ? [] : [execute('Undo', 'decide.reopen', { ...data, undoes: undo })]),
  ];
}
