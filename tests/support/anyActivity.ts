import fc from 'fast-check';
import { decodeJwt, decodeProtectedHeader, generateKeyPair, SignJWT } from 'jose';
import { PEOPLE } from './localSystem';

interface Place {
  tenantId: string;
  serviceUrl: string;
  botId: string;
  teamId: string;
  channelId: string;
}

/** What the activities are made around. */
export interface World extends Place {
  digestId: string;
  controlIds: string[];
  /** A press that an operator has made already, as Teams sent it. */
  decided: Activity;
}

type Activity = Record<string, unknown>;

/** `signature`: what the request proves of its sender. Only 'teams' is one. */
type Signature = 'teams' | 'none' | 'garbage' | 'otherKey' | 'noAlgorithm' | 'otherBot' | 'expired';
export interface Sending {
  signature: Signature;
  body: string;
}

type Json = unknown;
type Who = 'operator' | 'reader' | 'stranger' | 'ghost' | 'nobody' | 'foreign' | 'torn';

const FOREIGN_TENANT = 'eeeeeeee-0000-4000-8000-000000000001';
const GHOSTS = [1, 2, 3].map((number) => `dddddddd-0000-4000-8000-00000000000${number}`);
/** Teams that only the activities speak of: where Teams says that the app came to one or left it, that is believed. */
const VISITED = ['19:visited-1@thread.tacv2', '19:visited-2@thread.tacv2'];

const DECIDE = ['decide.accept', 'decide.ignore', 'decide.thirdParty', 'decide.reopen', 'decide.done'];
const ACTING = [...DECIDE, 'people.notify', 'digest.schedule', 'digest.resolve'];
const SHOWING = ['people.show', 'action.show', 'digest.refresh'];
const UNKNOWN_VERBS = ['', 'decide', 'decide.explode', '__proto__', 'constructor', 'toString', 'DECIDE.ACCEPT'];

const ORDERS = [
  'digest now',
  'digest off',
  'digest monday 08:00 Europe/Berlin',
  'accept AdminMFAV2',
  'ignore AdminMFAV2 because no budget',
  'done AdminMFAV2',
  'notify AdminMFAV2',
  'digest actions 3',
  'digest alerts 5',
  'digest alerts off',
];
const QUESTIONS = [
  'help',
  'score',
  'top 5',
  'log',
  'who AdminMFAV2',
  'action AdminMFAV2',
  'digest preview',
  'why did we drop in March?',
  'history 90',
  'compare',
  'plan 70 %',
  'due',
  'what can I do in 30 min that pupils wont notice',
  'ignore x',
];

const INVOKES = [
  'task/fetch',
  'task/submit',
  'composeExtension/query',
  'composeExtension/submitAction',
  'composeExtension/fetchTask',
  'composeExtension/queryLink',
  'signin/verifyState',
  'signin/tokenExchange',
  'fileConsent/invoke',
  'config/fetch',
  'tab/fetch',
  'message/submitAction',
  'actionableMessage/executeAction',
  'application/search',
  'adaptiveCard/action',
  '',
];
const TYPES = [
  'message',
  'invoke',
  'typing',
  'event',
  'messageReaction',
  'messageUpdate',
  'endOfConversation',
  'trace',
  'x',
];

/** Stands for nesting that JSON.stringify itself could not write. */
const DEEP = '@@deep@@';

const oddText = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff tail',
  '\u202e\u0000\ufeff',
  'é'.repeat(300),
  '<at>x</at>',
  '"; drop table decision; --',
  '$& $1 $$',
  '[x](javascript:alert(1))',
  '-1',
  '1e999',
  '2027-02-31',
  FOREIGN_TENANT,
  PEOPLE.operator.aadObjectId,
  DEEP,
);
const junk: fc.Arbitrary<Json> = fc.oneof(
  oddText,
  fc.constantFrom(null, true, false, 0, -0, -1, 1.5, 1e308, [], {}, [[]], [null], { id: null }, { id: 5 }),
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.jsonValue({ maxDepth: 3 }),
);
const POLLUTING = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON', 'length'];

/** Step into a random place and put in, take out or add something. `steps` choose the way; the last one is the place. */
interface Change {
  steps: number[];
  kind: 'replace' | 'drop' | 'pollute';
  value: Json;
  key: string;
}
const change: fc.Arbitrary<Change> = fc.record({
  steps: fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }),
  kind: fc.constantFrom('replace', 'replace', 'drop', 'pollute'),
  value: junk,
  key: fc.constantFrom(...POLLUTING),
});

function changed(activity: Activity, changes: Change[]): Activity {
  const copy = structuredClone(activity);
  for (const { steps, kind, value, key } of changes) {
    let at = copy as Record<string, Json>;
    for (const [index, step] of steps.entries()) {
      const keys = Object.keys(at);
      const name = keys[step % Math.max(keys.length, 1)];
      const next = name === undefined ? undefined : at[name];
      const isLast = index === steps.length - 1 || typeof next !== 'object' || next === null;
      if (!isLast) {
        at = next as Record<string, Json>;
        continue;
      }
      // The address is what the signature covers: another one is refused as forged, which has its own kind here.
      if (name === 'serviceUrl' && kind !== 'pollute') break;
      // A copy: the values are shared by all activities.
      const own = structuredClone(value);
      if (kind === 'pollute') define(at, key, own);
      else if (name !== undefined && kind === 'drop') Reflect.deleteProperty(at, name);
      else if (name !== undefined) define(at, name, own);
      break;
    }
  }
  return copy;
}

/** Plain assignment to '__proto__' would set the prototype and leave no key to send. */
function define(target: object, key: string, value: Json): void {
  if (Array.isArray(target) && key === 'length') return;
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

const asText = (activity: Activity): string =>
  JSON.stringify(activity).replaceAll(`"${DEEP}"`, `${'['.repeat(10_000)}${']'.repeat(10_000)}`);

/**
 * Activities of which none may write anything, by reason:
 * - of people without the right (readers, strangers, ids nobody has, none at all, other tenants, two tenants at once): anything,
 *   valid orders and valid presses of every verb included;
 * - of an operator: questions, presses that only show, and orders that cannot hold (another tenant's card, another version, an
 *   unknown button or action, Teams' own refresh, the very press that was carried out before);
 * - not signed by Teams: an operator's valid orders.
 */
export function anySending(world: World): fc.Arbitrary<Sending> {
  const uuid = fc.constantFrom(...world.controlIds);
  const controlId = fc.oneof(uuid, fc.constantFrom('no_such_control', 'x'.repeat(5000)), fc.string({ maxLength: 20 }));

  const signed = (arbitrary: fc.Arbitrary<Activity>): fc.Arbitrary<Sending> =>
    arbitrary.map((activity) => ({ signature: 'teams', body: asText(offSeededTeam(activity)) }));
  const mutated = (arbitrary: fc.Arbitrary<Activity>) =>
    fc
      .tuple(arbitrary, fc.oneof(fc.constant<Change[]>([]), fc.array(change, { minLength: 1, maxLength: 4 })))
      .map(([activity, changes]) => changed(activity, changes));

  const outsider = fc.constantFrom<Who>('reader', 'stranger', 'ghost', 'nobody', 'foreign', 'torn');
  const anybody = fc.oneof(outsider, fc.constant<Who>('operator'));
  const place = fc.constantFrom<'channel' | 'personal'>('channel', 'personal');
  const base = (who: fc.Arbitrary<Who>) =>
    fc
      .record({ who, place, number: fc.nat(2), fresh: fc.uuid(), reply: fc.nat(30) })
      .map(({ who: caller, place: where, number, fresh, reply }) =>
        envelope(world, caller, where, {
          // Teams' ids are its own; one that comes again is not believed to be new or old.
          id: number === 0 ? 'activity-1' : fresh,
          ghost: GHOSTS[number] ?? '',
          expectReplies: reply > 0,
        }),
      );
  const and = (first: fc.Arbitrary<Activity>, second: fc.Arbitrary<object>): fc.Arbitrary<Activity> =>
    fc.tuple(first, second).map(([one, more]) => ({ ...one, ...more }));

  const data = (verbs: string[]) =>
    fc
      .record({ verb: fc.constantFrom(...verbs), controlId, seen: fc.constantFrom(null, 1, undefined) })
      .map(({ verb, ...rest }) => ({
        verb,
        data: {
          v: 1,
          tenantId: world.tenantId,
          digestId: world.digestId,
          ...rest,
          ...{ form: 'i1', 'reason.i1': 'no budget this year', 'reviewOn.i1': '2099-01-31' },
          ...{ people: GHOSTS.join(','), note: 'please' },
          ...{ teamId: world.teamId, channel: world.channelId, weekday: '1', time: '08:00', timeZone: 'UTC' },
          ...{ channelId: world.channelId, period: 'p', resolution: 'repost' },
        },
      }));
  const execute = (verbs: string[]) =>
    data(verbs).map((press) => ({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', ...press }, trigger: 'manual' },
    }));
  const submit = (verbs: string[]) =>
    data(verbs).map(({ verb, data: sent }) => ({ type: 'message', value: { verb, ...sent } }));

  const texts = (from: string[]) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...from) },
      fc.string({ maxLength: 60, unit: 'binary' }),
      oddText.filter((text) => text !== DEEP),
      fc
        .tuple(fc.constantFrom(...QUESTIONS, 'because ', ' ', '@'), fc.nat(2000))
        .map(([word, times]) => word.repeat(times)),
    );
  const message = (from: string[]) => texts(from).map((text) => ({ type: 'message', text }));
  const otherInvoke = fc.record({ type: fc.constant('invoke'), name: fc.constantFrom(...INVOKES), value: junk });
  const words = fc.oneof(controlId, oddText, fc.string({ maxLength: 60, unit: 'binary' }));
  const search = fc.tuple(words, fc.constantFrom(0, 25, -1, 1e9)).map(([value, skip]) => ({
    type: 'invoke',
    name: 'composeExtension/query',
    value: { commandId: 'searchActions', parameters: [{ name: 'words', value }], queryOptions: { skip, count: 25 } },
  }));
  const link = words.map((action) => ({
    type: 'invoke',
    name: 'composeExtension/queryLink',
    value: { url: `${world.serviceUrl}tab/?action=${action}` },
  }));
  const otherType = fc
    .tuple(fc.oneof(fc.constantFrom(...TYPES), fc.string({ maxLength: 120 })), junk)
    .filter(([type]) => type !== 'installationUpdate' && type !== 'conversationUpdate')
    .map(([type, value]) => ({ type, value }));
  const presence = fc.record({
    type: fc.constantFrom('installationUpdate', 'conversationUpdate'),
    action: fc.constantFrom('add', 'remove', 'add-upgrade', 'remove-upgrade', undefined),
    membersAdded: fc.oneof(junk, fc.constant([{ id: `28:${world.botId}` }])),
  });
  const atTeam = fc.record({
    channelData: fc.record({
      tenant: fc.constantFrom({ id: world.tenantId }, { id: FOREIGN_TENANT }, {}),
      team: fc.constantFrom(...VISITED).map((id) => ({ id, name: 'Visited', aadGroupId: 'group' })),
      eventType: fc.constantFrom('teamDeleted', 'teamRestored', 'channelCreated', undefined),
      settings: fc.constantFrom({ selectedChannel: { id: '19:visited-channel@thread.tacv2', name: 'x' } }, undefined),
    }),
  });

  const fromOutsiders = and(
    base(outsider),
    fc.oneof(
      execute([...ACTING, ...SHOWING, ...UNKNOWN_VERBS]),
      submit([...ACTING, ...SHOWING]),
      message([...ORDERS, ...QUESTIONS]),
    ),
  );
  const harmlessOfOperator = and(
    base(fc.constant('operator')),
    fc.oneof(execute([...SHOWING, ...UNKNOWN_VERBS]), submit([...SHOWING, ...UNKNOWN_VERBS]), message(QUESTIONS)),
  );
  const cannotHold = fc
    .tuple(
      mutated(and(base(fc.constant('operator')), fc.oneof(execute(ACTING), submit(ACTING)))),
      fc.nat(3),
      fc.boolean(),
    )
    .map(([activity, how, first]) => spoiled(activity, how, first));
  const ofAnybody = and(base(anybody), fc.oneof(otherInvoke, otherType, search, link));

  const huge = fc
    .tuple(
      fromOutsiders,
      fc.oneof(fc.integer({ min: 50_000, max: 250_000 }), fc.integer({ min: 260_000, max: 1_000_000 })),
    )
    .map(([activity, length]) => ({ ...activity, text: 'lang und breit '.repeat(length / 15) }));
  const notJson = fc
    .tuple(fromOutsiders, fc.nat(400), fc.constantFrom('', '\u0000', '}', '[', '\ufeff'))
    .map(([activity, at, put]) => asText(activity).slice(0, at) + put)
    .map((body): Sending => ({ signature: 'teams', body }));
  const forged = fc
    .tuple(
      and(base(fc.constant('operator')), execute(ACTING)),
      fc.constantFrom<Signature>('none', 'garbage', 'otherKey', 'noAlgorithm', 'otherBot', 'expired'),
    )
    .map(([activity, signature]): Sending => ({ signature, body: asText(activity) }));

  return fc.oneof(
    { weight: 76, arbitrary: signed(mutated(fromOutsiders).map(stillOutside)) },
    { weight: 16, arbitrary: signed(mutated(harmlessOfOperator)) },
    { weight: 32, arbitrary: signed(cannotHold) },
    { weight: 30, arbitrary: signed(mutated(ofAnybody)) },
    { weight: 6, arbitrary: signed(mutated(and(and(base(anybody), presence), atTeam))) },
    { weight: 24, arbitrary: forged },
    { weight: 12, arbitrary: notJson },
    { weight: 3, arbitrary: signed(fc.constant(world.decided)) },
    { weight: 1, arbitrary: signed(huge) },
  );

  /** Makes an order impossible whatever else was changed in it: what is spoiled here is spoiled last. */
  function spoiled(activity: Activity, how: number, first: boolean): Activity {
    const value = activity['value'] as { action?: { data?: object } | null } | null | undefined;
    const action = value?.action;
    const sent = typeof action === 'object' && action !== null ? action.data : value;
    if (typeof sent !== 'object' || sent === null) return activity;
    const decides = JSON.stringify(activity['value']).includes('"decide.');
    if (how === 0) define(sent, 'v', first ? 2 : '1');
    else if (how === 1 || (how === 2 && !decides)) define(sent, 'tenantId', first ? FOREIGN_TENANT : null);
    else if (how === 2) define(sent, 'controlId', first ? 'no_such_control' : 5);
    else if (activity['type'] === 'invoke') define(value as object, 'trigger', 'automatic');
    else define(sent, 'v', null);
    return activity;
  }

  /** Where the changes made an operator of the sender, as whom Teams names there is believed, nobody is the sender. */
  function stillOutside(activity: Activity): Activity {
    const { from, conversation, channelData } = activity as {
      from?: { aadObjectId?: unknown } | null;
      conversation?: { tenantId?: unknown } | null;
      channelData?: { tenant?: { id?: unknown } | null } | null;
    };
    const isForeign = [conversation?.tenantId, channelData?.tenant?.id].includes(FOREIGN_TENANT);
    if (from?.aadObjectId === PEOPLE.operator.aadObjectId && !isForeign) define(from, 'aadObjectId', null);
    return activity;
  }

  /** What Teams says of the app coming and going is believed, so it is not said of the team whose digest is watched. */
  function offSeededTeam(activity: Activity): Activity {
    if (activity['type'] !== 'installationUpdate' && activity['type'] !== 'conversationUpdate') return activity;
    const channelData = activity['channelData'] as { team?: { id?: unknown } } | null | undefined;
    if (channelData?.team?.id === world.teamId) define(channelData.team, 'id', VISITED[0]);
    return activity;
  }
}

/**
 * An activity as Teams sends it, of one person in one place. 'ghost': an id the tenant does not know; 'nobody': no id; 'foreign': an
 * operator's id in another tenant; 'torn': an operator's id with two tenants at once.
 */
function envelope(
  world: Place,
  who: Who,
  place: 'channel' | 'personal',
  options: { id: string; ghost: string; expectReplies: boolean },
): Activity {
  const tenantId = who === 'foreign' ? FOREIGN_TENANT : world.tenantId;
  const tenant = { tenant: { id: who === 'torn' ? FOREIGN_TENANT : tenantId } };
  const known = who === 'operator' || who === 'reader' || who === 'stranger' ? PEOPLE[who] : PEOPLE.operator;
  const aadObjectId = who === 'ghost' ? options.ghost : who === 'nobody' ? undefined : known.aadObjectId;
  return {
    id: options.id,
    channelId: 'msteams',
    serviceUrl: world.serviceUrl,
    from: { id: known.id, name: known.name, ...(aadObjectId === undefined ? {} : { aadObjectId }) },
    recipient: { id: `28:${world.botId}`, name: 'Scorekeeper' },
    ...(options.expectReplies ? { deliveryMode: 'expectReplies' } : {}),
    replyToId: 'message-1',
    locale: 'en-NZ',
    entities: [{ type: 'mention', text: '<at>Scorekeeper</at>', mentioned: { id: `28:${world.botId}` } }],
    conversation: {
      id: place === 'channel' ? `${world.channelId};messageid=100` : `a:personal-${who}`,
      conversationType: place,
      isGroup: place === 'channel',
      tenantId,
    },
    channelData:
      place === 'channel' ? { ...tenant, team: { id: world.teamId }, channel: { id: world.channelId } } : tenant,
  };
}

/** Teams and channels that Teams said the app came to: of these alone, rows may appear. */
export interface Visits {
  teams: Set<string>;
  channels: Set<string>;
}

export function rememberVisit({ signature, body }: Sending, visits: Visits): void {
  if (signature !== 'teams') return;
  let activity: { type?: unknown; channelData?: Record<string, { id?: unknown } | null> | null } | null;
  try {
    activity = JSON.parse(body) as typeof activity;
  } catch {
    return;
  }
  const { team, channel, settings } = activity?.channelData ?? {};
  if (activity?.type !== 'installationUpdate' || typeof team?.id !== 'string') return;
  const chosen = (settings as { selectedChannel?: { id?: unknown } } | null | undefined)?.selectedChannel;
  visits.teams.add(team.id);
  for (const id of [team.id, channel?.id, chosen?.id]) {
    if (typeof id === 'string') visits.channels.add(id.split(';')[0] ?? id);
  }
}

/** A press of an operator on a control, as Teams sends it. */
export function acceptance(place: Place, controlId: string): Activity {
  const data = { v: 1, tenantId: place.tenantId, controlId, seen: null };
  return {
    ...envelope(place, 'operator', 'channel', { id: 'decided-1', ghost: '', expectReplies: true }),
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'decide.accept', data }, trigger: 'manual' },
  };
}

/** The header for each kind of signature: `token` is Teams' own, all others are forged from it. */
export async function signatures(token: string, botId: string): Promise<Partial<Record<Signature, string>>> {
  const { privateKey } = await generateKeyPair('RS256');
  const [head = '', claims = '', signature = ''] = token.split('.');
  const { kid } = decodeProtectedHeader(token);
  const { serviceurl } = decodeJwt(token);
  const forge = (audience: string, expires: string) =>
    new SignJWT({ serviceurl })
      .setProtectedHeader({ alg: 'RS256', ...(kid === undefined ? {} : { kid }) })
      .setIssuer('https://api.botframework.com')
      .setAudience(audience)
      .setExpirationTime(expires)
      .sign(privateKey);
  const noAlgorithm = Buffer.from(JSON.stringify({ alg: 'none', kid })).toString('base64url');
  return {
    teams: `Bearer ${token}`,
    garbage: `Bearer ${head}.${claims}.${signature.slice(8)}${signature.slice(0, 8)}`,
    otherKey: `Bearer ${await forge(botId, '1h')}`,
    noAlgorithm: `Bearer ${noAlgorithm}.${claims}.`,
    otherBot: `Bearer ${await forge('another-bot', '1h')}`,
    expired: `Bearer ${await forge(botId, '-1h')}`,
  };
}

/** The status of the answer. */
export async function sendTo(url: string, body: string, authorization: string | undefined): Promise<number> {
  const answer = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
    body,
  });
  await answer.arrayBuffer();
  return answer.status;
}
