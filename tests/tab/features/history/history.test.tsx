import { afterEach, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import { account, overview, pastDays, row } from '../../support/fixtures';
import { button, field, key, openTab, press, settle, teamsHost, type } from '../../support/page';
import { refusal } from '../../support/service';
import { PATH, schoolService } from '../../support/tab';

let page: Awaited<ReturnType<typeof openTab>>;
afterEach(() => page.remove());

const SERIES = `GET ${PATH}/history?from=2026-08-24`;
const changes = (from: string, to: string) => `GET ${PATH}/changes?from=${from}&to=${to}`;

function historyService() {
  const service = schoolService();
  service.say(SERIES, { body: pastDays() });
  service.say(changes('2026-11-09', '2026-11-22'), { body: account('2026-11-09', '2026-11-22') });
  return service;
}

async function open(service: ReturnType<typeof historyService>, address = '') {
  page = await openTab({ ...service, address: `/tab/?page=history${address}` });
  await settle();
}

const text = () => document.querySelector('.history')?.textContent ?? '';
const slider = () => document.querySelector<HTMLElement>('[role=slider]');
const said = () => slider()?.getAttribute('aria-valuetext');
const search = () => new URLSearchParams(location.search);
const asked = (service: ReturnType<typeof historyService>) => service.asked.map(({ path }) => path);

async function keys(...names: string[]) {
  slider()?.focus();
  for (const name of names) await key(name);
}

describe('the history', () => {
  it('opens from the overview, and gives the focus back when left', async () => {
    page = await openTab(historyService());
    await press(button('History'));
    await settle();
    expect(document.activeElement?.id).toBe('history-title');
    expect(document.getElementById('queue-title')).toBeNull();
    await press(button('Back to the score'));
    await settle();
    expect(location.search).toBe('');
    expect(document.activeElement?.id).toBe('open-history');
  });

  it('leaves nothing of itself in the address when it was opened by a link', async () => {
    await open(historyService(), '&preset=data&period=30&on=2026-11-10');
    await press(button('Back to the score'));
    expect(location.search).toBe('?preset=data');
  });

  it('opens with the two days that a link names', async () => {
    const service = historyService();
    service.say(changes('2026-11-10', '2026-11-20'), { body: account('2026-11-10', '2026-11-20') });
    const host = teamsHost({}, { subPageId: 'history/2026-11-10/2026-11-20' });
    page = await openTab({ ...service, host });
    await settle();
    expect(text()).toContain('Up 2.3 from Tuesday 10 November to Friday 20 November');
  });

  it('says in words where the line goes, and what is missing', async () => {
    await open(historyService());
    expect(text()).toContain('52.0 % on Monday 9 November, 58.0 % on Sunday 22 November.');
    expect(text()).toContain('The first figures in this period are of Monday 9 November.');
    expect(text()).toContain('Microsoft supplied no figures of 3 days in between.');
  });

  it('has nothing for axe to find, with table and past queue', async () => {
    const service = historyService();
    service.say(`GET ${PATH}/actions?on=2026-11-10`, {
      body: { asOf: '2026-11-10', total: 1, actions: [row({ controlId: 'control-0' })] },
    });
    await open(service, '&on=2026-11-10');
    await openTable();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  it('asks for another period, which lives in the address', async () => {
    const service = historyService();
    service.say(`GET ${PATH}/history?from=2026-11-15`, { body: pastDays() });
    await open(service);
    await press(button('7 days'));
    expect(search().get('period')).toBe('7');
    expect(asked(service)).toContain(`${PATH}/history?from=2026-11-15`);
    expect(button('7 days').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('the cursor on the line', () => {
  it('stands on the newest day, and says its figures', async () => {
    await open(historyService());
    expect(said()).toBe('Sunday 22 November: 58.0 %, All tenants 54.7 %.');
  });

  it('goes day by day, week by week, and to the ends', async () => {
    await open(historyService());
    await keys('ArrowLeft');
    expect(said()).toMatch(/^Saturday 21 November/);
    await keys('PageDown');
    expect(said()).toMatch(/^Saturday 14 November/);
    await keys('Home', 'ArrowLeft');
    expect(said()).toBe('Monday 9 November: 52.0 %.');
    await keys('ArrowRight', 'ArrowRight');
    expect(said()).toMatch(/^Wednesday 11 November/);
    await keys('End');
    expect(said()).toMatch(/^Sunday 22 November/);
  });

  it('says that a day has no figures, and never 0', async () => {
    await open(historyService());
    await keys('PageDown', 'ArrowLeft');
    expect(said()).toBe('Saturday 14 November: no figures.');
    expect(document.querySelector('.readout')?.textContent).toContain('no figures of this day');
    expect(document.querySelector('.readout')?.textContent).not.toMatch(/\b0(\.0)? %/);
  });

  it('says what happened on the day, by the title of the action', async () => {
    await open(historyService());
    await keys('Home', 'ArrowRight', 'ArrowRight');
    expect(said()).toMatch(/Ensure multifactor authentication .* accepted by Aroha Ngata$/);
  });
});

describe('why it moved', () => {
  it('is told of the whole period at first', async () => {
    await open(historyService());
    expect(text()).toContain('Up 2.3 from Monday 9 November to Sunday 22 November. You earned 6 points');
    expect(document.querySelector('.history .parts')?.hasAttribute('open')).toBe(true);
  });

  it('shows the largest parts first, and all of them when asked', async () => {
    const service = historyService();
    const [part] = account('', '').parts;
    if (!part) throw new Error('The account has no part.');
    const parts = Array.from({ length: 20 }, (_, index) => ({ ...part, text: `Part ${index + 1}.` }));
    service.say(changes('2026-11-09', '2026-11-22'), { body: account('2026-11-09', '2026-11-22', { parts }) });
    await open(service);
    const shown = () => document.querySelectorAll('.history .parts li');
    expect(shown()[0]?.textContent).toContain('Part 1.');
    expect(shown()).toHaveLength(8);
    await press(button('Show all 20 parts'));
    expect(shown()).toHaveLength(20);
  });

  it('is told between two days picked by keyboard', async () => {
    const service = historyService();
    service.say(changes('2026-11-21', '2026-11-22'), { body: account('2026-11-21', '2026-11-22') });
    service.say(changes('2026-11-20', '2026-11-21'), { body: account('2026-11-20', '2026-11-21', { percent: -1 }) });
    await open(service);
    await keys('ArrowLeft', 'Enter');
    expect(text()).toContain('Saturday 21 November is the first day. Choose the second one');
    await keys('ArrowLeft', 'Enter');
    expect(search().get('from')).toBe('2026-11-20');
    expect(search().get('to')).toBe('2026-11-21');
    expect(text()).toContain('Down 1 from Friday 20 November to Saturday 21 November');
  });

  it('is told between two days written beside the line, and of the whole period again', async () => {
    const service = historyService();
    service.say(changes('2026-11-10', '2026-11-22'), { body: account('2026-11-10', '2026-11-22', { percent: 1 }) });
    await open(service);
    await type(field(/^From/), '2026-11-10');
    await settle();
    expect(text()).toContain('Up 1 from Tuesday 10 November to Sunday 22 November');
    await press(button('Whole period'));
    expect(text()).toContain('Up 2.3 from Monday 9 November');
  });

  it('asks nothing while a year is still being typed', async () => {
    const service = historyService();
    await open(service);
    const before = asked(service).length;
    await type(field(/^From/), '0202-11-10');
    expect((field(/^From/) as HTMLInputElement).value).toBe('0202-11-10');
    expect(asked(service)).toHaveLength(before);
  });

  it('says which days were taken where there are no figures of those asked for', async () => {
    const service = historyService();
    service.say(changes('2026-11-14', '2026-11-20'), { body: account('2026-11-12', '2026-11-20') });
    await open(service, '&from=2026-11-14&to=2026-11-20');
    expect(text()).toContain('There are no figures of Saturday 14 November; the last ones before are taken.');
  });

  it('says why it cannot, and can be asked again', async () => {
    const service = historyService();
    const refused = refusal(404, 'There are no figures as early as 2026-09-01.', 'Choose a later day.');
    service.say(changes('2026-09-01', '2026-11-20'), refused);
    await open(service, '&from=2026-09-01&to=2026-11-20');
    expect(text()).toContain('There are no figures as early as 2026-09-01.');
    expect(text()).toContain('Choose a later day.');
    service.say(changes('2026-09-01', '2026-11-20'), { body: account('2026-11-09', '2026-11-20') });
    await press(button('Try again'));
    expect(text()).toContain('Up 2.3 from Monday 9 November to Friday 20 November');
  });
});

describe('the queue of a past day', () => {
  const past = (asOf: string | null) => ({
    body: {
      asOf,
      total: 2,
      actions: asOf
        ? [row({ controlId: 'old', title: 'An old action', pointsLeft: 4 }), row({ controlId: 'x', pointsLeft: null })]
        : [],
    },
  });

  it('is named as the past, cannot be pressed, and leads back to today', async () => {
    const service = historyService();
    service.say(`GET ${PATH}/actions?on=2026-11-10`, past('2026-11-10'));
    await open(service);
    await type(field(/^Day/), '2026-11-10');
    await settle();
    const section = () => document.querySelector('.past-queue');
    expect(section()?.textContent).toContain('The queue as it was on Tuesday 10 November');
    expect(section()?.textContent).toContain('This is the past, and only to be read: 2 actions');
    expect(section()?.textContent).toContain('An old action4Open');
    expect(section()?.textContent).toContain('not known');
    expect(section()?.querySelectorAll('table button, table a, table [tabindex]')).toHaveLength(0);

    await press(button('Back to the queue of today'));
    await settle();
    expect(location.search).toBe('');
    expect(document.activeElement?.id).toBe('queue-title');
  });

  it('of the day under the cursor is one press away', async () => {
    const service = historyService();
    service.say(`GET ${PATH}/actions?on=2026-11-21`, past('2026-11-21'));
    await open(service);
    await keys('ArrowLeft');
    await press(button('The queue as of this day'));
    expect(text()).toContain('The queue as it was on Saturday 21 November');
    expect(document.activeElement?.id).toBe('past-queue');
  });

  it('says whose figures it has where the day has none', async () => {
    const service = historyService();
    service.say(`GET ${PATH}/actions?on=2026-11-14`, past('2026-11-12'));
    await open(service, '&on=2026-11-14');
    expect(text()).toContain('with the figures of Thursday 12 November, the last ones before');
  });

  it('says that there are no figures as early as that', async () => {
    const service = historyService();
    service.say(`GET ${PATH}/actions?on=2020-01-01`, past(null));
    await open(service, '&on=2020-01-01');
    expect(text()).toContain('There are no figures as early as that.');
  });
});

async function openTable() {
  const details = [...document.querySelectorAll('details')].find((each) => each.textContent.includes('Show as table'));
  if (!details) throw new Error('No table is offered.');
  details.open = true;
  await settle();
}

describe('what happened', () => {
  it('is told newest first, each action by its title, which opens it', async () => {
    await open(historyService());
    const lines = [...document.querySelectorAll('.history-events li')].map(({ textContent }) => textContent);
    expect(lines).toEqual([
      "ChangeMonday 16 NovemberMicrosoft's maximum rose by 4 points.",
      expect.stringMatching(/^DecisionWednesday 11 NovemberEnsure multifactor .* accepted by Aroha Ngata$/),
    ]);
    await press(button(/^Ensure multifactor/));
    await settle();
    expect(document.activeElement?.id).toBe('detail-title');
    expect(search().get('page')).toBe('history');
  });

  it('is the first five until all are asked for', async () => {
    const service = historyService();
    const events = Array.from({ length: 9 }, (_, index) => ({
      date: '2026-11-16',
      kind: 'change' as const,
      text: `Change ${index}.`,
    }));
    service.say(SERIES, { body: pastDays({ events }) });
    await open(service);
    expect(document.querySelectorAll('.history-events li')).toHaveLength(5);
    await press(button('Show all 9'));
    expect(document.querySelectorAll('.history-events li')).toHaveLength(9);
  });
});

describe('the table', () => {
  it('has every day, newest first, with a caption and heads of rows and columns', async () => {
    await open(historyService());
    await openTable();
    const rows = [...document.querySelectorAll('.history-table tbody tr')].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(14);
    expect(rows[0]).toBe('Sunday 22 November58.0 %116 of 20054.7 %');
    expect(document.querySelector('.history-table caption')?.textContent).toContain('newest first');
    expect(document.querySelectorAll('.history-table th[scope=col]')).toHaveLength(5);
    expect(document.querySelectorAll('.history-table th[scope=row]')).toHaveLength(14);
  });

  it('says that a day has no figures, and a comparison that was not supplied', async () => {
    await open(historyService());
    await openTable();
    const rows = [...document.querySelectorAll('.history-table tbody tr')].map(({ textContent }) => textContent);
    expect(rows).toContain('Saturday 14 Novemberno figures');
    expect(rows).toContain('Monday 9 November52.0 %104 of 200not supplied');
  });
});

describe('where there is little or nothing to show', () => {
  it('one day makes no line', async () => {
    const service = historyService();
    service.say(SERIES, { body: pastDays({ days: pastDays().days.slice(-1), events: [] }) });
    await open(service);
    expect(text()).toContain('figures of one day alone: 58.0 % on Sunday 22 November');
    expect(slider()).toBeNull();
    expect(button('365 days')).not.toBeNull();
  });

  it('no day is said to be none', async () => {
    const service = historyService();
    service.say(SERIES, { body: pastDays({ days: [], events: [] }) });
    await open(service);
    expect(text()).toContain('In this period there are no figures.');
  });

  it('no score yet is said as everywhere', async () => {
    const service = historyService();
    service.say(`GET ${PATH}/overview`, { body: overview({ score: null, asOf: null }) });
    service.say(`GET ${PATH}/actions`, refusal(404, 'No score yet.'));
    await open(service);
    expect(document.body.textContent).toContain('Microsoft needs 2 to 4 days');
    expect(asked(service)).not.toContain(`${PATH}/history?from=2026-08-24`);
  });

  it('a lost right is said, without a number', async () => {
    const service = historyService();
    service.say(SERIES, refusal(403, 'No right.', 'Ask the head of IT.'));
    await open(service);
    expect(document.querySelector('.columns')?.textContent).toContain('Ask the head of IT.');
    expect(document.querySelector('.columns')?.textContent).not.toMatch(/\d/);
  });

  it('a failure can be tried again', async () => {
    const service = historyService();
    service.say(SERIES, refusal(500, 'Something went wrong here.'));
    await open(service);
    expect(text()).toContain('Something went wrong here.');
    service.say(SERIES, { body: pastDays() });
    await press(button('Try again'));
    expect(slider()).not.toBeNull();
  });
});
