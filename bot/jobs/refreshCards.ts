import type { Logger } from 'pino';
import { sameControl } from '../../domain/controlId';
import { isAlert, type DigestContent, type PostedContent } from '../../domain/digest/content';
import { digestWithDecisions } from '../../domain/digest/digest';
import type { TenantPicture } from '../../domain/picture';
import type { Clock } from '../../domain/ports/clock';
import type { JobQueue } from '../../domain/ports/jobQueue';
import type { CardJson, ChannelPoster } from '../../domain/ports/posting';
import type { Delivery, Repositories } from '../../domain/ports/repositories';
import { pauseForTeams } from './teamsLimits';

/** Cards further back scroll out of sight; they are drawn again when somebody presses them. */
const CARDS_KEPT_FRESH = 8;
/** With pauses that double, some twenty minutes in all. */
const MOST_TRIES = 8;
const SHORTEST_PAUSE_MS = 10_000;

/** Draws the posted digests that show a control again, for everyone in the channel, after a decision on it. */
export function createRefreshCards(deps: {
  repositories: Repositories;
  loadPicture: (tenantId: string) => Promise<TenantPicture | null>;
  poster: ChannelPoster;
  drawCard: (content: DigestContent, marker: string) => CardJson;
  summaryOf: (content: DigestContent) => string;
  queue: JobQueue;
  clock: Clock;
  log: Logger;
}) {
  const { deliveries, channels, rateLimits } = deps.repositories;

  /** null where the card needs no other try, else the shortest pause before it, in milliseconds. */
  async function refresh(delivery: Delivery, picture: TenantPicture): Promise<number | null> {
    const channel = await channels.find(delivery.tenantId, delivery.channelId);
    if (channel === null || delivery.activityId === null) return null;
    const pauseMs = await pauseForTeams(rateLimits, delivery);
    if (pauseMs !== null) return pauseMs;
    const content = digestWithDecisions(delivery.content as DigestContent, picture);
    const card = deps.drawCard(content, delivery.marker);
    const result = await deps.poster.update(channel, delivery.activityId, card, deps.summaryOf(content));
    if (result.kind === 'throttled') return result.retryAfterSeconds * 1000;
    if (result.kind === 'ok') {
      await deliveries.saveContent(delivery, content, deps.clock.now());
      return null;
    }
    // An update says the same however often it is sent, so an unclear answer is simply tried again.
    if (result.kind === 'uncertain') return 0;
    deps.log.warn(
      { tenantId: delivery.tenantId, period: delivery.period, result: result.kind },
      'a card was not updated',
    );
    return null;
  }

  return async function refreshCards(job: { tenantId: string; controlId: string; tries?: number }): Promise<void> {
    const picture = await deps.loadPicture(job.tenantId);
    if (picture === null) return;
    const recent = (await deliveries.list(job.tenantId, 50)).filter(
      (delivery) => delivery.state === 'sent' && shows(delivery.content as PostedContent | null, job.controlId),
    );
    const pauses: number[] = [];
    for (const delivery of recent.slice(0, CARDS_KEPT_FRESH)) {
      const pauseMs = await refresh(delivery, picture);
      if (pauseMs !== null) pauses.push(pauseMs);
    }
    if (pauses.length === 0) return;
    const { tenantId, controlId } = job;
    const tries = (job.tries ?? 0) + 1;
    if (tries >= MOST_TRIES) {
      deps.log.warn({ tenantId, controlId, cards: pauses.length }, 'cards were not updated; the next press draws them');
      return;
    }
    const afterMs = Math.max(SHORTEST_PAUSE_MS * 2 ** (tries - 1), ...pauses);
    await deps.queue.send('refresh-cards', { tenantId, controlId, tries }, { afterMs });
  };
}

/** Alerts show no decisions. */
function shows(content: PostedContent | null, controlId: string): boolean {
  if (content === null || isAlert(content)) return false;
  return [...content.actions, ...(content.tasks ?? [])].some((row) => sameControl(row.controlId, controlId));
}
