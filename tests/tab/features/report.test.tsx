import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { reportResponse } from '../../support/sampleReport';
import { button, openTab, press, settle, teamsHost } from '../support/page';
import { refusal } from '../support/service';
import { PATH, schoolService } from '../support/tab';

let page: Awaited<ReturnType<typeof openTab>>;
afterEach(() => page.remove());

const REPORT = `GET ${PATH}/report`;
const PDF = `GET ${PATH}/report.pdf`;
const NAME = 'Kereru-College-secure-score-report-2026-11-22.pdf';
const shown = () => document.querySelector('.report-view')?.textContent ?? '';
const said = () => document.querySelector('.download [role=status]')?.textContent ?? '';

function reportService() {
  const service = schoolService();
  service.say(REPORT, { body: reportResponse() });
  service.say(PDF, { text: '%PDF-', headers: { 'content-disposition': `attachment; filename="${NAME}"` } });
  return service;
}

/** What was handed to the browser to save; jsdom has no downloads. */
let saved: { name: string; content: Blob }[];
beforeEach(() => {
  saved = [];
  const contents: Blob[] = [];
  URL.createObjectURL = (content) => `blob:${contents.push(content as Blob) - 1}`;
  URL.revokeObjectURL = () => {};
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const content = contents[Number(this.href.replace('blob:', ''))];
    if (content) saved.push({ name: this.download, content });
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('the report for the leadership', () => {
  it('is saved as a PDF with the token, under the name the service gives it', async () => {
    const service = reportService();
    page = await openTab(service);
    await press(button('Report for the leadership (PDF)'));
    expect(saved.map(({ name, content }) => [name, content.size])).toEqual([[NAME, 5]]);
    expect(service.asked.at(-1)?.headers.get('authorization')).toBe('Bearer token');
    expect(said()).toContain(`${NAME} goes to your downloads.`);
    expect(said()).toContain('open the tab in Teams in a browser');
  });

  it('says that it is being prepared, and asks once however often it is pressed', async () => {
    const service = reportService();
    let answer = () => {};
    const waiting = new Promise<void>((done) => (answer = done));
    const slow = (async (path: string, init?: RequestInit) => {
      if (path.endsWith('.pdf')) await waiting;
      return await service.fetch(path, init);
    }) as typeof fetch;
    page = await openTab({ ...service, fetch: slow });
    await press(button('Report for the leadership (PDF)'));
    await press(button('Preparing the file'));
    answer();
    await settle();
    expect(saved).toHaveLength(1);
    expect(button('Report for the leadership (PDF)')).toBeDefined();
  });

  it('says why there is none, and what to do', async () => {
    const service = reportService();
    service.say(PDF, refusal(404, 'There is nothing to show yet.', 'Come back in a few days.'));
    page = await openTab(service);
    await press(button('Report for the leadership (PDF)'));
    expect(document.querySelector('.download [role=alert]')?.textContent).toBe(
      'There is nothing to show yet. Come back in a few days.',
    );
    expect(saved).toEqual([]);
  });

  it('is shown to be printed with all that the PDF says', async () => {
    page = await openTab(reportService());
    await press(button('Print view'));
    await settle();
    const { score, trend, moved, actions, decisions, comparisons, caveat, dates } = reportResponse();
    for (const text of [
      dates,
      score.percentText,
      score.measuredText,
      trend.text,
      ...comparisons.rows.map(({ label, percentText }) => `${label}${percentText}`),
      ...comparisons.missing,
      moved.sentences.join(' '),
      ...actions.rows.flatMap(({ title, meaning, threatText, time, notice, licence }) => [
        title,
        meaning,
        threatText,
        time,
        notice,
        licence,
      ]),
      ...decisions.rows.map(({ text }) => text),
      caveat,
    ])
      expect(shown()).toContain(text);
  });

  it('is printed by a button, and gives the focus back when left', async () => {
    const print = jest.fn();
    window.print = print;
    page = await openTab(reportService());
    await press(button('Print view'));
    await settle();
    expect(document.activeElement?.id).toBe('report-title');
    await press(button('Print'));
    expect(print).toHaveBeenCalledTimes(1);
    await press(button('Back to the score'));
    await settle();
    expect(location.search).toBe('');
    expect(document.activeElement?.id).toBe('open-report');
  });

  it('opens from a link, and says what is unknown rather than a 0', async () => {
    const service = reportService();
    const { score } = reportResponse();
    service.say(REPORT, {
      body: reportResponse({ score: { ...score, percent: null, percentText: 'not supplied' } }),
    });
    page = await openTab({ ...service, host: teamsHost({}, { subPageId: 'report' }) });
    await settle();
    expect(document.querySelector('.report-unknown')?.textContent).toBe('not supplied');
  });
});

describe('the queue as a sheet', () => {
  it('is downloaded by a button beside the number of actions', async () => {
    const service = reportService();
    service.say(`GET ${PATH}/report.csv`, { text: 'Rank', headers: {} });
    page = await openTab(service);
    await press(button('Download as CSV'));
    expect(saved.map(({ name }) => name)).toEqual(['report.csv']);
  });
});
