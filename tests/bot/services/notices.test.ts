import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createNotices } from '../../../bot/services/notices';
import type { Notice, NoticeState } from '../../../domain/ports/repositories';
import { TENANT } from '../../domain/tenants';
import { MERE, storedTenant, TAMA, type StoredTenant } from './storedTenant';
import { en } from '../../support/english';

let tenant: StoredTenant;
beforeEach(async () => {
  tenant = await storedTenant();
}, 120_000);
afterEach(() => tenant.close());

const warnings: unknown[] = [];

async function notify(caller = MERE) {
  const service = createNotices({ ...tenant, log: { warn: (line: unknown) => void warnings.push(line) } });
  const answer = await service.notify(caller, 'AdminMFAV2', ['hemi'], null, en);
  if (!answer.ok) throw new Error(answer.message);
  const [result] = answer.results;
  if (result === undefined) throw new Error('No result.');
  return result;
}

async function stored(): Promise<Notice> {
  const [notice] = await tenant.repositories.notices.list(TENANT, { controlId: 'AdminMFAV2' });
  if (notice === undefined) throw new Error('No notice.');
  return notice;
}

async function became(state: Extract<NoticeState, 'sent' | 'refused' | 'unknown'>): Promise<void> {
  const outcome = state === 'sent' ? { state } : { state, reason: { code: 'appNotInstalled' } as const };
  await tenant.repositories.notices.settle(await stored(), outcome, tenant.clock.now());
  tenant.setNow('2026-11-25T09:00:00Z');
}

describe('a notice that is ordered again in its week', () => {
  it('is sent once more where Teams refused the first', async () => {
    await notify();
    await became('refused');
    expect(await notify(TAMA)).toMatchObject({
      result: 'queued',
      message: 'Teams refused the first notice to Hemi Walker; it is sent once more.',
    });
    expect(tenant.jobs).toHaveLength(2);
    expect(await stored()).toMatchObject({
      state: 'throttled',
      reason: { code: 'noticeAgainBy', name: 'Tama Ngata', before: { code: 'appNotInstalled' } },
    });
    const due = await tenant.repositories.notices.unfinished(tenant.clock.now(), 120, 10);
    expect(due).toHaveLength(1);
  });

  it.each([
    ['sent', 'Hemi Walker was notified this week already, by Mere Totara on Wednesday 25 November.'],
    ['unknown', 'arrived is not known, so it is not sent twice this week. Ask in person.'],
  ] as const)('is not sent again where it is %s, and says which', async (state, words) => {
    await notify();
    await became(state);
    const { result, message } = await notify(TAMA);
    expect(result).toBe('alreadyThisWeek');
    expect(message).toContain(words);
    expect(tenant.jobs).toHaveLength(1);
  });

  it('is said to be on its way where it waits', async () => {
    await notify();
    expect((await notify(TAMA)).message).toContain('ordered by Mere Totara on Wednesday 25 November, is on its way');
  });
});

describe('a notice', () => {
  it("counts for the week on the tenant's calendar", async () => {
    const target = {
      tenantId: TENANT,
      channelId: '19:a',
      teamId: '19:t',
      groupId: null,
      serviceUrl: 'https://smba.example/',
    };
    const schedule = { weekday: 1 as const, time: '08:00', timeZone: 'Pacific/Auckland' };
    const names = { teamName: null, channelName: null };
    await tenant.repositories.channels.meet(target, names, {
      schedule,
      enabled: true,
      nextDueAt: null,
      language: 'en',
    });
    // Sunday evening in UTC is Monday morning in New Zealand.
    tenant.setNow('2026-11-22T20:00:00Z');
    await notify();
    expect((await stored()).week).toBe('2026-W48');
  });

  it('is stored and reported as ordered where the queue is down: the sweep finds it', async () => {
    tenant.breakQueue();
    expect((await notify()).result).toBe('queued');
    expect(await tenant.repositories.notices.unfinished(tenant.clock.now(), 120, 10)).toHaveLength(1);
    expect(warnings).not.toHaveLength(0);
  });
});
