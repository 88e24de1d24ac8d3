import type { NoticesResponse } from '../../domain/contract/people';
import { dayIn } from '../../domain/days';
import { isoWeekOf } from '../../domain/isoWeek';
import type { Clock } from '../../domain/ports/clock';
import type { JobQueue } from '../../domain/ports/jobQueue';
import type { Repositories } from '../../domain/ports/repositories';
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
}): NoticeService {
  return {
    async notify(caller, controlId, personIds, note) {
      const right = await deps.access.require(caller, 'notify');
      if (!right.ok) return right;
      const affected = await deps.people.affected(caller, controlId);
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
        if (!opened.isNew) {
          const day = formatDay(dayIn(opened.notice.createdAt, timeZone), now);
          const message = `${displayName} was notified this week already, by ${opened.notice.sentBy.name} on ${day}. Nothing was sent again.`;
          return { personId, displayName, result: 'alreadyThisWeek', message };
        }
        await deps.queue.send('notify-person', { tenantId, controlId, personId, week });
        return { personId, displayName, result: 'queued', message: `${displayName} gets a notification in Teams.` };
      }
    },
  };
}
