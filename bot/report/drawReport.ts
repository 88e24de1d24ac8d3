import type { ReportResponse } from '../../domain/contract/report';
import { drawActions } from './actionTable';
import { drawComparisons } from './comparisonBars';
import { BRAND, createPaper, GROUND, INK, QUIET, type Box, type Paper, type Paragraph } from './paper';
import { drawTrend } from './trendChart';

const PAGE_HEIGHT = 841.89;
const LEFT = 40;
const WIDTH = 595.28 - 2 * LEFT;
const TOP = 34;
const FOOT = 34;
const BAND_HEIGHT = 152;
const PADDING = 10;
const GAP = 12;

const LARGEST_FIGURE = 34;

const HEADING: Omit<Paragraph, 'text'> = { size: 11, bold: true, lines: 1 };
const HEADING_HEIGHT = 18;

/** The report for leaders on one A4 page, from the top down; what is written below the actions has its place before they get theirs. */
export function drawReport(report: ReportResponse): Promise<Buffer> {
  const { title, organisation, language, madeOn } = report;
  const paper = createPaper({ title: `${title} · ${organisation}`, author: organisation, language, madeOn });
  const head = drawHead(paper, report);
  const moved = drawMoved(paper, report.moved, drawBand(paper, report, head + GAP) + GAP);

  const decisions = heightOfDecisions(paper, report.decisions);
  const caveat: Paragraph = { text: report.caveat, size: 8, colour: QUIET, lines: 3 };
  const caveatTop = PAGE_HEIGHT - FOOT - paper.heightOf(caveat, WIDTH);
  const lowest = caveatTop - GAP - decisions - GAP;
  const actions = drawNextActions(paper, report.actions, across(moved + GAP, lowest - moved - GAP));
  drawDecisions(paper, report.decisions, across(actions + GAP, decisions));

  paper.root.add(paper.tag('P', () => paper.write(caveat, across(caveatTop, PAGE_HEIGHT - caveatTop))));
  return paper.finish();
}

function across(y: number, height: number): Box {
  return { x: LEFT, y, width: WIDTH, height };
}

/** Each of the following returns where it ends. */
function drawHead(paper: Paper, { organisation, title, dates, freshness }: ReportResponse): number {
  const { root } = paper;
  root.add(
    paper.tag('P', () => paper.write({ text: organisation, size: 10, bold: true, colour: BRAND }, across(TOP, 13))),
  );
  root.add(paper.tag('H1', () => paper.write({ text: title, size: 17, bold: true }, across(TOP + 14, 22))));
  root.add(paper.tag('P', () => paper.write({ text: dates, size: 8.5, colour: QUIET }, across(TOP + 37, 11))));
  if (freshness.text === null) return TOP + 48;
  const stale: Paragraph = { text: freshness.text, size: 8.5, bold: true, colour: '#8a3707', lines: 2 };
  const height = paper.heightOf(stale, WIDTH);
  root.add(paper.tag('P', () => paper.write(stale, across(TOP + 51, height))));
  return TOP + 51 + height;
}

/** Score, comparison and trend side by side. */
function drawBand(paper: Paper, report: ReportResponse, y: number): number {
  const widths = [0.27, 0.36, 0.37].map((share) => share * (WIDTH - 2 * GAP));
  const boxes = widths.map((width, place) => {
    const before = widths.slice(0, place).reduce((sum, one) => sum + one + GAP, 0);
    return { x: LEFT + before, y, width, height: BAND_HEIGHT };
  }) as [Box, Box, Box];
  paper.ornament(() =>
    boxes.forEach((box) => paper.doc.roundedRect(box.x, box.y, box.width, box.height, 4).fill(GROUND)),
  );
  const [score, comparisons, trend] = boxes.map((box) => inside(box)) as [Box, Box, Box];
  drawScore(paper, report.score, score);
  drawFigure(paper, report.comparisons.heading, comparisonWords(report.comparisons), comparisons, (box) =>
    drawComparisons(paper, report.comparisons, box),
  );
  drawTrendBox(paper, report.trend, trend);
  return y + BAND_HEIGHT;
}

function inside({ x, y, width, height }: Box): Box {
  return { x: x + PADDING, y: y + PADDING, width: width - 2 * PADDING, height: height - 2 * PADDING };
}

function drawScore(paper: Paper, score: ReportResponse['score'], box: Box): void {
  const { root, doc } = paper;
  root.add(paper.tag('H2', () => paper.write({ ...HEADING, text: score.heading }, { ...box, height: HEADING_HEIGHT })));
  const figure: Paragraph = { text: score.percentText, size: LARGEST_FIGURE, bold: true, colour: BRAND };
  // '100.0 %' and 'not supplied' are wider than most figures: they are set smaller, never cut.
  const size = Math.min(LARGEST_FIGURE, (LARGEST_FIGURE * (box.width - 1)) / Math.max(1, paper.widthOf(figure)));
  root.add(paper.tag('P', () => paper.write({ ...figure, size }, { ...box, y: box.y + 20, height: 42 })));
  if (score.percent !== null) {
    const { percent } = score;
    paper.ornament(() => {
      doc.rect(box.x, box.y + 66, box.width, 7).fill('#d6d6d6');
      doc.rect(box.x, box.y + 66, (box.width * Math.min(100, percent)) / 100, 7).fill(BRAND);
    });
  }
  const words: Paragraph[] = [
    { text: score.pointsText, size: 9, bold: true, colour: INK, lines: 2 },
    { text: score.measuredText, size: 8, colour: QUIET, lines: 4, gap: 2 },
  ];
  root.add(paper.tag('P', () => void paper.writeAll(words, { ...box, y: box.y + 80, height: box.height - 80 })));
}

function drawTrendBox(paper: Paper, trend: ReportResponse['trend'], box: Box): void {
  const words: Paragraph = { text: trend.text, size: 8, colour: QUIET, lines: 4 };
  const height = paper.heightOf(words, box.width);
  drawFigure(paper, trend.heading, trend.text, { ...box, height: box.height - height - 4 }, (chart) =>
    drawTrend(paper, trend, chart),
  );
  const below = { ...box, y: box.y + box.height - height, height };
  paper.root.add(paper.tag('P', () => paper.write(words, below)));
}

/** A heading and a drawing below it, with the words that stand for it where it is not seen. */
function drawFigure(paper: Paper, heading: string, alt: string, box: Box, draw: (box: Box) => void): void {
  paper.root.add(paper.tag('H2', () => paper.write({ ...HEADING, text: heading }, { ...box, height: HEADING_HEIGHT })));
  const below = { ...box, y: box.y + HEADING_HEIGHT + 4, height: box.height - HEADING_HEIGHT - 4 };
  paper.root.add(paper.tag('Figure', () => draw(below), { alt }));
}

function comparisonWords({ rows, missing }: ReportResponse['comparisons']): string {
  return [...rows.map(({ label, percentText }) => `${label}: ${percentText}.`), ...missing].join(' ');
}

function drawMoved(paper: Paper, { heading, sentences }: ReportResponse['moved'], y: number): number {
  paper.root.add(paper.tag('H2', () => paper.write({ ...HEADING, text: heading }, across(y, HEADING_HEIGHT))));
  const words: Paragraph = { text: sentences.join(' '), size: 9.5, lines: 4 };
  const height = paper.heightOf(words, WIDTH);
  paper.root.add(paper.tag('P', () => paper.write(words, across(y + HEADING_HEIGHT, height))));
  return y + HEADING_HEIGHT + height;
}

function drawNextActions(paper: Paper, actions: ReportResponse['actions'], box: Box): number {
  paper.root.add(paper.tag('H2', () => paper.write({ ...HEADING, text: actions.heading }, box)));
  const below = { ...box, y: box.y + HEADING_HEIGHT, height: box.height - HEADING_HEIGHT };
  const { none } = actions;
  if (none === null) return drawActions(paper, actions, below);
  paper.root.add(paper.tag('P', () => paper.write({ text: none, size: 9 }, { ...below, height: 24 })));
  return below.y + 24;
}

function decisionParagraphs({ rows, more, none }: ReportResponse['decisions']): Paragraph[] {
  const lines = [...rows.map(({ text }) => `•  ${text}`), more, none].filter((text) => text !== null);
  return lines.map((text) => ({ text, size: 8.5, lines: 2, gap: 2 }));
}

function heightOfDecisions(paper: Paper, decisions: ReportResponse['decisions']): number {
  return HEADING_HEIGHT + paper.heightOfAll(decisionParagraphs(decisions), WIDTH);
}

function drawDecisions(paper: Paper, decisions: ReportResponse['decisions'], box: Box): void {
  paper.root.add(paper.tag('H2', () => paper.write({ ...HEADING, text: decisions.heading }, box)));
  let y = box.y + HEADING_HEIGHT;
  for (const paragraph of decisionParagraphs(decisions)) {
    const height = paper.heightOf(paragraph, WIDTH);
    const place = across(y, height);
    paper.root.add(paper.tag('P', () => paper.write(paragraph, place)));
    y += height + (paragraph.gap ?? 0);
  }
}
