import type { Texts } from '../../language/texts';

/** A channel as its settings name it, with its team. */
export const channelName = (
  { channelName: channel, teamName: team }: { channelName: string | null; teamName: string | null },
  { unnamed }: Texts['channels'],
) => [channel ?? unnamed, ...(team === null ? [] : [team])].join(' · ');

/** What the service says comes as a fragment or as sentences. */
export const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
