import type { Logger } from 'pino';
import { catalogueWordsOf } from '../../domain/catalogue';
import { sameControl } from '../../domain/controlId';
import { textsOf, type Texts } from '../../domain/language/texts';
import type { Clock } from '../../domain/ports/clock';
import type { JobQueue } from '../../domain/ports/jobQueue';
import type { NotifyResult, UserNotifier } from '../../domain/ports/posting';
import type { Notice, Repositories } from '../../domain/ports/repositories';
import { tenantLanguage } from '../services/tenantLanguage';
import { isBeingSent, isWaiting } from './staleness';

/** Graph allows 5 activity notifications a second for one tenant. */
const LIMIT = { capacity: 5, perSecond: 5 };
const DEFAULT_PAUSE_SECONDS = 30;
/** Teams may say 0. */
const SHORTEST_PAUSE_SECONDS = 5;

/**
 * Sends one notice to one person's activity feed. It is recorded before it is tried; one whose fate nobody knows is not sent again,
 * because a second nudge in a week is worse than a missing one that the log shows.
 */
export function createNotifyPerson(deps: {
  notifier: UserNotifier;
  repositories: Repositories;
  queue: JobQueue;
  clock: Clock;
  log: Logger;
  /** Teams deep link to an action in the tab. */
  actionLink: (controlId: string) => string;
}) {
  const { notices, profiles, rateLimits } = deps.repositories;
  type Key = { tenantId: string; controlId: string; personId: string; week: string };

  async function titleOf(tenantId: string, controlId: string): Promise<string> {
    const known = (await profiles.current(tenantId)).find((profile) => sameControl(profile.controlId, controlId));
    return known?.title ?? controlId;
  }

  async function later(key: Key, pauseMs: number): Promise<Date> {
    await deps.queue.send('notify-person', key, { afterMs: pauseMs });
    return new Date(deps.clock.now().getTime() + pauseMs);
  }

  async function settle(notice: Notice, result: NotifyResult): Promise<void> {
    const { tenantId, controlId, personId, week } = notice;
    if (result.kind === 'sent') {
      await notices.settle(notice, { state: 'sent' }, deps.clock.now());
      return;
    }
    if (result.kind === 'throttled') {
      const pauseSeconds = Math.max(SHORTEST_PAUSE_SECONDS, result.retryAfterSeconds ?? DEFAULT_PAUSE_SECONDS);
      const retryAt = await later({ tenantId, controlId, personId, week }, pauseSeconds * 1000);
      await notices.settle(notice, { state: 'throttled', reason: { code: 'pauseAsked' }, retryAt }, deps.clock.now());
      return;
    }
    const state = result.kind === 'refused' ? 'refused' : 'unknown';
    deps.log.warn({ tenantId, controlId, state }, 'a notice was not delivered');
    await notices.settle(notice, { state, reason: result.reason }, deps.clock.now());
  }

  return async function notifyPerson(key: Key): Promise<void> {
    const rows = await notices.list(key.tenantId, { controlId: key.controlId });
    const notice = rows.find((row) => row.personId === key.personId && row.week === key.week);
    const now = deps.clock.now();
    if (notice === undefined || !['pending', 'throttled', 'sending'].includes(notice.state)) return;
    if (isWaiting(notice, now) || isBeingSent(notice, now)) return;
    if (notice.state === 'sending') {
      await notices.settle(notice, { state: 'unknown', reason: { code: 'stoppedWhileSending' } }, now);
      return;
    }
    const token = await rateLimits.take(`activity-feed/${key.tenantId}`, LIMIT, new Date());
    if (!token.ok) {
      await later(key, token.retryAfterMs);
      return;
    }
    const sent = {
      title: await titleOf(key.tenantId, key.controlId),
      preview: previewOf(notice, textsOf(await tenantLanguage(deps.repositories, key.tenantId))),
      link: deps.actionLink(key.controlId),
      chainId: chainOf(key),
    };
    const sending = await notices.markSending(notice, now);
    if (sending !== null) await settle(sending, await deps.notifier.notify(key.tenantId, key.personId, sent));
  };
}

/** Teams shows the app as the sender: who asks stands in the text. */
function previewOf({ sentBy, note, controlId }: Notice, texts: Texts): string {
  const name = sentBy.name.trim();
  const what = note ?? catalogueWordsOf(controlId, null, texts.language).meaning;
  return texts.notices.asks(name === '' ? null : name, what);
}

/** Notices of one action replace each other in a person's feed. 31-bit FNV-1a of the control id. */
function chainOf({ controlId }: { controlId: string }): number {
  let hash = 0x811c9dc5;
  for (const char of controlId.toLowerCase()) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) & 0x7fffffff;
}
