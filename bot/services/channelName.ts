import type { Texts } from '../../domain/language/texts';
import type { ChannelSubscription } from '../../domain/ports/repositories';

/** What a channel is called in lists. Teams names every channel but General, whose id is the team's. */
export function channelNameOf(channel: ChannelSubscription, { teams }: Texts): string | null {
  return channel.channelName ?? (channel.channelId === channel.teamId ? teams.generalChannel : null);
}
