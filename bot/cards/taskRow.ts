import type { DigestContent, DigestTask } from '../../domain/digest/content';
import { dateForm, renewForm } from './decisionForms';
import type { DigestCardOptions } from './digestCardOptions';
import { actionSet, execute, openUrl, SMALL, SUBTLE, textBlock, type Element, type VerbData } from './elements';
import { plain, shortened } from './text';
import { decisionLine, writeLine } from './words';

const TEXT_SHOWN = 260;

/** One thing that waits for a person, with what can be done about it, or what was decided since. */
export function taskRow(task: DigestTask, place: number, content: DigestContent, options: DigestCardOptions): Element {
  const { since } = task;
  const data: VerbData = {
    v: 1,
    tenantId: content.tenantId,
    controlId: task.controlId,
    digestId: options.digestId,
    seen: since?.sequence ?? task.sequence,
  };
  const buttons = since === null ? taskButtons(task, place, data, content) : [undo(data, since.sequence)];
  return {
    type: 'Container',
    separator: place > 1,
    spacing: place > 1 ? 'Medium' : 'Small',
    items: [
      textBlock(plain(shortened(task.text, TEXT_SHOWN)), SMALL),
      ...(since === null ? [] : decidedSince(since, content)),
      ...actionSet([...(options.canPress ? buttons : []), openUrl('Open', options.tabUrl(`action/${task.controlId}`))]),
    ],
  };
}

function taskButtons(task: DigestTask, place: number, data: VerbData, { postedOn }: DigestContent): Element[] {
  const form = `r${place}`;
  const reopen = execute('Reopen', 'decide.reopen', data);
  switch (task.kind) {
    case 'review': {
      const verb = task.decided === 'thirdParty' ? 'decide.thirdParty' : 'decide.ignore';
      return [renewForm({ verb, data, form, today: postedOn, reason: task.reason }), reopen];
    }
    case 'overdue':
      return [execute('Done', 'decide.done', data), dateForm({ data, form, today: postedOn })];
    case 'notCounted':
      return [execute('Done now', 'decide.done', data), reopen];
  }
}

function undo(data: VerbData, sequence: number): Element {
  return execute('Undo', 'decide.reopen', { ...data, undoes: sequence });
}

function decidedSince(
  since: NonNullable<DigestTask['since']>,
  { postedOn, timeZone = 'UTC' }: DigestContent,
): Element[] {
  const line = decisionLine(since, new Date(postedOn), timeZone);
  const write = writeLine(since.write, since.writeMessage);
  return [textBlock(line, { ...SMALL, color: 'Accent' }), ...(write === null ? [] : [textBlock(write, SUBTLE)])];
}
