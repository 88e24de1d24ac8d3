import type { ReportResponse } from '../../domain/contract/report';
import { BRAND, INK, LINE, QUIET, type Box, type Paper, type Paragraph } from './paper';

type Row = ReportResponse['comparisons']['rows'][number];

const ROW_HEIGHT = 26;
const BAR_HEIGHT = 6;

/** Ourselves and the groups Microsoft supplied an average of, each a bar from 0 to 100 with its figure; what is missing is said below. */
export function drawComparisons(paper: Paper, { rows, missing }: ReportResponse['comparisons'], box: Box): void {
  const shown = rows.slice(0, Math.max(1, Math.floor(box.height / ROW_HEIGHT)));
  shown.forEach((row, place) => drawBar(paper, row, { ...box, y: box.y + place * ROW_HEIGHT, height: ROW_HEIGHT }));
  const top = box.y + shown.length * ROW_HEIGHT;
  const said: Paragraph[] = missing.map((text) => ({ text, size: 7.5, colour: QUIET, gap: 1 }));
  paper.writeAll(said, { ...box, y: top, height: box.y + box.height - top });
}

function drawBar(paper: Paper, { basis, label, percent, percentText }: Row, box: Box): void {
  const { doc } = paper;
  const isOurs = basis === 'you';
  const type = { size: 8.5, bold: isOurs, colour: INK, lines: 1 };
  const figure = { ...type, text: percentText };
  const width = Math.min(box.width / 2, paper.widthOf(figure) + 1);
  paper.write({ ...type, text: label }, { ...box, width: box.width - width - 4, height: 12 });
  paper.write(figure, { x: box.x + box.width - width, y: box.y, width, height: 12 });
  const y = box.y + 13;
  doc.rect(box.x, y, box.width, BAR_HEIGHT).fill(LINE);
  if (percent === null) return;
  const length = (box.width * Math.min(100, Math.max(0, percent))) / 100;
  doc.rect(box.x, y, length, BAR_HEIGHT).fill(isOurs ? BRAND : '#8a8a8a');
}
