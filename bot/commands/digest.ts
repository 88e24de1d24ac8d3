import type { Place } from '../../domain/ports/conversation';
import type { Weekday } from '../../domain/ports/repositories';
import { digestSummary, fitDigest } from '../cards/digestCard';
import type { ChannelPlace } from '../services/services';
import type { Command } from './command';
import { outcomeReply, refusalReply } from './say';

/** null in a chat: there only the channel that was chosen can be meant. */
export function placeOfDigest({ channelId, teamId }: Place): ChannelPlace | null {
  return channelId === null ? null : { channelId, teamId };
}

export const digestNow: Command<'digestNow'> = {
  name: 'digestNow',
  tells: 'nothing',
  changes: { right: 'setDigest', exactWords: () => 'digest now' },
  async run(_intent, { caller, place }, { services, texts }) {
    return outcomeReply(await services.digests.now(caller, placeOfDigest(place), texts));
  },
};

export const digestPreview: Command<'digestPreview'> = {
  name: 'digestPreview',
  tells: 'numbers',
  async run(_intent, { caller, place }, context) {
    const preview = await context.services.digests.preview(caller, place.channelId, context.texts);
    if (!preview.ok) return refusalReply(preview);
    return {
      card: fitDigest(
        preview.content,
        {
          digestId: 'preview',
          tabUrl: (view) => context.tabUrl(view),
          pictureUrl: (kind, content) => context.pictureUrl(kind, content),
          canPress: false,
        },
        context.texts,
      ),
      summary: digestSummary(preview.content, context.texts),
    };
  },
};

export const digestOff: Command<'digestOff'> = {
  name: 'digestOff',
  tells: 'nothing',
  changes: { right: 'setDigest', exactWords: () => 'digest off' },
  async run(_intent, { caller, place }, { services, texts }) {
    return outcomeReply(await services.digests.off(caller, placeOfDigest(place), texts));
  },
};

const EXAMPLE = 'digest monday 08:00 Europe/Berlin';
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export const digestSchedule: Command<'digestSchedule'> = {
  name: 'digestSchedule',
  tells: 'nothing',
  changes: {
    right: 'setDigest',
    exactWords: ({ weekday, time }) =>
      weekday === null || time === null ? EXAMPLE : `digest ${WEEKDAYS[weekday - 1] ?? ''} ${time}`,
  },
  async run({ weekday, time, timeZone }, { caller, place }, { services, texts }) {
    const known = place.channelId === null ? null : await services.channels.find(caller.tenantId, place.channelId);
    const zone = timeZone ?? known?.schedule?.timeZone ?? 'UTC';
    if (weekday === null || time === null) {
      return { text: texts.chat.digest.whenIsIt(EXAMPLE) };
    }
    const schedule = { weekday: weekday as Weekday, time, timeZone: zone };
    return outcomeReply(await services.digests.schedule(caller, placeOfDigest(place), schedule, {}, texts));
  },
};
