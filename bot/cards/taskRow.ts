import type { DigestContent, DigestTask } from '../../domain/digest/content';
import type { Texts } from '../../domain/language/texts';
import { dateForm, renewForm } from './decisionForms';
import type { DigestCardOptions } from './digestCardOptions';
import { actionSet, execute, openUrl, SMALL, SUBTLE, textBlock, type Element, type VerbData } from './elements';
import { plain, shortened } from './text';
import { decisionLine, writeLine } from './words';

const TEXT_SHOWN = 260;

/** One thing that waits for a person, with what can be done about it, or what was decided since. */
export function taskRow(
  task: DigestTask,
  place: number,
  content: DigestContent,
  options: DigestCardOptions,
  texts: Texts,
): Element {
  const { since } = task;
  const data: VerbData = {
    v: 1,
    tenantId: content.tenantId,
    controlId: task.controlId,
    digestId: options.digestId,
    seen: since?.sequence ?? task.sequence,
  };
  const buttons = since === null ? taskButtons(task, place, data, content, texts) : [undo(data, since.sequence, texts)];
  return {
    type: 'Container',
    separator: place > 1,
    spacing: place > 1 ? 'Medium' : 'Small',
    items: [
      textBlock(plain(shortened(task.text, TEXT_SHOWN)), SMALL),
      ...(since === null ? [] : decidedSince(since, content, texts)),
      ...actionSet([
        ...(options.canPress ? buttons : []),
        openUrl(texts.buttons.open, options.tabUrl(`action/${task.controlId}`)),
      ]),
    ],
  };
}

function taskButtons(
  task: DigestTask,
  place: number,
  data: VerbData,
  { postedOn }: DigestContent,
  texts: Texts,
): Element[] {
  const { buttons } = texts;
  const form = `r${place}`;
  const reopen = execute(buttons.reopen, 'decide.reopen', data);
  switch (task.kind) {
    case 'review': {
      const verb = task.decided === 'thirdParty' ? 'decide.thirdParty' : 'decide.ignore';
      return [renewForm({ verb, data, form, today: postedOn, reason: task.reason }, texts), reopen];
    }
    case 'overdue':
      return [execute(buttons.done, 'decide.done', data), dateForm({ data, form, today: postedOn }, texts)];
    case 'notCounted':
      return [execute(buttons.doneNow, 'decide.done', data), reopen];
  }
}

function undo(data: VerbData, sequence: number, { buttons }: Texts): Element {
  return execute(buttons.undo, 'decide.reopen', { ...data, undoes: sequence });
}

function decidedSince(
  since: NonNullable<DigestTask['since']>,
  { postedOn, timeZone = 'UTC' }: DigestContent,
  texts: Texts,
): Element[] {
  const line = decisionLine(since, { now: new Date(postedOn), timeZone }, texts);
  const write = writeLine(since.write, since.writeMessage, texts);
  return [textBlock(line, { ...SMALL, color: 'Accent' }), ...(write === null ? [] : [textBlock(write, SUBTLE)])];
}
