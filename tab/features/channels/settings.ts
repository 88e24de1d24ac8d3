import type { ChannelDigest, ChannelDigestRequest } from '../../../domain/contract/channels';

type Schedule = NonNullable<ChannelDigestRequest['schedule']>;

/** The fields of the form, as they are shown and typed. */
export interface Settings {
  isWeekly: boolean;
  weekday: number;
  time: string;
  timeZone: string;
  actions: number;
  hearsDrops: boolean;
  drop: string;
  language: ChannelDigest['language'];
}

/** What is saved; where nothing was chosen yet, what the setup card in Teams starts with, in the reader's `ownZone`. */
export function settingsOf(channel: ChannelDigest, ownZone: string): Settings {
  const { schedule, alertDrop } = channel;
  return {
    isWeekly: channel.enabled,
    weekday: schedule?.weekday ?? 1,
    time: schedule?.time ?? '08:00',
    timeZone: schedule?.timeZone ?? ownZone,
    actions: channel.actions,
    hearsDrops: alertDrop !== null,
    drop: String(alertDrop ?? 2),
    language: channel.language,
  };
}

/** Only what differs from what is saved is asked for: what somebody else changes meanwhile stays. */
export function changesIn(settings: Settings, channel: ChannelDigest): ChannelDigestRequest {
  const alertDrop = settings.hearsDrops ? Number(settings.drop) : null;
  return {
    ...scheduleChange(settings, channel),
    ...(settings.actions === channel.actions ? {} : { actions: settings.actions }),
    ...(alertDrop === channel.alertDrop ? {} : { alertDrop }),
    ...(settings.language === channel.language ? {} : { language: settings.language }),
  };
}

function scheduleChange(settings: Settings, { schedule, enabled }: ChannelDigest): ChannelDigestRequest {
  if (!settings.isWeekly) return enabled ? { schedule: null } : {};
  const chosen = {
    weekday: settings.weekday as Schedule['weekday'],
    time: settings.time,
    timeZone: settings.timeZone.trim(),
  };
  const isSaved =
    enabled &&
    schedule?.weekday === chosen.weekday &&
    schedule.time === chosen.time &&
    schedule.timeZone === chosen.timeZone;
  return isSaved ? {} : { schedule: chosen };
}
