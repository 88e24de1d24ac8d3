import { rankedActions } from './actionQueue';
import type { DueDecision } from './contract/overview';
import { daysBetween } from './days';
import type { Texts } from './language/texts';
import type { TenantPicture } from './picture';
import type { IsoDate } from './snapshot';
import { standingsOf } from './standing';
import { controlKey } from './controlId';
import { compareText, controlsOf } from './tenantControl';

/**
 * Decisions that come back on `today` (a day of the tenant's calendar) or were due before: reviews of what was ignored or given to a third
 * party, and accepted actions past their date. No state changes by itself. Longest overdue first.
 */
export function dueDecisions(picture: TenantPicture, today: IsoDate, texts: Texts): DueDecision[] {
  const controls = controlsOf(picture);
  const standingOf = standingsOf(picture);
  const day = (date: IsoDate) => texts.numbers.shortDay(date, new Date(today));
  return rankedActions(picture)
    .flatMap((row): DueDecision[] => {
      const key = controlKey(row.controlId);
      const { decision } = standingOf(key, controls.get(key)?.profile ?? null);
      if (decision === null) return [];
      const { sequence, reason, decidedBy } = decision;
      const base = { controlId: row.controlId, title: row.title, sequence, by: decidedBy.name, reason };
      if ((row.status === 'ignored' || row.status === 'thirdParty') && isDue(row.reviewOn, today)) {
        const decided = row.status === 'ignored' ? 'ignore' : 'thirdParty';
        const text = texts.due.review(decided, { ...base, day: day(row.reviewOn) });
        return [{ ...base, kind: 'review', decided, dueOn: row.reviewOn, text }];
      }
      if (row.status === 'planned' && decision.kind === 'accept' && isPast(row.dueOn, today)) {
        const late = daysBetween(row.dueOn, today) ?? 0;
        const owner = row.owner ?? base.by;
        const text = texts.due.overdue(late, { title: row.title, owner, day: day(row.dueOn) });
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
