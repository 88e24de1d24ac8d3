import { readFileSync } from 'node:fs';
import { act } from 'react';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import axe from 'axe-core';
import { Skeleton } from '../../tab/components/skeleton';
import { ConsentMissing } from '../../tab/lib/teamsErrors';
import { me, overview } from './support/fixtures';
import { draw, openTab, settle, teamsHost } from './support/page';
import { refusal } from './support/service';
import { PATH, schoolService } from './support/tab';

let page: Awaited<ReturnType<typeof openTab>>;
afterEach(() => page.remove());
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const text = () => document.body.textContent;

/** What axe finds; colours and layout need a real browser. */
async function findings() {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const NOTHING = { current: 0, max: 0, percent: null };

describe('the tab', () => {
  it('shows score, move, shares, comparisons, and the date all of it is true for', async () => {
    page = await openTab(schoolService());
    for (const said of [
      '61.1 %',
      '162 of 265 points',
      'Microsoft’s figure of Sunday 22 November',
      'Up 1.4',
      '57.9 %',
      '3.2 %',
      '63.0 %',
      '54.7 %',
      'Microsoft no longer supplies an industry average.',
      'not an absolute measure of how likely a breach is',
    ]) {
      expect(text()).toContain(said);
    }
  });

  it('says the conclusion of the trend in words', async () => {
    page = await openTab(schoolService());
    const said = document.querySelector('.trend [role=img]')?.getAttribute('aria-label');
    expect(said).toMatch(/^From .* to 61\.1 % on Sunday 22 November; 7 days without figures\.$/);
  });

  it('says what is ahead before Microsoft counts it', async () => {
    const service = schoolService();
    const headline = '2 new controls (14 points): you will go from 61.1 % to 58.1 % without having done anything.';
    const ahead = { asOf: '2026-11-22', from: NOTHING, to: NOTHING, items: [], headline };
    service.say(`GET ${PATH}/overview`, { body: overview({ forecast: ahead }) });
    page = await openTab(service);
    expect(text()).toContain(`Ahead of Microsoft’s figures: ${headline}`);
  });

  it('has nothing for axe to find, with and without an open action', async () => {
    page = await openTab(schoolService());
    expect(await findings()).toEqual([]);
    await page.remove();
    page = await openTab({ ...schoolService(), address: '/tab/?action=control-0' });
    await settle();
    expect(document.querySelector('.detail .people li')).not.toBeNull();
    expect(await findings()).toEqual([]);
  });

  it('asks for the figures beside the question who is looking', async () => {
    const service = schoolService();
    service.say('GET /api/me', 'silence');
    page = await openTab(service);
    expect(service.asked.map(({ path }) => path)).toEqual(['/api/me', `${PATH}/overview`, `${PATH}/actions`]);
  });

  it('opens the action that a deep link names', async () => {
    const host = teamsHost({}, { subPageId: 'action/control-0' });
    page = await openTab({ ...schoolService(), host });
    await settle();
    expect(location.search).toBe('?action=control-0');
    expect(document.getElementById('detail-title')?.textContent).toContain('multifactor');
  });

  it('follows the theme of Teams', async () => {
    let tell: (theme: 'contrast') => void = () => {};
    const host = teamsHost({ onThemeChange: (listener) => (tell = listener) }, { theme: 'dark' });
    page = await openTab({ ...schoolService(), host });
    expect(document.documentElement.dataset.theme).toBe('dark');
    tell('contrast');
    expect(document.documentElement.dataset.theme).toBe('contrast');
  });

  it('closes the action with the back button of Teams, and leaves the next press to Teams', async () => {
    let back = () => false;
    const host = teamsHost({ onBackButton: (handler) => (back = handler) });
    page = await openTab({ ...schoolService(), host, address: '/tab/?action=control-0' });
    await settle();
    await act(async () => {
      expect(back()).toBe(true);
      await Promise.resolve();
    });
    await settle();
    expect(location.search).toBe('');
    expect(back()).toBe(false);
  });
});

describe('somebody without the right', () => {
  it('learns which role it takes and whom to ask, and no number', async () => {
    page = await openTab(schoolService({ role: 'none' }));
    expect(text()).toContain('Security Reader');
    expect(text()).toContain('ask a Global Administrator');
    expect(text()).not.toMatch(/\d/);
  });

  it('sees no number either when only the figures are refused', async () => {
    const service = schoolService();
    service.say(`GET ${PATH}/overview`, refusal(403, 'No right.', 'Ask the head of IT.'));
    service.say(`GET ${PATH}/actions`, refusal(403, 'No right.', 'Ask the head of IT.'));
    page = await openTab(service);
    expect(text()).toContain('Ask the head of IT.');
    expect(text()).not.toMatch(/\d/);
  });
});

describe('when there is nothing, or nothing new, to show', () => {
  it('the outline in index.html is that of the app', async () => {
    const html = readFileSync('tab/index.html', 'utf8');
    const outline = /<div id="root">([\s\S]*)<\/div>\s*<script/.exec(html)?.[1] ?? '';
    const plain = (markup: string) => markup.replace(/>\s+</g, '><').trim();
    page = await draw(<Skeleton />);
    expect(plain(outline)).toBe(plain(page.container.innerHTML));
  });

  it('no score yet says how long it takes', async () => {
    const service = schoolService();
    service.say(`GET ${PATH}/overview`, { body: overview({ score: null, asOf: null }) });
    service.say(`GET ${PATH}/actions`, refusal(404, 'No score yet.'));
    page = await openTab(service);
    expect(text()).toContain('Microsoft needs 2 to 4 days');
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  it('stale figures carry a band with their date', async () => {
    const service = schoolService();
    const freshness = {
      ageDays: 5,
      stale: true,
      lastCollectedAt: null,
      problem: 'Microsoft Graph refused the last try.',
    };
    service.say(`GET ${PATH}/overview`, { body: overview({ freshness }) });
    page = await openTab(service);
    const band = document.querySelector('.band')?.textContent;
    expect(band).toContain('nothing newer than Sunday 22 November');
    expect(band).toContain('refused the last try');
  });

  it('an answer that takes long is said to, is asked for again, and shown when it comes', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const limit = new AbortController();
    jest.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(limit.signal);
    const service = schoolService();
    service.say('GET /api/me', 'silence');
    page = await openTab(service);
    const status = () => document.querySelector('[role=status]')?.textContent;
    expect(status()).toBe('Loading Scorekeeper');
    act(() => jest.advanceTimersByTime(5000));
    expect(status()).toContain('takes longer than usual');

    service.say('GET /api/me', { body: me() });
    limit.abort();
    await settle();
    act(() => jest.advanceTimersByTime(2000));
    await settle();
    expect(text()).toContain('61.1 %');
  });

  it('a failure names itself and its id, and can be tried again', async () => {
    const service = schoolService();
    service.say('GET /api/me', { ...refusal(500, 'Something went wrong here.'), headers: { 'x-request-id': 'f-17' } });
    page = await openTab(service);
    expect(document.querySelector('[role=alert]')?.textContent).toContain('f-17');
    expect(document.querySelector('[role=alert] button')?.textContent).toBe('Try again');
  });

  it('missing consent says who can give it', async () => {
    const host = teamsHost({ getToken: () => Promise.reject(new ConsentMissing('resourceRequiresConsent')) });
    page = await openTab({ ...schoolService(), host });
    expect(text()).toContain('Ask a Global Administrator to grant consent');
  });
});
