import { dayIn } from '../../domain/days';
import { formatDay } from '../../domain/words';
import { deliveryUnknownCard } from '../cards/deliveryUnknownCard';
import type { Command } from './command';
import { answerReply } from './say';

const SHOWN = 10;

export const log: Command<'log'> = {
  name: 'log',
  say: 'log',
  does: 'the last decisions and digests, and whether the log is whole',
  tells: 'numbers',
  async run({ person }, { caller, place }, context) {
    const { services } = context;
    const today = context.now();
    const timeZone = await services.pictures.timeZone(caller.tenantId);
    const day = (at: string) => formatDay(dayIn(at, timeZone), today);
    const { decisions, verification } = await services.decisions.log(caller.tenantId);
    const { deliveries } = await services.digests.log(caller.tenantId);
    const whole = verification.ok
      ? 'The log is whole: no line was changed or taken out.'
      : `The log was changed from outside at line ${verification.brokenAt ?? 'unknown'}. Tell whoever runs this service.`;
    const by = person === 'me' ? caller.name : person;
    const wanted = decisions.filter((line) => by === null || line.by.toLowerCase().includes(by.toLowerCase()));
    const decided = wanted.slice(0, SHOWN).map((line) => {
      const reason = line.reason === null ? '' : `: "${line.reason}"`;
      return `${day(line.at)}: ${context.texts.decided.by(line.kind, line.by)}: ${line.title} (${line.controlId})${reason}`;
    });
    const posted = deliveries.slice(0, SHOWN / 2).map((line) => {
      const reason = line.reason === null ? '' : ` (${line.reason})`;
      const remedy = line.remedy === null ? '' : ` ${line.remedy}`;
      return `${day(line.at)}: ${line.channelName ?? 'the channel'}, ${line.state}${reason}.${remedy}`;
    });
    const doubtful = deliveries.find((line) => line.state === 'unknown' && line.canRepost);
    const asks =
      doubtful !== undefined && place.kind === 'personal' && (await services.access.roleOf(caller)) === 'operator';
    const reply = answerReply(
      {
        heading: by === null ? 'Decisions' : `Decisions by ${by}`,
        parts: [
          decided.length === 0 ? noneBy(by) : { list: decided },
          whole,
          { heading: 'Digests' },
          posted.length === 0 ? 'None yet.' : { list: posted },
        ],
        now: today,
        link: { words: 'Open the log', url: context.tabUrl('log') },
      },
      ['due', 'top'],
      context.texts,
    );
    if (!asks) return reply;
    return {
      ...reply,
      also: deliveryUnknownCard({ ...doubtful, tenantId: caller.tenantId, now: today, timeZone }, context.texts),
    };
  },
};

function noneBy(person: string | null): string {
  return person === null ? 'None yet.' : `None by anybody called ${person}. Say "log" for all of them.`;
}
