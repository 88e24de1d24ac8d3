import { stringify } from 'csv-stringify/sync';
import type { ActionRow } from '../../domain/contract/actions';
import type { Texts } from '../../domain/language/texts';

type Cell = string | number | null;

/** In the order of the sheet. What is not supplied stays empty, never 0. */
const columnsOf = ({ sheet, words }: Texts): readonly [string, (row: ActionRow, asOf: string) => Cell][] => [
  [sheet.rank, (row) => row.rank],
  [sheet.action, (row) => row.title],
  [sheet.status, (row) => words.statuses[row.status]],
  [sheet.pointsLeft, (row) => row.pointsLeft],
  [sheet.points, (row) => row.score],
  [sheet.maxPoints, (row) => row.maxScore],
  [sheet.noticedBy, (row) => (row.userImpact === null ? null : words.noticedBy[row.userImpact])],
  [sheet.minutes, (row) => row.effortMinutes],
  [sheet.affected, (row) => row.affected],
  [sheet.total, (row) => row.total],
  [sheet.counts, ({ counts }) => (counts === null || counts === 'objects' ? null : sheet.counted[counts])],
  [sheet.threats, (row) => row.threats.join(', ')],
  [sheet.category, (row) => row.category],
  [sheet.service, (row) => row.service],
  [sheet.owner, (row) => row.owner],
  [sheet.dueOn, (row) => row.dueOn],
  [sheet.reviewOn, (row) => row.reviewOn],
  [sheet.decidedBy, (row) => row.decision?.by ?? null],
  [sheet.decidedAt, (row) => row.decision?.at ?? null],
  [sheet.reason, (row) => row.decision?.reason ?? null],
  [sheet.ranking, (row) => row.reason],
  [sheet.id, (row) => row.controlId],
  [sheet.asOf, (_row, asOf) => asOf],
];

/**
 * The queue as a sheet for Excel: UTF-8 with a byte order mark, without which Excel reads accents wrongly, and CRLF. Text that a spreadsheet
 * would run as a formula gets an apostrophe in front; numbers stay numbers.
 */
export function queueCsv({ asOf, actions }: { asOf: string; actions: readonly ActionRow[] }, texts: Texts): Buffer {
  const columns = columnsOf(texts);
  const rows = actions.map((row) => columns.map(([, read]) => harmless(read(row, asOf))));
  const text = stringify([columns.map(([heading]) => heading), ...rows], {
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
