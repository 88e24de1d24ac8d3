import type { ReportResponse } from '../../domain/contract/report';
import { BRAND, LINE, QUIET, type Box, type Element, type Paper, type Paragraph } from './paper';
import { sharesOf } from './shares';

type Action = ReportResponse['actions']['rows'][number];

const GAP = 14;
const PADDING = 4;
const NUMBER_WIDTH = 16;
const HEAD: Omit<Paragraph, 'text'> = { size: 7.5, colour: QUIET, lines: 1 };

/** What each column says of an action, from left to right, in the order in which it is read. */
const CELLS: ((action: Action) => Paragraph[])[] = [
  ({ title, gain, meaning }) => [
    { text: title, size: 9, bold: true, lines: 3 },
    { text: gain, size: 8, bold: true, colour: BRAND, lines: 2 },
    { text: meaning, size: 8, lines: 3 },
  ],
  ({ threat, threatText }) => [
    ...(threat === null ? [] : [{ text: threat, size: 8.5, bold: true, lines: 1 }]),
    { text: threatText, size: 8, lines: 4 },
  ],
  ({ time, notice, licence }) => [
    { text: time, size: 8, bold: true, lines: 2 },
    { text: notice, size: 8, lines: 4 },
    { text: licence, size: 8, lines: 2 },
  ],
];

/** The next actions as a table that fills the box at the most: where it is too low, long rows give up lines. Returns where it ends. */
export function drawActions(paper: Paper, { columns, rows }: ReportResponse['actions'], box: Box): number {
  const table = paper.group('Table');
  paper.root.add(table);
  const places = columnsIn(box);
  const head = paper.group('TR');
  table.add(head);
  [columns.action, columns.threat, columns.cost].forEach((text, place) => {
    const { x, width } = places[place] ?? box;
    const cell = () => paper.write({ ...HEAD, text }, { x, y: box.y, width, height: 11 });
    head.add(paper.tag('TH', cell));
  });
  let y = box.y + 12;
  const wanted = rows.map((row) => heightOf(paper, row, places));
  const heights = sharesOf(wanted, box.y + box.height - y);
  rows.forEach((row, place) => {
    const height = heights[place] ?? 0;
    paper.ornament(() =>
      paper.doc
        .moveTo(box.x, y)
        .lineTo(box.x + box.width, y)
        .lineWidth(0.5)
        .stroke(LINE),
    );
    const element = paper.group('TR');
    table.add(element);
    drawRow(paper, element, { row, number: place + 1, places, y, height });
    y += height;
  });
  return y;
}

function heightOf(paper: Paper, row: Action, places: readonly Pick<Box, 'width'>[]): number {
  const heights = CELLS.map((read, place) => paper.heightOfAll(read(row), places[place]?.width ?? 0));
  return Math.max(...heights) + 2 * PADDING;
}

function drawRow(
  paper: Paper,
  element: Element,
  {
    row,
    number,
    places,
    y,
    height,
  }: { row: Action; number: number; places: readonly Box[]; y: number; height: number },
): void {
  CELLS.forEach((read, place) => {
    const column = places[place];
    if (column === undefined) return;
    const box = { ...column, y: y + PADDING, height: height - 2 * PADDING };
    const cell = () => {
      if (place === 0) {
        const left = { ...box, x: box.x - NUMBER_WIDTH, width: NUMBER_WIDTH };
        paper.write({ text: String(number), size: 9, bold: true, colour: BRAND, lines: 1 }, left);
      }
      paper.writeAll(read(row), box);
    };
    element.add(paper.tag('TD', cell));
  });
}

function columnsIn(box: Box): Box[] {
  const width = box.width - NUMBER_WIDTH - 2 * GAP;
  const widths = [0.34, 0.25, 0.41].map((share) => share * width);
  return widths.map((own, place) => {
    const before = widths.slice(0, place).reduce((sum, one) => sum + one + GAP, 0);
    return { ...box, x: box.x + NUMBER_WIDTH + before, width: own };
  });
}
