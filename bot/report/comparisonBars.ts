import type { ReportResponse } from '../../domain/contract/report';
import { BRAND, INK, LINE, QUIET, type Box, type Paper, type Paragraph } from './paper';

type Row = ReportResponse['comparisons']['rows'][number];

const BAR_HEIGHT = 6;
const GAP = 6;

/** Ourselves and the groups Microsoft supplied an average of, each a bar from 0 to 100 with its figure; what is missing is said below. */
export function drawComparisons(paper: Paper, { rows, missing }: ReportResponse['comparisons'], box: Box): void {
  const bottom = box.y + box.height;
  const top = rows.reduce((y, row) => drawBar(paper, row, { ...box, y, height: bottom - y }), box.y);
  const said: Paragraph[] = missing.map((text) => ({ text, size: 7.5, colour: QUIET, gap: 1 }));
  paper.writeAll(said, { ...box, y: top, height: bottom - top });
}

/** Returns where it ends; what has no room in the box is left out. */
function drawBar(paper: Paper, { basis, label, percent, percentText }: Row, box: Box): number {
  const { doc } = paper;
  const isOurs = basis === 'you';
  const type = { size: 8.5, bold: isOurs, colour: INK };
  const figure: Paragraph = { ...type, text: percentText, lines: 1 };
  const figureWidth = Math.min(box.width / 2, paper.widthOf(figure) + 1);
  const name: Paragraph = { ...type, text: label, lines: 2 };
  const nameWidth = box.width - figureWidth - 4;
  const height = Math.max(paper.heightOf(name, nameWidth), paper.heightOf(figure, figureWidth));
  if (height + 1 + BAR_HEIGHT > box.height) return box.y;
  paper.write(name, { ...box, width: nameWidth, height });
  paper.write(figure, { x: box.x + box.width - figureWidth, y: box.y, width: figureWidth, height });
  const y = box.y + height + 1;
  doc.rect(box.x, y, box.width, BAR_HEIGHT).fill(LINE);
  if (percent !== null) {
    const length = (box.width * Math.min(100, Math.max(0, percent))) / 100;
    doc.rect(box.x, y, length, BAR_HEIGHT).fill(isOurs ? BRAND : '#8a8a8a');
  }
  return y + BAR_HEIGHT + GAP;
}
