import { afterEach, describe, expect, it } from '@jest/globals';
import type { ChannelDigest } from '../../../../domain/contract/channels';
import type { MeResponse } from '../../../../domain/contract/me';
import { channel } from '../../support/fixtures';
import { button, choose, field, openTab, press, settle, teamsHost, type } from '../../support/page';
import { refusal } from '../../support/service';
import { PATH, schoolService } from '../../support/tab';

let page: Awaited<ReturnType<typeof openTab>>;
afterEach(() => page.remove());

const ID = encodeURIComponent('19:it@thread.tacv2');
const SAVE = `POST ${PATH}/channels/${ID}/digest`;
const NOW = `${SAVE}/now`;
const PREVIEW = `GET ${PATH}/digest/preview?channelId=${ID}`;
const text = () => document.querySelector('.channels-page')?.textContent ?? '';
const alert = () => document.querySelector('[role=alert]')?.textContent;

const card = (said: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: said }],
  actions: [{ type: 'Action.OpenUrl', title: 'Open', url: 'https://elsewhere.example/' }],
});

function channelService(channels: ChannelDigest[] = [channel()], role?: MeResponse['role']) {
  const service = schoolService(role ? { role } : {});
  service.say(`GET ${PATH}/channels`, { body: { channels } });
  service.say(PREVIEW, { body: card('61.1 %') });
  return service;
}

async function openDigest(service: ReturnType<typeof channelService>) {
  page = await openTab({ ...service, host: teamsHost({}, { subPageId: 'digest' }) });
  await settle();
  await settle();
}

describe('the page of the digest', () => {
  it('opens from the overview and gives the focus back when left', async () => {
    page = await openTab(channelService());
    await press(button('Digest'));
    await settle();
    expect(document.activeElement?.id).toBe('digest-title');
    await press(button('Back to the score'));
    await settle();
    expect([location.search, document.activeElement?.id]).toEqual(['', 'open-digest']);
  });

  it('says when the digest comes and what became of the last one', async () => {
    const lastDigest = {
      state: 'unknown',
      at: '2026-11-22T19:00:00Z',
      reason: 'no clear answer',
      remedy: 'Look there.',
    };
    await openDigest(channelService([channel({ lastDigest })]));
    expect(text()).toContain('Every Monday at 08:00 (Pacific/Auckland).');
    expect(text()).toMatch(/Last digest: arrival not known, .*No clear answer\.Look there\./);
  });

  it('says how to begin where the app is in no channel', async () => {
    await openDigest(channelService([]));
    expect(text()).toContain('Scorekeeper is in no channel yet');
    expect(text()).toContain('add Scorekeeper there');
  });

  it('shows another channel when it is chosen, and keeps what was typed for the first', async () => {
    const service = channelService([channel(), channel({ channelId: '19:b', channelName: 'Board', enabled: false })]);
    service.say(`GET ${PATH}/digest/preview?channelId=19%3Ab`, { body: card('61.1 %') });
    await openDigest(service);
    await type(field(/^Time zone/), 'Europe/Ber');
    await choose(field(/^Channel/), '19:b');
    expect(text()).toContain('it is off');
    await choose(field(/^Channel/), '19:it@thread.tacv2');
    expect((field(/^Time zone/) as HTMLInputElement).value).toBe('Europe/Ber');
  });

  it('says when the channels cannot be had', async () => {
    const service = channelService();
    service.say(`GET ${PATH}/channels`, refusal(500, 'Something went wrong.'));
    await openDigest(service);
    expect(alert()).toContain('Something went wrong.');
  });
});

describe('an operator', () => {
  it('changes what is meant alone, and reads what the service said', async () => {
    const service = channelService();
    const body = { channel: channel({ actions: 3 }), message: 'The digest of IT staff shows 3 next steps.' };
    service.say(SAVE, { body });
    await openDigest(service);
    await choose(field(/^Next steps/), '3');
    await press(button('Save'));
    expect(service.posts()[0]?.body).toEqual({ actions: 3 });
    expect(text()).toContain('The digest of IT staff shows 3 next steps.');
    expect(button('Save').disabled).toBe(true);
  });

  it.each<[string, ReturnType<typeof refusal> | Error, string]>([
    ['no right', refusal(403, 'Only a Security Administrator may.'), 'Only a Security Administrator may.'],
    ['a conflict', refusal(409, 'Somebody was faster.'), 'Somebody was faster.'],
    ['a bad value', refusal(422, '"Mars/Base" is no time zone I know.'), 'no time zone I know'],
    ['too many', refusal(429, 'Too many.', 'Wait.', { 'retry-after': '7' }), 'Try again in 7 seconds'],
    ['a service that is busy', refusal(503, 'Entra does not answer.'), 'Entra does not answer.'],
    ['no network', new TypeError('offline'), 'cannot be reached'],
  ])('loses nothing that was typed by a refusal: %s', async (_name, answer, said) => {
    const service = channelService();
    service.say(SAVE, answer);
    await openDigest(service);
    await type(field(/^Time zone/), 'Mars/Base');
    await press(button('Save'));
    expect(alert()).toContain(said);
    expect((field(/^Time zone/) as HTMLInputElement).value).toBe('Mars/Base');
    expect(button('Save').disabled).toBe(false);
  });

  it('posts one now only after being told what that does', async () => {
    const service = channelService();
    const pending = { state: 'pending', at: '2026-11-23T08:00:00Z', reason: null, remedy: null };
    service.say(NOW, { body: { channel: channel({ lastDigest: pending }), message: 'It is on its way.' } });
    await openDigest(service);
    await press(button('Post one now'));
    expect(document.querySelector('dialog')?.textContent).toContain('A post cannot be taken back.');
    expect(service.posts()).toHaveLength(0);
    await press(button('Post it now'));
    expect(service.posts()[0]?.path).toBe(`${PATH}/channels/${ID}/digest/now`);
    expect(text()).toContain('It is on its way.');
    expect(text()).toContain('Last digest: waiting to be posted');
  });
});

describe('a reader', () => {
  it('sees the settings as text and who may change them', async () => {
    await openDigest(channelService([channel({ alertDrop: null, language: 'de' })], 'reader'));
    expect(text()).toContain('Between digestsNothing is said');
    expect(text()).toContain('LanguageDeutsch');
    expect(text()).toContain('Only a Security Administrator or Global Administrator can change this.');
    expect(() => button('Post one now')).toThrow();
  });
});

describe('the preview', () => {
  const drawn = () => document.querySelector('.drawn-card');

  it('is drawn from the card of the service', async () => {
    await openDigest(channelService());
    expect(drawn()?.textContent).toContain('61.1 %');
  });

  it('shows HTML, Markdown and links of a text as the letters they are', async () => {
    const service = channelService();
    const attack = '<img src=x onerror=alert(1)><style>*{color:red}</style> [a](javascript:alert(1)) \\*b\\*';
    service.say(PREVIEW, { body: card(attack) });
    await openDigest(service);
    expect(drawn()?.textContent).toContain(attack.replaceAll('\\', ''));
    expect(drawn()?.querySelectorAll('img, style, script, a')).toHaveLength(0);
  });

  it('says that a button does nothing when one is pressed', async () => {
    await openDigest(channelService());
    const open = drawn()?.querySelector('button');
    if (!open) throw new Error('The card has no button.');
    await press(open);
    expect(text()).toContain('does nothing here: this is a preview');
  });

  it('says why there is none, beside the settings', async () => {
    const service = channelService();
    service.say(PREVIEW, refusal(404, 'There is nothing to show yet.'));
    await openDigest(service);
    expect(alert()).toContain('There is nothing to show yet.');
    expect(button('Save')).toBeDefined();
  });
});
