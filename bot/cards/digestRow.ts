import type { DigestAction, DigestContent } from '../../domain/digest/content';
import { decisionForm } from './decisionForms';
import { actionSet, execute, openUrl, SMALL, SUBTLE, textBlock, type Element, type VerbData } from './elements';
import type { DigestCardOptions } from './digestCardOptions';
import { plain, shortened } from './text';
import { decisionLine, factsLine, writeLine } from './words';

const TITLE_SHOWN = 140;
const MEANING_SHOWN = 150;

/** One recommended action: what it is, what it brings, and its buttons, or what was decided about it. */
export function digestRow(
  action: DigestAction,
  place: number,
  content: DigestContent,
  options: DigestCardOptions,
): Element {
  const data: VerbData = {
    v: 1,
    tenantId: content.tenantId,
    controlId: action.controlId,
    digestId: options.digestId,
    seen: action.decision?.sequence ?? null,
  };
  const decisions =
    action.decision === null
      ? openButtons(action, data, place, content)
      : decidedButtons(action.decision.kind, data, action.decision.sequence);
  const who = action.namesPeople && action.affected !== 0 ? [execute('Who', 'people.show', data)] : [];
  return {
    type: 'Container',
    separator: place > 1,
    spacing: 'Medium',
    items: [
      textBlock(`${place} · ${plain(shortened(action.title, TITLE_SHOWN))}`, { weight: 'Bolder' }),
      textBlock(factsLine(action), SMALL),
      ...(action.meaning === null ? [] : [textBlock(plain(shortened(action.meaning, MEANING_SHOWN)), SUBTLE)]),
      ...(action.decision === null ? [] : decided(action.decision, content)),
      ...(action.writable || action.decision !== null ? [] : [textBlock(NOT_WRITABLE, SUBTLE)]),
      ...(options.canPress ? actionSet(decisions) : []),
      ...actionSet([...(options.canPress ? who : []), openUrl('Open', options.tabUrl(`action/${action.controlId}`))]),
    ],
  };
}

const NOT_WRITABLE =
  "Microsoft lets no app set this one's state: Scorekeeper keeps your decision, but the score only follows the setting itself.";

function openButtons(action: DigestAction, data: VerbData, place: number, content: DigestContent): Element[] {
  const today = content.postedOn;
  return [
    execute('Accept', 'decide.accept', data),
    decisionForm({ verb: 'decide.ignore', effect: action.ignoreEffect, data, form: `i${place}`, today }),
    decisionForm({ verb: 'decide.thirdParty', effect: action.thirdPartyEffect, data, form: `t${place}`, today }),
  ];
}

type Decided = NonNullable<DigestAction['decision']>;

function decided(decision: Decided, { postedOn, timeZone = 'UTC' }: DigestContent): Element[] {
  const line = decisionLine(decision, new Date(postedOn), timeZone);
  const write = writeLine(decision.write, decision.writeMessage);
  return [textBlock(line, { ...SMALL, color: 'Accent' }), ...(write === null ? [] : [textBlock(write, SUBTLE)])];
}

function decidedButtons(kind: Decided['kind'], data: VerbData, sequence: number): Element[] {
  const undo = execute('Undo', 'decide.reopen', { ...data, undoes: sequence });
  return kind === 'accept' ? [execute('Done', 'decide.done', data), undo] : [undo];
}
