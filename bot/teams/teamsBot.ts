import type { TurnContext } from 'botbuilder';
import type {
  IncomingMessage,
  LinkCall,
  Reply,
  SearchAnswer,
  SearchCall,
  SharedCard,
  VerbAnswer,
  VerbCall,
} from '../../domain/ports/conversation';
import { languageOf } from '../../domain/language/language';
import { textsOf, type Texts } from '../../domain/language/texts';
import type { ChannelNames, ChannelPoster, PersonalMessenger } from '../../domain/ports/posting';
import type { ChannelService } from '../services/services';
import { CannotCheckToken, createBotAdapter, NotFromTeams, type TurnResult } from './adapter';
import { createTeamsApplication } from './application';
import { createConnectorCall } from './connectorCall';
import { extensionMessage, isExtensionInvoke, linkAnswer, searchAnswer } from './extensionReplies';
import { faultText } from './faults';
import {
  executeOf,
  forSdk,
  installationOf,
  messageOf,
  placeOf,
  placeOfCard,
  readActivity,
  submitOf,
  tenantOf,
  type IncomingActivity,
} from './incoming';
import { linkOf, searchOf } from './incomingExtension';
import { addedToChat, addedToTeam } from './installation';
import type { BotLog } from './log';
import { createPersonalMessenger } from './personalMessenger';
import { createChannelPoster } from './poster';
import { emptyInvokeAnswer, invokeAnswer, replyActivity, submitReply } from './replies';
import type { TeamsBotSettings } from './settings';
import { createChannelNames } from './teamChannels';

/** The parts of restify's request and response that are used; the body is parsed already. */
interface BotRequest {
  method?: string | undefined;
  headers: Record<string, string | string[] | undefined>;
  body?: unknown;
}
interface BotResponse {
  status(code: number): unknown;
  send(body: unknown): unknown;
  end(): unknown;
}

export interface TeamsBot {
  /** POST /api/messages. Always answers; never throws. */
  processRequest(request: BotRequest, response: BotResponse): Promise<void>;
  poster: ChannelPoster;
  messenger: PersonalMessenger;
  channelNames: ChannelNames;
}

const CONNECTOR_TIMEOUT_MS = 15_000;
const ACTIVITY_KEY = 'scorekeeper.activity';

export function createTeamsBot(deps: {
  settings: TeamsBotSettings;
  /** Whose people are answered. */
  serves(tenantId: string): boolean;
  channels: ChannelService;
  answerMessage(message: IncomingMessage): Promise<Reply>;
  answerPress(call: VerbCall): Promise<VerbAnswer>;
  answerSearch(call: SearchCall): Promise<SearchAnswer>;
  /** null: the link gets no card. */
  answerLink(call: LinkCall): Promise<SharedCard | null>;
  /** What Microsoft calls them; null where that is not known yet. */
  organisationName: (tenantId: string) => Promise<string | null>;
  log: BotLog;
  /** For one request to Teams; 15 s where not given. */
  connectorTimeoutMs?: number;
}): TeamsBot {
  const { settings, log, channels } = deps;
  const bot = createBotAdapter(settings, { connectorTimeoutMs: deps.connectorTimeoutMs ?? CONNECTOR_TIMEOUT_MS });
  const call = createConnectorCall({ adapter: bot.adapter, botAppId: settings.botId });
  const installer = { channels, credentials: bot.credentials, organisationName: deps.organisationName };
  bot.adapter.onTurnError = (context, error) => sayFault(context, error);

  const app = createTeamsApplication({
    adapter: bot.adapter,
    botAppId: settings.botId,
    handlers: {
      async pressed(context) {
        await context.sendActivity(invokeAnswer(await answerPress(context, executeOf)));
      },
      async submitted(context) {
        const activity = activityOf(context);
        const answer = await answerPress(context, submitOf);
        await reply(context, submitReply(answer, placeOfCard(activity), textsFor(activity)));
      },
      async searched(context) {
        const activity = activityOf(context);
        const tenantId = servedTenant(activity);
        const call = tenantId === null ? null : searchOf(activity, tenantId);
        const texts = textsFor(activity);
        if (tenantId === null) await context.sendActivity(extensionMessage(texts.teams.otherOrganisation));
        else if (call === null) await context.sendActivity(extensionMessage(texts.search.notReadable));
        else await context.sendActivity(searchAnswer(await deps.answerSearch(call)));
      },
      async linkPasted(context) {
        const activity = activityOf(context);
        const tenantId = servedTenant(activity);
        const call = tenantId === null ? null : linkOf(activity, tenantId);
        if (tenantId === null) {
          await context.sendActivity(extensionMessage(textsFor(activity).teams.otherOrganisation));
        } else await context.sendActivity(linkAnswer(call === null ? null : await deps.answerLink(call)));
      },
      async linkPastedAnonymously(context) {
        await context.sendActivity(linkAnswer(null));
      },
      async otherInvoke(context) {
        await context.sendActivity(emptyInvokeAnswer());
      },
      installation: (context) => installed(context),
      conversationUpdate: (context) => conversationChanged(context),
      async message(context) {
        const activity = activityOf(context);
        const tenantId = servedTenant(activity);
        await reply(
          context,
          tenantId === null
            ? { text: textsFor(activity).teams.otherOrganisation }
            : await deps.answerMessage(messageOf(activity, tenantId)),
        );
      },
    },
  });

  function servedTenant(activity: IncomingActivity): string | null {
    const tenantId = tenantOf(activity);
    return tenantId !== null && deps.serves(tenantId) ? tenantId : null;
  }

  async function answerPress(
    context: TurnContext,
    read: (activity: IncomingActivity, tenantId: string) => VerbCall | null,
  ): Promise<VerbAnswer> {
    const activity = activityOf(context);
    const tenantId = servedTenant(activity);
    const texts = textsFor(activity);
    if (tenantId === null) return { kind: 'refused', text: texts.teams.otherOrganisation };
    const call = read(activity, tenantId);
    if (call === null) {
      return { kind: 'refused', text: texts.presses.unknownButton };
    }
    return deps.answerPress(call);
  }

  async function installed(context: TurnContext): Promise<void> {
    const activity = activityOf(context);
    const tenantId = servedTenant(activity);
    if (tenantId === null) return;
    const installation = installationOf(activity, tenantId);
    if (activity.action?.startsWith('remove') === true) {
      if (installation !== null) await channels.removedTeam(tenantId, installation.target.teamId);
      return;
    }
    if (installation !== null) await addedToTeam(context, activity, installation, installer);
    else if (activity.action === 'add') await addedToChat(context, placeOf(activity), textsFor(activity));
  }

  async function conversationChanged(context: TurnContext): Promise<void> {
    const activity = activityOf(context);
    const tenantId = servedTenant(activity);
    const { team, channel, eventType } = activity.channelData ?? {};
    if (tenantId === null || !team?.id) return;
    if (eventType === 'teamDeleted') await channels.removedTeam(tenantId, team.id);
    if (eventType === 'teamRenamed' && team.name !== null)
      await channels.renamed(tenantId, { teamId: team.id }, team.name);
    // A channel that was deleted or is back needs nothing here: the next post there says so in the log, with what to do.
    if (eventType === 'channelRenamed' && channel?.id && channel.name !== null)
      await channels.renamed(tenantId, { channelId: channel.id }, channel.name);
  }

  async function reply(context: TurnContext, answer: Reply): Promise<void> {
    const activity = activityOf(context);
    await context.sendActivity(replyActivity(answer, placeOf(activity), activity.from?.id ?? ''));
  }

  /** Teams may move a conversation to another address: every activity from a channel says the present one. */
  async function rememberAddress(activity: IncomingActivity): Promise<void> {
    const tenantId = servedTenant(activity);
    const { channelId } = placeOf(activity);
    if (tenantId !== null && channelId !== null) await channels.seen(tenantId, channelId, activity.serviceUrl);
  }

  async function runTurn(context: TurnContext, activity: IncomingActivity): Promise<void> {
    context.turnState.set(ACTIVITY_KEY, activity);
    try {
      await rememberAddress(activity);
      await app.run(context);
    } catch (error) {
      await sayFault(context, error);
    }
  }

  /** The person gets a number, the log the reason; where even that cannot be sent, only the log knows. */
  async function sayFault(context: TurnContext, error: unknown): Promise<void> {
    const text = faultText(error, log, textsFor(activityOf(context)));
    try {
      if (isExtensionInvoke(context.activity)) await context.sendActivity(extensionMessage(text));
      else if (context.activity.type === 'invoke') await context.sendActivity(invokeAnswer({ kind: 'refused', text }));
      else if (context.activity.type === 'message') await context.sendActivity(text);
    } catch (unsent) {
      log.warn({ error: unsent }, 'an answer could not be sent');
    }
  }

  return {
    poster: createChannelPoster(call),
    channelNames: createChannelNames(bot.credentials),
    messenger: createPersonalMessenger({ call, botAppId: settings.botId }),

    async processRequest(request, response) {
      const { status, body } = await resultOf(request);
      response.status(status);
      if (body === undefined) response.end();
      else response.send(body);
    },
  };

  async function resultOf(request: BotRequest): Promise<TurnResult> {
    if (request.method !== 'POST')
      return refused(405, 'methodNotAllowed', 'Only POST works here.', 'Send an activity.');
    const claimed = claimOf(request.body);
    if (claimed === null) {
      return refused(400, 'badRequest', 'The body is not an activity: a JSON object with a type.', 'Send one.');
    }
    const { authorization } = request.headers;
    const activity = readActivity(request.body);
    try {
      const result = await bot.turn(
        typeof authorization === 'string' ? authorization : '',
        claimed,
        activity === null ? null : forSdk(activity),
        async (context) => {
          if (activity !== null) await runTurn(context, activity);
        },
      );
      if (result !== null) return result;
      return refused(400, 'badRequest', 'The activity lacks its conversation or reply address.', 'Send it whole.');
    } catch (error) {
      if (error instanceof NotFromTeams) {
        log.info({ reason: error.message }, 'refused a request that is not from Teams');
        return refused(401, 'unauthorized', 'The request is not signed by Teams.', 'Only Teams may call this address.');
      }
      log.error({ error }, 'a request from Teams failed');
      if (error instanceof CannotCheckToken) {
        return refused(503, 'unavailable', 'The token cannot be checked right now.', 'Try again in a minute.');
      }
      return refused(500, 'internal', 'Something went wrong.', 'The log of the service has the reason.');
    }
  }
}

function refused(status: number, code: string, message: string, help: string): TurnResult {
  return { status, body: { error: { code, message, help } } };
}

/** In the language of the person who speaks; English where even the activity could not be read. */
function textsFor(activity: IncomingActivity | undefined): Texts {
  return textsOf(languageOf(activity?.locale));
}

function activityOf(context: TurnContext): IncomingActivity {
  return context.turnState.get<IncomingActivity>(ACTIVITY_KEY);
}

/** The two fields that the token is checked against, as claimed by the body; null where it is no activity at all. */
function claimOf(body: unknown): { channelId: string; serviceUrl: string } | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { type, channelId, serviceUrl } = body as Record<string, unknown>;
  if (typeof type !== 'string' || type === '') return null;
  return {
    channelId: typeof channelId === 'string' ? channelId : '',
    serviceUrl: typeof serviceUrl === 'string' ? serviceUrl : '',
  };
}
