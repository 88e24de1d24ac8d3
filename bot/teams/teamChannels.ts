import { z } from 'zod';
import type { ChannelNames } from '../../domain/ports/posting';
import type { BotCredentials } from './credentials';

const channelList = z.object({
  conversations: z.array(z.object({ id: z.string().min(1), name: z.string().nullish() })),
});

const TIME_LIMIT_MS = 4000;

/**
 * The channels of a team, as Teams' connector lists them, the General channel without a name; null where it does not say. Asked directly, because the SDK's TeamsInfo
 * repeats a failed call for seconds while the person waits.
 */
export async function channelsOfTeam(
  serviceUrl: string,
  teamId: string,
  credentials: BotCredentials,
): Promise<{ id: string; name: string | null }[] | null> {
  try {
    const authorization = await credentials.authorization();
    const url = `${serviceUrl.replace(/\/$/, '')}/v3/teams/${encodeURIComponent(teamId)}/conversations`;
    const response = await fetch(url, {
      headers: authorization === null ? {} : { authorization },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
    });
    if (!response.ok) return null;
    const { conversations } = channelList.parse(await response.json());
    return conversations.map(({ id, name }) => ({ id, name: name ?? null }));
  } catch {
    return null;
  }
}

export function createChannelNames(credentials: BotCredentials): ChannelNames {
  return {
    async nameOf({ serviceUrl, teamId, channelId }) {
      const all = await channelsOfTeam(serviceUrl, teamId, credentials);
      return all?.find(({ id }) => id === channelId)?.name ?? null;
    },
  };
}
