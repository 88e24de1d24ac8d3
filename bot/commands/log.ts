import { dayIn } from '../../domain/days';
import { deliveryUnknownCard } from '../cards/deliveryUnknownCard';
import type { Command } from './command';
import { answerReply } from './say';

const SHOWN = 10;

export const log: Command<'log'> = {
  name: 'log',
  tells: 'numbers',
  async run({ person }, { caller, place }, context) {
    const { services, texts } = context;
    const { log: words } = texts.chat;
    const today = context.now();
    const timeZone = await services.pictures.timeZone(caller.tenantId);
    const day = (at: string) => texts.numbers.day(dayIn(at, timeZone), today);
    const { decisions, verification } = await services.decisions.log(caller.tenantId);
    const { deliveries } = await services.digests.log(caller.tenantId, context.texts);
    const whole = verification.ok ? words.whole : words.broken(verification.brokenAt);
    const by = person === 'me' ? caller.name : person;
    const wanted = decisions.filter((line) => by === null || line.by.toLowerCase().includes(by.toLowerCase()));
    const decided = wanted.slice(0, SHOWN).map((line) => {
      const reason = line.reason === null ? '' : `: "${line.reason}"`;
      return `${day(line.at)}: ${texts.decided.by(line.kind, line.by)}: ${line.title} (${line.controlId})${reason}`;
    });
    const posted = deliveries.slice(0, SHOWN / 2).map((line) => {
      // Most reasons are whole sentences; the full stop comes after the bracket.
      const reason = line.reason === null ? '' : ` (${line.reason.replace(/\.$/, '')})`;
      const remedy = line.remedy === null ? '' : ` ${line.remedy}`;
      return `${day(line.at)}: ${line.channelName ?? words.theChannel}, ${words.state(line.state)}${reason}.${remedy}`;
    });
    const doubtful = deliveries.find((line) => line.state === 'unknown' && line.canRepost);
    const asks =
      doubtful !== undefined && place.kind === 'personal' && (await services.access.roleOf(caller)) === 'operator';
    const reply = answerReply(
      {
        heading: words.decisions(by),
        parts: [
          decided.length === 0 ? (by === null ? words.none : words.noneBy(by)) : { list: decided },
          whole,
          { heading: words.digests },
          posted.length === 0 ? words.none : { list: posted },
        ],
        now: today,
        link: { words: texts.buttons.openLog, url: context.tabUrl('log') },
      },
      ['due', 'top'],
      texts,
    );
    if (!asks) return reply;
    return {
      ...reply,
      also: deliveryUnknownCard({ ...doubtful, tenantId: caller.tenantId, now: today, timeZone }, texts),
    };
  },
};
