import type { DueDecision } from '../contract/overview';
import { controlKey } from '../controlId';
import type { DoneAnswer } from '../doneAnswers';
import { dueDecisions } from '../dueDecisions';
import type { Texts } from '../language/texts';
import type { TenantPicture } from '../picture';
import type { IsoDate } from '../snapshot';
import { standingsOf } from '../standing';
import { controlsOf } from '../tenantControl';
import type { DigestTask } from './content';
import { shownDecision } from './shownDecision';

/**
 * What waits for a person: reviews that are due and accepted work past its date, longest overdue first, then what was reported as done and
 * Microsoft has not counted.
 */
export function digestTasks(
  picture: TenantPicture,
  today: IsoDate,
  answers: readonly DoneAnswer[],
  texts: Texts,
): DigestTask[] {
  const due = dueDecisions(picture, today, texts).map(dueTask);
  const notCounted = answers
    .filter(({ confirmation }) => confirmation.state === 'notCounted')
    .map((answer) => notCountedTask(answer, texts));
  return [...due, ...notCounted];
}

/** The tasks as they stand now: each with what somebody has decided since. */
export function tasksWithDecisions(tasks: readonly DigestTask[], picture: TenantPicture, texts: Texts): DigestTask[] {
  const controls = controlsOf(picture);
  const standingOf = standingsOf(picture);
  return tasks.map((task) => {
    const key = controlKey(task.controlId);
    const standing = standingOf(key, controls.get(key)?.profile ?? null);
    const isNewer = standing.latest !== null && standing.latest.sequence > task.sequence;
    return { ...task, since: isNewer ? shownDecision(standing, texts) : null };
  });
}

function dueTask({ kind, controlId, title, sequence, text, decided, reason }: DueDecision): DigestTask {
  return { kind, controlId, title, text, sequence, decided, reason, since: null };
}

function notCountedTask({ controlId, title, decision, confirmation }: DoneAnswer, { due }: Texts): DigestTask {
  return {
    kind: 'notCounted',
    controlId,
    title,
    text: due.notCounted(decision.decidedBy.name, title, confirmation.text),
    sequence: decision.sequence,
    decided: 'done',
    reason: decision.reason,
    since: null,
  };
}
