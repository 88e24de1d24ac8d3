import type { Logger } from 'pino';
import type { NoticesResponse } from '../../domain/contract/people';
import { dayIn } from '../../domain/days';
import { isoWeekOf } from '../../domain/isoWeek';
import type { Clock } from '../../domain/ports/clock';
import type { JobQueue } from '../../domain/ports/jobQueue';
import type { Notice, Repositories } from '../../domain/ports/repositories';
import { storableText } from '../../domain/storableText';
import { formatDay } from '../../domain/words';
import type { AccessService, NoticeService, PeopleService } from './services';
import { tenantZone } from './tenantZone';

type NoticeOutcome = NoticesResponse['results'][number];

/**
 * Asks affected people to act: one activity-feed notice a person, action and week, sent by the job notify-person.
 * Only people who are affected now can be notified, whatever ids the request carries; emergency accounts never are.
 */
export function createNotices(deps: {
  access: AccessService;
  people: PeopleService;
  repositories: Repositories;
  queue: JobQueue;
  clock: Clock;
  log: Pick<Logger, 'warn'>;
}): NoticeService {
  return {
    async notify(caller, controlId, personIds, typedNote, texts) {
      const note = typedNote === null ? null : storableText(typedNote);
      const right = await deps.access.require(caller, 'notify');
      if (!right.ok) return right;
      const affected = await deps.people.affected(caller, controlId, texts);
      if (!affected.ok) return affected;
      const { unavailable, people } = affected.people;
      if (unavailable !== undefined) {
        return {
          ok: false,
          code: 'noPeople',
          message: unavailable.message,
          help: 'Without names nobody can be notified from here.',
        };
      }

      const now = deps.clock.now();
      const timeZone = await tenantZone(deps.repositories, caller.tenantId);
      const week = isoWeekOf(now, timeZone);
      const results: NoticeOutcome[] = [];
      for (const personId of new Set(personIds)) {
        results.push(await one(personId));
      }
      return { ok: true, results };

      async function one(personId: string): Promise<NoticeOutcome> {
        const person = people.find((candidate) => candidate.id === personId);
        if (person === undefined) {
          const message = 'Not among the affected people (any more), so nothing was sent.';
          return { personId, displayName: null, result: 'notAffected', message };
        }
        const { displayName } = person;
        if (person.emergency) {
          const message = `${displayName} is an emergency account. It is never notified.`;
          return { personId, displayName, result: 'emergencyAccount', message };
        }
        const sentBy = { id: caller.userId ?? '', name: caller.name };
        const { tenantId } = caller;
        const opened = await deps.repositories.notices.open(
          { tenantId, controlId, personId, personName: displayName, week, note, sentBy },
          now,
        );
        const job = { tenantId, controlId, personId, week };
        if (opened.isNew) {
          await order(job);
          return { personId, displayName, result: 'queued', message: `${displayName} gets a notification in Teams.` };
        }
        if (opened.notice.state === 'refused' && (await reopened(opened.notice))) {
          await order(job);
          const message = `Teams refused the first notice to ${displayName}; it is sent once more.`;
          return { personId, displayName, result: 'queued', message };
        }
        const message = standsWords(
          displayName,
          opened.notice,
          formatDay(dayIn(opened.notice.createdAt, timeZone), now),
        );
        return { personId, displayName, result: 'alreadyThisWeek', message };
      }

      /** False where somebody else has just done it. */
      async function reopened(notice: Notice): Promise<boolean> {
        const before = notice.reason === null ? '' : ` Refused before: ${notice.reason}`;
        const reason = `Ordered again by ${caller.name}.${before}`;
        return deps.repositories.notices.settle(notice, { state: 'throttled', reason, retryAt: now }, now);
      }
    },
  };

  /** A job that cannot be queued now is found by the sweep: the row in the database is what counts. */
  async function order(job: { tenantId: string; controlId: string; personId: string; week: string }): Promise<void> {
    await deps.queue.send('notify-person', job).catch((error: unknown) => {
      deps.log.warn({ err: error, job: 'notify-person' }, 'a job could not be queued; the sweep finds the notice');
    });
  }
}

/** What became of the notice of this week, and what can be done. */
function standsWords(displayName: string, { state, sentBy, reason }: Notice, day: string): string {
  const ordered = `ordered by ${sentBy.name} on ${day}`;
  switch (state) {
    case 'sent':
      return `${displayName} was notified this week already, by ${sentBy.name} on ${day}. Nothing was sent again.`;
    case 'pending':
    case 'sending':
      return `The notice to ${displayName}, ${ordered}, is on its way. Nothing was sent again.`;
    case 'throttled':
      return `The notice to ${displayName}, ${ordered}, waits because Teams asked for a pause. It is sent without another press.`;
    case 'unknown':
      return `Whether the notice to ${displayName}, ${ordered}, arrived is not known, so it is not sent twice this week. Ask in person.`;
    case 'refused':
      return `Teams refused the notice to ${displayName}, ${ordered}${reason === null ? '' : ` (${reason})`}. Press again to send it once more.`;
  }
}
