import { createHash } from 'node:crypto';
import { isAlert, type PostedContent } from '../../domain/digest/content';
import { digestWithDecisions } from '../../domain/digest/digest';
import { askedPeriod } from '../../domain/digest/period';
import { describeSchedule, isTimeZone, nextDue } from '../../domain/digest/schedule';
import { LANGUAGE_NAMES } from '../../domain/language/language';
import { textsOf, type Texts } from '../../domain/language/texts';
import type { Caller } from '../../domain/ports/conversation';
import type { Clock } from '../../domain/ports/clock';
import type { JobQueue } from '../../domain/ports/jobQueue';
import type { ChannelSubscription, Delivery, Repositories } from '../../domain/ports/repositories';
import type { Reason } from '../../domain/reason';
import { reasonTextOrNull } from '../../domain/reasonText';
import type { ChannelDigests } from './channelDigests';
import { channelNameOf } from './channelName';
import type { DigestContentMaker } from './digestContent';
import { remedyFor } from './deliveryRemedies';
import type {
  AccessService,
  ChannelPlace,
  ChannelService,
  DigestService,
  Refusal,
  TenantPictureService,
} from './services';

function noChannel({ refusals }: Texts): Refusal {
  return { ok: false, code: 'unknownChannel', ...refusals.noChannel };
}

function noTimeZone(zone: string, { refusals: { noTimeZone: said } }: Texts): Refusal {
  return { ok: false, code: 'badRequest', message: said.message(zone), help: said.help };
}

/** Also for the second of two who decide at the same time. */
function nothingToResolve({ refusals }: Texts): Refusal {
  return { ok: false, code: 'badRequest', ...refusals.nothingToResolve };
}

/** Digests as people order, preview, schedule and repair them. Posting itself is the job post-digest. */
export function createDigests(deps: {
  tenantId: string;
  repositories: Repositories;
  access: AccessService;
  pictures: TenantPictureService;
  content: DigestContentMaker;
  channels: Pick<ChannelService, 'inTeam'>;
  channelDigests: ChannelDigests;
  queue: JobQueue;
  clock: Clock;
}): DigestService {
  const { channels, deliveries, notices } = deps.repositories;

  /**
   * The channel meant, where the caller may set digests: the one named, else the only one that was chosen for digests. One that nobody
   * chose is never guessed, because its members would see the score.
   */
  async function channelFor(
    caller: Caller,
    place: ChannelPlace | null,
    texts: Texts,
  ): Promise<Refusal | ChannelSubscription> {
    const right = await deps.access.require(caller, 'setDigest', texts);
    if (!right.ok) return right;
    if (place !== null) return (await deps.channels.inTeam(caller.tenantId, place)) ?? noChannel(texts);
    const all = await channels.list(caller.tenantId);
    const chosen = all.filter((channel) => channel.schedule !== null);
    const [only] = chosen;
    if (only !== undefined && chosen.length === 1) return only;
    if (all.length === 0) return noChannel(texts);
    const { noneChosen, several, help } = texts.refusals.whichChannel;
    const message = chosen.length === 0 ? noneChosen : several(chosen.length);
    return { ok: false, code: 'unknownChannel', message, help };
  }

  const isRefusal = (value: Refusal | ChannelSubscription): value is Refusal => 'ok' in value;

  async function order(channel: ChannelSubscription, period: string): Promise<void> {
    await deliveries.open(channel.tenantId, channel.channelId, period, deps.clock.now());
    const { tenantId, channelId } = channel;
    await deps.queue.send('post-digest', { tenantId, channelId, period });
  }

  const service: DigestService = {
    async preview(caller, channelId, texts) {
      const right = await deps.access.require(caller, 'read', texts);
      if (!right.ok) return right;
      const channel = channelId === null ? null : await channels.find(caller.tenantId, channelId);
      const spoken = channel === null ? texts : textsOf(channel.language);
      const content = await deps.content.make(channel, { asked: true }, spoken);
      if (content !== null) return { ok: true, content };
      return { ok: false, code: 'noScoreYet', ...texts.refusals.noScoreToShow };
    },

    async now(caller, place, texts, idempotencyKey = null) {
      const channel = await channelFor(caller, place, texts);
      if (isRefusal(channel)) return channel;
      await order(channel, askedPeriod(deps.clock.now(), orderOf(caller, idempotencyKey)));
      return { ok: true, message: texts.orders.onItsWay(nameOf(channel, texts)) };
    },

    async posted(tenantId, digestId) {
      const delivery = await deliveries.findByMarker(tenantId, digestId);
      const content = (delivery?.content ?? null) as PostedContent | null;
      if (content === null || isAlert(content)) return null;
      const picture = await deps.pictures.load(tenantId);
      return picture === null ? content : digestWithDecisions(content, picture);
    },

    async schedule(caller, place, schedule, options, texts) {
      const channel = await channelFor(caller, place, texts);
      if (isRefusal(channel)) return channel;
      if (!isTimeZone(schedule.timeZone)) return noTimeZone(schedule.timeZone, texts);
      const due = nextDue(schedule, deps.clock.now());
      const scheduled = await channels.setSchedule(channel.tenantId, channel.channelId, schedule, due);
      if (scheduled === null) return noChannel(texts);
      if (Object.keys(options).length > 0) await channels.setOptions(channel.tenantId, channel.channelId, options);
      const message = texts.orders.scheduled(nameOf(channel, texts), describeSchedule(schedule, texts));
      return { ok: true, message, channel: scheduled };
    },

    async off(caller, place, texts) {
      const channel = await channelFor(caller, place, texts);
      if (isRefusal(channel)) return channel;
      await channels.turnOff(channel.tenantId, channel.channelId);
      return { ok: true, message: texts.orders.off(nameOf(channel, texts)) };
    },

    async options(caller, place, options, texts) {
      const channel = await channelFor(caller, place, texts);
      if (isRefusal(channel)) return channel;
      const changed = await channels.setOptions(channel.tenantId, channel.channelId, options);
      return changed === null ? noChannel(texts) : { ok: true, message: optionsMessage(changed, texts) };
    },

    async change(caller, channelId, { schedule, ...options }, texts) {
      const place = { channelId, teamId: null };
      const said: string[] = [];
      if (schedule !== undefined) {
        const outcome =
          schedule === null
            ? await service.off(caller, place, texts)
            : await service.schedule(caller, place, schedule, {}, texts);
        if (!outcome.ok) return outcome;
        said.push(outcome.message);
      }
      if (Object.keys(options).length > 0) {
        const outcome = await service.options(caller, place, options, texts);
        if (!outcome.ok) return outcome;
        said.push(outcome.message);
      }
      return { ok: true, message: said.join(' ') };
    },

    channels: deps.channelDigests,

    async resolve(caller, { channelId, period }, action, texts) {
      const channel = await channelFor(caller, { channelId, teamId: null }, texts);
      if (isRefusal(channel)) return channel;
      const delivery = await deliveries.find(caller.tenantId, channelId, period);
      if (delivery === null || !canRepost(delivery)) {
        return nothingToResolve(texts);
      }
      const now = deps.clock.now();
      if (action === 'leave') {
        const left: Reason = { code: 'leftBy', name: caller.name };
        const settled = await deliveries.settle(delivery, { state: 'skipped', reason: left }, now);
        if (!settled) return nothingToResolve(texts);
        return { ok: true, message: texts.orders.left };
      }
      const reason: Reason = { code: 'postedAgainBy', name: caller.name };
      const again = await deliveries.replace(delivery, periodAfter(period), reason, now);
      if (again === null) return nothingToResolve(texts);
      await deps.queue.send('post-digest', { tenantId: again.tenantId, channelId, period: again.period });
      return { ok: true, message: texts.orders.postedAgain(nameOf(channel, texts)) };
    },

    async log(tenantId, texts) {
      const all = await channels.list(tenantId);
      const names = new Map(all.map((channel) => [channel.channelId, channelNameOf(channel, texts)]));
      const rows = await deliveries.list(tenantId, 100);
      const sent = await notices.list(tenantId, { limit: 200 });
      return {
        deliveries: rows.map((row) => ({
          channelId: row.channelId,
          channelName: names.get(row.channelId) ?? null,
          period: row.period,
          state: row.state,
          attempts: row.attempts,
          at: row.updatedAt,
          reason: reasonTextOrNull(row.reason, texts),
          remedy: remedyFor(row.state, texts),
          canRepost: canRepost(row),
        })),
        notices: sent.map((notice) => ({
          controlId: notice.controlId,
          personId: notice.personId,
          personName: notice.personName,
          week: notice.week,
          state: notice.state,
          at: notice.updatedAt,
          by: notice.sentBy.name,
          reason: reasonTextOrNull(notice.reason, texts),
        })),
      };
    },
  };
  return service;
}

function optionsMessage(channel: ChannelSubscription, texts: Texts): string {
  const { orders } = texts;
  const alerts = channel.alertDrop === null ? orders.noAlerts : orders.alerts(channel.alertDrop);
  const language = orders.language(LANGUAGE_NAMES[channel.language]);
  return `${orders.steps(nameOf(channel, texts), channel.actions)} ${alerts} ${language}`;
}

/** Keys are the sender's own and up to 200 letters long; a period is short. */
function orderOf({ userId }: Caller, idempotencyKey: string | null): string | null {
  if (idempotencyKey === null) return null;
  return createHash('sha256')
    .update(`${userId ?? ''} ${idempotencyKey}`)
    .digest('hex')
    .slice(0, 32);
}

function nameOf(channel: ChannelSubscription, { orders: { channels } }: Texts): string {
  if (channel.channelName !== null) return channels.named(channel.channelName);
  return channel.channelId === channel.teamId ? channels.general : channels.unnamed;
}

/** The same for everybody who orders a digest again: 'P', 'P-again', 'P-again-2', 'P-again-3'. */
function periodAfter(period: string): string {
  const [, first, count] = /^(.*)-again(?:-(\d+))?$/.exec(period) ?? [];
  return first === undefined ? `${period}-again` : `${first}-again-${Number(count ?? 1) + 1}`;
}

function canRepost(delivery: Delivery): boolean {
  return ['unknown', 'failed', 'forbidden', 'gone'].includes(delivery.state);
}
