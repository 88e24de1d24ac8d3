import type { TurnContext } from 'botbuilder';
import { channelSetupCard, type ChannelSetup } from '../cards/channelSetupCard';
import { welcomeCard } from '../cards/welcomeCard';
import { languageOf } from '../../domain/language/language';
import { textsOf, type Texts } from '../../domain/language/texts';
import type { Place } from '../../domain/ports/conversation';
import type { ChannelService } from '../services/services';
import type { BotCredentials } from './credentials';
import type { IncomingActivity, Installation } from './incoming';
import { cardActivity } from './replies';
import { channelsOfTeam } from './teamChannels';

/** More channels than this do not fit a card's list. */
const MAX_CHANNELS = 60;

/** The app came to a team: the channel is remembered, and whoever may is asked where and when the digest shall go. */
export async function addedToTeam(
  context: TurnContext,
  activity: IncomingActivity,
  installation: Installation,
  deps: {
    channels: ChannelService;
    credentials: BotCredentials;
    organisationName: (tenantId: string) => Promise<string | null>;
  },
): Promise<void> {
  const { target, names } = installation;
  // The channel begins with the language of whoever added the app.
  const language = languageOf(activity.locale);
  const texts = textsOf(language);
  const channel = await deps.channels.added(target, names, language);
  // Where one channel of the team has the digest already, as after the app was taken out and added again, nothing is left to ask.
  const inTeam = (await deps.channels.list(target.tenantId)).filter(({ teamId }) => teamId === target.teamId);
  if ([channel, ...inTeam].some(({ schedule }) => schedule !== null)) return;
  const setup: ChannelSetup = {
    tenantId: target.tenantId,
    teamId: target.teamId,
    teamName: channel.teamName,
    organisation: await deps.organisationName(target.tenantId),
    channelId: channel.channelId,
    channels: await choices(installation, deps.credentials, texts),
    timeZone: activity.localTimezone,
    language: channel.language,
  };
  const card = channelSetupCard(setup, texts);
  await context.sendActivity(cardActivity(card, texts.teams.setupSummary));
}

export async function addedToChat(context: TurnContext, { kind }: Place, texts: Texts): Promise<void> {
  await context.sendActivity(cardActivity(welcomeCard(kind, texts), texts.teams.welcomeSummary));
}

/** Where Teams does not list them, the channel the app was added to is the only choice. */
async function choices({ target, names }: Installation, credentials: BotCredentials, { teams }: Texts) {
  const known = { id: target.channelId, name: names.channelName };
  const all = (await channelsOfTeam(target.serviceUrl, target.teamId, credentials)) ?? [];
  const others = all.filter(({ id }) => id !== known.id);
  const listed = [...all.filter(({ id }) => id === known.id), known].slice(0, 1).concat(others).slice(0, MAX_CHANNELS);
  return listed.map(({ id, name }) => ({ id, name: name ?? teams.generalChannel }));
}
