import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { overview } from '../support/fixtures';
import { button, choose, field, openTab, press, settle } from '../support/page';
import { refusal } from '../support/service';
import { PATH, schoolService } from '../support/tab';

let page: Awaited<ReturnType<typeof openTab>>;
afterEach(() => page.remove());

const thumb = () => document.querySelector<HTMLInputElement>('.plan input[type=range]');
const lands = () => document.querySelector('.plan-lands')?.textContent;
const marks = () => [...document.querySelectorAll<HTMLElement>('[data-plan]')].map(({ dataset }) => dataset.plan);

/** As a finger does: the element's own setter, then an input event. */
async function moveTo(position: number) {
  const element = thumb();
  if (element === null) throw new Error('There is no slider.');
  await act(async () => {
    Reflect.set(Object.getPrototypeOf(element) as object, 'value', String(position), element);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
  });
  await settle();
}
/** The address is written once the thumb rests. */
async function addressIsWritten() {
  for (let turn = 0; turn < 100 && location.search === ''; turn += 1)
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
}

describe('the slider', () => {
  let service: ReturnType<typeof schoolService>;
  beforeEach(async () => {
    service = schoolService();
    page = await openTab(service);
  });

  it('marks nothing in the queue before somebody has moved it', () => {
    expect(marks()).toEqual([]);
    expect(lands()).toContain('61.1 % now');
  });

  it('tells figures and queue as the thumb moves, and writes the address when it rests', async () => {
    await moveTo(100);
    expect(marks()).not.toContain('next');
    const all = marks().length;
    const landsAll = lands();
    await moveTo(40);
    expect(marks().filter((mark) => mark === 'in').length).toBeLessThan(all);
    expect(marks().filter((mark) => mark === 'next')).toHaveLength(1);
    expect(lands()).not.toBe(landsAll);
    await addressIsWritten();
    expect(location.search).toBe('?comfort=40&sort=plan');
  });

  it('says to a screen reader what the position means', async () => {
    await moveTo(100);
    expect(thumb()?.getAttribute('aria-valuetext')).toMatch(/^100 of 100: \d+ actions, lands at \d+\.\d %$/);
  });

  it('goes to a position by its name', async () => {
    await press(button('Balanced'));
    expect(location.search).toBe('?comfort=60&sort=plan');
    expect(button('Balanced').getAttribute('aria-pressed')).toBe('true');
  });

  it('leaves out what too many would notice, and says how many that are', async () => {
    await moveTo(100);
    const before = marks().length;
    await choose(field(/At most noticed by/), 'none');
    expect(marks().length).toBeLessThan(before);
    expect(document.querySelector('.plan-result')?.textContent).toMatch(/more would be noticed by more people/);
  });

  it('spreads the work over weeks', async () => {
    await press(button('Aggressive'));
    await choose(field(/Your time a week/), '60');
    expect(document.querySelector('.plan-result')?.textContent).toMatch(/of your time over \d+ weeks/);
  });

  it('keeps a plan, and says so', async () => {
    service.say(`POST ${PATH}/plan`, { status: 201, body: { text: 'Planned.', actions: 3 } });
    await press(button('Balanced'));
    await choose(field(/At most noticed by/), 'low');
    await press(button('Save as plan'));
    expect(service.posts().at(-1)?.body).toEqual({ comfort: 60, userImpact: 'low' });
    expect(document.querySelector('.plan-save')?.textContent).toContain('Saved.');
  });

  it('says why a plan was not kept', async () => {
    service.say(`POST ${PATH}/plan`, refusal(503, 'The database is restarting.', 'Try again in a minute.'));
    await press(button('Save as plan'));
    expect(document.querySelector('.plan-save [role=alert]')?.textContent).toContain(
      'The database is restarting. Try again in a minute.',
    );
  });
});

it('a reader moves the slider and cannot save', async () => {
  page = await openTab(schoolService({ role: 'reader' }));
  expect(thumb()).not.toBeNull();
  expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain('Save as plan');
});

it('the saved plan is said where there is one', async () => {
  const service = schoolService();
  const plan = {
    savedAt: '2026-11-01T08:00:00Z',
    savedBy: 'Mere',
    asOf: '2026-11-22',
    planned: 66,
    percent: 61.1,
    behind: 4.9,
    actions: 14,
    done: 3,
    setAside: 0,
    open: [],
    text: 'Planned 66.0 %, at 61.1 %: 3 of 14 actions done since 1 November.',
  };
  service.say(`GET ${PATH}/overview`, { body: overview({ plan }) });
  page = await openTab(service);
  expect(document.querySelector('.plan-saved')?.textContent).toContain('3 of 14 actions done');
});

it('a link with a position shows the queue in the order of the plan', async () => {
  page = await openTab({ ...schoolService(), address: '/tab/?comfort=30&sort=plan' });
  expect(thumb()?.value).toBe('30');
  const shown = [...document.querySelectorAll<HTMLElement>('[data-control]')].map(({ dataset }) => dataset.plan ?? '-');
  expect(shown.join('')).toMatch(/^(in)*next(-)*$/);
});
