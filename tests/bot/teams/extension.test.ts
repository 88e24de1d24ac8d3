import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTabLinks } from '../../../bot/services/tabLinks';
import { SourceUnavailable } from '../../../domain/ports/secureScoreSource';
import { activity, pastes, presses, searches, submits } from '../../support/activities';
import { startBot, type RunningBot } from '../../support/botService';
import { OPERATOR, READER, STRANGER, TAB_PLACE } from '../../support/fakeServices';
import { actionRow } from '../../support/sampleDigest';

let running: RunningBot;
beforeEach(async () => {
  running = await startBot();
});
afterEach(() => running.close());

const ELSEWHERE = 'eeeeeeee-0000-4000-8000-000000000001';
const link = createTabLinks(TAB_PLACE);

interface Attachment {
  contentType: string;
  content: Record<string, unknown>;
  preview: { contentType: string; content: { title: string; text: string } };
}
interface Answer {
  type: string;
  text?: string;
  attachmentLayout?: string;
  attachments?: Attachment[];
}

async function answerTo(sent: object): Promise<Answer> {
  const { status, body } = await running.send(sent);
  expect(status).toBe(200);
  return (body as { composeExtension: Answer }).composeExtension;
}

const titles = ({ attachments = [] }: Answer) => attachments.map(({ preview }) => preview.content.title);
const cardsOf = ({ attachments = [] }: Answer) => attachments.map(({ content }) => content);
const NO_CARD = { type: 'result', attachmentLayout: 'list', attachments: [] };

/** The same action with everything about the tenant changed. */
const decidedElsewhere = actionRow({
  controlId: 'BlockLegacyAuthentication',
  title: 'Block legacy authentication',
  status: 'planned',
  score: 77.7,
  maxScore: 88.8,
  pointsLeft: 11.1,
  affected: 4321,
  total: 9876,
  owner: 'Hemi Walker',
  reason: '11.1 points, accepted by Hemi Walker',
  decision: { sequence: 7, kind: 'accept', by: 'Mere Ngata', at: '2026-11-20T08:00:00Z', reason: 'now', write: null },
});

describe('a search', () => {
  it.each([OPERATOR, READER])('finds actions for those who may read (%s)', async (userId) => {
    const answer = await answerTo(searches('legacy', { userId }));
    expect(answer).toMatchObject({ type: 'result', attachmentLayout: 'list' });
    expect(titles(answer)).toEqual(['Block legacy authentication']);
  });

  it('forgives typing errors', async () => {
    expect(titles(await answerTo(searches('legcay autentication')))[0]).toBe('Block legacy authentication');
  });

  it('finds an action by its id', async () => {
    expect(titles(await answerTo(searches('OneAdmin')))[0]).toBe('Designate more than one global admin');
  });

  it('shows the searcher what an action brings, and why another does not rank', async () => {
    const found = await answerTo(searches('legacy'));
    expect(found.attachments?.[0]?.preview).toEqual({
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: {
        title: 'Block legacy authentication',
        text: '8 points to gain · few will notice · 20 minutes · 3 people affected',
      },
    });
    running.fake.rows[2] = actionRow({ controlId: 'OneAdmin', rank: null, status: 'ignored', reason: 'ignored' });
    const ignored = await answerTo(searches('OneAdmin'));
    expect(ignored.attachments?.[0]?.preview.content.text).toBe('ignored');
  });

  it('offers a card that is the same whatever the tenant has scored, counted or decided', async () => {
    const [before] = cardsOf(await answerTo(searches('legacy')));
    running.fake.rows[1] = decidedElsewhere;
    const [after] = cardsOf(await answerTo(searches('legacy')));
    expect(before).toMatchObject({ type: 'AdaptiveCard' });
    expect(after).toEqual(before);
  });

  it('without a word offers the best next steps, and nothing that is settled', async () => {
    const answer = await answerTo(searches(''));
    expect(titles(answer)).toEqual([running.fake.rows[0]?.title, 'Block legacy authentication']);
  });

  it('on its first run, with the parameter of Teams, offers the best next steps', async () => {
    const first = searches('', {}, { parameters: [{ name: 'initialRun', value: 'true' }] });
    expect(titles(await answerTo(first))).toHaveLength(2);
  });

  it('never offers more than ten', async () => {
    running.fake.rows.splice(
      0,
      Infinity,
      ...Array.from({ length: 30 }, (_, i) =>
        actionRow({ controlId: `control_${i}`, title: `Sign-in ${i}`, rank: i + 1 }),
      ),
    );
    expect(titles(await answerTo(searches('sign-in')))).toHaveLength(10);
    expect(titles(await answerTo(searches('')))).toHaveLength(10);
  });

  it('has no second page', async () => {
    expect(await answerTo(searches('', {}, { queryOptions: { skip: 10, count: 25 } }))).toEqual(NO_CARD);
  });

  it('that finds nothing says what to do next', async () => {
    const answer = await answerTo(searches('zzzzzz'));
    expect(answer).toEqual({ type: 'message', text: expect.stringContaining('empty the box for the best next steps') });
  });

  it('says so where nothing is open', async () => {
    running.fake.rows.splice(0, Infinity);
    expect((await answerTo(searches(''))).text).toContain('Nothing is open');
  });

  it('says so before the first score', async () => {
    running.fake.services.actions.queue = () => Promise.resolve(null);
    expect((await answerTo(searches(''))).text).toContain('has not supplied a Secure Score');
  });

  it.each(['', 'legacy'])('of somebody without a role finds nothing and says why ("%s")', async (words) => {
    const answer = await answerTo(searches(words, { userId: STRANGER }));
    expect(answer).toEqual({ type: 'message', text: 'You may not do that. Ask a Security Administrator.' });
  });

  it('of somebody whom Teams gives no id for finds nothing', async () => {
    expect(await answerTo(searches('legacy', { userId: null }))).toMatchObject({ type: 'message' });
  });

  it('of another tenant is refused, and nobody is asked', async () => {
    running.fake.services.actions.queue = () => Promise.reject(new Error('must not be asked'));
    const answer = await answerTo(searches('legacy', { tenantId: ELSEWHERE }));
    expect(answer).toEqual({ type: 'message', text: expect.stringContaining('works for another organisation') });
  });

  it('with a command there is not says so', async () => {
    const answer = await answerTo(searches('legacy', {}, { commandId: 'searchActionsX' }));
    expect(answer).toEqual({ type: 'message', text: expect.stringContaining('I do not know this search') });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['no command', { parameters: [{ name: 'words', value: 'legacy' }] }],
    ['a command that is no text', { commandId: { evil: true } }],
    ['a command that is a novel', { commandId: 'x'.repeat(10_000) }],
  ])('whose value is %s is answered in plain words', async (_name, value) => {
    const answer = await answerTo(activity('invoke', {}, { name: 'composeExtension/query', value }));
    expect(answer).toEqual({ type: 'message', text: expect.stringContaining('could not read this search') });
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['text', 'legacy'],
    ['a list of nonsense', [null, 7, { value: 'legacy' }]],
    ['words that are no text', [{ name: 'words', value: { $gt: '' } }]],
  ])('whose parameters are %s is taken for one without words', async (_name, parameters) => {
    expect(titles(await answerTo(searches('', {}, { parameters })))).toHaveLength(2);
  });

  it('with a novel for words is answered as one with its beginning', async () => {
    expect(titles(await answerTo(searches(`legacy ${'x'.repeat(100_000)}`)))).toEqual(['Block legacy authentication']);
  });

  it('that fails says so with a number, and no detail', async () => {
    running.fake.services.actions.queue = () => Promise.reject(new Error('secret detail'));
    const answer = await answerTo(searches('legacy'));
    expect(answer.type).toBe('message');
    expect(answer.text).toMatch(/^Something went wrong, number [0-9a-f]{8}/);
  });

  it('where Entra cannot be asked is not answered as if there were no role', async () => {
    const down = () =>
      Promise.reject(
        new SourceUnavailable({ kind: 'unreachable' }, 'Entra does not answer.', 'Try again in a minute.'),
      );
    running.fake.services.access.require = down;
    expect((await answerTo(searches('legacy'))).text).toContain('Microsoft cannot be reached just now.');
  });
});

describe('a pasted link', () => {
  it.each([OPERATOR, READER])('to an action becomes its card (%s)', async (userId) => {
    const answer = await answerTo(pastes(link('action/blocklegacyAUTHENTICATION'), { userId }));
    expect(answer).toMatchObject({ type: 'result', attachmentLayout: 'list' });
    expect(titles(answer)).toEqual(['Block legacy authentication']);
    expect(cardsOf(answer)).toEqual(cardsOf(await answerTo(searches('legacy'))));
  });

  it('to an action shows no figure, not even in its preview', async () => {
    const before = await answerTo(pastes(link('action/BlockLegacyAuthentication')));
    running.fake.rows[1] = decidedElsewhere;
    expect(await answerTo(pastes(link('action/BlockLegacyAuthentication')))).toEqual(before);
  });

  it.each([
    [link(''), 'Secure Score: the overview'],
    [link('queue'), 'Secure Score: the action queue'],
    [link('history/2026-11-15/2026-11-22'), 'Secure Score: the history'],
    [link('log'), 'Secure Score: decisions and deliveries'],
    [`${TAB_PLACE.publicUrl}/tab/`, 'Secure Score: the overview'],
  ])('to a page becomes a short card (%s)', async (url, title) => {
    expect(titles(await answerTo(pastes(url)))).toEqual([title]);
  });

  it('to an action that the tenant does not have stays a link', async () => {
    expect(await answerTo(pastes(link('action/NoSuchThing')))).toEqual(NO_CARD);
  });

  it('stays a link before the first score', async () => {
    running.fake.services.actions.queue = () => Promise.resolve(null);
    expect(await answerTo(pastes(link('action/OneAdmin')))).toEqual(NO_CARD);
  });

  it.each(['', 'action/OneAdmin'])('of somebody without a role stays a link (%s)', async (view) => {
    expect(await answerTo(pastes(link(view), { userId: STRANGER }))).toEqual(NO_CARD);
  });

  it('of another tenant is refused, and nobody is asked', async () => {
    running.fake.services.actions.queue = () => Promise.reject(new Error('must not be asked'));
    const answer = await answerTo(pastes(link('action/OneAdmin'), { tenantId: ELSEWHERE }));
    expect(answer).toEqual({ type: 'message', text: expect.stringContaining('works for another organisation') });
  });

  it.each<[string, unknown]>([
    ['a foreign page', 'https://evil.example/tab/?action=OneAdmin'],
    ['no address', 'OneAdmin'],
    ['nothing', undefined],
    ['null', null],
    ['a list', ['https://scorekeeper.example/tab/']],
    ['a novel', `${TAB_PLACE.publicUrl}/tab/?action=OneAdmin&x=${'x'.repeat(100_000)}`],
  ])('that is %s stays what it is', async (_name, url) => {
    expect(await answerTo(pastes(url))).toEqual(NO_CARD);
  });

  it('of which Teams does not say who pasted it gets no card, and nobody is asked', async () => {
    running.fake.services.access.require = () => Promise.reject(new Error('must not be asked'));
    const value = { url: link('action/OneAdmin') };
    const anonymous = activity('invoke', {}, { name: 'composeExtension/anonymousQueryLink', value });
    expect(await answerTo(anonymous)).toEqual(NO_CARD);
  });
});

describe('the button on a shared card', () => {
  const figures = { controlId: 'BlockLegacyAuthentication', shared: true };

  it('shows a reader the figures, and nobody else', async () => {
    const { body } = await running.send(presses('action.show', figures, { userId: READER, place: 'groupChat' }));
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(JSON.stringify(body)).toContain('8 points to gain');
  });

  it('tells somebody without a role why not', async () => {
    const { body } = await running.send(presses('action.show', figures, { userId: STRANGER, place: 'groupChat' }));
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'You may not do that. Ask a Security Administrator.',
    });
  });

  it('tells people of another tenant, who may be in the chat, nothing', async () => {
    const { body } = await running.send(presses('action.show', figures, { tenantId: ELSEWHERE, place: 'groupChat' }));
    expect(body).toMatchObject({ value: expect.stringContaining('works for another organisation') });
  });

  it.each(['groupChat', 'channel', 'personal'] as const)(
    'without Action.Execute posts no figure into the chat, whatever Teams calls it (%s)',
    async (place) => {
      const text = JSON.stringify((await running.send(submits('action.show', figures, { place }))).body);
      expect(text).not.toContain('points');
      expect(text).toContain('ask me in our personal chat');
    },
  );
});
