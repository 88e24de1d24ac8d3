import { namesPeopleFor } from '../../domain/affectedPeople';
import type { ActionRow } from '../../domain/contract/actions';
import type { IncomingMessage, Reply } from '../../domain/ports/conversation';
import { peopleCard } from '../cards/peopleCard';
import type { Command, CommandContext } from './command';
import { actionMeant } from './findAction';
import { refusalReply } from './say';

export const who: Command<'who'> = {
  name: 'who',
  tells: 'names',
  run: ({ words }, message, context) => showPeople(words, message, context),
};

/** Nobody is notified by a typed word alone: the card says who it would be, and has the button. */
export const notify: Command<'notify'> = {
  name: 'notify',
  tells: 'names',
  async run({ words }, message, context) {
    const right = await context.services.access.require(message.caller, 'notify', context.texts);
    return right.ok ? showPeople(words, message, context) : refusalReply(right);
  },
};

async function showPeople(words: string, { caller }: IncomingMessage, context: CommandContext): Promise<Reply> {
  const meant = await actionMeant(words, caller.tenantId, { before: 'who', suits: namesPeople }, context);
  if ('reply' in meant) return meant.reply;
  const { controlId } = meant.action;
  const affected = await context.services.people.affected(caller, controlId, context.texts);
  if (!affected.ok) return refusalReply(affected);
  const canNotify = (await context.services.access.require(caller, 'notify', context.texts)).ok;
  return {
    card: peopleCard(
      affected.people,
      {
        tenantId: caller.tenantId,
        controlId,
        title: affected.title,
        tabUrl: (view) => context.tabUrl(view),
        canNotify,
        now: context.now(),
        timeZone: await context.services.pictures.timeZone(caller.tenantId),
      },
      context.texts,
    ),
    summary: affected.title,
    suggestions: [...meant.others.map((row) => `who ${row.controlId}`), `action ${controlId}`],
  };
}

function namesPeople({ controlId, service }: ActionRow): boolean {
  return namesPeopleFor(controlId, service) !== null;
}
