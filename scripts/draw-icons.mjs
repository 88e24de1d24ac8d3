/**
 * Draws the app's two icons into manifest/: run `node scripts/draw-icons.mjs` after a change here.
 *
 * The mark is a shield that holds a gauge. Teams wants a colour icon of 192 x 192 on a full background, its symbol within the
 * middle 120 x 120, and an outline icon of 32 x 32 that is nothing but white on transparent.
 */
import { writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const folder = new URL('../manifest/', import.meta.url);

const NAVY = '#14304f';
const TEAL = '#2fb8a6';
const WHITE = '#ffffff';

/** A point on a circle; 0 degrees is the right, growing clockwise as SVG draws. */
const onCircle = ({ x, y, radius }, degrees) => {
  const radians = (degrees * Math.PI) / 180;
  return `${(x + radius * Math.cos(radians)).toFixed(2)} ${(y + radius * Math.sin(radians)).toFixed(2)}`;
};

const arc = (circle, from, to) =>
  `M ${onCircle(circle, from)} A ${circle.radius} ${circle.radius} 0 ${to - from > 180 ? 1 : 0} 1 ${onCircle(circle, to)}`;

function colourIcon() {
  const gauge = { x: 96, y: 99, radius: 32 };
  const start = 160;
  const end = 380;
  const reading = 320;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="192" height="192" viewBox="0 0 192 192">
    <rect width="192" height="192" fill="${NAVY}"/>
    <path d="M96 36 C110 47 128 53 146 54 V92 C146 124 126 146 96 158 C66 146 46 124 46 92 V54 C64 53 82 47 96 36 Z" fill="${WHITE}"/>
    <g fill="none" stroke-width="11" stroke-linecap="round">
      <path d="${arc(gauge, start, end)}" stroke="#cfd9e4"/>
      <path d="${arc(gauge, start, reading)}" stroke="${TEAL}"/>
    </g>
    <path d="M ${gauge.x} ${gauge.y} L ${onCircle({ ...gauge, radius: 21 }, reading)}" stroke="${NAVY}" stroke-width="7" stroke-linecap="round"/>
    <circle cx="${gauge.x}" cy="${gauge.y}" r="7.5" fill="${NAVY}"/>
  </svg>`;
}

function outlineIcon() {
  const gauge = { x: 16, y: 17, radius: 5.5 };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32">
    <g fill="none" stroke="${WHITE}" stroke-linecap="round" stroke-linejoin="round">
      <path d="M16 3.5 C18.9 5.8 22.6 7 26.5 7.2 V15.2 C26.5 21.7 22.4 26.2 16 28.6 C9.6 26.2 5.5 21.7 5.5 15.2 V7.2 C9.4 7 13.1 5.8 16 3.5 Z" stroke-width="2"/>
      <path d="${arc(gauge, 160, 380)}" stroke-width="1.8"/>
      <path d="M ${gauge.x} ${gauge.y} L ${onCircle({ ...gauge, radius: 3.4 }, 315)}" stroke-width="1.8"/>
    </g>
  </svg>`;
}

const png = (svg) => new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();

writeFileSync(new URL('color.png', folder), png(colourIcon()));
writeFileSync(new URL('outline.png', folder), png(outlineIcon()));
