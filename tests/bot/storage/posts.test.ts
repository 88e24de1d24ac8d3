import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Database } from '../../../bot/storage/database';
import { createRepositories } from '../../../bot/storage/repositories';
import type { ChannelSubscription, Delivery, Repositories } from '../../../domain/ports/repositories';
import { BACKENDS } from '../../support/database';

const MONDAY = new Date('2026-03-02T07:00:00Z');
const BERLIN = { weekday: 1, time: '08:00', timeZone: 'Europe/Berlin' } as const;
const later = (minutes: number) => new Date(MONDAY.getTime() + minutes * 60_000);
const inAWeek = (_schedule: unknown, after: Date) => new Date(after.getTime() + 7 * 24 * 3_600_000);

function channel(tenantId: string, channelId: string, more: Partial<ChannelSubscription> = {}): ChannelSubscription {
  return {
    tenantId,
    channelId,
    teamId: 'team-1',
    groupId: null,
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    teamName: 'IT staff',
    channelName: 'General',
    schedule: BERLIN,
    enabled: true,
    nextDueAt: MONDAY.toISOString(),
    actions: 5,
    alertDrop: 2,
    language: 'en',
    problem: null,
    ...more,
  };
}

describe.each(BACKENDS)('posts on $backend', ({ open }) => {
  let database: Database;
  let repositories: Repositories;

  beforeAll(async () => {
    database = await open();
    repositories = createRepositories(database);
  }, 120_000);
  afterAll(() => database.close());

  async function sending(delivery: Delivery, content: unknown, at: Date): Promise<Delivery> {
    const marked = await repositories.deliveries.markSending(delivery, content, at);
    if (marked === null) throw new Error('Another process has it.');
    return marked;
  }

  /** Sweeps cover all tenants, those of other tests too. */
  const only = <T extends { tenantId: string }>(tenantId: string, rows: T[]) =>
    rows.filter((row) => row.tenantId === tenantId);

  const save = (row: ChannelSubscription) => repositories.channels.meet(row, row, row);

  describe('channels', () => {
    it('are given back as they were met', async () => {
      const tenantId = randomUUID();
      const met = channel(tenantId, 'c1');
      expect(await save(met)).toEqual(met);
      expect(await repositories.channels.find(tenantId, 'c1')).toEqual(met);
    });

    it('keep their schedule when they are met again, and take the new address and what is known of the names', async () => {
      const tenantId = randomUUID();
      const met = await save(channel(tenantId, 'c1'));
      await repositories.channels.markProblem(tenantId, 'c1', { code: 'notInChannel' });

      const target = { ...met, groupId: 'group', serviceUrl: 'https://elsewhere.example/' };
      const names = { teamName: null, channelName: 'Alerts' };
      await repositories.channels.meet(target, names, {
        schedule: null,
        enabled: false,
        nextDueAt: null,
        language: 'de',
      });

      expect(await repositories.channels.list(tenantId)).toEqual([
        { ...met, groupId: 'group', serviceUrl: 'https://elsewhere.example/', channelName: 'Alerts', problem: null },
      ]);
    });

    it('change nothing but their schedule when the digest is set or turned off', async () => {
      const tenantId = randomUUID();
      const met = await save(channel(tenantId, 'c1', { schedule: null, enabled: false, nextDueAt: null }));
      await repositories.channels.touchServiceUrl(tenantId, 'c1', 'https://elsewhere.example/');
      const schedule = { weekday: 5, time: '10:00', timeZone: 'UTC' } as const;
      const scheduled = {
        ...met,
        serviceUrl: 'https://elsewhere.example/',
        schedule,
        enabled: true,
        nextDueAt: later(60).toISOString(),
      };

      expect(await repositories.channels.setSchedule(tenantId, 'c1', schedule, later(60))).toEqual(scheduled);
      await repositories.channels.turnOff(tenantId, 'c1');
      expect(await repositories.channels.find(tenantId, 'c1')).toEqual({
        ...scheduled,
        enabled: false,
        nextDueAt: null,
      });
      expect(await repositories.channels.setSchedule(tenantId, 'c2', schedule, later(60))).toBeNull();
    });

    it('moved to a later hour of the day of their digest get another one', async () => {
      const tenantId = randomUUID();
      await save(channel(tenantId, 'c1'));
      await repositories.channels.takeDue(later(1), 1000, inAWeek);
      const schedule = { weekday: 1, time: '10:00', timeZone: 'Europe/Berlin' } as const;
      await repositories.channels.setSchedule(tenantId, 'c1', schedule, later(120));

      const taken = only(tenantId, await repositories.channels.takeDue(later(121), 1000, inAWeek));

      expect(taken).toMatchObject([{ period: '2026-03-02T10:00', state: 'pending' }]);
    });

    it('follow Teams to another service url, tell of a problem, and go with their team', async () => {
      const tenantId = randomUUID();
      await save(channel(tenantId, 'c1'));
      await save(channel(tenantId, 'c2', { teamId: 'team-2' }));

      await repositories.channels.touchServiceUrl(tenantId, 'c1', 'https://elsewhere.example/');
      await repositories.channels.markProblem(tenantId, 'c1', { code: 'channelGone', answer: '404' });
      expect(await repositories.channels.find(tenantId, 'c1')).toMatchObject({
        serviceUrl: 'https://elsewhere.example/',
        problem: { code: 'channelGone', answer: '404' },
      });

      await repositories.channels.removeTeam(tenantId, 'team-1', later(1));
      expect(await repositories.channels.list(tenantId)).toMatchObject([{ channelId: 'c2' }]);
    });

    it('take the new name of the channel, or of the team for all of its channels', async () => {
      const tenantId = randomUUID();
      const { channels } = repositories;
      await save(channel(tenantId, 'c1'));
      await save(channel(tenantId, 'c2'));
      await save(channel(tenantId, 'other', { teamId: 'team-2' }));
      const other = await channels.find(tenantId, 'other');

      await channels.rename(tenantId, { channelId: 'c1' }, 'Security news');
      await channels.rename(tenantId, { teamId: 'team-1' }, 'IT and library');

      expect(await channels.find(tenantId, 'c1')).toMatchObject({
        channelName: 'Security news',
        teamName: 'IT and library',
      });
      expect(await channels.find(tenantId, 'c2')).toMatchObject({ teamName: 'IT and library' });
      expect(await channels.find(tenantId, 'other')).toEqual(other);
    });

    it('keep what their digest shows and from which drop on they are told', async () => {
      const tenantId = randomUUID();
      await save(channel(tenantId, 'c1'));
      const { channels } = repositories;

      expect(await channels.find(tenantId, 'c1')).toMatchObject({ actions: 5, alertDrop: 2 });
      expect(await channels.setOptions(tenantId, 'c1', { actions: 3 })).toMatchObject({ actions: 3, alertDrop: 2 });
      await channels.setOptions(tenantId, 'c1', { alertDrop: null, language: 'de' });
      expect(await channels.find(tenantId, 'c1')).toMatchObject({ actions: 3, alertDrop: null, language: 'de' });
      expect(await channels.setOptions(tenantId, 'elsewhere', { actions: 3 })).toBeNull();
    });

    it('that went with their team get nothing, and are as they were once the app is back', async () => {
      const tenantId = randomUUID();
      const { channels } = repositories;
      await save(channel(tenantId, 'c1'));
      await save(channel(tenantId, 'other', { teamId: 'team-2', enabled: false }));
      await channels.setOptions(tenantId, 'c1', { actions: 3 });
      await channels.removeTeam(tenantId, 'team-1', later(1));

      expect(await channels.find(tenantId, 'c1')).toBeNull();
      expect(await channels.setSchedule(tenantId, 'c1', BERLIN, later(0))).toBeNull();
      expect(only(tenantId, await channels.takeDue(later(2), 1000, inAWeek))).toEqual([]);

      expect(await channels.restoreTeam(tenantId, 'team-1')).toMatchObject([
        { channelId: 'c1', schedule: BERLIN, enabled: true, actions: 3 },
      ]);
      expect(await channels.restoreTeam(tenantId, 'team-1')).toEqual([]);
      expect(await channels.find(tenantId, 'c1')).toMatchObject({ schedule: BERLIN });
      await channels.removeTeam(tenantId, 'team-1', later(3));
    });

    it('that are due get one delivery for their own day and their next time', async () => {
      const tenantId = randomUUID();
      // 11:30 UTC on Sunday is Monday in Auckland.
      await save(
        channel(tenantId, 'far', {
          schedule: { weekday: 1, time: '00:30', timeZone: 'Pacific/Auckland' },
          nextDueAt: '2026-03-01T11:30:00.000Z',
        }),
      );
      await save(channel(tenantId, 'near'));
      await save(channel(tenantId, 'tomorrow', { nextDueAt: later(1440).toISOString() }));
      await save(channel(tenantId, 'off', { enabled: false }));
      await save(channel(tenantId, 'unscheduled', { schedule: null, nextDueAt: null }));

      const taken = only(tenantId, await repositories.channels.takeDue(later(1), 1000, inAWeek));

      expect(taken).toMatchObject([
        { channelId: 'far', period: '2026-03-02T00:30', state: 'pending', attempts: 0 },
        { channelId: 'near', period: '2026-03-02T08:00', state: 'pending', attempts: 0 },
      ]);
      expect(await repositories.channels.find(tenantId, 'near')).toMatchObject({
        nextDueAt: inAWeek(null, later(1)).toISOString(),
      });
      expect(only(tenantId, await repositories.channels.takeDue(later(2), 1000, inAWeek))).toEqual([]);
    });

    it('are taken by one of several takers', async () => {
      const tenantId = randomUUID();
      for (let index = 0; index < 40; index++) await save(channel(tenantId, `c${index}`));

      const rounds = await Promise.all(
        Array.from({ length: 8 }, () => repositories.channels.takeDue(later(1), 10, inAWeek)),
      );
      const last = await repositories.channels.takeDue(later(1), 1000, inAWeek);

      const taken = only(tenantId, [...rounds.flat(), ...last]).map(({ channelId }) => channelId);
      expect(taken).toHaveLength(40);
      expect(new Set(taken).size).toBe(40);
    });

    it('keep their time where the next one cannot be told', async () => {
      const tenantId = randomUUID();
      await save(channel(tenantId, 'c1'));

      await expect(
        repositories.channels.takeDue(later(1), 1000, () => {
          throw new Error('No such time zone.');
        }),
      ).rejects.toThrow('No such time zone.');

      expect(await repositories.channels.find(tenantId, 'c1')).toMatchObject({ nextDueAt: MONDAY.toISOString() });
      expect(await repositories.deliveries.list(tenantId, 10)).toEqual([]);
      await repositories.channels.removeTeam(tenantId, 'team-1', later(1));
    });
  });

  describe('deliveries', () => {
    it('are opened once, and found by their marker', async () => {
      const tenantId = randomUUID();
      const opened = await repositories.deliveries.open(tenantId, 'c1', '2026-03-02', MONDAY);

      expect(opened).toMatchObject({ state: 'pending', attempts: 0, content: null, createdAt: MONDAY.toISOString() });
      expect(await repositories.deliveries.open(tenantId, 'c1', '2026-03-02', later(5))).toEqual(opened);
      expect(await repositories.deliveries.findByMarker(tenantId, opened.marker)).toEqual(opened);
      expect(await repositories.deliveries.findByMarker(randomUUID(), opened.marker)).toBeNull();
      expect(await repositories.deliveries.find(tenantId, 'c1', '2026-03-09')).toBeNull();
    });

    it('are sent by the first who marks them', async () => {
      const tenantId = randomUUID();
      const delivery = await repositories.deliveries.open(tenantId, 'c1', 'p', MONDAY);

      const marks = await Promise.all([
        repositories.deliveries.markSending(delivery, { percent: 61.2 }, later(1)),
        repositories.deliveries.markSending(delivery, { percent: 61.2 }, later(1)),
      ]);

      expect(marks.filter((mark) => mark !== null)).toHaveLength(1);
      expect(await repositories.deliveries.find(tenantId, 'c1', 'p')).toMatchObject({
        state: 'sending',
        attempts: 1,
        content: { percent: 61.2 },
      });
    });

    it('are never sent again once sent', async () => {
      const tenantId = randomUUID();
      const opened = await repositories.deliveries.open(tenantId, 'c1', 'p', MONDAY);
      const delivery = await sending(opened, ['an array'], later(1));
      await repositories.deliveries.settle(delivery, { state: 'sent', activityId: 'activity-1' }, later(2));
      const sent = await repositories.deliveries.find(tenantId, 'c1', 'p');

      expect(sent).toMatchObject({ state: 'sent', activityId: 'activity-1', content: ['an array'], reason: null });
      if (!sent) throw new Error('The delivery is gone.');
      expect(await repositories.deliveries.markSending(sent, null, later(3))).toBeNull();
    });

    it('come up again when throttled and when a crash left them in sending', async () => {
      const tenantId = randomUUID();
      const fresh = await repositories.deliveries.open(tenantId, 'c1', 'fresh', MONDAY);
      const throttled = await repositories.deliveries.open(tenantId, 'c1', 'throttled', later(1));
      const crashed = await repositories.deliveries.open(tenantId, 'c1', 'crashed', later(2));
      await repositories.deliveries.settle(
        await sending(throttled, null, later(3)),
        { state: 'throttled', reason: { code: 'verbatim', text: 'Teams asked to wait.' }, retryAt: later(30) },
        later(3),
      );
      await repositories.deliveries.markSending(crashed, null, later(4));
      const unfinished = async (at: Date) =>
        only(tenantId, await repositories.deliveries.unfinished(at, 60, 1000)).map(({ period }) => period);

      expect(await unfinished(later(4))).toEqual(['fresh']);
      expect(await unfinished(later(5))).toEqual(['fresh', 'crashed']);
      expect(await unfinished(later(30))).toEqual(['fresh', 'throttled', 'crashed']);

      const found = await repositories.deliveries.find(tenantId, 'c1', 'crashed');
      if (!found) throw new Error('The delivery is gone.');
      expect(await repositories.deliveries.markSending(found, null, later(31))).toMatchObject({ attempts: 2 });
      expect(await repositories.deliveries.markSending(found, null, later(31))).toBeNull();
      await repositories.deliveries.settle(
        fresh,
        { state: 'skipped', reason: { code: 'verbatim', text: 'Nobody wants it.' } },
        later(32),
      );
      expect(await unfinished(later(31))).toEqual(['throttled']);
    });

    it('keep a sentence from before reasons were codes as it is, whatever it looks like', async () => {
      const tenantId = randomUUID();
      const opened = await repositories.deliveries.open(tenantId, 'c1', 'p', MONDAY);
      const reasons = [];
      for (const reason of ['Teams asked to wait.', '{"code":"BadSyntax"}', '404']) {
        await database.kysely.updateTable('delivery').set({ reason }).where('marker', '=', opened.marker).execute();
        reasons.push((await repositories.deliveries.find(tenantId, 'c1', 'p'))?.reason);
      }

      expect(reasons).toEqual([
        { code: 'verbatim', text: 'Teams asked to wait.' },
        { code: 'verbatim', text: '{"code":"BadSyntax"}' },
        { code: 'verbatim', text: '404' },
      ]);
    });

    it('are settled only by who saw them as they are', async () => {
      const tenantId = randomUUID();
      const opened = await repositories.deliveries.open(tenantId, 'c1', 'p', MONDAY);
      const marked = await sending(opened, null, later(1));

      expect(
        await repositories.deliveries.settle(
          opened,
          { state: 'skipped', reason: { code: 'verbatim', text: 'Late.' } },
          later(2),
        ),
      ).toBe(false);
      expect(await repositories.deliveries.settle(marked, { state: 'sent', activityId: '1' }, later(3))).toBe(true);
      expect(
        await repositories.deliveries.settle(
          marked,
          { state: 'failed', reason: { code: 'verbatim', text: 'Late.' } },
          later(4),
        ),
      ).toBe(false);
      expect(await repositories.deliveries.find(tenantId, 'c1', 'p')).toMatchObject({ state: 'sent', activityId: '1' });
    });

    it('whose fate is unknown wait for an operator, and the first of two who order another gets one', async () => {
      const tenantId = randomUUID();
      const marked = await sending(await repositories.deliveries.open(tenantId, 'c1', 'p', MONDAY), null, later(1));
      await repositories.deliveries.settle(
        marked,
        { state: 'unknown', reason: { code: 'verbatim', text: 'No answer came.' } },
        later(2),
      );
      const unknown = { ...marked, state: 'unknown' as const };
      expect(only(tenantId, await repositories.deliveries.unfinished(later(99), 60, 1000))).toEqual([]);

      const ordered = await Promise.all(
        ['Ada', 'Bo'].map((name) =>
          repositories.deliveries.replace(unknown, 'p-again', { code: 'postedAgainBy', name }, later(99)),
        ),
      );

      expect(ordered.filter((row) => row !== null)).toMatchObject([{ period: 'p-again', state: 'pending' }]);
      expect(await repositories.deliveries.find(tenantId, 'c1', 'p')).toMatchObject({ state: 'skipped' });
      expect(await repositories.deliveries.list(tenantId, 10)).toHaveLength(2);
    });

    it('left in sending by a process that is no more are looked for at once', async () => {
      const tenantId = randomUUID();
      await sending(await repositories.deliveries.open(tenantId, 'c1', 'p', MONDAY), { percent: 61.2 }, later(1));

      await repositories.deliveries.releaseSending(later(1));

      expect(only(tenantId, await repositories.deliveries.unfinished(later(1), 60, 1000))).toMatchObject([
        { state: 'pending', attempts: 1, content: { percent: 61.2 } },
      ]);
    });

    it('tell alerts from digests, and list both since a moment', async () => {
      const tenantId = randomUUID();
      const { deliveries } = repositories;
      for (const [index, period] of ['one', 'alert-2026-03-05', 'failed'].entries()) {
        const opened = await deliveries.open(tenantId, 'c1', period, later(index));
        const marked = await sending(opened, { period }, later(index));
        const sent = { state: 'sent', activityId: period } as const;
        await deliveries.settle(
          marked,
          period === 'failed' ? { state: 'failed', reason: { code: 'verbatim', text: 'x' } } : sent,
          later(index),
        );
      }
      const periods = async (since: Date) =>
        (await deliveries.openedSince(tenantId, 'c1', since)).map(({ period }) => period);

      expect(await deliveries.lastSent(tenantId, 'c1')).toMatchObject({ period: 'one' });
      expect(await periods(later(0))).toEqual(['failed', 'alert-2026-03-05', 'one']);
      expect(await periods(later(1))).toEqual(['failed', 'alert-2026-03-05']);
    });

    it('know the last one sent, whatever was pressed on an older card', async () => {
      const tenantId = randomUUID();
      for (const [index, period] of ['one', 'two', 'three'].entries()) {
        const delivery = await repositories.deliveries.open(tenantId, 'c1', period, later(index));
        const marked = await sending(delivery, { period }, later(index));
        if (period !== 'three') {
          await repositories.deliveries.settle(marked, { state: 'sent', activityId: period }, later(index));
        }
      }
      const first = await repositories.deliveries.find(tenantId, 'c1', 'one');
      if (!first) throw new Error('The delivery is gone.');
      await repositories.deliveries.saveContent(first, { pressed: true }, later(60));

      expect(await repositories.deliveries.lastSent(tenantId, 'c1')).toMatchObject({ period: 'two' });
      expect(await repositories.deliveries.lastSent(tenantId, 'c2')).toBeNull();
      const newest = await repositories.deliveries.list(tenantId, 2);
      expect(newest.map(({ period }) => period)).toEqual(['three', 'two']);
      expect(await repositories.deliveries.find(tenantId, 'c1', 'one')).toMatchObject({ content: { pressed: true } });
    });
  });

  describe('the newest digests', () => {
    it('are one of each channel, in whatever state, and no alert', async () => {
      const tenantId = randomUUID();
      const { deliveries } = repositories;
      await deliveries.open(tenantId, 'c1', '2026-03-02T08:00', MONDAY);
      await deliveries.open(tenantId, 'c1', 'now-x', later(1));
      await deliveries.open(tenantId, 'c1', 'alert-2026-03-01', later(2));
      await deliveries.open(tenantId, 'c2', '2026-03-02T08:00', MONDAY);
      await deliveries.open(tenantId, 'c3', 'alert-2026-03-01', MONDAY);
      await deliveries.open(randomUUID(), 'c1', 'now-y', later(3));

      const newest = await deliveries.newestDigests(tenantId);
      expect(newest.map(({ channelId, period }) => [channelId, period])).toEqual([
        ['c1', 'now-x'],
        ['c2', '2026-03-02T08:00'],
      ]);
    });
  });

  describe('notices', () => {
    const notice = (tenantId: string, week = '2026-W10') => ({
      tenantId,
      controlId: 'adminMFAV2',
      personId: 'person-7',
      personName: 'Carol Admin',
      week,
      note: 'Please do it today.',
      sentBy: { id: 'person-1', name: 'Ada Lovelace' },
    });

    it('are one a person, control and week', async () => {
      const tenantId = randomUUID();
      const first = await repositories.notices.open(notice(tenantId), MONDAY);

      expect(first).toMatchObject({ isNew: true, notice: { ...notice(tenantId), state: 'pending' } });
      expect(await repositories.notices.open({ ...notice(tenantId), controlId: 'ADMINMFAV2' }, later(60))).toEqual({
        isNew: false,
        notice: first.notice,
      });
      expect(await repositories.notices.open(notice(tenantId, '2026-W11'), later(60))).toMatchObject({ isNew: true });
      const listed = await repositories.notices.list(tenantId, { controlId: 'adminmfav2' });
      expect(listed.map(({ week }) => week)).toEqual(['2026-W11', '2026-W10']);
    });

    it('are sent by the first who marks them, and come up again after a crash', async () => {
      const tenantId = randomUUID();
      const { notice: opened } = await repositories.notices.open(notice(tenantId), MONDAY);

      const marks = await Promise.all([
        repositories.notices.markSending(opened, later(1)),
        repositories.notices.markSending(opened, later(1)),
      ]);
      expect(marks.filter((mark) => mark !== null)).toHaveLength(1);

      expect(only(tenantId, await repositories.notices.unfinished(later(1.5), 60, 1000))).toEqual([]);
      const [stale] = only(tenantId, await repositories.notices.unfinished(later(2), 60, 1000));
      if (!stale) throw new Error('The notice was not found.');
      expect(await repositories.notices.markSending(stale, later(3))).toMatchObject({ state: 'sending' });
      expect(await repositories.notices.markSending(stale, later(3))).toBeNull();
    });

    it('wait when throttled and keep why they were refused', async () => {
      const tenantId = randomUUID();
      const { notice: opened } = await repositories.notices.open(notice(tenantId), MONDAY);
      await repositories.notices.settle(
        opened,
        { state: 'throttled', reason: { code: 'verbatim', text: 'Too many at once.' }, retryAt: later(10) },
        later(1),
      );
      expect(only(tenantId, await repositories.notices.unfinished(later(9), 60, 1000))).toEqual([]);
      expect(only(tenantId, await repositories.notices.unfinished(later(10), 60, 1000))).toHaveLength(1);

      const [waiting] = await repositories.notices.list(tenantId);
      if (!waiting) throw new Error('The notice is gone.');
      expect(await repositories.notices.settle(opened, { state: 'sent' }, later(11))).toBe(false);
      await repositories.notices.settle(
        waiting,
        { state: 'refused', reason: { code: 'verbatim', text: 'The app is not installed.' } },
        later(11),
      );
      expect(await repositories.notices.list(tenantId, { limit: 1 })).toMatchObject([
        { state: 'refused', reason: { code: 'verbatim', text: 'The app is not installed.' }, retryAt: null },
      ]);
    });
  });

  describe('rate limits', () => {
    const limit = { capacity: 2, perSecond: 0.5 };

    it('give as many tokens as there are, and say when the next one comes', async () => {
      const key = randomUUID();
      expect(await repositories.rateLimits.take(key, limit, MONDAY)).toEqual({ ok: true });
      expect(await repositories.rateLimits.take(key, limit, MONDAY)).toEqual({ ok: true });
      expect(await repositories.rateLimits.take(key, limit, MONDAY)).toEqual({ ok: false, retryAfterMs: 2000 });

      const inOneSecond = new Date(MONDAY.getTime() + 1000);
      expect(await repositories.rateLimits.take(key, limit, inOneSecond)).toEqual({ ok: false, retryAfterMs: 1000 });
      const inTwo = new Date(MONDAY.getTime() + 2000);
      expect(await repositories.rateLimits.take(key, limit, inTwo)).toEqual({ ok: true });
      expect(await repositories.rateLimits.take(randomUUID(), limit, MONDAY)).toEqual({ ok: true });
    });

    it('never hold more than their capacity, and give no time twice to a clock behind', async () => {
      const key = randomUUID();
      await repositories.rateLimits.take(key, limit, MONDAY);
      const answers = [];
      for (const at of [later(60), MONDAY, later(60), MONDAY]) {
        answers.push((await repositories.rateLimits.take(key, limit, at)).ok);
      }
      expect(answers).toEqual([true, true, false, false]);
    });

    it('hold for many takers at once', async () => {
      const key = randomUUID();
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => repositories.rateLimits.take(key, { capacity: 7, perSecond: 1 }, MONDAY)),
      );
      expect(answers.filter(({ ok }) => ok)).toHaveLength(7);
    });
  });
});
