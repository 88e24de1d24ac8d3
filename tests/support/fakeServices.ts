import type { Refusal, Services } from '../../bot/services/services';
import { isTimeZone } from '../../domain/digest/schedule';
import type { Role } from '../../domain/contract/shared';
import type { Caller } from '../../domain/ports/conversation';
import type { ChannelSubscription } from '../../domain/ports/repositories';
import { changeAccount, historySeries, overviewResponse, planResponse, REACH } from './sampleAnswers';
import { reportResponse } from './sampleReport';
import { actionDetail, actionRow, digestAction, digestContent, ignoredAction, people, TENANT } from './sampleDigest';

export const OPERATOR = 'aaaaaaaa-0000-4000-8000-000000000001';
export const READER = 'aaaaaaaa-0000-4000-8000-000000000002';
export const STRANGER = 'aaaaaaaa-0000-4000-8000-000000000003';

const NO_RIGHT: Refusal = {
  ok: false,
  code: 'noRight',
  message: 'You may not do that.',
  help: 'Ask a Security Administrator.',
};

export function channelRow(change: Partial<ChannelSubscription> = {}): ChannelSubscription {
  return {
    tenantId: TENANT,
    channelId: '19:chan-alerts@thread.tacv2',
    teamId: '19:team@thread.tacv2',
    groupId: null,
    serviceUrl: 'https://smba.example/emea/',
    teamName: 'IT staff',
    channelName: 'Alerts',
    schedule: null,
    enabled: false,
    nextDueAt: null,
    actions: 5,
    alertDrop: 2,
    language: 'en',
    problem: null,
    ...change,
  };
}

/** Services as plain objects: roles by user id, a small queue, and a list of what was asked of them. */
export function createFakeServices({ zone = 'UTC' } = {}) {
  const calls: { name: string; input: unknown }[] = [];
  const roles = new Map<string, Role>([
    [OPERATOR, 'operator'],
    [READER, 'reader'],
  ]);
  const channels: ChannelSubscription[] = [];
  const rows = [
    actionRow(),
    actionRow({ controlId: 'BlockLegacyAuthentication', title: 'Block legacy authentication', rank: 2, pointsLeft: 8 }),
    actionRow({ controlId: 'OneAdmin', title: 'Designate more than one global admin', rank: null, status: 'ignored' }),
  ];
  const note = (name: string, input: unknown) => calls.push({ name, input });
  const roleOf = (caller: Caller): Promise<Role> => Promise.resolve(roles.get(caller.userId ?? '') ?? 'none');
  async function allowed(caller: Caller, act: 'read' | 'decide' | 'notify' | 'setDigest') {
    const role = await roleOf(caller);
    return role === 'operator' || (role === 'reader' && act === 'read') ? { ok: true as const } : NO_RIGHT;
  }

  const services: Services = {
    access: { roleOf, require: allowed },
    pictures: {
      load: () => Promise.resolve(null),
      tenant: () => Promise.resolve(null),
      timeZone: () => Promise.resolve(zone),
    },
    actions: {
      queue: () => Promise.resolve({ asOf: '2026-11-22', actions: rows }),
      queueOn: (_tenantId, date) => Promise.resolve({ asOf: date, actions: rows }),
      detail: (_tenantId, controlId) => {
        const row = rows.find((one) => one.controlId === controlId);
        return Promise.resolve(row === undefined ? null : actionDetail({ action: row }));
      },
      effectOfSeveral: () => Promise.resolve(null),
    },
    decisions: {
      async decide(input) {
        const right = await allowed(input.caller, 'decide');
        if (!right.ok) return right;
        const { decision, reason } = input.request;
        if ((decision === 'ignore' || decision === 'thirdParty') && reason === undefined) {
          return { ok: false, code: 'reasonNeeded', message: 'A reason is needed.', help: 'Say why.' };
        }
        const row = rows.find((one) => one.controlId === input.controlId);
        if (row === undefined) {
          return { ok: false, code: 'unknownControl', message: 'There is no such action.', help: 'Open the queue.' };
        }
        note('decide', input);
        return { ok: true, action: row, message: `Stored: ${decision}.`, sequence: 8 };
      },
      log: () =>
        Promise.resolve({
          verification: { ok: true, lines: 1, brokenAt: null },
          decisions: [
            {
              sequence: 1,
              controlId: 'OneAdmin',
              title: 'Designate more than one global admin',
              kind: 'ignore',
              by: 'Mere Ngata',
              at: '2026-11-20T08:00:00.000Z',
              source: 'card',
              reason: 'one *is* enough',
              reviewOn: '2027-02-18',
              owner: null,
              dueOn: null,
              undoes: null,
            },
          ],
        }),
    },
    digests: {
      async preview(caller) {
        const right = await allowed(caller, 'read');
        return right.ok ? { ok: true, content: digestContent() } : right;
      },
      async now(caller, place) {
        const right = await allowed(caller, 'setDigest');
        if (!right.ok) return right;
        note('now', place);
        return { ok: true, message: 'The digest is on its way.' };
      },
      posted: (tenantId, digestId) => {
        if (tenantId !== TENANT || digestId !== 'digest-1') return Promise.resolve(null);
        return Promise.resolve(
          digestContent({ actions: [ignoredAction(), digestAction({ controlId: 'AdminMFAV2', title: 'Admin MFA' })] }),
        );
      },
      async options(caller, place, options) {
        const right = await allowed(caller, 'setDigest');
        if (!right.ok) return right;
        note('options', { place, options });
        return { ok: true, message: 'The digest shows so many.' };
      },
      async schedule(caller, place, schedule, options, texts) {
        const right = await allowed(caller, 'setDigest');
        if (!right.ok) return right;
        if (!isTimeZone(schedule.timeZone)) {
          const { message, help } = texts.refusals.noTimeZone;
          return { ok: false, code: 'badRequest', message: message(schedule.timeZone), help };
        }
        note('schedule', { place, schedule, ...options });
        return { ok: true, message: 'The channel gets the digest.', channel: channelRow({ schedule, enabled: true }) };
      },
      async off(caller, place) {
        const right = await allowed(caller, 'setDigest');
        if (!right.ok) return right;
        note('off', place);
        return { ok: true, message: 'No more digests.' };
      },
      async change(caller, channelId, settings) {
        const right = await allowed(caller, 'setDigest');
        if (!right.ok) return right;
        note('change', { channelId, ...settings });
        return { ok: true, message: 'The channel gets the digest.' };
      },
      channels: () => Promise.resolve([]),
      async resolve(caller, delivery, action) {
        const right = await allowed(caller, 'setDigest');
        if (!right.ok) return right;
        note('resolve', { delivery, action });
        return { ok: true, message: 'Left as it is.' };
      },
      log: () => Promise.resolve({ deliveries: [], notices: [] }),
    },
    channels: {
      added: (target, names, language) => {
        note('added', { target, names, language });
        const channel = channelRow({ ...target, ...names, language });
        channels.push(channel);
        return Promise.resolve(channel);
      },
      removedTeam: (tenantId, teamId) => {
        note('removedTeam', { tenantId, teamId });
        return Promise.resolve();
      },
      renamed: (tenantId, of, name) => {
        note('renamed', { tenantId, of, name });
        return Promise.resolve();
      },
      seen: (tenantId, channelId, serviceUrl) => {
        note('seen', { tenantId, channelId, serviceUrl });
        return Promise.resolve();
      },
      inTeam: (_tenantId, { channelId }) =>
        Promise.resolve(channels.find((channel) => channel.channelId === channelId) ?? null),
      find: (_tenantId, channelId) =>
        Promise.resolve(channels.find((channel) => channel.channelId === channelId) ?? null),
      list: () => Promise.resolve(channels),
    },
    people: {
      async affected(caller, controlId) {
        const right = await allowed(caller, 'read');
        if (!right.ok) return right;
        return {
          ok: true,
          people: people(),
          title: rows.find((row) => row.controlId === controlId)?.title ?? controlId,
        };
      },
    },
    notices: {
      async notify(caller, controlId, personIds, text) {
        const right = await allowed(caller, 'notify');
        if (!right.ok) return right;
        note('notify', { controlId, personIds, note: text });
        return {
          ok: true,
          results: personIds.map((personId, index) =>
            index === 0
              ? { personId, displayName: 'Hemi Walker', result: 'queued' as const, message: 'Queued.' }
              : {
                  personId,
                  displayName: 'Ana Tui',
                  result: 'alreadyThisWeek' as const,
                  message: 'Was notified this week.',
                },
          ),
        };
      },
    },
    history: {
      series: (_tenantId, from, to) => Promise.resolve(historySeries({ from, to })),
      account: (_tenantId, from, to) => {
        note('account', { from, to });
        return Promise.resolve(from < REACH.first ? null : changeAccount({ from, to }));
      },
      reach: () => Promise.resolve(REACH),
    },
    plans: {
      make: (_tenantId, query) => {
        note('plan', query);
        return Promise.resolve({ ok: true, plan: planResponse() });
      },
      progress: () => Promise.resolve(null),
      save: () => Promise.resolve(NO_RIGHT),
    },
    overview: { load: () => Promise.resolve(overviewResponse()) },
    reports: { make: () => Promise.resolve(reportResponse()) },
    views: {
      list: () => Promise.resolve({ ok: true, views: [] }),
      save: () => Promise.resolve({ ok: true, views: [] }),
      remove: () => Promise.resolve({ ok: true, views: [] }),
    },
  };
  return { services, calls, channels, roles, rows };
}

/** What the app is called in Teams, and where its tab is. */
export const TAB_PLACE = { appId: '33333333-3333-4333-8333-333333333333', publicUrl: 'https://scorekeeper.example' };

export const fakeEdge = {
  tabUrl: (view: string) => `https://teams.example/l/entity/app/${encodeURIComponent(view)}`,
  pictureUrl: () => null,
  now: () => new Date('2026-11-23T09:00:00Z'),
  model: null,
};
