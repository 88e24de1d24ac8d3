import { isAlert, type PostedContent } from '../../domain/digest/content';
import { digestWithDecisions } from '../../domain/digest/digest';
import { askedPeriod } from '../../domain/digest/period';
import { describeSchedule, nextDue } from '../../domain/digest/schedule';
import type { Caller } from '../../domain/ports/conversation';
import type { Clock } from '../../domain/ports/clock';
import type { JobQueue } from '../../domain/ports/jobQueue';
import type { ChannelSubscription, Delivery, Repositories } from '../../domain/ports/repositories';
import { countWord } from '../../domain/words';
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

const NO_CHANNEL: Refusal = {
  ok: false,
  code: 'unknownChannel',
  message: 'I am not in a channel that could show a digest.',
  help: 'Add me to the team of your IT staff, then choose the channel there.',
};

/** Also for the second of two who decide at the same time. */
const NOTHING_TO_RESOLVE: Refusal = {
  ok: false,
  code: 'badRequest',
  message: 'There is no digest waiting for your decision there.',
  help: 'Say "log" to see how the last digests went.',
};

/** Digests as people order, preview, schedule and repair them. Posting itself is the job post-digest. */
export function createDigests(deps: {
  tenantId: string;
  repositories: Repositories;
  access: AccessService;
  pictures: TenantPictureService;
  content: DigestContentMaker;
  channels: Pick<ChannelService, 'inTeam'>;
  queue: JobQueue;
  clock: Clock;
}): DigestService {
  const { channels, deliveries, notices } = deps.repositories;

  /**
   * The channel meant, where the caller may set digests: the one named, else the only one that was chosen for digests. One that nobody
   * chose is never guessed, because its members would see the score.
   */
  async function channelFor(caller: Caller, place: ChannelPlace | null): Promise<Refusal | ChannelSubscription> {
    const right = await deps.access.require(caller, 'setDigest');
    if (!right.ok) return right;
    if (place !== null) return (await deps.channels.inTeam(caller.tenantId, place)) ?? NO_CHANNEL;
    const all = await channels.list(caller.tenantId);
    const chosen = all.filter((channel) => channel.schedule !== null);
    const [only] = chosen;
    if (only !== undefined && chosen.length === 1) return only;
    if (all.length === 0) return NO_CHANNEL;
    return {
      ok: false,
      code: 'unknownChannel',
      message:
        chosen.length === 0
          ? 'Nobody has chosen a channel for the digest yet.'
          : `${chosen.length} channels get the digest, and I do not know which one you mean.`,
      help: 'Say it again in the channel that is meant.',
    };
  }

  const isRefusal = (value: Refusal | ChannelSubscription): value is Refusal => 'ok' in value;

  async function order(channel: ChannelSubscription, period: string): Promise<void> {
    await deliveries.open(channel.tenantId, channel.channelId, period, deps.clock.now());
    const { tenantId, channelId } = channel;
    await deps.queue.send('post-digest', { tenantId, channelId, period });
  }

  return {
    async preview(caller, channelId, texts) {
      const right = await deps.access.require(caller, 'read');
      if (!right.ok) return right;
      const channel = channelId === null ? null : await channels.find(caller.tenantId, channelId);
      const content = await deps.content.make(channel, { asked: true }, texts);
      if (content !== null) return { ok: true, content };
      return {
        ok: false,
        code: 'noScoreYet',
        message: 'There is nothing to show yet: Microsoft has not supplied a Secure Score for this tenant.',
        help: 'A new tenant gets its first score after 2 to 4 days.',
      };
    },

    async now(caller, place) {
      const channel = await channelFor(caller, place);
      if (isRefusal(channel)) return channel;
      await order(channel, askedPeriod(deps.clock.now()));
      return { ok: true, message: `The digest is on its way to ${nameOf(channel)}.` };
    },

    async posted(tenantId, digestId) {
      const delivery = await deliveries.findByMarker(tenantId, digestId);
      const content = (delivery?.content ?? null) as PostedContent | null;
      if (content === null || isAlert(content)) return null;
      const picture = await deps.pictures.load(tenantId);
      return picture === null ? content : digestWithDecisions(content, picture);
    },

    async schedule(caller, place, schedule, options, texts) {
      const channel = await channelFor(caller, place);
      if (isRefusal(channel)) return channel;
      const due = nextDue(schedule, deps.clock.now());
      const scheduled = await channels.setSchedule(channel.tenantId, channel.channelId, schedule, due);
      if (scheduled === null) return NO_CHANNEL;
      if (Object.keys(options).length > 0) await channels.setOptions(channel.tenantId, channel.channelId, options);
      const message = `${nameOf(channel)} gets the digest ${describeSchedule(schedule, texts)}. Everyone in that channel sees the score.`;
      return { ok: true, message, channel: scheduled };
    },

    async off(caller, place) {
      const channel = await channelFor(caller, place);
      if (isRefusal(channel)) return channel;
      await channels.turnOff(channel.tenantId, channel.channelId);
      return {
        ok: true,
        message: `${nameOf(channel)} gets no more digests. Say "digest monday 08:00" to turn them on again.`,
      };
    },

    async options(caller, place, options) {
      const channel = await channelFor(caller, place);
      if (isRefusal(channel)) return channel;
      const changed = await channels.setOptions(channel.tenantId, channel.channelId, options);
      return changed === null ? NO_CHANNEL : { ok: true, message: optionsMessage(changed) };
    },

    async resolve(caller, { channelId, period }, action) {
      const channel = await channelFor(caller, { channelId, teamId: null });
      if (isRefusal(channel)) return channel;
      const delivery = await deliveries.find(caller.tenantId, channelId, period);
      if (delivery === null || !canRepost(delivery)) {
        return NOTHING_TO_RESOLVE;
      }
      const now = deps.clock.now();
      if (action === 'leave') {
        const reason = `${caller.name} left it as it is`;
        if (!(await deliveries.settle(delivery, { state: 'skipped', reason }, now))) return NOTHING_TO_RESOLVE;
        return { ok: true, message: 'Left as it is: nothing is posted again.' };
      }
      const reason = `${caller.name} ordered it again`;
      const again = await deliveries.replace(delivery, periodAfter(period), reason, now);
      if (again === null) return NOTHING_TO_RESOLVE;
      await deps.queue.send('post-digest', { tenantId: again.tenantId, channelId, period: again.period });
      return { ok: true, message: `The digest is posted to ${nameOf(channel)} again.` };
    },

    async log(tenantId) {
      const names = new Map((await channels.list(tenantId)).map((channel) => [channel.channelId, channel.channelName]));
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
          reason: row.reason,
          remedy: remedyFor(row.state),
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
          reason: notice.reason,
        })),
      };
    },
  };
}

function optionsMessage(channel: ChannelSubscription): string {
  const steps = countWord(channel.actions, 'next step', 'next steps');
  const alerts =
    channel.alertDrop === null
      ? 'It hears nothing between digests.'
      : `Between digests it hears of a drop of ${countWord(channel.alertDrop, 'percent point', 'percent points')} or more, and of what Microsoft is about to change.`;
  return `The digest of ${nameOf(channel)} shows ${steps}. ${alerts}`;
}

function nameOf(channel: ChannelSubscription): string {
  if (channel.channelName !== null) return `the channel ${channel.channelName}`;
  return channel.channelId === channel.teamId ? 'the General channel' : 'the channel';
}

/** The same for everybody who orders a digest again: 'P', 'P-again', 'P-again-2', 'P-again-3'. */
function periodAfter(period: string): string {
  const [, first, count] = /^(.*)-again(?:-(\d+))?$/.exec(period) ?? [];
  return first === undefined ? `${period}-again` : `${first}-again-${Number(count ?? 1) + 1}`;
}

function canRepost(delivery: Delivery): boolean {
  return ['unknown', 'failed', 'forbidden', 'gone'].includes(delivery.state);
}
