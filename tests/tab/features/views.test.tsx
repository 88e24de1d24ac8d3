import { act } from 'react';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { SavedViewRow } from '../../../domain/contract/views';
import { button, field, openTab, press, settle, type } from '../support/page';
import { refusal } from '../support/service';
import { PATH, schoolService } from '../support/tab';

let page: Awaited<ReturnType<typeof openTab>>;
afterEach(() => page.remove());

const VIEWS = `GET ${PATH}/views`;
const SAVE = `POST ${PATH}/views`;
const view = (changes: Partial<SavedViewRow> = {}): SavedViewRow => ({
  viewId: 'v1',
  name: 'Before the holidays',
  search: 'preset=identities&sort=minutes',
  shared: false,
  by: 'Aroha Ngata',
  savedAt: '2026-11-22T09:00:00Z',
  own: true,
  canRemove: true,
  ...changes,
});

const shown = () => document.querySelector('.views')?.textContent ?? '';
const name = () => field(/^Name for/) as HTMLInputElement;

function service(views: SavedViewRow[] = [view()]) {
  const school = schoolService();
  school.say(VIEWS, { body: { views } });
  return school;
}

async function openViews(school: ReturnType<typeof service>, address = '/tab/') {
  page = await openTab({ ...school, address });
  await act(async () => {
    const menu = document.querySelector<HTMLDetailsElement>('.views-menu');
    if (menu) menu.open = true;
    menu?.dispatchEvent(new Event('toggle'));
    await Promise.resolve();
  });
  await settle();
}

describe('saved views', () => {
  it('are not asked for before somebody opens them', async () => {
    const school = service();
    page = await openTab(school);
    expect(school.asked.map(({ path }) => path)).not.toContain(`${PATH}/views`);
  });

  it('bring filters and sort back with one press, and leave the rest of the address', async () => {
    await openViews(service(), '/tab/?text=mfa');
    await press(button('Before the holidays'));
    expect(location.search).toBe('?preset=identities&sort=minutes');
    expect(button('Before the holidays').getAttribute('aria-pressed')).toBe('true');
  });

  it('of others say whose they are, and are theirs to remove', async () => {
    await openViews(service([view({ own: false, shared: true, canRemove: false, by: 'Mere Totara' })]));
    expect(shown()).toContain('shared by Mere Totara');
    expect(() => button('Remove the view Before the holidays')).toThrow();
  });

  it('are saved under a name from what is set now', async () => {
    const school = service([]);
    school.say(SAVE, { status: 201, body: { views: [view({ name: 'Quick' })] } });
    await openViews(school, '/tab/?preset=quick-wins&action=control-1');
    await type(name(), ' Quick ');
    await press(button('Save view'));
    expect(school.posts()[0]?.body).toEqual({ name: 'Quick', shared: false, search: 'preset=quick-wins' });
    expect(shown()).toContain('Saved as Quick.');
    expect(name().value).toBe('');
  });

  it('need something to save', async () => {
    await openViews(service());
    expect(shown()).toContain('Set a filter, a sort or the slider first');
  });

  it('that could not be saved keep the name that was typed', async () => {
    const school = service();
    school.say(SAVE, refusal(409, 'You have 50 saved views.', 'Remove one.'));
    await openViews(school, '/tab/?preset=quick-wins');
    await type(name(), 'Quick');
    await press(button('Save view'));
    expect(shown()).toContain('You have 50 saved views. Remove one.');
    expect(name().value).toBe('Quick');
  });

  it('are put back with one press after they were removed', async () => {
    const school = service();
    school.say(`POST ${PATH}/views/v1/remove`, { body: { views: [] } });
    school.say(SAVE, { status: 201, body: { views: [view()] } });
    await openViews(school);
    await press(button('Remove the view Before the holidays'));
    expect(shown()).toContain('The view Before the holidays is removed.');
    await press(button('Undo'));
    expect(school.posts().at(-1)?.body).toEqual({
      name: 'Before the holidays',
      search: 'preset=identities&sort=minutes',
      shared: false,
    });
  });
});
