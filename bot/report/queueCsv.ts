import { stringify } from 'csv-stringify/sync';
import type { ActionRow } from '../../domain/contract/actions';
import { NOTICE_WORDS, STATUS_WORDS } from '../../domain/queueWords';

type Cell = string | number | null;

/** Headings in plain English, in the order of the sheet. What is not supplied stays empty, never 0. */
const COLUMNS: readonly [string, (row: ActionRow, asOf: string) => Cell][] = [
  ['Rank', (row) => row.rank],
  ['Action', (row) => row.title],
  ['Status', (row) => STATUS_WORDS[row.status]],
  ['Points to gain', (row) => row.pointsLeft],
  ['Points now', (row) => row.score],
  ['Points at most', (row) => row.maxScore],
  ['Who notices', (row) => (row.userImpact === null ? null : NOTICE_WORDS[row.userImpact])],
  ['Minutes of work', (row) => row.effortMinutes],
  ['Not covered yet', (row) => row.affected],
  ['Of', (row) => row.total],
  ['Counted are', (row) => (row.counts === 'objects' ? null : row.counts)],
  ['Threats', (row) => row.threats.join(', ')],
  ['Category', (row) => row.category],
  ['Service', (row) => row.service],
  ['Owner', (row) => row.owner],
  ['Due on', (row) => row.dueOn],
  ['Review on', (row) => row.reviewOn],
  ['Decided by', (row) => row.decision?.by ?? null],
  ['Decided at', (row) => row.decision?.at ?? null],
  ['Reason', (row) => row.decision?.reason ?? null],
  ['Why it ranks there', (row) => row.reason],
  ['Id at Microsoft', (row) => row.controlId],
  ['Figures of', (_row, asOf) => asOf],
];

/**
 * The queue as a sheet for Excel: UTF-8 with a byte order mark, without which Excel reads accents wrongly, and CRLF. Text that a spreadsheet
 * would run as a formula gets an apostrophe in front; numbers stay numbers.
 */
export function queueCsv({ asOf, actions }: { asOf: string; actions: readonly ActionRow[] }): Buffer {
  const rows = actions.map((row) => COLUMNS.map(([, read]) => harmless(read(row, asOf))));
  const text = stringify([COLUMNS.map(([heading]) => heading), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_string: true,
  });
  return Buffer.from(text, 'utf8');
}

/** A semicolon with what begins a formula in Excel, Calc or Numbers behind it, be it in quotes. */
const FORMULA_AFTER_SEMICOLON = /;([\s"]*)(?=[=+\-@＝＋－＠])/g;

/**
 * Text of one line without the space around it, behind which a formula could hide from `escape_formulas`. Where lists are separated by
 * semicolons, as in German, Excel begins a new cell at one inside our text: what follows it must not be a formula either.
 */
function harmless(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  return cell
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(FORMULA_AFTER_SEMICOLON, ";$1'");
}
