import { Application, TurnState, type TeamsAdapter } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';

/** What a turn is routed to. Each takes the context alone: the activity as we read it is found by it. */
export interface TurnHandlers {
  pressed(context: TurnContext): Promise<void>;
  submitted(context: TurnContext): Promise<void>;
  searched(context: TurnContext): Promise<void>;
  linkPasted(context: TurnContext): Promise<void>;
  linkPastedAnonymously(context: TurnContext): Promise<void>;
  otherInvoke(context: TurnContext): Promise<void>;
  installation(context: TurnContext): Promise<void>;
  conversationUpdate(context: TurnContext): Promise<void>;
  message(context: TurnContext): Promise<void>;
}

/** Routing by teams-ai, with the parts of it switched off that leak, guess or keep state. */
export function createTeamsApplication(deps: {
  adapter: TeamsAdapter;
  botAppId: string | null;
  handlers: TurnHandlers;
}): Application {
  const { handlers } = deps;
  const app = new Application({
    adapter: deps.adapter,
    ...(deps.botAppId === null ? {} : { botAppId: deps.botAppId }),
    turnStateFactory: () => new NoTurnState(),
    removeRecipientMention: false,
    startTypingTimer: false,
  });
  // `startTypingTimer: false` is not read in 1.7.4, and the one timer is shared by all conversations.
  app.startTypingTimer = () => undefined;

  // teams-ai turns a returned card with `refresh` into an update of the shared message for ever after: the handler sends its own
  // invokeResponse, and then teams-ai adds nothing of what is returned here.
  app.adaptiveCards.actionExecute(isExecute, async (context) => {
    await handlers.pressed(context);
    return '';
  });
  app.addRoute(isInvokeOf('composeExtension/query'), (context) => handlers.searched(context), true);
  app.addRoute(isInvokeOf('composeExtension/queryLink'), (context) => handlers.linkPasted(context), true);
  app.addRoute(
    isInvokeOf('composeExtension/anonymousQueryLink'),
    (context) => handlers.linkPastedAnonymously(context),
    true,
  );
  app.addRoute(isInvoke, (context) => handlers.otherInvoke(context), true);

  app.adaptiveCards.actionSubmit(isSubmit, (context) => handlers.submitted(context));
  app.activity('installationUpdate', (context) => handlers.installation(context));
  app.activity('conversationUpdate', (context) => handlers.conversationUpdate(context));
  app.activity('message', (context) => handlers.message(context));
  return app;
}

/** Keeps nothing between turns. The ready-made one throws where an activity has no sender, and mixes threads of a channel. */
class NoTurnState extends TurnState {
  protected override onComputeStorageKeys(): Promise<Record<string, string>> {
    return Promise.resolve({ conversation: 'none', user: 'none' });
  }
}

const isInvoke = (context: TurnContext) => Promise.resolve(context.activity.type === 'invoke');

/** The whole name: the ready-made routes of teams-ai match a command by a part of its id, and throw where the value is null. */
const isInvokeOf = (name: string) => (context: TurnContext) =>
  Promise.resolve(context.activity.type === 'invoke' && context.activity.name === name);

const isExecute = (context: TurnContext) => {
  const value = context.activity.value as { action?: { type?: unknown } | null } | null | undefined;
  const isPress = context.activity.name === 'adaptiveCard/action' && value?.action?.type === 'Action.Execute';
  return Promise.resolve(context.activity.type === 'invoke' && isPress);
};

/** Asked before teams-ai's own test, which breaks on a message without text whose value is null. */
const isSubmit = (context: TurnContext) => {
  const { type, text, value } = context.activity as { type: string; text?: string; value?: unknown };
  return Promise.resolve(type === 'message' && (text ?? '') === '' && typeof value === 'object' && value !== null);
};
