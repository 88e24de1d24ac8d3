import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type {
  ChannelDigestRequest,
  ChannelDigestResponse,
  ChannelsResponse,
} from '../../../../domain/contract/channels';
import type { CardJson } from '../../../../domain/ports/posting';
import type { ApiClient } from '../../../lib/apiClient';
import { hasFields } from '../../../lib/apiClient';
import { createPressKeys } from '../../../lib/pressKeys';
import { useScorekeeper } from '../../../lib/scorekeeper';

const isChannels = hasFields<ChannelsResponse>({ channels: 'array' });
const isOrdered = hasFields<ChannelDigestResponse>({ channel: 'object', message: 'string' });
const isCard = hasFields<CardJson>({ type: 'string', body: 'array' });

interface Source {
  api: ApiClient;
  tenantPath: string;
}

export const channelsQuery = ({ api, tenantPath }: Source) =>
  queryOptions({
    queryKey: [tenantPath, 'channels'],
    queryFn: ({ signal }) => api.get(`${tenantPath}/channels`, isChannels, signal),
    // A digest is on its way: look again until its fate is known.
    refetchInterval: ({ state }) => (state.data?.channels.some(isOnItsWay) ? 3_000 : false),
  });

const isOnItsWay = ({ lastDigest }: ChannelsResponse['channels'][number]) =>
  lastDigest !== null && ['pending', 'sending', 'throttled'].includes(lastDigest.state);

export const previewQuery = ({ api, tenantPath }: Source, channelId: string) =>
  queryOptions({
    queryKey: [tenantPath, 'preview', channelId],
    queryFn: ({ signal }) =>
      api.get(`${tenantPath}/digest/preview?channelId=${encodeURIComponent(channelId)}`, isCard, signal),
  });

export function useSaveSettings(channelId: string) {
  return useOrder<ChannelDigestRequest>(channelId, 'digest');
}

export function usePostNow(channelId: string) {
  return useOrder<Record<string, never>>(channelId, 'digest/now');
}

/** The answer says how the channel stands then. */
function useOrder<Body extends object>(channelId: string, order: string) {
  const { api, tenantPath } = useScorekeeper();
  const client = useQueryClient();
  const [keys] = useState(createPressKeys);
  const path = `${tenantPath}/channels/${encodeURIComponent(channelId)}/${order}`;
  return useMutation({
    mutationFn: (body: Body) => keys.press(body, (key) => api.post(path, body, isOrdered, key)),
    onSuccess: async ({ channel }) => {
      client.setQueryData(channelsQuery({ api, tenantPath }).queryKey, (known) => ({
        channels: (known?.channels ?? []).map((each) => (each.channelId === channel.channelId ? channel : each)),
      }));
      await client.invalidateQueries({ queryKey: [tenantPath, 'preview', channelId] });
    },
  });
}
