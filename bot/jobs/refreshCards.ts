import type { Logger } from 'pino';
import { sameControl } from '../../domain/controlId';
import type { DigestContent } from '../../domain/digest/content';
import { digestWithDecisions } from '../../domain/digest/digest';
import type { TenantPicture } from '../../domain/picture';
import type { Clock } from '../../domain/ports/clock';
import type { JobQueue } from '../../domain/ports/jobQueue';
import type { CardJson, ChannelPoster } from '../../domain/ports/posting';
import type { Delivery, Repositories } from '../../domain/ports/repositories';

/** Cards further back scroll out of sight; they are drawn again when somebody presses them. */
const CARDS_KEPT_FRESH = 8;

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
  const { deliveries, channels } = deps.repositories;

  async function refresh(delivery: Delivery, picture: TenantPicture): Promise<number | null> {
    const channel = await channels.find(delivery.tenantId, delivery.channelId);
    if (channel === null || delivery.activityId === null) return null;
    const content = digestWithDecisions(delivery.content as DigestContent, picture);
    const card = deps.drawCard(content, delivery.marker);
    const result = await deps.poster.update(channel, delivery.activityId, card, deps.summaryOf(content));
    if (result.kind === 'throttled') return result.retryAfterSeconds;
    if (result.kind === 'ok') {
      await deliveries.saveContent(delivery, content, deps.clock.now());
      return null;
    }
    // An update says the same however often it is sent, so an unclear answer is simply tried again.
    if (result.kind === 'uncertain') return 10;
    deps.log.warn(
      { tenantId: delivery.tenantId, period: delivery.period, result: result.kind },
      'a card was not updated',
    );
    return null;
  }

  return async function refreshCards(job: { tenantId: string; controlId: string }): Promise<void> {
    const picture = await deps.loadPicture(job.tenantId);
    if (picture === null) return;
    const recent = (await deliveries.list(job.tenantId, 50)).filter(
      (delivery) => delivery.state === 'sent' && shows(delivery.content as DigestContent | null, job.controlId),
    );
    for (const delivery of recent.slice(0, CARDS_KEPT_FRESH)) {
      const retryAfterSeconds = await refresh(delivery, picture);
      if (retryAfterSeconds !== null) {
        const key = `${job.tenantId}/${job.controlId}`;
        await deps.queue.send('refresh-cards', job, { key, afterMs: retryAfterSeconds * 1000 });
      }
    }
  };
}

function shows(content: DigestContent | null, controlId: string): boolean {
  return content?.actions.some((action) => sameControl(action.controlId, controlId)) ?? false;
}
