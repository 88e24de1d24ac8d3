import type { ReportResponse } from '../../domain/contract/report';
import { trendLine } from '../../domain/trendLine';
import { BRAND, LINE, QUIET, type Box, type Paper } from './paper';

const AXIS_WIDTH = 30;
const DATES_HEIGHT = 14;
const TYPE = { size: 7.5, colour: QUIET };

/** A line over days; days without figures leave it open. The axis names its lowest and highest value, it does not start at 0. */
export function drawTrend(paper: Paper, trend: ReportResponse['trend'], box: Box): void {
  const line = trendLine(trend.days);
  if (line === null) return;
  const { doc } = paper;
  const area = {
    x: box.x + AXIS_WIDTH,
    y: box.y + 5,
    width: box.width - AXIS_WIDTH - 5,
    height: box.height - DATES_HEIGHT - 5,
  };
  const x = (percent: number) => area.x + (area.width * percent) / 100;
  const y = (percent: number) => area.y + (area.height * percent) / 100;

  doc.lineWidth(0.5).strokeColor(LINE);
  for (const level of [0, 50, 100]) doc.moveTo(x(0), y(level)).lineTo(x(100), y(level)).stroke();
  const label = { x: box.x, width: AXIS_WIDTH - 5, height: 10 };
  paper.write({ ...TYPE, text: `${line.high} %`, align: 'right' }, { ...label, y: y(0) - 4.5 });
  paper.write({ ...TYPE, text: `${line.low} %`, align: 'right' }, { ...label, y: y(100) - 4.5 });

  doc.lineWidth(1.8).lineJoin('round').lineCap('round').strokeColor(BRAND);
  for (const [, step, across, down] of line.path.matchAll(/([ML])([\d.]+) ([\d.]+)/g)) {
    doc[step === 'M' ? 'moveTo' : 'lineTo'](x(Number(across)), y(Number(down)));
  }
  doc.stroke().fillColor(BRAND);
  for (const point of line.lone) doc.circle(x(point.x), y(point.y), 1.2).fill();
  doc.circle(x(line.end.x), y(line.end.y), 3).fill();

  const dates = { x: area.x, y: box.y + box.height - DATES_HEIGHT + 3, width: area.width / 2, height: 10 };
  paper.write({ ...TYPE, text: trend.firstDay }, dates);
  paper.write({ ...TYPE, text: trend.lastDay, align: 'right' }, { ...dates, x: area.x + area.width / 2 });
}
