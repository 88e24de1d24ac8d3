import { afterEach, describe, expect, it } from '@jest/globals';
import { NotInTeams } from '../../tab/lib/teamsErrors';
import { App } from '../../tab/app';
import { english } from '../../tab/language/english/index';
import { account, overview, pastDays } from './support/fixtures';
import { button, draw, openTab, press, settle, teamsHost } from './support/page';
import { createService, refusal } from './support/service';
import { PATH, schoolService } from './support/tab';

let page: Awaited<ReturnType<typeof openTab>>;
afterEach(() => page.remove());

/** The locale that Teams says. */
const german = () => teamsHost({}, { locale: 'de-DE' });
const text = () => document.body.textContent;

/** Whole texts of more than a word or two, without those that are put together. */
function sentencesOf(texts: object): string[] {
  return Object.values(texts).flatMap((each: unknown) => {
    if (typeof each === 'string') return each.length > 6 ? [each] : [];
    return typeof each === 'object' && each !== null ? sentencesOf(each) : [];
  });
}

async function openGerman(service: ReturnType<typeof createService>, address?: string) {
  page = await openTab({ ...service, host: german(), ...(address !== undefined && { address }) });
  await settle();
}

describe('for a reader of German', () => {
  it('the overview is in German, and says so to screen readers', async () => {
    await openGerman(schoolService());
    expect(document.documentElement.lang).toBe('de');
    for (const said of [
      '61,1 %',
      '162 von 265 Punkten in 140 Kontrollen',
      'Zahl von Microsoft vom Sonntag, 22. November',
      '1,4 mehr seit Sonntag, 15. November.',
      'nach eigener Angabe',
      'Im Vergleich mit anderen',
      '7 Tage ohne Zahlen',
    ]) {
      expect(text()).toContain(said);
    }
  });

  it('the history is in German', async () => {
    const service = schoolService();
    service.say(`GET ${PATH}/history?from=2026-08-24`, { body: pastDays() });
    service.say(`GET ${PATH}/changes?from=2026-11-09&to=2026-11-22`, { body: account('2026-11-09', '2026-11-22') });
    await openGerman(service);
    await press(button('Verlauf'));
    const history = document.querySelector('.history');
    expect(history?.textContent).toContain('zwischen Montag, 9. November und Sonntag, 22. November.');
    const inEnglish = Object.values({
      ...english.history.line,
      ...english.history.pastQueue,
      ...english.history.account,
    })
      .filter((each) => typeof each === 'string')
      .filter((each) => each.length > 4 && history?.textContent.includes(each));
    expect(inEnglish).toEqual([]);
    expect(document.querySelector('[role=slider]')?.getAttribute('aria-label')).toBe('Tag auf der Linie');
  });

  it('queue, slider, an open action with its form, and several chosen ones are in German to the last word', async () => {
    await openGerman(schoolService(), '/tab/?action=control-0');
    await press(button('Ignorieren'));
    await press(button('Mehrere auswählen'));
    await settle();
    expect(text()).toContain('Wie viel Veränderung ist zumutbar?');
    expect(text()).toContain('Warum Sie das Risiko in Kauf nehmen');
    expect(text()).toContain('Wählen Sie Maßnahmen mit ihren Kästchen oder der Leertaste.');
    const { queue, plan, detail, several, views } = english;
    const said = sentencesOf([queue, plan, detail, several, views]);
    expect(said.length).toBeGreaterThan(80);
    expect(said.filter((each) => text().includes(each))).toEqual([]);
  });

  it('setting up a channel tab is in German', async () => {
    const host = teamsHost({}, { locale: 'de-DE', frame: 'configure' });
    page = await openTab({ ...schoolService(), host });
    await settle();
    expect(text()).toContain('Was soll dieser Kanal sehen?');
    expect(sentencesOf([english.configuration]).filter((each) => text().includes(each))).toEqual([]);
  });

  it('every request says the language', async () => {
    const service = schoolService();
    await openGerman(service);
    expect(service.asked.length).toBeGreaterThan(2);
    expect(service.asked.map(({ headers }) => headers.get('accept-language'))).toEqual(service.asked.map(() => 'de'));
  });

  it('who is looking is asked for once, before or while the language comes', async () => {
    const service = schoolService();
    await openGerman(service);
    expect(service.asked.filter(({ path }) => path === '/api/me')).toHaveLength(1);
  });

  it('the indicator of Teams goes when there is something to read', async () => {
    const shown: (string | null)[] = [];
    const host = { ...german(), notifyReady: () => shown.push(document.documentElement.lang) };
    page = await openTab({ ...schoolService(), host });
    await settle();
    expect(shown).toEqual(['de']);
  });

  it('a failure says in German what to do, with what the service said', async () => {
    const service = schoolService();
    service.say('GET /api/me', {
      ...refusal(500, 'Hier ist etwas schiefgegangen.', 'Noch einmal.'),
      headers: { 'x-request-id': 'f-17' },
    });
    await openGerman(service);
    const alert = document.querySelector('[role=alert]');
    expect(alert?.textContent).toContain('Hier ist etwas schiefgegangen.');
    expect(alert?.textContent).toContain('Nummer des Fehlers: f-17');
    expect(alert?.querySelector('button')?.textContent).toBe('Noch einmal versuchen');
  });

  it('a network that is gone is told of in German', async () => {
    const service = schoolService();
    service.say('GET /api/me', new TypeError('Failed to fetch'));
    await openGerman(service);
    expect(text()).toContain('Der Dienst ist nicht zu erreichen.');
  });

  it('a missing right is told of in German, without a number', async () => {
    await openGerman(schoolService({ role: 'none' }));
    expect(text()).toContain('Sicherheitsleseberechtigter');
    expect(text()).not.toMatch(/\d/);
  });

  it('old figures carry their date in German', async () => {
    const service = schoolService();
    const freshness = { ageDays: 5, stale: true, lastCollectedAt: null, problem: null };
    service.say(`GET ${PATH}/overview`, { body: overview({ freshness }) });
    await openGerman(service);
    expect(document.querySelector('.band')?.textContent).toContain(
      'Microsoft hat seit Sonntag, 22. November nichts Neueres geliefert.',
    );
  });
});

describe('without Teams', () => {
  it('the page speaks the language of the browser', async () => {
    Object.defineProperty(navigator, 'language', { value: 'de-CH', configurable: true });
    page = await draw(<App host={new NotInTeams('No Teams around this page.')} />);
    expect(text()).toContain('Scorekeeper gibt es in Microsoft Teams.');
    Reflect.deleteProperty(navigator, 'language');
  });
});
