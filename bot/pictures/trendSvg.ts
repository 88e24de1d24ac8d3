import { addDays } from '../../domain/days';
import { textsOf } from '../../domain/language/texts';
import type { Picture } from './pictureAddress';

type Trend = Extract<Picture, { kind: 'trend' }>;

const WIDTH = 480;
const HEIGHT = 200;
const LEFT = 58;
const RIGHT = 16;
const TOP = 18;
const BOTTOM = 34;

/** A line over days; days without figures leave the line open. The axis names its lowest and highest value, it does not start at 0. */
export function trendSvg(trend: Trend): string {
  const points = trend.days.map((day, index) => ({ day, percent: (trend.tenths[index] ?? 0) / 10 }));
  const lowest = Math.floor(Math.min(...points.map((point) => point.percent)));
  const highest = Math.max(lowest + 1, Math.ceil(Math.max(...points.map((point) => point.percent))));
  const lastDay = Math.max(1, points.at(-1)?.day ?? 1);
  const x = (day: number) => LEFT + ((WIDTH - LEFT - RIGHT) * day) / lastDay;
  const y = (percent: number) => TOP + ((HEIGHT - TOP - BOTTOM) * (highest - percent)) / (highest - lowest);

  const line = points
    .map((point, index) => {
      const before = points[index - 1];
      const joined = before !== undefined && point.day - before.day === 1;
      return `${joined ? 'L' : 'M'} ${x(point.day).toFixed(1)} ${y(point.percent).toFixed(1)}`;
    })
    .join(' ');
  const end = points.at(-1);
  const { shortDay } = textsOf(trend.language).numbers;

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="DejaVu Sans" font-size="15" fill="#616161">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
<path d="M ${LEFT} ${y(highest)} H ${WIDTH - RIGHT} M ${LEFT} ${y(lowest)} H ${WIDTH - RIGHT}" stroke="#e0e0e0" fill="none"/>
<text x="${LEFT - 8}" y="${y(highest) + 5}" text-anchor="end">${highest} %</text>
<text x="${LEFT - 8}" y="${y(lowest) + 5}" text-anchor="end">${lowest} %</text>
<text x="${LEFT}" y="${HEIGHT - 10}">${shortDay(trend.from)}</text>
<text x="${WIDTH - RIGHT}" y="${HEIGHT - 10}" text-anchor="end">${shortDay(addDays(trend.from, lastDay))}</text>
<path d="${line}" fill="none" stroke="#4f52b2" stroke-width="3" stroke-linejoin="round" stroke-linecap="round"/>
${end === undefined ? '' : `<circle cx="${x(end.day).toFixed(1)}" cy="${y(end.percent).toFixed(1)}" r="5" fill="#4f52b2"/>`}
</svg>`;
}
