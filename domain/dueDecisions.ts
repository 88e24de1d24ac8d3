import { buildActionQueue } from './actionQueue';
import type { DueDecision } from './contract/overview';
import { daysBetween } from './days';
import type { TenantPicture } from './picture';
import type { IsoDate } from './snapshot';
import { standingsOf } from './standing';
import { controlKey } from './controlId';
import { compareText, controlsOf } from './tenantControl';
import { countWord, formatShortDay } from './words';

/**
 * Decisions that come back on `today` (a day of the tenant's calendar) or were due before: reviews of what was ignored or given to a third
 * party, and accepted actions past their date. No state changes by itself. Longest overdue first.
 */
export function dueDecisions(picture: TenantPicture, today: IsoDate): DueDecision[] {
  const controls = controlsOf(picture);
  const standingOf = standingsOf(picture);
  return buildActionQueue(picture)
    .flatMap((row): DueDecision[] => {
      const key = controlKey(row.controlId);
      const { decision } = standingOf(key, controls.get(key)?.profile ?? null);
      if (decision === null) return [];
      const { sequence, reason, decidedBy } = decision;
      const base = { controlId: row.controlId, title: row.title, sequence, by: decidedBy.name, reason };
      if ((row.status === 'ignored' || row.status === 'thirdParty') && isDue(row.reviewOn, today)) {
        const decided = row.status === 'ignored' ? 'ignore' : 'thirdParty';
        const text = reviewText(row.status, row.reviewOn, base, today);
        return [{ ...base, kind: 'review', decided, dueOn: row.reviewOn, text }];
      }
      if (row.status === 'planned' && decision.kind === 'accept' && isPast(row.dueOn, today)) {
        const text = overdueText(row.owner, row.dueOn, base, today);
        return [{ ...base, kind: 'overdue', decided: 'accept', dueOn: row.dueOn, text }];
      }
      return [];
    })
    .sort((a, b) => compareText(a.dueOn, b.dueOn) || compareText(controlKey(a.controlId), controlKey(b.controlId)));
}

/** A review is due on its day; work is late from the day after. */
function isDue(day: IsoDate | null, today: IsoDate): day is IsoDate {
  return day !== null && day <= today;
}

function isPast(day: IsoDate | null, today: IsoDate): day is IsoDate {
  return day !== null && day < today;
}

type Said = Pick<DueDecision, 'title' | 'by' | 'reason'>;

function reviewText(
  status: 'ignored' | 'thirdParty',
  reviewOn: IsoDate,
  { title, by, reason }: Said,
  today: IsoDate,
): string {
  const what = status === 'ignored' ? 'ignored' : 'given to a third party';
  const why = reason === null ? '' : `, "${reason}"`;
  return `Review due ${formatShortDay(reviewOn, new Date(today))}: ${title}, ${what} by ${by}${why}.`;
}

function overdueText(owner: string | null, dueOn: IsoDate, { title, by }: Said, today: IsoDate): string {
  const late = daysBetween(dueOn, today) ?? 0;
  return `Overdue by ${countWord(late, 'day', 'days')}: ${title}, accepted by ${owner ?? by} for ${formatShortDay(dueOn, new Date(today))}.`;
}
