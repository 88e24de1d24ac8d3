import type { ChannelDigest } from '../../domain/contract/channels';
import type { Texts } from '../../domain/language/texts';
import type { Delivery, Repositories } from '../../domain/ports/repositories';
import { reasonTextOrNull } from '../../domain/reasonText';
import { channelNameOf } from './channelName';
import { remedyFor } from './deliveryRemedies';

export type ChannelDigests = (tenantId: string, texts: Texts) => Promise<ChannelDigest[]>;

/** How every channel stands, for the screens: its settings, the next digest and what became of the last one. */
export function createChannelDigests({
  channels,
  deliveries,
}: Pick<Repositories, 'channels' | 'deliveries'>): ChannelDigests {
  return async (tenantId, texts) => {
    const last = new Map((await deliveries.newestDigests(tenantId)).map((row) => [row.channelId, row]));
    const all = await channels.list(tenantId);
    return all.map((channel) => ({
      channelId: channel.channelId,
      teamId: channel.teamId,
      teamName: channel.teamName,
      channelName: channelNameOf(channel, texts),
      schedule: channel.schedule,
      enabled: channel.enabled,
      nextDueAt: channel.nextDueAt,
      actions: channel.actions,
      alertDrop: channel.alertDrop,
      language: channel.language,
      problem: reasonTextOrNull(channel.problem, texts),
      lastDigest: lastDigest(last.get(channel.channelId), texts),
    }));
  };
}

/** Dated by when it was opened: a press on an old card changes `updatedAt`. */
function lastDigest(row: Delivery | undefined, texts: Texts): ChannelDigest['lastDigest'] {
  if (row === undefined) return null;
  const { state, createdAt, reason } = row;
  return { state, at: createdAt, reason: reasonTextOrNull(reason, texts), remedy: remedyFor(state, texts) };
}
