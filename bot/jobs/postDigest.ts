import type { Logger } from 'pino';
import type { PostedContent } from '../../domain/digest/content';
import type { Clock } from '../../domain/ports/clock';
import type { JobQueue } from '../../domain/ports/jobQueue';
import type { CardJson, ChannelNames, ChannelPoster, ChannelReader, PostResult } from '../../domain/ports/posting';
import type { ChannelSubscription, Delivery, Repositories } from '../../domain/ports/repositories';
import type { Reason } from '../../domain/reason';
import { SourceUnavailable } from '../../domain/ports/secureScoreSource';
import type { MadeContent } from '../services/postContent';
import { isBeingSent, isWaiting } from './staleness';
import { pauseForTeams } from './teamsLimits';

/** A post without an answer may still arrive: the channel is looked at after this pause. */
const UNCERTAIN_PAUSE_MS = 10_000;
/** A first collection may be under way when a digest is due. */
const NO_SCORE_PAUSE_MS = 15_000;
/** Between two looks at a channel that Graph cannot show now. */
const SHORTEST_LOOK_PAUSE_MS = 30_000;
const LONGEST_LOOK_PAUSE_MS = 15 * 60_000;
/** Teams may ask for a pause of 0 seconds. */
const SHORTEST_PAUSE_MS = 2000;
const NO_SCORE_TRIES = 20;
/** A post that Teams throttles again and again is given up after this many tries, visibly. */
const MOST_TRIES = 12;

export interface PostDigestJob {
  tenantId: string;
  channelId: string;
  period: string;
}

/**
 * Posts one digest or alert through the ledger: recorded before it is tried, settled after. A row whose last try got no clear answer, or that a crash
 * left in 'sending', is looked for in the channel before anything is posted again; where the channel may not be read it becomes
 * 'unknown' and an operator decides.
 */
export function createPostDigest(deps: {
  repositories: Repositories;
  poster: ChannelPoster;
  names: ChannelNames;
  reader: ChannelReader;
  makeContent: (channel: ChannelSubscription, period: string) => Promise<MadeContent>;
  drawCard: (content: PostedContent, marker: string) => CardJson;
  summaryOf: (content: PostedContent) => string;
  queue: JobQueue;
  clock: Clock;
  log: Logger;
}) {
  const { deliveries, channels, rateLimits } = deps.repositories;

  async function again(delivery: Delivery, reason: Reason, state: 'pending' | 'throttled', pauseMs: number) {
    const now = deps.clock.now();
    const afterMs = Math.max(SHORTEST_PAUSE_MS, pauseMs);
    const retryAt = new Date(now.getTime() + afterMs);
    if (!(await deliveries.settle(delivery, { state, reason, retryAt }, now))) return;
    const { tenantId, channelId, period } = delivery;
    await deps.queue.send('post-digest', { tenantId, channelId, period }, { afterMs });
  }

  /** True where an earlier try may have reached the channel. */
  function mayBeThere(delivery: Delivery): boolean {
    return delivery.attempts > 0 && (delivery.state === 'sending' || delivery.state === 'pending');
  }

  async function lookFor(delivery: Delivery, channel: ChannelSubscription) {
    try {
      return await deps.reader.find(channel, delivery.marker, new Date(delivery.createdAt));
    } catch (error) {
      if (!(error instanceof SourceUnavailable)) throw error;
      return error;
    }
  }

  /** Looks for an earlier try. 'absent' means: post it. */
  async function reconcile(delivery: Delivery, channel: ChannelSubscription): Promise<'settled' | 'absent'> {
    const found = await lookFor(delivery, channel);
    const now = deps.clock.now();
    if (found instanceof SourceUnavailable) {
      // Still 'pending' after a try: it is looked for again. The longer it has waited, the longer it waits.
      const ageMs = now.getTime() - Date.parse(delivery.createdAt);
      const pauseMs = Math.min(LONGEST_LOOK_PAUSE_MS, Math.max(SHORTEST_LOOK_PAUSE_MS, ageMs));
      const askedMs = (found.retryAfterSeconds ?? 0) * 1000;
      deps.log.warn(
        { tenantId: delivery.tenantId, period: delivery.period, err: found },
        'a channel cannot be read now',
      );
      const reason: Reason = { code: 'channelNotReadableNow', fault: found.told };
      await again(delivery, reason, 'pending', Math.max(pauseMs, askedMs));
      return 'settled';
    }
    if (found.kind === 'absent') return 'absent';
    if (found.kind === 'found') {
      await deliveries.settle(delivery, { state: 'sent', activityId: found.activityId }, now);
      return 'settled';
    }
    await deliveries.settle(delivery, { state: 'unknown', reason: found.reason }, now);
    deps.log.warn({ tenantId: delivery.tenantId, period: delivery.period }, 'a digest is in an unknown state');
    return 'settled';
  }

  async function settle(delivery: Delivery, channel: ChannelSubscription, result: PostResult): Promise<void> {
    const now = deps.clock.now();
    switch (result.kind) {
      case 'ok':
        await deliveries.settle(delivery, { state: 'sent', activityId: result.activityId }, now);
        await channels.markProblem(channel.tenantId, channel.channelId, null);
        await noticeName(channel);
        return;
      case 'throttled':
        if (delivery.attempts >= MOST_TRIES) {
          await deliveries.settle(delivery, { state: 'failed', reason: { code: 'pausesGivenUp' } }, now);
          return;
        }
        await again(delivery, { code: 'pauseAsked' }, 'throttled', result.retryAfterSeconds * 1000);
        return;
      case 'uncertain':
        await again(delivery, result.reason, 'pending', UNCERTAIN_PAUSE_MS);
        return;
      case 'gone':
      case 'forbidden':
        await channels.markProblem(channel.tenantId, channel.channelId, result.reason);
        await deliveries.settle(delivery, { state: result.kind, reason: result.reason }, now);
        return;
      case 'failed':
        await deliveries.settle(delivery, { state: 'failed', reason: result.reason }, now);
    }
  }

  /** The log and the tab call a channel what Teams calls it. */
  async function noticeName(channel: ChannelSubscription): Promise<void> {
    const name = await deps.names.nameOf(channel);
    if (name === null || name === channel.channelName) return;
    await channels.rename(channel.tenantId, { channelId: channel.channelId }, name);
  }

  /** What was recorded before a try is posted again as it was: the card found later must be the one that was sent. */
  async function contentOf(delivery: Delivery, channel: ChannelSubscription): Promise<MadeContent> {
    if (delivery.content !== null) return { kind: 'post', content: delivery.content as PostedContent };
    return await deps.makeContent(channel, delivery.period);
  }

  return async function postDigest(job: PostDigestJob): Promise<void> {
    const delivery = await deliveries.find(job.tenantId, job.channelId, job.period);
    if (delivery === null || !['pending', 'throttled', 'sending'].includes(delivery.state)) return;
    const now = deps.clock.now();
    if (isWaiting(delivery, now) || isBeingSent(delivery, now)) return;
    const channel = await channels.find(job.tenantId, job.channelId);
    if (channel === null) {
      await deliveries.settle(delivery, { state: 'gone', reason: { code: 'notInChannel' } }, deps.clock.now());
      return;
    }
    if (mayBeThere(delivery) && (await reconcile(delivery, channel)) === 'settled') return;

    const made = await contentOf(delivery, channel);
    if (made.kind === 'noScoreYet') {
      const waitedMs = deps.clock.now().getTime() - Date.parse(delivery.createdAt);
      if (waitedMs < NO_SCORE_PAUSE_MS * NO_SCORE_TRIES) {
        return again(delivery, { code: 'waitingForFigures' }, 'pending', NO_SCORE_PAUSE_MS);
      }
      await deliveries.settle(delivery, { state: 'skipped', reason: { code: 'noScoreYet' } }, deps.clock.now());
      return;
    }
    if (made.kind === 'skip') {
      await deliveries.settle(delivery, { state: 'skipped', reason: made.reason }, deps.clock.now());
      return;
    }
    const { content } = made;
    const pauseMs = await pauseForTeams(rateLimits, delivery);
    if (pauseMs !== null) {
      const state = mayBeThere(delivery) ? 'pending' : 'throttled';
      return again(delivery, { code: 'rateLimit' }, state, pauseMs);
    }
    const card = deps.drawCard(content, delivery.marker);
    const sending = await deliveries.markSending(delivery, content, deps.clock.now());
    if (sending !== null)
      await settle(sending, channel, await deps.poster.post(channel, card, deps.summaryOf(content)));
  };
}
