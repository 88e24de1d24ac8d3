import { textsOf } from '../../domain/language/texts';
import type { Picture } from './pictureAddress';

const WIDTH = 480;
const HEIGHT = 250;
const CENTRE_X = WIDTH / 2;
const CENTRE_Y = 210;
const RADIUS = 170;

type Gauge = Extract<Picture, { kind: 'gauge' }>;

/** A half circle, 0 to 100. On white: cards are shown on light and dark ground, a picture has its own. */
export function gaugeSvg({ tenths, language }: Gauge): string {
  const percent = tenths / 10;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="DejaVu Sans">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
<path d="${arc(100)}" fill="none" stroke="#d1d1d1" stroke-width="34"/>
<path d="${arc(percent)}" fill="none" stroke="#4f52b2" stroke-width="34"/>
<text x="${CENTRE_X}" y="${CENTRE_Y - 20}" font-size="54" text-anchor="middle" fill="#242424">${textsOf(language).numbers.percent(percent)}</text>
<text x="${CENTRE_X - RADIUS}" y="${CENTRE_Y + 30}" font-size="20" text-anchor="middle" fill="#616161">0</text>
<text x="${CENTRE_X + RADIUS}" y="${CENTRE_Y + 30}" font-size="20" text-anchor="middle" fill="#616161">100</text>
</svg>`;
}

function arc(percent: number): string {
  const angle = Math.PI * (1 - Math.min(100, Math.max(0, percent)) / 100);
  const x = CENTRE_X + RADIUS * Math.cos(angle);
  const y = CENTRE_Y - RADIUS * Math.sin(angle);
  return `M ${CENTRE_X - RADIUS} ${CENTRE_Y} A ${RADIUS} ${RADIUS} 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)}`;
}
