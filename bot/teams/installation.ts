import { TeamsInfo, type TurnContext } from 'botbuilder';
import { channelSetupCard } from '../cards/channelSetupCard';
import { welcomeCard } from '../cards/welcomeCard';
import type { ChannelService } from '../services/services';
import type { IncomingActivity, Installation } from './incoming';
import { cardActivity } from './replies';

/** More channels than this do not fit a card's list. */
const MAX_CHANNELS = 60;

/** The app came to a team: the channel is remembered, and whoever may is asked where and when the digest shall go. */
export async function addedToTeam(
  context: TurnContext,
  activity: IncomingActivity,
  installation: Installation,
  channels: ChannelService,
): Promise<void> {
  const { target, names } = installation;
  const channel = await channels.added(target, names);
  if (channel.schedule !== null) return;
  const card = channelSetupCard({
    tenantId: target.tenantId,
    teamId: target.teamId,
    teamName: channel.teamName,
    channelId: channel.channelId,
    channels: await channelsOf(context, installation),
    timeZone: activity.localTimezone,
  });
  await context.sendActivity(cardActivity(card, 'Choose where and when the Secure Score digest shall go'));
}

export async function addedToPerson(context: TurnContext): Promise<void> {
  await context.sendActivity(cardActivity(welcomeCard(), 'What I can do for you'));
}

async function channelsOf(context: TurnContext, { target, names }: Installation) {
  const known = { id: target.channelId, name: names.channelName ?? 'General' };
  try {
    const listed = await TeamsInfo.getTeamChannels(context, target.teamId);
    const all = listed.flatMap(({ id, name }) => (id === undefined ? [] : [{ id, name: name ?? 'General' }]));
    return all.some((channel) => channel.id === known.id) ? all.slice(0, MAX_CHANNELS) : [known, ...all];
  } catch {
    // Teams may not say: the channel the app was added to is then the only choice.
    return [known];
  }
}
