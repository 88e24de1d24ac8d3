import { buildActionQueue } from '../actionQueue';
import type { ActionRow } from '../contract/actions';
import type { ReportResponse } from '../contract/report';
import { controlKey } from '../controlId';
import { addDays } from '../days';
import { digestTasks } from '../digest/tasks';
import type { DoneAnswer } from '../doneAnswers';
import type { Texts } from '../language/texts';
import type { TenantPicture } from '../picture';
import type { IsoDate } from '../snapshot';
import { compareText } from '../tenantControl';

export type DecisionAtRisk = ReportResponse['decisions']['rows'][number];

/** What comes due within this many days is told before it is late. */
const SOON_DAYS = 14;

/**
 * Decisions that a leader may want to ask about: late work and due reviews, longest overdue first, then what was done and not counted, then
 * what comes due within a fortnight, soonest first.
 */
export function decisionsAtRisk(
  picture: TenantPicture,
  today: IsoDate,
  answers: readonly DoneAnswer[],
  texts: Texts,
): DecisionAtRisk[] {
  const waiting = digestTasks(picture, today, answers, texts).map(({ kind, controlId, title, text }) => ({
    kind,
    controlId,
    title,
    text,
  }));
  const told = new Set(waiting.map(({ controlId }) => controlKey(controlId)));
  const soon = dueSoon(picture, today, texts).filter(({ controlId }) => !told.has(controlKey(controlId)));
  return [...waiting, ...soon];
}

function dueSoon(picture: TenantPicture, today: IsoDate, texts: Texts): DecisionAtRisk[] {
  return buildActionQueue(picture, texts)
    .flatMap((row) => {
      const day = dayItComesBack(row);
      return day !== null && day >= today && day <= addDays(today, SOON_DAYS) ? [{ row, day }] : [];
    })
    .sort((a, b) => compareText(a.day, b.day) || compareText(controlKey(a.row.controlId), controlKey(b.row.controlId)))
    .map(({ row, day }) => inWords(row, texts.numbers.shortDay(day, new Date(today)), texts));
}

/** A due date counts for accepted work alone: what was reported as done waits for Microsoft. */
function dayItComesBack({ status, decision, reviewOn, dueOn }: ActionRow): IsoDate | null {
  if (status === 'ignored' || status === 'thirdParty') return reviewOn;
  return status === 'planned' && decision?.kind === 'accept' ? dueOn : null;
}

function inWords(row: ActionRow, day: string, { report }: Texts): DecisionAtRisk {
  const { controlId, title, status, owner } = row;
  const by = row.decision?.by ?? '';
  if (status === 'planned') {
    return { kind: 'overdueSoon', controlId, title, text: report.dueSoon({ title, owner: owner ?? by, day }) };
  }
  const decided = status === 'ignored' ? 'ignore' : 'thirdParty';
  return { kind: 'reviewSoon', controlId, title, text: report.reviewSoon(decided, { title, by, day }) };
}
