import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { languageOf } from '../../domain/language/language';
import { textsOf } from '../../domain/language/texts';
import type { Caller, IncomingMessage, Place, VerbCall } from '../../domain/ports/conversation';
import type { ChannelTarget, PersonTarget } from '../../domain/ports/posting';
import { storableText } from '../../domain/storableText';

/** Longer texts are cut: no command needs more, and nothing is computed over a novel. */
const MAX_TEXT = 2000;

const text = z.string().catch('');
const maybe = z.string().transform(storableText).pipe(z.string().min(1)).nullable().catch(null);
/** Ids travel in addresses, headers and rows, which take no other characters; Teams' own have no others. */
const idText = z
  .string()
  .min(1)
  .max(500)
  .regex(/^[\x20-\x7e]+$/);
const maybeId = idText.nullable().catch(null);
const named = z.object({ id: maybeId, name: maybe }).nullable().catch(null);
const account = z.object({ id: maybeId, name: maybe, aadObjectId: maybeId }).nullable().catch(null);

/** What we read of an activity. Whatever is missing or of the wrong kind is null: only type, conversation and reply address must be there. */
const incomingActivity = z.object({
  type: z.string().min(1).max(100),
  id: maybeId,
  name: maybe,
  action: maybe,
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(500),
  conversation: z.object({
    id: idText,
    conversationType: maybe,
    isGroup: z.boolean().nullable().catch(null),
    tenantId: maybeId,
  }),
  from: account,
  recipient: account,
  text,
  value: z.unknown().optional(),
  replyToId: maybeId,
  deliveryMode: maybe,
  locale: maybe,
  localTimezone: maybe,
  entities: z.array(z.object({ type: text, text, mentioned: named }).nullable().catch(null)).catch([]),
  membersAdded: z.array(account).catch([]),
  channelData: z
    .object({
      eventType: maybe,
      tenant: z.object({ id: maybeId }).nullable().catch(null),
      team: z.object({ id: maybeId, name: maybe, aadGroupId: maybeId }).nullable().catch(null),
      channel: named,
      settings: z.object({ selectedChannel: named }).nullable().catch(null),
    })
    .nullable()
    .catch(null),
});

export type IncomingActivity = z.infer<typeof incomingActivity>;

/** null: not something that can be answered. */
export function readActivity(body: unknown): IncomingActivity | null {
  const parsed = incomingActivity.safeParse(body);
  return parsed.success ? parsed.data : null;
}

/** The activity as the SDK needs it to answer, with nothing in it that we have not read. */
export function forSdk(activity: IncomingActivity): Partial<Activity> {
  const { conversation, from, recipient } = activity;
  return {
    type: activity.type,
    ...(activity.id === null ? {} : { id: activity.id }),
    ...(activity.name === null ? {} : { name: activity.name }),
    ...(activity.replyToId === null ? {} : { replyToId: activity.replyToId }),
    ...(activity.deliveryMode === null ? {} : { deliveryMode: activity.deliveryMode }),
    ...(activity.value === undefined ? {} : { value: activity.value }),
    channelId: activity.channelId,
    serviceUrl: activity.serviceUrl,
    text: activity.text.slice(0, MAX_TEXT),
    conversation: {
      id: conversation.id,
      name: '',
      isGroup: conversation.isGroup ?? conversation.conversationType !== 'personal',
      conversationType: conversation.conversationType ?? '',
      ...(conversation.tenantId === null ? {} : { tenantId: conversation.tenantId }),
    },
    from: { id: from?.id ?? '', name: from?.name ?? '' },
    recipient: { id: recipient?.id ?? '', name: recipient?.name ?? '' },
  };
}

/** null where the activity names no tenant, or two different ones. */
export function tenantOf(activity: IncomingActivity): string | null {
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id ?? null].filter((id) => id !== null);
  const ids = new Set(named.map((id) => id.toLowerCase()));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

export function callerOf(activity: IncomingActivity, tenantId: string): Caller {
  return {
    tenantId,
    userId: activity.from?.aadObjectId?.toLowerCase() ?? null,
    name: (activity.from?.name ?? textsOf(languageOf(activity.locale)).teams.somebody).slice(0, 200),
  };
}

export function placeOf(activity: IncomingActivity): Place {
  const { conversation, channelData } = activity;
  const kind = conversation.conversationType;
  const inChannel = kind === 'channel' || (kind === null && (channelData?.team ?? null) !== null);
  if (inChannel) {
    return {
      kind: 'channel',
      conversationId: conversation.id,
      teamId: channelData?.team?.id ?? null,
      channelId: channelData?.channel?.id ?? withoutThread(conversation.id),
    };
  }
  // What does not say that it is personal is taken for a place where others listen.
  return {
    kind: kind === 'personal' ? 'personal' : 'groupChat',
    conversationId: conversation.id,
    teamId: null,
    channelId: null,
  };
}

/** A thread's conversation id is '<channel id>;messageid=<root message>'. */
function withoutThread(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId;
}

export function messageOf(activity: IncomingActivity, tenantId: string): IncomingMessage {
  return {
    caller: callerOf(activity, tenantId),
    language: languageOf(activity.locale),
    place: placeOf(activity),
    text: spokenText(activity),
  };
}

/** The text without the mention of the bot, on one line. */
function spokenText(activity: IncomingActivity): string {
  let spoken = activity.text.slice(0, MAX_TEXT);
  for (const entity of activity.entities) {
    const ofBot = entity?.type === 'mention' && entity.mentioned?.id === (activity.recipient?.id ?? null);
    if (ofBot && entity.text !== '') spoken = spoken.replace(entity.text, ' ');
  }
  return spoken
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function presserOf(activity: IncomingActivity, tenantId: string): PersonTarget | null {
  const memberId = activity.from?.id ?? null;
  if (memberId === null) return null;
  const place = placeOf(activity);
  const conversationId = place.kind === 'personal' ? place.conversationId : null;
  return { tenantId, serviceUrl: activity.serviceUrl, conversationId, memberId };
}

const executeValue = z.object({
  action: z.object({ type: z.literal('Action.Execute'), verb: z.string().min(1).max(100), data: z.unknown() }),
  trigger: z.string().optional().catch(undefined),
});

/** A press on an Action.Execute; null where the value is nothing of the kind. */
export function executeOf(activity: IncomingActivity, tenantId: string): VerbCall | null {
  const parsed = executeValue.safeParse(activity.value);
  if (!parsed.success) return null;
  const { action, trigger } = parsed.data;
  return {
    verb: action.verb,
    data: action.data,
    caller: callerOf(activity, tenantId),
    language: languageOf(activity.locale),
    place: placeOf(activity),
    messageId: activity.replyToId,
    pressed: trigger !== 'automatic',
    presser: presserOf(activity, tenantId),
    storedAs: null,
  };
}

const onSharedCard = z.looseObject({ shared: z.literal(true) });

/**
 * Where the card hangs whose Action.Submit was pressed. A shared card may hang in a chat of two people, and 'personal' may be Teams'
 * word for that too: its answers are never taken for private.
 */
export function placeOfCard(activity: IncomingActivity): Place {
  const place = placeOf(activity);
  const isShared = place.kind === 'personal' && onSharedCard.safeParse(activity.value).success;
  return isShared ? { ...place, kind: 'groupChat' } : place;
}

const submitValue = z.looseObject({ verb: z.string().min(1).max(100) });

/** A press on an Action.Submit: a message without text whose value carries the verb beside its data. */
export function submitOf(activity: IncomingActivity, tenantId: string): VerbCall | null {
  const parsed = submitValue.safeParse(activity.value);
  if (!parsed.success) return null;
  return {
    verb: parsed.data.verb,
    data: parsed.data,
    caller: callerOf(activity, tenantId),
    language: languageOf(activity.locale),
    place: placeOfCard(activity),
    messageId: activity.replyToId,
    pressed: true,
    presser: presserOf(activity, tenantId),
    storedAs: null,
  };
}

export interface Installation {
  target: ChannelTarget;
  names: { teamName: string | null; channelName: string | null };
}

/** The channel the app was added to: the chosen one, which Teams names only here, else the one spoken in, else General (the team's own id). */
export function installationOf(activity: IncomingActivity, tenantId: string): Installation | null {
  const { team, channel, settings } = activity.channelData ?? {};
  if (!team?.id) return null;
  const chosen = settings?.selectedChannel ?? channel;
  return {
    target: {
      tenantId,
      channelId: withoutThread(chosen?.id ?? team.id),
      teamId: team.id,
      groupId: team.aadGroupId,
      serviceUrl: activity.serviceUrl,
    },
    names: { teamName: team.name, channelName: chosen?.name ?? null },
  };
}
