import type { Logger } from 'pino';
import type { NoticesResponse } from '../../domain/contract/people';
import { dayIn } from '../../domain/days';
import { isoWeekOf } from '../../domain/isoWeek';
import type { Texts } from '../../domain/language/texts';
import type { Clock } from '../../domain/ports/clock';
import type { JobQueue } from '../../domain/ports/jobQueue';
import type { Notice, Repositories } from '../../domain/ports/repositories';
import type { Reason } from '../../domain/reason';
import { reasonTextOrNull } from '../../domain/reasonText';
import { storableText } from '../../domain/storableText';
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
      const right = await deps.access.require(caller, 'notify', texts);
      if (!right.ok) return right;
      const affected = await deps.people.affected(caller, controlId, texts);
      if (!affected.ok) return affected;
      const { unavailable, people } = affected.people;
      if (unavailable !== undefined) {
        return {
          ok: false,
          code: 'noPeople',
          message: unavailable.message,
          help: texts.refusals.noNames.help,
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
          const message = texts.notices.notAffected;
          return { personId, displayName: null, result: 'notAffected', message };
        }
        const { displayName } = person;
        if (person.emergency) {
          const message = texts.notices.emergencyAccount(displayName);
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
          return { personId, displayName, result: 'queued', message: texts.notices.queued(displayName) };
        }
        if (opened.notice.state === 'refused' && (await reopened(opened.notice))) {
          await order(job);
          const message = texts.notices.sentOnceMore(displayName);
          return { personId, displayName, result: 'queued', message };
        }
        const day = texts.numbers.day(dayIn(opened.notice.createdAt, timeZone), now);
        const message = standsWords(displayName, opened.notice, day, texts);
        return { personId, displayName, result: 'alreadyThisWeek', message };
      }

      /** False where somebody else has just done it. */
      async function reopened(notice: Notice): Promise<boolean> {
        // Only the newest refusal is kept: the type holds one reason within another, and no deeper.
        const before = notice.reason?.code === 'noticeAgainBy' ? null : notice.reason;
        const reason: Reason = { code: 'noticeAgainBy', name: caller.name, before };
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
function standsWords(name: string, { state, sentBy, reason }: Notice, day: string, texts: Texts): string {
  const { notices } = texts;
  switch (state) {
    case 'sent':
      return notices.sent(name, sentBy.name, day);
    case 'pending':
    case 'sending':
      return notices.onItsWay(name, sentBy.name, day);
    case 'throttled':
      return notices.waits(name, sentBy.name, day);
    case 'unknown':
      return notices.unknown(name, sentBy.name, day);
    case 'refused':
      return notices.refused(name, sentBy.name, day, reasonTextOrNull(reason, texts));
  }
}
