import { act } from 'react';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ActionRow, DecisionRequest } from '../../../domain/contract/actions';
import type { SeveralEffect } from '../../../domain/contract/several';
import { button, choose, field, key, openTab, press, settle, type } from '../support/page';
import { rows } from '../support/fixtures';
import { refusal } from '../support/service';
import { PATH, schoolService } from '../support/tab';

let page: Awaited<ReturnType<typeof openTab>>;
afterEach(() => page.remove());

const bar = () => document.querySelector('.several')?.textContent ?? '';
const reason = () => field(/^Why the risk/) as HTMLTextAreaElement;
const EFFECTS = `POST ${PATH}/effects`;
const decisionsOf = (controlId: string) => `POST ${PATH}/actions/${controlId}/decisions`;

const effect = (changes: Partial<SeveralEffect> = {}): SeveralEffect => ({
  possible: ['control-0', 'control-1'],
  impossible: [],
  reported: { current: 162, max: 265, percent: 61.13 },
  confirmed: 153.5,
  declared: 8.5,
  inScope: { current: 162, max: 237, percent: 68.4 },
  text: 'Points stay 162. Best next steps no longer show them. In your scope 68.4 %.',
  ...changes,
});

const ignored = (row: ActionRow, sequence: number): ActionRow => ({
  ...row,
  status: 'ignored',
  decision: {
    sequence,
    kind: 'ignore',
    by: 'Aroha Ngata',
    at: '2026-11-22T09:00:00Z',
    reason: 'No budget',
    write: null,
  },
});

/** A school whose first two actions can be ignored. */
function service() {
  const school = schoolService();
  const [first, second] = rows(8) as [ActionRow, ActionRow];
  school.say(EFFECTS, { body: effect() });
  school.say(decisionsOf('control-0'), { status: 201, body: { action: ignored(first, 7), message: 'Ignored.' } });
  school.say(decisionsOf('control-1'), { status: 201, body: { action: ignored(second, 8), message: 'Ignored.' } });
  return school;
}

const decided = (school: ReturnType<typeof service>) =>
  school
    .posts()
    .filter(({ path }) => path.endsWith('/decisions'))
    .map(({ path, body, headers }) => ({
      controlId: path.split('/').at(-2),
      body: body as DecisionRequest,
      key: headers.get('idempotency-key'),
    }));

async function startChoosing(school: ReturnType<typeof schoolService>, address?: string) {
  page = await openTab({ ...school, ...(address && { address }) });
  await press(button('Choose several'));
  await settle();
  await act(async () => {
    document.querySelector<HTMLElement>('[data-control]')?.focus();
    await Promise.resolve();
  });
}

/** The first two actions, by keyboard. */
async function chooseTwo(school: ReturnType<typeof schoolService>) {
  await startChoosing(school);
  await key(' ');
  await key('ArrowDown');
  await key(' ');
}

async function ignoreTwo(school: ReturnType<typeof schoolService>) {
  await chooseTwo(school);
  await press(button('Ignore'));
  await type(reason(), 'No budget this year');
  await press(button('Ignore 2 actions'));
}

describe('choosing several actions', () => {
  it('is not offered to whoever may not decide', async () => {
    page = await openTab(schoolService({ role: 'reader' }));
    expect(() => button('Choose several')).toThrow();
  });

  it('by the space bar counts them and the points they leave, and keeps the focus in the queue', async () => {
    await chooseTwo(service());
    expect(bar()).toContain('2 chosen, 19 points left');
    expect((document.activeElement as HTMLElement).dataset.control).toBe('control-1');
    expect(document.querySelectorAll('[role=row][aria-selected=true]')).toHaveLength(2);
  });

  it('takes everything in between with Shift', async () => {
    await startChoosing(service());
    await key(' ');
    await key('ArrowDown');
    await key('ArrowDown');
    await key('ArrowDown');
    await key(' ', { shiftKey: true });
    expect(bar()).toContain('4 chosen');
  });

  it('says how many of the chosen ones the filters hide, and takes all that are shown with one press', async () => {
    await chooseTwo(service());
    await choose(field(/^Category/), 'Data');
    expect(bar()).toContain('2 of them are not shown by the filters.');
    await press(button('Choose all 1 shown'));
    expect(bar()).toContain('3 chosen');
  });

  it('opens an action with Enter as ever', async () => {
    await startChoosing(service());
    await key('Enter');
    expect(new URLSearchParams(location.search).get('action')).toBe('control-0');
  });
});

describe('one decision on several actions', () => {
  it('shows what they do together before the press, and sends nothing', async () => {
    const school = service();
    await chooseTwo(school);
    await press(button('Ignore'));
    expect(document.querySelector('.several .effect')?.textContent).toContain('In your scope63.0 %68.4 %');
    expect(decided(school)).toEqual([]);
    expect(document.activeElement).toBe(reason());
  });

  it('goes out for each with the one reason, what was seen, and a key of its own', async () => {
    const school = service();
    await ignoreTwo(school);
    expect(decided(school).map(({ controlId }) => controlId)).toEqual(['control-0', 'control-1']);
    for (const { body } of decided(school)) {
      expect(body).toMatchObject({ decision: 'ignore', reason: 'No budget this year', seen: null });
    }
    expect(new Set(decided(school).map((each) => each.key)).size).toBe(2);
    expect(bar()).toContain('2 actions ignored.');
    expect(bar()).not.toContain('chosen');
  });

  it('leaves out what cannot be decided so, and says why beforehand', async () => {
    const school = service();
    const why = 'Microsoft Graph does not let device actions be changed.';
    school.say(EFFECTS, {
      body: effect({ possible: ['control-0'], impossible: [{ controlId: 'control-1', title: 'Block legacy', why }] }),
    });
    await chooseTwo(school);
    await press(button('Ignore'));
    expect(bar()).toContain(`1 action cannot be decided so, and is left out:Block legacy: ${why}`);
    await type(reason(), 'No budget this year');
    await press(button('Ignore 1 action'));
    expect(decided(school).map(({ controlId }) => controlId)).toEqual(['control-0']);
  });

  it('is undone by one press, each by its number in the log', async () => {
    const school = service();
    await ignoreTwo(school);
    await press(button('Undo all 2'));
    expect(
      decided(school)
        .slice(2)
        .map(({ controlId, body }) => [controlId, body]),
    ).toEqual([
      ['control-0', { decision: 'reopen', undoes: 7 }],
      ['control-1', { decision: 'reopen', undoes: 8 }],
    ]);
    expect(bar()).toContain('2 decisions undone.');
  });
});

describe('deciding on several where the service says no', () => {
  it('goes on past an action that somebody else decided meanwhile, and keeps it chosen', async () => {
    const school = service();
    school.say(decisionsOf('control-0'), refusal(409, 'Tane Walker was first.', 'Look at it again.'));
    await ignoreTwo(school);
    expect(decided(school)).toHaveLength(2);
    expect(bar()).toContain('1 action ignored.');
    expect(bar()).toContain('1 action stayed as it was:');
    expect(bar()).toContain('Tane Walker was first. Look at it again.');
    expect(bar()).toContain('1 chosen');
  });

  it.each([
    [403, 'Only a Security Administrator can decide.'],
    [422, 'A reason of one word is not enough.'],
    [429, 'Too many requests.'],
    [503, 'Microsoft is busy.'],
  ])('%i stops it there, with the words of the service, and nothing typed is lost', async (status, message) => {
    const school = service();
    school.say(decisionsOf('control-0'), refusal(status, message, 'Do this next.', { 'retry-after': '30' }));
    await ignoreTwo(school);
    expect(decided(school)).toHaveLength(1);
    expect(bar()).toContain(`${message} Do this next. Try again in 30 seconds.`);
    expect(bar()).toContain('2 actions not sent yet. Nothing you typed is lost.');
    await press(button('Close'));
    expect(reason().value).toBe('No budget this year');
  });

  it('that got lost on the way goes on with the same key', async () => {
    const school = service();
    const [, second] = rows(8) as [ActionRow, ActionRow];
    school.say(decisionsOf('control-1'), new TypeError('Failed to fetch'));
    await ignoreTwo(school);
    expect(bar()).toContain('The service cannot be reached.');
    school.say(decisionsOf('control-1'), { status: 201, body: { action: ignored(second, 8), message: 'Ignored.' } });
    await press(button('Go on with the other 1'));
    expect(bar()).toContain('2 actions ignored.');
    const [, lost, again] = decided(school);
    expect(again).toEqual(lost);
  });

  it('tells where the effect cannot be worked out, and asks again on one press', async () => {
    const school = service();
    school.say(EFFECTS, refusal(500, 'Something went wrong here.', 'Try again.'));
    await chooseTwo(school);
    await press(button('Ignore'));
    await type(reason(), 'No budget this year');
    expect(bar()).toContain('Something went wrong here.');
    expect(button('Ignore 2 actions').disabled).toBe(true);
    school.say(EFFECTS, { body: effect() });
    await press(button('Try again'));
    expect(button('Ignore 2 actions').disabled).toBe(false);
    expect(reason().value).toBe('No budget this year');
  });
});
