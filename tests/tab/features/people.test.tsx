import { afterEach, describe, expect, it } from '@jest/globals';
import { button, openTab, press, settle } from '../support/page';
import { people } from '../support/fixtures';
import { PATH, schoolService } from '../support/tab';

let page: Awaited<ReturnType<typeof openTab>>;
afterEach(() => page.remove());

const NOTICES = `POST ${PATH}/actions/control-0/notices`;
const peopleText = () => document.querySelector('.people')?.textContent ?? '';

async function openPeople(service: ReturnType<typeof schoolService>) {
  page = await openTab({ ...service, address: '/tab/?action=control-0' });
  await settle();
}

describe('the people behind an action', () => {
  it('are named with role and cause; an emergency account cannot be picked', async () => {
    await openPeople(schoolService());
    expect(peopleText()).toContain('Exchange Administrator');
    expect(document.querySelector('[aria-label="Notify Tane Walker"]')).not.toBeNull();
    expect(document.querySelector('[aria-label="Notify Break glass 1"]')).toBeNull();
    expect(peopleText()).toContain('Emergency account, never notified');
  });

  it('are notified when picked, with one result each', async () => {
    const service = schoolService();
    service.say(NOTICES, {
      status: 202,
      body: {
        results: [
          { personId: 'p1', displayName: 'Tane Walker', result: 'queued', message: 'Notice on its way.' },
          {
            personId: 'p3',
            displayName: 'Luca Ferrari',
            result: 'alreadyThisWeek',
            message: 'Notified on Tuesday already.',
          },
        ],
      },
    });
    await openPeople(service);
    await press(document.querySelector<HTMLElement>('[aria-label="Notify Mere Kaumoana"]') as HTMLElement);
    await press(button('Notify 2 people in Teams'));
    expect(service.posts()[0]?.body).toEqual({ personIds: ['p1', 'p3'] });
    expect(peopleText()).toContain('Notice on its way.');
    expect(peopleText()).toContain('Notified on Tuesday already.');
    expect(peopleText()).toContain('1 notice on the way; 1 person not notified');
  });

  it('are asked about first when they are more than 20', async () => {
    const service = schoolService();
    const [template] = people().people;
    const many = Array.from({ length: 21 }, (_, index) => ({
      ...template,
      id: `m${index}`,
      displayName: `Person ${index}`,
    }));
    service.say(`GET ${PATH}/actions/control-0/people`, { body: { ...people(), people: many } });
    service.say(NOTICES, { status: 202, body: { results: [] } });
    await openPeople(service);
    await press(button('Notify 21 people in Teams'));
    expect(service.posts()).toEqual([]);
    await press(button('Notify them'));
    expect(service.posts()).toHaveLength(1);
  });

  it('have a reason, and a count, where names cannot be had', async () => {
    const service = schoolService();
    const unavailable = { reason: 'licence', message: 'Names need Entra ID P1.' };
    service.say(`GET ${PATH}/actions/control-0/people`, {
      body: { ...people(), people: [], named: 0, affected: 12, total: null, unavailable },
    });
    await openPeople(service);
    expect(peopleText()).toContain('Microsoft counts 12');
    expect(peopleText()).toContain('Names need Entra ID P1.');
  });

  it('are counted and named each with its own day', async () => {
    await openPeople(schoolService());
    expect(peopleText()).toContain('Microsoft counts 3 of 7 people not covered yet, as of Friday 20 November');
    expect(peopleText()).toContain('read on Sunday 22 November');
  });

  it('are said to be covered only where Microsoft counts nobody', async () => {
    const service = schoolService();
    const nobody = { ...people(), people: [], named: 0 };
    service.say(`GET ${PATH}/actions/control-0/people`, { body: { ...nobody, affected: 0 } });
    await openPeople(service);
    expect(peopleText()).toContain('everyone is covered');
  });

  it('are not said to be covered where Microsoft counts some and the report names nobody', async () => {
    const service = schoolService();
    service.say(`GET ${PATH}/actions/control-0/people`, { body: { ...people(), people: [], named: 0 } });
    await openPeople(service);
    expect(peopleText()).not.toContain('everyone is covered');
    expect(peopleText()).toContain(
      'Microsoft counts 3, the report names nobody: the two are measured at different times.',
    );
  });
});
