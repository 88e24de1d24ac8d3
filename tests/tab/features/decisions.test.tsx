import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { button, field, openTab, press, settle, type } from '../support/page';
import { detail } from '../support/fixtures';
import { refusal } from '../support/service';
import { PATH, schoolService } from '../support/tab';

let page: Awaited<ReturnType<typeof openTab>>;
afterEach(() => page.remove());
afterEach(() => {
  jest.restoreAllMocks();
});

const reason = () => field(/^Why the risk/) as HTMLTextAreaElement;
const alert = () => document.querySelector('.decisions [role=alert]')?.textContent ?? '';

async function openIgnoreForm(service: ReturnType<typeof schoolService>) {
  page = await openTab({ ...service, address: '/tab/?action=control-0' });
  await settle();
  await press(button('Ignore'));
  await type(reason(), 'No budget this year');
}

describe('a decision', () => {
  it('shows the effect on the three numbers before the press', async () => {
    const service = schoolService();
    await openIgnoreForm(service);
    const effect = document.querySelector('.effect')?.textContent ?? '';
    expect(effect).toContain('in your scope 65.1 %');
    expect(effect).toContain('In your scope63.0 %65.1 %');
    expect(service.posts()).toEqual([]);
  });

  it('is sent with reason, review date in 90 days, what was seen, and a key', async () => {
    const service = schoolService();
    const action = { ...service.first, status: 'ignored' as const };
    service.say(service.decisions, { status: 201, body: { action, message: 'Ignored. Review on Saturday.' } });
    await openIgnoreForm(service);
    service.say(`GET ${PATH}/actions`, { body: { asOf: '2026-11-22', total: 1, actions: [action] } });
    await press(button('Ignore this action'));
    const [post] = service.posts();
    expect(post?.body).toMatchObject({ decision: 'ignore', reason: 'No budget this year', seen: null });
    const { reviewOn } = post?.body as { reviewOn: string };
    expect(Math.round((Date.parse(reviewOn) - Date.now()) / 86_400_000)).toBeGreaterThanOrEqual(89);
    expect(post?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(document.querySelector('.done-note')?.textContent).toBe('Ignored. Review on Saturday.');
    expect(document.querySelector('[data-control=control-0] .badge')?.textContent).toBe('Ignored');
  });

  it('for ever goes out without a review date', async () => {
    const service = schoolService();
    service.say(service.decisions, { status: 201, body: { action: service.first, message: 'Ignored.' } });
    await openIgnoreForm(service);
    const never = document.querySelector<HTMLInputElement>('.decision-form input[type=checkbox]');
    if (never === null) throw new Error('There is no way to leave it for ever.');
    await press(never);
    expect(document.querySelector<HTMLInputElement>('.decision-form input[type=date]')?.disabled).toBe(true);
    await press(button('Ignore this action'));
    expect(service.posts()[0]?.body).toMatchObject({ decision: 'ignore', forEver: true });
    expect(service.posts()[0]?.body).not.toHaveProperty('reviewOn');
  });

  it.each([
    [409, 'Tane Walker was first.'],
    [422, 'A reason is needed.'],
    [403, 'Only a Security Administrator can ignore an action.'],
    [429, 'Too many requests.'],
    [503, 'Microsoft is busy.'],
  ])('refused with %i keeps what was typed and says what to do', async (status, message) => {
    const service = schoolService();
    service.say(service.decisions, refusal(status, message, 'Do this next.', { 'retry-after': '30' }));
    await openIgnoreForm(service);
    await press(button('Ignore this action'));
    expect(alert()).toContain(message);
    expect(alert()).toContain('Do this next.');
    expect(alert()).toContain('Try again in 30 seconds.');
    expect(reason().value).toBe('No budget this year');
  });

  it('that got lost on the way keeps what was typed, and goes out again with the same key', async () => {
    const service = schoolService();
    service.say(service.decisions, new TypeError('Failed to fetch'));
    await openIgnoreForm(service);
    await press(button('Ignore this action'));
    expect(alert()).toContain('cannot be reached');
    expect(reason().value).toBe('No budget this year');
    await press(button('Ignore this action'));
    const keys = service.posts().map(({ headers }) => headers.get('idempotency-key'));
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it.each([
    ['a broken answer', { text: '{"action": {"contr' }, 'gave an answer that this tab does not understand'],
    [
      'a fault',
      refusal(500, 'Something went wrong here (id f-17).', 'Try again.'),
      'Something went wrong here (id f-17).',
    ],
  ])('that met %s says so, keeps what was typed, and goes out again with the same key', async (_what, answer, said) => {
    const service = schoolService();
    service.say(service.decisions, answer);
    await openIgnoreForm(service);
    await press(button('Ignore this action'));
    expect(alert()).toContain(said);
    expect(reason().value).toBe('No budget this year');
    await press(button('Ignore this action'));
    const [first, second] = service.posts().map(({ headers }) => headers.get('idempotency-key'));
    expect(second).toBe(first);
  });

  it('that gets no answer shows that it is being sent, then says so and keeps what was typed', async () => {
    const service = schoolService();
    service.say(service.decisions, 'silence');
    await openIgnoreForm(service);
    const limit = new AbortController();
    jest.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
    await press(button('Ignore this action'));
    expect(document.querySelector<HTMLButtonElement>('.decision-form [type=submit]')?.disabled).toBe(true);
    limit.abort();
    await settle();
    expect(alert()).toContain('The service did not answer within 20 seconds.');
    expect(reason().value).toBe('No budget this year');
  });

  it('that was refused for good goes out with a new key', async () => {
    const service = schoolService();
    service.say(service.decisions, refusal(422, 'A reason is needed.'));
    await openIgnoreForm(service);
    await press(button('Ignore this action'));
    await press(button('Ignore this action'));
    expect(new Set(service.posts().map(({ headers }) => headers.get('idempotency-key'))).size).toBe(2);
  });

  it('keeps what was typed when the action is closed and opened again', async () => {
    await openIgnoreForm(schoolService());
    await press(button('Close'));
    await press(document.querySelector<HTMLElement>('[data-control=control-0]') as HTMLElement);
    expect(reason().value).toBe('No budget this year');
  });

  it('can be undone, naming the line it takes back', async () => {
    const service = schoolService();
    const decision = {
      sequence: 7,
      kind: 'ignore' as const,
      by: 'Aroha Ngata',
      at: '2026-11-22T10:00:00Z',
      reason: 'No budget',
      write: { status: 'pending' as const, message: null },
    };
    const action = { ...service.first, status: 'ignored' as const, decision };
    service.say(`GET ${PATH}/actions/control-0`, { body: detail(action) });
    service.say(service.decisions, { status: 201, body: { action: service.first, message: 'Undone.' } });
    page = await openTab({ ...service, address: '/tab/?action=control-0' });
    await settle();
    expect(document.querySelector('.decision-now')?.textContent).toContain('Waiting for Microsoft.');
    await press(button('Undo'));
    expect(service.posts()[0]?.body).toMatchObject({ undoes: 7, seen: 7 });
  });

  it('is out of reach for a reader, who is told why', async () => {
    page = await openTab({ ...schoolService({ role: 'reader' }), address: '/tab/?action=control-0' });
    await settle();
    expect(button('Ignore').disabled).toBe(true);
    expect(document.getElementById('decisions-blocked')?.textContent).toContain('Security Administrator');
    expect(button('Ignore').getAttribute('aria-describedby')).toBe('decisions-blocked');
  });
});
