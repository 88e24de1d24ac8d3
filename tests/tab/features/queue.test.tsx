import { act } from 'react';
import { afterEach, describe, expect, it } from '@jest/globals';
import { RANKING_FORMULA } from '../../../domain/ranking';
import { row } from '../support/fixtures';
import { button, choose, field, key, openTab, press, settle, teamsHost, type } from '../support/page';
import { PATH, schoolService } from '../support/tab';

let page: Awaited<ReturnType<typeof openTab>>;
afterEach(() => page.remove());

const actions = () => [...document.querySelectorAll<HTMLElement>('[data-control]')];
const focused = () => (document.activeElement as HTMLElement).dataset.control;
const focusFirst = () =>
  act(async () => {
    actions()[0]?.focus();
    await Promise.resolve();
  });
const count = () => document.querySelector('.queue-heading [role=status]')?.textContent;

describe('the action queue by keyboard', () => {
  it('is one Tab stop', async () => {
    page = await openTab(schoolService());
    expect(actions().filter((row) => row.tabIndex === 0)).toHaveLength(1);
  });

  it('moves with arrows, Home and End, and stops at the ends', async () => {
    page = await openTab(schoolService());
    await focusFirst();
    await key('ArrowDown');
    expect(focused()).toBe('control-1');
    await key('End');
    expect(focused()).toBe('control-7');
    await key('ArrowDown');
    expect(focused()).toBe('control-7');
    await key('Home');
    expect(focused()).toBe('control-0');
  });

  it('reaches a row that was not in the page yet', async () => {
    page = await openTab(schoolService({ count: 233 }));
    expect(actions().length).toBeLessThan(60);
    await focusFirst();
    await key('End');
    expect(focused()).toBe('control-232');
  });

  it('opens with Enter and gives the focus back when closed', async () => {
    page = await openTab(schoolService());
    await focusFirst();
    await key('Enter');
    await settle();
    expect(document.activeElement?.id).toBe('detail-title');
    expect(location.search).toBe('?action=control-0');
    await press(button('Close'));
    expect(location.search).toBe('');
    expect(focused()).toBe('control-0');
  });

  it('says how many rows there are and which one each is', async () => {
    page = await openTab(schoolService({ count: 233 }));
    expect(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe('234');
    expect(actions()[0]?.getAttribute('aria-rowindex')).toBe('2');
  });
});

describe('what the queue says', () => {
  it('names what was counted: people, devices, or neither', async () => {
    const service = schoolService();
    const counts = (['people', 'devices', 'objects'] as const).map((each) =>
      row({ controlId: each, affected: 12, counts: each }),
    );
    service.say(`GET ${PATH}/actions`, { body: { asOf: '2026-11-22', total: 3, actions: counts } });
    page = await openTab(service);
    const cells = [...document.querySelectorAll('.row-action .cell-people')].map((cell) => cell.textContent);
    expect(cells).toEqual(['12 people', '12 devices', '12 not covered yet']);
  });

  it('prints the formula of the ranking', async () => {
    page = await openTab(schoolService());
    expect(document.querySelector('.how-ranked')?.textContent).toContain(RANKING_FORMULA);
  });

  it('takes a link whose id holds a bare percent sign as it stands', async () => {
    const host = teamsHost({}, { subPageId: 'action/100%' });
    page = await openTab({ ...schoolService(), host });
    expect(new URLSearchParams(location.search).get('action')).toBe('100%');
  });
});

describe('filters of the queue', () => {
  it('start with what the address says', async () => {
    page = await openTab({ ...schoolService(), address: '/tab/?category=Data' });
    expect(count()).toBe('1 of 8 actions');
  });

  it('combine, count, and live in the address', async () => {
    page = await openTab(schoolService());
    await press(button('Protects identities'));
    expect(location.search).toBe('?preset=identities');
    await choose(field(/^State/), 'open');
    expect(new URLSearchParams(location.search).get('state')).toBe('open');
    expect(count()).toBe('4 of 8 actions');
  });

  it('say which filter is in the way when nothing matches, and take it away with one press', async () => {
    page = await openTab({ ...schoolService(), address: '/tab/?category=Data&text=lockbox&state=completed' });
    await press(button(/1 does without .Completed./));
    expect(count()).toBe('1 of 8 actions');
  });

  it('search while typing, and the address follows', async () => {
    page = await openTab(schoolService());
    await type(field(/^Search/), 'lockbox');
    await act(async () => {
      await new Promise((resolve) => addEventListener('replaceState', resolve, { once: true }));
    });
    await settle();
    expect(location.search).toBe('?text=lockbox');
    expect(count()).toBe('1 of 8 actions');
  });

  it('sort, with the sort in the address', async () => {
    page = await openTab(schoolService());
    await choose(field(/^Sort/), 'minutes');
    expect(location.search).toBe('?sort=minutes');
    expect(actions()[0]?.dataset.control).toBe('control-7');
  });
});
