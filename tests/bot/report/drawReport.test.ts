import { inflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawReport } from '../../../bot/report/drawReport';
import { sharesOf } from '../../../bot/report/shares';
import type { ReportResponse } from '../../../domain/contract/report';
import { reportResponse } from '../../support/sampleReport';

const PAGE = { width: 595.28, height: 841.89 };

/** Each report is drawn once, however many tests look at it. */
const drawn = new Map<ReportResponse, Promise<Buffer>>();
function draw(report: ReportResponse): Promise<Buffer> {
  const before = drawn.get(report);
  if (before !== undefined) return before;
  const pdf = drawReport(report);
  drawn.set(report, pdf);
  return pdf;
}

const source = async (report: ReportResponse) => (await draw(report)).toString('latin1');
const pagesOf = (pdf: string) => pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

/** Every line of text with the place of its first letter, counted from the top, and its size. */
async function linesOf(report: ReportResponse): Promise<{ x: number; y: number; size: number }[]> {
  const pdf = await draw(report);
  const content = [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, packed = '']) => unpacked(Buffer.from(packed, 'latin1')))
    .find((text) => text.includes(' Tf'));
  if (content === undefined) throw new Error('The page has no text.');
  return [...content.matchAll(/BT\s+1 0 0 1 ([\d.-]+) ([\d.-]+) Tm\s+\/F\d+ ([\d.]+) Tf/g)].map(([, x, y, size]) => ({
    x: Number(x),
    y: PAGE.height - Number(y),
    size: Number(size),
  }));
}

function unpacked(packed: Buffer): string {
  try {
    return inflateSync(packed).toString('latin1');
  } catch {
    return '';
  }
}

/** The same report with every text replaced, its lists as long as the domain makes them. */
function saying(text: (place: string) => string): ReportResponse {
  const sample = reportResponse();
  const said = (value: unknown, place: string): unknown => {
    if (typeof value === 'string')
      return /language|asOf|madeOn|date|kind|basis|controlId/.test(place) ? value : text(place);
    if (Array.isArray(value)) return value.map((one) => said(one, place));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, said(one, name)]));
  };
  const filled = said(sample, '') as ReportResponse;
  const [decision] = filled.decisions.rows;
  const rows = decision === undefined ? [] : [decision, decision, decision, decision, decision];
  return {
    ...filled,
    freshness: { ageDays: 12, stale: true, text: text('stale') },
    decisions: { ...filled.decisions, rows, more: text('more') },
  };
}

const EXTREMES: [string, ReportResponse][] = [
  ['an ordinary week', reportResponse()],
  ['endless sentences', saying(() => 'An endless sentence that goes on. '.repeat(200))],
  ['one endless word', saying(() => 'W'.repeat(5000))],
  ['text with line breaks and tabs', saying(() => 'Line\n\n\tafter\r\nline '.repeat(40))],
  ['letters the font lacks', saying(() => '学校🏫 '.repeat(60))],
  ['no text at all', saying(() => '')],
  ['many averages', reportResponse({ comparisons: manyComparisons() })],
  ['nothing known', nothingKnown()],
];

function manyComparisons(): ReportResponse['comparisons'] {
  const { comparisons } = reportResponse();
  const [ours] = comparisons.rows;
  return { ...comparisons, rows: ours === undefined ? [] : Array.from({ length: 12 }, () => ours) };
}

function nothingKnown(): ReportResponse {
  const { score, trend, comparisons, actions, decisions } = reportResponse();
  return reportResponse({
    score: { ...score, percent: null, max: 0, percentText: 'not supplied' },
    trend: { ...trend, days: [] },
    comparisons: { ...comparisons, rows: [{ basis: 'you', label: 'We', percent: null, percentText: 'not supplied' }] },
    actions: { ...actions, rows: [], none: 'Nothing is open.' },
    decisions: { ...decisions, rows: [], none: 'Nothing is late.' },
  });
}

describe('the report as a PDF', () => {
  it.each(EXTREMES)('is one page with %s', async (_what, report) => {
    const pdf = await source(report);
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pagesOf(pdf)).toBe(1);
    expect(pdf).not.toContain('NaN');
  });

  it.each(EXTREMES)('has no line outside the page and none upon another with %s', async (_what, report) => {
    const lines = await linesOf(report);
    for (const { x, y } of lines) {
      expect(x).toBeGreaterThanOrEqual(30);
      expect(x).toBeLessThan(PAGE.width - 30);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(PAGE.height - 20);
    }
    const touching = lines.filter((line, place) =>
      lines.slice(place + 1).some((other) => Math.abs(other.x - line.x) < 1 && Math.abs(other.y - line.y) < 6),
    );
    expect(touching).toEqual([]);
  });

  it('is one page, whatever is written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 1, max: 30 }),
        async (text, times) => {
          expect(pagesOf((await drawReport(saying(() => text.repeat(times)))).toString('latin1'))).toBe(1);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('says its title and language, and what the figures show, to whoever has it read out', async () => {
    const pdf = await source(reportResponse({ organisation: 'Kereru College', language: 'de' }));
    expect(pdf).toMatch(/\/Lang \(de\)/);
    expect(pdf).toMatch(/\/DisplayDocTitle true/);
    expect(pdf).toMatch(/\/MarkInfo/);
    for (const type of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure']) expect(pdf).toContain(`/S /${type}\n`);
    expect(pdf).toContain('/Alt (Tue 25 Aug to Sun 22 Nov: the score rose from 54.0 % to 61.1 %.');
    expect(pdf).toContain('/Alt (We: 61.1 %. All tenants: 54.7 %.');
  });

  it('brings its own fonts', async () => {
    const pdf = await source(reportResponse());
    expect(pdf).toMatch(/\/FontFile2 /);
    expect(pdf).not.toMatch(/Helvetica|Times-Roman/);
  });
});

describe('a height that is divided', () => {
  it('gives each what it wants where there is enough', () => {
    expect(sharesOf([10, 20, 30], 100)).toEqual([10, 20, 30]);
  });

  it('takes from the largest first where there is not', () => {
    expect(sharesOf([100, 10, 100], 70)).toEqual([30, 10, 30]);
    expect(sharesOf([10, 10], -5)).toEqual([0, 0]);
  });
});
