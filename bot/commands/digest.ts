import { isTimeZone } from '../../domain/digest/schedule';
import type { Place } from '../../domain/ports/conversation';
import type { Weekday } from '../../domain/ports/repositories';
import { digestSummary, fitDigest } from '../cards/digestCard';
import type { ChannelPlace } from '../services/services';
import type { Command } from './command';
import { outcomeReply, refusalReply, safe } from './say';

/** null in a chat: there only the channel that was chosen can be meant. */
export function placeOfDigest({ channelId, teamId }: Place): ChannelPlace | null {
  return channelId === null ? null : { channelId, teamId };
}

export const digestNow: Command<'digestNow'> = {
  name: 'digestNow',
  say: 'digest now',
  does: 'post the digest into its channel at once',
  tells: 'nothing',
  changes: { right: 'setDigest', exactWords: () => 'digest now' },
  async run(_intent, { caller, place }, { services }) {
    return outcomeReply(await services.digests.now(caller, placeOfDigest(place)));
  },
};

export const digestPreview: Command<'digestPreview'> = {
  name: 'digestPreview',
  say: 'digest preview',
  does: 'what the next digest would say, shown here only',
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
  say: 'digest off',
  does: 'post no more digests; say a day and time to begin again',
  tells: 'nothing',
  changes: { right: 'setDigest', exactWords: () => 'digest off' },
  async run(_intent, { caller, place }, { services }) {
    return outcomeReply(await services.digests.off(caller, placeOfDigest(place)));
  },
};

const EXAMPLE = 'digest monday 08:00 Europe/Berlin';
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export const digestSchedule: Command<'digestSchedule'> = {
  name: 'digestSchedule',
  say: 'digest <weekday> <time> [zone]',
  does: 'post it every week then, such as "digest monday 08:00 Europe/Berlin"',
  tells: 'nothing',
  changes: {
    right: 'setDigest',
    exactWords: ({ weekday, time }) =>
      weekday === null || time === null ? EXAMPLE : `digest ${WEEKDAYS[weekday - 1] ?? ''} ${time}`,
  },
  async run({ weekday, time, timeZone }, { caller, place }, { services, texts }) {
    const known = (await services.channels.list(caller.tenantId)).find(
      ({ channelId }) => channelId === place.channelId,
    );
    const zone = timeZone ?? known?.schedule?.timeZone ?? 'UTC';
    if (weekday === null || time === null) {
      return { text: `I did not get the day or the time. Say it like this: "${EXAMPLE}".` };
    }
    if (!isTimeZone(zone)) {
      return {
        text: `"${safe(zone)}" is no time zone I know. Use a name such as Europe/Berlin, Pacific/Auckland or UTC.`,
      };
    }
    const schedule = { weekday: weekday as Weekday, time, timeZone: zone };
    return outcomeReply(await services.digests.schedule(caller, placeOfDigest(place), schedule, {}, texts));
  },
};
