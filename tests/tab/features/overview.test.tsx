import { afterEach, describe, expect, it } from '@jest/globals';
import { overview } from '../support/fixtures';
import { button, openTab, press } from '../support/page';
import { PATH, schoolService } from '../support/tab';
import type { OverviewResponse } from '../../../domain/contract/overview';

let page: Awaited<ReturnType<typeof openTab>>;
afterEach(() => page.remove());

async function open(changes: Partial<OverviewResponse>) {
  const service = schoolService();
  service.say(`GET ${PATH}/overview`, { body: overview(changes) });
  page = await openTab(service);
}

const points = (current: number, percent: number) => ({ current, max: 265, percent });
const shares = () => document.querySelector('.shares')?.textContent ?? '';
const due = (index: number): OverviewResponse['due'][number] => ({
  kind: 'overdue',
  controlId: `control-${index}`,
  title: `Action ${index}`,
  sequence: index,
  decided: 'accept',
  by: 'Tane Walker',
  reason: null,
  dueOn: '2026-11-15',
  text: `Overdue by 7 days: Action ${index}, accepted by Tane Walker for 15 November.`,
});

describe('the overview', () => {
  it('says where accepted work leads, and how far the licences reach', async () => {
    await open({ outlook: { planned: points(176, 66.4), achievable: points(240, 90.6) } });
    expect(shares()).toContain('once accepted work counts66.4 %');
    expect(shares()).toContain('within reach of your licences90.6 %');
    expect(document.querySelectorAll('.ring-planned, .ring-achievable')).toHaveLength(2);
  });

  it('says nothing of accepted work where there is none, and nothing of what is not known', async () => {
    await open({ outlook: { planned: points(162, 61.1), achievable: points(240, 90.6) } });
    expect(shares()).not.toContain('accepted work');
    await page.remove();
    await open({ outlook: null });
    expect(shares()).not.toContain('within reach');
  });

  it('marks the saved plan on the ruler', async () => {
    const plan = {
      savedAt: '2026-11-20T09:00:00Z',
      savedBy: 'Aroha Ngata',
      asOf: '2026-11-22',
      planned: 66,
      percent: 61.13,
      behind: 4.9,
      actions: 9,
      done: 0,
      setAside: 0,
      open: ['control-0'],
      text: 'Planned 66.0 %, at 61.1 %: 0 of 9 actions done.',
    };
    await open({ plan });
    expect(document.querySelector('.comparison-list')?.textContent).toContain('Your plan66.0 %4.9 above you');
  });

  it('lists what waits for a person, longest overdue first, and opens the action', async () => {
    await open({ due: [0, 1, 2, 3].map(due) });
    const list = document.querySelector('.needs-you');
    expect(list?.textContent).toMatch(/^Needs youOverdue by 7 days: Action 0/);
    expect(list?.querySelector('details')?.textContent).toContain('1 more');
    await press(button(/Action 1,/));
    expect(new URLSearchParams(location.search).get('action')).toBe('control-1');
  });
});
