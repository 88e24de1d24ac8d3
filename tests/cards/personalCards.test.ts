import { describe, expect, it } from '@jest/globals';
import { render } from './render';
import { actionCard } from '../../bot/cards/actionCard';
import { digestCard } from '../../bot/cards/digestCard';
import { peopleCard } from '../../bot/cards/peopleCard';
import { topCard } from '../../bot/cards/topCard';
import { actionDetail, actionRow, digestContent, people, TENANT } from '../support/sampleDigest';
import { cardGallery } from '../support/cardGallery';
import { en } from '../support/english';

const now = new Date('2026-11-23T09:00:00Z');
const tabUrl = (view: string) => `https://teams.example/${view}`;
const base = { tenantId: TENANT, tabUrl };
const detail = actionDetail();

describe('every card', () => {
  it.each(Object.entries(cardGallery))('%s is understood whole by a parser that is not ours', (_name, card) => {
    expect(render(card).complaints).toEqual([]);
  });
});

describe('the action card', () => {
  it('gives a reader no button that decides', () => {
    const { buttons } = render(
      actionCard(detail, { ...base, canDecide: false, today: '2026-11-23', timeZone: 'UTC' }, en),
    );
    expect(buttons).toEqual(['Who', 'Open']);
  });

  it('offers an operator what is possible, and the way back to the digest', () => {
    expect(render(cardGallery.action).buttons).toEqual([
      'Accept',
      'Ignore',
      'Third party',
      'Done',
      'Who',
      'Open',
      'Back to the digest',
    ]);
  });

  it('shows no HTML of Microsoft', () => {
    expect(render(cardGallery.action).text).not.toContain('<');
  });
});

describe('the people card', () => {
  it('names people with roles, cause and the last notice', () => {
    const { text } = render(cardGallery.people);
    expect(text).toContain('Microsoft counts 3 people of 9');
    expect(text).toContain('Hemi Walker');
    expect(text).toContain('Has registered no second factor.');
    expect(text).toContain('Notified on Fri 20 Nov by Mere Ngata.');
  });

  it("says of which day Microsoft's count is, and of which the names", () => {
    const { text } = render(cardGallery.people);
    expect(text).toContain('Microsoft counts 3 people of 9, in its figures of Sunday 22 November.');
    expect(text).toContain('administrator roles, as of Monday 23 November.');
  });

  it.each([
    ['devices', 'Microsoft counts 3 devices of 9, in'],
    ['objects', 'Microsoft counts 3 of 9 not covered yet, in'],
  ] as const)('calls %s what they are', (counts, words) => {
    const card = peopleCard(
      people({ counts }),
      {
        ...base,
        controlId: 'x',
        title: 'x',
        canNotify: false,
        now,
        timeZone: 'UTC',
      },
      en,
    );
    expect(render(card).text).toContain(words);
  });

  it('sends the chosen people, and never an emergency account', () => {
    const sent = render(cardGallery.people).press(['Notify', 'Send']);
    expect(sent).toEqual({
      verb: 'people.notify',
      data: { v: 1, tenantId: TENANT, controlId: 'AdminMFAV2', people: 'p-1,p-2' },
    });
  });

  it('has no Notify for a reader', () => {
    const card = peopleCard(
      people(),
      { ...base, controlId: 'x', title: 'x', canNotify: false, now, timeZone: 'UTC' },
      en,
    );
    expect(render(card).buttons).toEqual(['Open']);
  });

  it('says why names cannot be had', () => {
    const unavailable = { reason: 'licence', message: 'Names need Entra ID P1.' };
    const card = peopleCard(
      people({ people: [], named: 0, source: null, unavailable }),
      {
        ...base,
        controlId: 'x',
        title: 'x',
        canNotify: true,
        now,
        timeZone: 'UTC',
      },
      en,
    );
    expect(render(card).text).toContain('Names cannot be had: Names need Entra ID P1.');
  });

  it('is the only card that names affected people: the shared digest has none', () => {
    const shared = JSON.stringify(
      digestCard(digestContent(), { ...base, digestId: 'd', pictureUrl: () => null, canPress: true }, en),
    );
    for (const { displayName } of people().people) expect(shared).not.toContain(displayName);
  });
});

describe('the setup card', () => {
  it('sends channel, day, time, zone, steps, the drop that is told at once and the language', () => {
    expect(render(cardGallery.channelSetup).press(['Save'])).toEqual({
      verb: 'digest.schedule',
      data: {
        v: 1,
        tenantId: TENANT,
        teamId: '19:team@thread.tacv2',
        channel: '19:b@thread.tacv2',
        weekday: '1',
        time: '08:00',
        timeZone: 'Pacific/Auckland',
        actions: '5',
        alertDrop: '2',
        language: 'en',
      },
    });
  });

  it('is held back without a time zone', () => {
    expect(render(cardGallery.channelSetup).press(['Save'], { timeZone: '' })).toBeNull();
  });
});

describe('the reason form', () => {
  it('is held back without a reason and sends it with the decision', () => {
    expect(render(cardGallery.decision).press(['Ignore it'])).toBeNull();
    expect(render(cardGallery.decision).press(['Ignore it'], { 'reason.f': 'no budget' })).toEqual({
      verb: 'decide.ignore',
      data: expect.objectContaining({ 'reason.f': 'no budget', form: 'f', seen: null }),
    });
  });
});

it('twenty actions with the longest titles fit one card', () => {
  const rows = Array.from({ length: 20 }, (_, place) =>
    actionRow({
      controlId: `11770.MDA_Some_Very_Long_Product_Name_${place}`,
      title: 'Ensure that '.repeat(40),
      rank: place + 1,
    }),
  );
  const top = topCard(rows, { ...base, heading: 'The 20 best next steps', asOf: '2026-11-22', now }, en);
  expect(Buffer.byteLength(JSON.stringify(top))).toBeLessThan(25_000);
});

it('an action without points is called not scored, never one of 0 points', () => {
  const row = actionRow({ status: 'notScored', rank: null, pointsLeft: 0, maxScore: 0 });
  const text = JSON.stringify(topCard([row], { ...base, heading: 'Best', asOf: '2026-11-22', now }, en));
  expect(text).toContain('not scored');
  expect(text).not.toContain('0 points');
});
