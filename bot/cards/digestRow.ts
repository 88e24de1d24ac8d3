import type { DigestAction, DigestContent } from '../../domain/digest/content';
import type { Texts } from '../../domain/language/texts';
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
  texts: Texts,
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
      ? openButtons(action, data, place, content, texts)
      : decidedButtons(action.decision.kind, data, action.decision.sequence, texts);
  const who = action.namesPeople && action.affected !== 0 ? [execute(texts.buttons.who, 'people.show', data)] : [];
  return {
    type: 'Container',
    separator: place > 1,
    spacing: 'Medium',
    items: [
      textBlock(`${place} · ${plain(shortened(action.title, TITLE_SHOWN))}`, { weight: 'Bolder' }),
      textBlock(factsLine(action, texts), SMALL),
      ...(action.meaning === null ? [] : [textBlock(plain(shortened(action.meaning, MEANING_SHOWN)), SUBTLE)]),
      ...(action.decision === null ? [] : decided(action.decision, content, texts)),
      ...(action.writable || action.decision !== null ? [] : [textBlock(texts.digestCard.notWritable, SUBTLE)]),
      ...(options.canPress ? actionSet(decisions) : []),
      ...actionSet([
        ...(options.canPress ? who : []),
        openUrl(texts.buttons.open, options.tabUrl(`action/${action.controlId}`)),
      ]),
    ],
  };
}

function openButtons(
  action: DigestAction,
  data: VerbData,
  place: number,
  content: DigestContent,
  texts: Texts,
): Element[] {
  const today = content.postedOn;
  return [
    execute(texts.buttons.accept, 'decide.accept', data),
    decisionForm({ verb: 'decide.ignore', effect: action.ignoreEffect, data, form: `i${place}`, today }, texts),
    decisionForm({ verb: 'decide.thirdParty', effect: action.thirdPartyEffect, data, form: `t${place}`, today }, texts),
  ];
}

type Decided = NonNullable<DigestAction['decision']>;

function decided(decision: Decided, { postedOn, timeZone = 'UTC' }: DigestContent, texts: Texts): Element[] {
  const line = decisionLine(decision, { now: new Date(postedOn), timeZone }, texts);
  const write = writeLine(decision.write, decision.writeMessage, texts);
  return [textBlock(line, { ...SMALL, color: 'Accent' }), ...(write === null ? [] : [textBlock(write, SUBTLE)])];
}

function decidedButtons(kind: Decided['kind'], data: VerbData, sequence: number, { buttons }: Texts): Element[] {
  const undo = execute(buttons.undo, 'decide.reopen', { ...data, undoes: sequence });
  return kind === 'accept' ? [execute(buttons.done, 'decide.done', data), undo] : [undo];
}
