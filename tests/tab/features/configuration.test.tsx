import { afterEach, describe, expect, it } from '@jest/globals';
import type { TabSettings, TeamsHost } from '../../../tab/lib/teamsHost';
import { openTab, press, settle, teamsHost } from '../support/page';
import { refusal } from '../support/service';
import { PATH, schoolService } from '../support/tab';

let page: Awaited<ReturnType<typeof openTab>>;
afterEach(() => page.remove());

const VIEW = {
  viewId: 'v1',
  name: 'Before the holidays',
  search: 'preset=identities&sort=minutes',
  shared: true,
  by: 'Mere Totara',
  savedAt: '2026-11-22T09:00:00Z',
  own: false,
  canRemove: false,
};

/** The page as Teams shows it to whoever adds or changes a channel tab; `saved` is what Teams would keep. */
async function setUp(
  service = schoolService(),
  current: TeamsHost['configure']['current'] = () => Promise.resolve(null),
) {
  let settings: (() => TabSettings) | null = null;
  let mayBeSaved = false;
  const configure = {
    allowSaving: (allowed: boolean) => void (mayBeSaved = allowed),
    onSave: (made: () => TabSettings) => void (settings = made),
    current,
  };
  page = await openTab({ ...service, host: teamsHost({ configure }, { frame: 'configure' }) });
  await settle();
  return { saved: () => settings?.(), mayBeSaved: () => mayBeSaved };
}

function radio(name: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((label) => label.textContent.startsWith(name));
  const input = found?.querySelector<HTMLInputElement>('input[type=radio]');
  if (!input) throw new Error(`Nothing to choose is called ${name}.`);
  return input;
}

describe('setting up a channel tab', () => {
  it('starts with everything, and can be saved at once', async () => {
    const { saved, mayBeSaved } = await setUp();
    expect(mayBeSaved()).toBe(true);
    expect(saved()).toMatchObject({ entityId: 'queue-all', suggestedDisplayName: 'Secure Score' });
    expect(new URL(saved()?.contentUrl ?? '').search).toBe('');
  });

  it('offers a page of the tab', async () => {
    const { saved } = await setUp();
    await press(radio('History'));
    expect(saved()).toMatchObject({ suggestedDisplayName: 'Secure Score: History' });
    expect(new URL(saved()?.contentUrl ?? '').search).toBe('?page=history');
  });

  it('offers the saved views with their filters', async () => {
    const service = schoolService();
    service.say(`GET ${PATH}/views`, { body: { views: [VIEW] } });
    const { saved } = await setUp(service);
    await press(radio('Before the holidays'));
    expect(saved()).toMatchObject({ suggestedDisplayName: 'Secure Score: Before the holidays' });
    expect(new URL(saved()?.contentUrl ?? '').search).toBe('?preset=identities&sort=minutes');
  });

  it('shows what a tab that is changed was set to', async () => {
    const contentUrl = 'https://scorekeeper.example/tab/?preset=data';
    await setUp(schoolService(), () => Promise.resolve({ contentUrl }));
    expect(radio('Protects data').checked).toBe(true);
  });

  it('works without the saved views, and says why they are missing', async () => {
    const service = schoolService();
    service.say(`GET ${PATH}/views`, refusal(403, 'Secure Score is shown to people with a security role only.'));
    const { saved, mayBeSaved } = await setUp(service);
    expect(document.body.textContent).toContain(
      'Saved views cannot be chosen just now: Secure Score is shown to people with a security role only.',
    );
    await press(radio('Quick wins'));
    expect([mayBeSaved(), saved()?.entityId]).toEqual([true, 'queue-quick-wins']);
  });
});
