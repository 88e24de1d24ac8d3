import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { activity, presses, says, searches } from '../../support/activities';
import { startBot, startConnector, type RunningBot } from '../../support/botService';
import { callerOf, readActivity } from '../../../bot/teams/incoming';
import { SourceUnavailable } from '../../../domain/ports/secureScoreSource';
import { channelRow, OPERATOR, READER } from '../../support/fakeServices';

let running: RunningBot;
let connector: Awaited<ReturnType<typeof startConnector>>;
beforeEach(async () => {
  connector = await startConnector();
  running = await startBot();
});
afterEach(async () => {
  await running.close();
  await connector.close();
});

const german = { locale: 'de-AT' };
const answered = async (body: object) => JSON.stringify((await running.send(body)).body);

describe('a person whose Teams is in German', () => {
  it('is answered in German in their own chat', async () => {
    expect(await answered(says('help', {}, german))).toContain('Das können Sie schreiben:');
  });

  it('is told of a press in German, whatever the channel speaks', async () => {
    running.fake.channels.push(channelRow({ language: 'en' }));
    const press = presses('no.such.verb', {}, { userId: OPERATOR });
    expect(await answered({ ...press, ...german })).toContain('anderen Version');
  });

  it('searches in German', async () => {
    const search = searches('nothing is called this', { userId: READER });
    expect(await answered({ ...search, ...german })).toMatch(/Keine Maßnahme|keine Maßnahme/);
  });

  it('hears in German that another organisation is served', async () => {
    const elsewhere = { tenantId: 'eeeeeeee-0000-4000-8000-000000000001' };
    expect(await answered(says('help', elsewhere, german))).toContain('andere Organisation');
  });

  it('hears of a fault in German', async () => {
    running.fake.services.digests.preview = () => Promise.reject(new Error('secret detail'));
    expect(await answered(says('score', {}, german))).toMatch(/Nummer [0-9a-f]{8}/);
  });

  it('hears in German that Microsoft cannot be asked, and what to do, without the words for the log', async () => {
    const fault = { kind: 'denied', permissions: ['RoleManagement.Read.Directory'] } as const;
    running.fake.services.access.require = () =>
      Promise.reject(new SourceUnavailable(fault, 'Graph refused the roles (403).', 'Give the permission.'));
    const answer = await answered(says('score', {}, german));
    expect(answer).toContain('Es fehlt die Berechtigung RoleManagement.Read.Directory. Bitten Sie');
    expect(answer).not.toContain('Graph refused');
  });

  it('whose name Teams does not say is called somebody in German', () => {
    const unnamed = readActivity(activity('message', {}, { ...german, from: { id: '29:1' } }));
    expect(unnamed === null ? null : callerOf(unnamed, 't').name).toBe('Jemand');
  });
});

describe('a person whose Teams is in a language we do not speak', () => {
  it.each(['fr-FR', 'zh-Hant', 'x', ''])('is answered in English: "%s"', async (locale) => {
    expect(await answered(says('help', {}, { locale }))).toContain('This is what you can say');
  });
});

describe('a channel', () => {
  it('is answered in its own language, whoever asks', async () => {
    running.fake.channels.push(channelRow({ language: 'de' }));
    const said = says('help', { place: 'channel' }, { locale: 'en-GB' });
    expect(await answered(said)).toContain('Das können Sie schreiben:');
  });

  it('that nobody has made known is answered in the language of whoever asks', async () => {
    expect(await answered(says('help', { place: 'channel' }, german))).toContain('Das können Sie schreiben:');
  });

  it('begins with the language of whoever adds the app, and is asked in it', async () => {
    await running.send(
      activity('installationUpdate', { place: 'channel', serviceUrl: connector.url }, { action: 'add', ...german }),
    );
    expect(running.fake.calls.find(({ name }) => name === 'added')?.input).toMatchObject({ language: 'de' });
    const posted = JSON.stringify(connector.calls.at(-1)?.body);
    expect(posted).toContain('Wohin und wann soll der Wochenbericht');
    expect(posted).toContain('"title":"Allgemein"');
    expect(posted).toContain('"id":"language"');
    expect(posted).toContain('"value":"de"');
  });

  it('is told whose score will be posted before somebody chooses it', async () => {
    await running.send(
      activity('installationUpdate', { place: 'channel', serviceUrl: connector.url }, { action: 'add' }),
    );
    expect(JSON.stringify(connector.calls.at(-1)?.body)).toContain('will see the score of Kauri College');
  });
});
