import { isTimeZone } from '../../domain/digest/schedule';
import type { Place } from '../../domain/ports/conversation';
import type { Weekday } from '../../domain/ports/repositories';
import { digestSummary, fitDigest } from '../cards/digestCard';
import type { ChannelPlace } from '../services/services';
import type { Command } from './command';
import { refusalReply, safe } from './say';

/** null in a chat: there only the channel that was chosen can be meant. */
export function placeOfDigest({ channelId, teamId }: Place): ChannelPlace | null {
  return channelId === null ? null : { channelId, teamId };
}

export const digestNow: Command = {
  name: 'digest now',
  pattern: /^digest(?:\s+now)?$/i,
  say: 'digest now',
  does: 'post the digest into its channel at once',
  tells: 'nothing',
  async run(_match, { caller, place }, { services }) {
    const outcome = await services.digests.now(caller, placeOfDigest(place));
    return outcome.ok ? { text: safe(outcome.message) } : refusalReply(outcome);
  },
};

export const digestPreview: Command = {
  name: 'digest preview',
  pattern: /^digest\s+preview$/i,
  say: 'digest preview',
  does: 'what the next digest would say, shown here only',
  tells: 'numbers',
  async run(_match, { caller, place }, context) {
    const preview = await context.services.digests.preview(caller, place.channelId);
    if (!preview.ok) return refusalReply(preview);
    return {
      card: fitDigest(preview.content, {
        digestId: 'preview',
        tabUrl: (view) => context.tabUrl(view),
        pictureUrl: (kind, content) => context.pictureUrl(kind, content),
        canPress: false,
      }),
      summary: digestSummary(preview.content),
    };
  },
};

export const digestOff: Command = {
  name: 'digest off',
  pattern: /^digest\s+(?:off|stop)$/i,
  say: 'digest off',
  does: 'post no more digests; say a day and time to begin again',
  tells: 'nothing',
  async run(_match, { caller, place }, { services }) {
    const outcome = await services.digests.off(caller, placeOfDigest(place));
    return outcome.ok ? { text: safe(outcome.message) } : refusalReply(outcome);
  },
};

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export const digestSchedule: Command = {
  name: 'digest schedule',
  pattern: /^digest\s+(?:on\s+)?([a-z]{3,9})s?\s+(?:at\s+)?(\d{1,2})(?:[:.](\d{2}))?(?:\s+(\S+))?$/i,
  say: 'digest <weekday> <time> [zone]',
  does: 'post it every week then, such as "digest monday 08:00 Europe/Berlin"',
  tells: 'nothing',
  async run(match, { caller, place }, { services }) {
    const day = (match[1] ?? '').toLowerCase();
    const index = WEEKDAYS.findIndex((name) => name === day || name.slice(0, 3) === day || `${name}s` === day);
    const [hour, minute] = [Number(match[2]), Number(match[3] ?? 0)];
    const known = (await services.channels.list(caller.tenantId)).find(
      ({ channelId }) => channelId === place.channelId,
    );
    const zone = match[4] ?? known?.schedule?.timeZone ?? 'UTC';
    if (index < 0 || hour > 23 || minute > 59) {
      return { text: 'I did not get the day or the time. Say it like this: "digest monday 08:00 Europe/Berlin".' };
    }
    if (!isTimeZone(zone)) {
      return {
        text: `"${safe(zone)}" is no time zone I know. Use a name such as Europe/Berlin, Pacific/Auckland or UTC.`,
      };
    }
    const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    const schedule = { weekday: (index + 1) as Weekday, time, timeZone: zone };
    const outcome = await services.digests.schedule(caller, placeOfDigest(place), schedule);
    return outcome.ok ? { text: safe(outcome.message) } : refusalReply(outcome);
  },
};
