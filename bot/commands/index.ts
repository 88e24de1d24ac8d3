import { searchActions } from '../../domain/actionFilter';
import { dayIn } from '../../domain/days';
import type { Intent } from '../../domain/intent/intent';
import { intentOfModel } from '../../domain/intent/modelReading';
import { readIntent, type Reading } from '../../domain/intent/readIntent';
import type { Language } from '../../domain/language/language';
import { textsOf } from '../../domain/language/texts';
import type { IncomingMessage, Reply } from '../../domain/ports/conversation';
import { topCard } from '../cards/topCard';
import { action } from './action';
import type { Command, CommandContext, Commands } from './command';
import { compare } from './compare';
import { decide } from './decide';
import { digestNow, digestOff, digestPreview, digestSchedule } from './digest';
import { digestActions, digestAlerts, digestLanguage } from './digestOptions';
import { due } from './due';
import { help, helpReply } from './help';
import { history } from './history';
import { log } from './log';
import { keptBack } from './places';
import { plan } from './plan';
import { refusalReply, safe } from './say';
import { score } from './score';
import { top } from './top';
import { notify, who } from './who';
import { why } from './why';

export type { CommandContext } from './command';

/** What answers each intent. */
export const commands: Commands = {
  help,
  score,
  why,
  top,
  action,
  plan,
  decide,
  who,
  notify,
  history,
  compare,
  due,
  digestNow,
  digestPreview,
  digestOff,
  digestActions,
  digestAlerts,
  digestLanguage,
  digestSchedule,
  log,
};

const FOUND_SHOWN = 3;

/**
 * Answers what a person says to the bot, in their language; in a channel in the channel's, for all who read along. Whoever has no role
 * learns what can be said, and nothing else.
 */
export function createMessageAnswerer(deps: Omit<CommandContext, 'texts'>) {
  return async function answerMessage(message: IncomingMessage): Promise<Reply> {
    const context = { ...deps, texts: textsOf(await languageFor(message, deps)) };
    if (message.text.trim() === '') return helpReply(context);
    const today = dayIn(context.now(), await context.services.pictures.timeZone(message.caller.tenantId));
    const read = readIntent(message.text, { today });
    if (read?.intent.name === 'help') return helpReply(context);

    // From here on something of the tenant could be told; a message of people without a role goes to no model either.
    const right = await context.services.access.require(message.caller, 'read', context.texts);
    if (!right.ok) return refusalReply(right);
    const reading = read ?? (await readByModel(message.text, today, context));
    const command: Command | null = reading === null ? null : commands[reading.intent.name];
    const kept = await keptBack(command ?? { tells: 'numbers' }, message, context);
    if (kept !== null) return kept;
    if (reading === null || command === null) return guessed(message, context);
    return reading.isExact || command.changes === undefined
      ? command.run(reading.intent, message, context)
      : offered(command.changes, reading.intent, message, context);
  };
}

async function languageFor(
  { place, caller, language }: IncomingMessage,
  { services }: Pick<CommandContext, 'services'>,
): Promise<Language> {
  const channel = place.channelId === null ? null : await services.channels.find(caller.tenantId, place.channelId);
  return channel?.language ?? language;
}

async function readByModel(text: string, today: string, { model }: CommandContext): Promise<Reading | null> {
  const answer = model === null ? null : await model.sort(text);
  const intent = answer === null ? null : intentOfModel(answer, text, today);
  return intent === null ? null : { intent, isExact: false };
}

/** Nothing is changed on a guess: the exact words are one press away. */
async function offered(
  changes: NonNullable<Command['changes']>,
  intent: Intent,
  { caller }: IncomingMessage,
  { services, texts }: CommandContext,
): Promise<Reply> {
  const allowed = await services.access.require(caller, changes.right, texts);
  if (!allowed.ok) return refusalReply(allowed);
  const words = changes.exactWords(intent);
  return {
    text: texts.chat.doYouMean(safe(words)),
    suggestions: [words],
  };
}

/** Free words: perhaps they are about an action. */
async function guessed({ text, caller }: IncomingMessage, context: CommandContext): Promise<Reply> {
  const queue = await context.services.actions.queue(caller.tenantId, context.texts);
  const rows = queue === null ? [] : searchActions(queue.actions, text).slice(0, FOUND_SHOWN);
  if (queue === null || rows.length === 0) {
    return helpReply(context, context.texts.chat.notUnderstood);
  }
  return {
    text: context.texts.chat.didYouMeanOne,
    card: topCard(
      rows,
      {
        tenantId: caller.tenantId,
        tabUrl: (view) => context.tabUrl(view),
        heading: context.texts.chat.didYouMean,
        asOf: queue.asOf,
        now: context.now(),
      },
      context.texts,
    ),
    suggestions: rows.map((row) => `action ${row.controlId}`),
  };
}
