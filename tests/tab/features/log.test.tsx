import { afterEach, describe, expect, it } from '@jest/globals';
import type { MeResponse } from '../../../domain/contract/me';
import { decisionsLog, deliveriesLog } from '../support/fixtures';
import { button, openTab, press, settle, teamsHost } from '../support/page';
import { refusal } from '../support/service';
import { PATH, schoolService } from '../support/tab';

let page: Awaited<ReturnType<typeof openTab>>;
afterEach(() => page.remove());

const RESOLVE = `POST ${PATH}/deliveries/resolve`;
const logText = () => document.querySelector('.log-page')?.textContent ?? '';

function logService(role?: MeResponse['role']) {
  const service = schoolService(role ? { role } : {});
  service.say(`GET ${PATH}/decisions`, { body: decisionsLog() });
  service.say(`GET ${PATH}/deliveries`, { body: deliveriesLog() });
  return service;
}

async function openLog(service: ReturnType<typeof logService>) {
  page = await openTab({ ...service, host: teamsHost({}, { subPageId: 'log' }) });
  await settle();
}

describe('the log view', () => {
  it('opens from the overview and gives the focus back when left', async () => {
    page = await openTab(logService());
    await press(button('Decisions and deliveries'));
    await settle();
    expect(document.activeElement?.id).toBe('log-title');
    await press(button('Back to the score'));
    await settle();
    expect(location.search).toBe('');
    expect(document.activeElement?.id).toBe('open-log');
  });

  it('says who decided what, where and why, newest first, and that the log is whole', async () => {
    await openLog(logService());
    expect(logText()).toContain('of 2 lines none was changed or taken out');
    expect(logText()).toMatch(/Ignored by Aroha Ngata: .no budget.*on the card · line 2.*line 1/);
  });

  it('names the line from which on it cannot be relied upon', async () => {
    const service = logService();
    const verification = { ok: false, lines: 2, brokenAt: 1 };
    service.say(`GET ${PATH}/decisions`, { body: { ...decisionsLog(), verification } });
    await openLog(service);
    expect(document.querySelector('[role=alert]')?.textContent).toContain('changed from outside at line 1');
  });

  it('shows each digest with state, reason and remedy, and each notice by the name of its action', async () => {
    await openLog(logService());
    expect(logText()).toContain('Digest of Monday 16 November Arrival not known');
    expect(logText()).toContain('Look in the channel');
    expect(logText()).toContain('Tane Walker: notified, asked by Aroha Ngata');
    expect(logText()).toContain('Ensure multifactor authentication is enabled');
  });

  it('lets an operator post a doubtful digest again, and says what happened', async () => {
    const service = logService();
    service.say(RESOLVE, { body: { message: 'The digest is posted to the channel IT staff again.' } });
    await openLog(service);
    await press(button('Post it again'));
    expect(service.posts()[0]?.body).toEqual({ channelId: '19:it', period: '2026-11-16', action: 'repost' });
    expect(logText()).toContain('The digest is posted to the channel IT staff again.');
  });

  it('lets an operator leave it', async () => {
    const service = logService();
    service.say(RESOLVE, { body: { message: 'Left as it is: nothing is posted again.' } });
    await openLog(service);
    await press(button('Leave it'));
    expect(service.posts()[0]?.body).toEqual({ channelId: '19:it', period: '2026-11-16', action: 'leave' });
  });

  it('says so when somebody else has decided already', async () => {
    const service = logService();
    service.say(RESOLVE, refusal(400, 'There is no digest waiting for your decision there.'));
    await openLog(service);
    await press(button('Post it again'));
    expect(logText()).toContain('There is no digest waiting for your decision there.');
  });

  it('asks nothing of a reader', async () => {
    await openLog(logService('reader'));
    expect(logText()).toContain('Arrival not known');
    expect(() => button('Post it again')).toThrow();
  });

  it('opens an action beside the log', async () => {
    await openLog(logService());
    await press(button(/^Ensure multifactor/));
    await settle();
    expect(document.activeElement?.id).toBe('detail-title');
    await press(button('Close'));
    expect(document.querySelector('.log-page')).not.toBeNull();
  });

  it('says when the deliveries cannot be had, and still shows the decisions', async () => {
    const service = logService();
    service.say(`GET ${PATH}/deliveries`, refusal(500, 'Something went wrong.'));
    await openLog(service);
    expect(logText()).toContain('Something went wrong.');
    expect(logText()).toContain('Ignored by Aroha Ngata');
  });
});
