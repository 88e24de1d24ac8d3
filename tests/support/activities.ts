import { OPERATOR } from './fakeServices';
import { TENANT } from './sampleDigest';

const BOT = { id: '28:bot', name: 'Scorekeeper' };

interface Options {
  userId?: string | null;
  tenantId?: string | null;
  place?: 'personal' | 'groupChat' | 'channel';
  serviceUrl?: string;
}

/** Activities as Teams sends them. */
export function activity(type: string, options: Options = {}, more: object = {}): Record<string, unknown> {
  const { place = 'personal', tenantId = TENANT, userId = OPERATOR } = options;
  const tenant = tenantId === null ? {} : { tenant: { id: tenantId } };
  const channel = { channel: { id: '19:chan-alerts@thread.tacv2' }, team: { id: '19:team@thread.tacv2' } };
  return {
    type,
    id: 'activity-1',
    channelId: 'msteams',
    serviceUrl: options.serviceUrl ?? 'http://127.0.0.1:1/',
    from: { id: '29:user', name: 'Mere Ngata', ...(userId === null ? {} : { aadObjectId: userId }) },
    recipient: BOT,
    conversation: {
      id: place === 'channel' ? '19:chan-alerts@thread.tacv2;messageid=100' : 'a:chat',
      conversationType: place,
      isGroup: place !== 'personal',
      ...(tenantId === null ? {} : { tenantId }),
    },
    channelData: place === 'channel' ? { ...tenant, ...channel } : tenant,
    ...more,
  };
}

/** Its replies come back in the answer itself. */
export const says = (text: string, options: Options = {}, more: object = {}) =>
  activity('message', options, { text, deliveryMode: 'expectReplies', ...more });

export const presses = (verb: string, data: object, options: Options = {}, more: object = {}) =>
  activity(
    'invoke',
    { place: 'channel', ...options },
    {
      name: 'adaptiveCard/action',
      replyToId: 'message-1',
      value: { action: { type: 'Action.Execute', verb, data: { v: 1, tenantId: TENANT, ...data } }, ...more },
    },
  );

/** Types into the search box of the message extension. */
export const searches = (words: string, options: Options = {}, more: object = {}) =>
  activity(
    'invoke',
    { place: 'groupChat', ...options },
    {
      name: 'composeExtension/query',
      value: {
        commandId: 'searchActions',
        parameters: [{ name: 'words', value: words }],
        queryOptions: { skip: 0, count: 25 },
        ...more,
      },
    },
  );

/** Pastes a link into the compose box. */
export const pastes = (url: unknown, options: Options = {}) =>
  activity('invoke', { place: 'groupChat', ...options }, { name: 'composeExtension/queryLink', value: { url } });

export const submits = (verb: string, data: object, options: Options = {}) =>
  activity(
    'message',
    { place: 'channel', ...options },
    {
      deliveryMode: 'expectReplies',
      replyToId: 'message-1',
      value: { v: 1, tenantId: TENANT, verb, ...data },
    },
  );
