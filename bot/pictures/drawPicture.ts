import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { Picture } from './pictureAddress';
import { gaugeSvg } from './gaugeSvg';
import { trendSvg } from './trendSvg';

/** Without a font file of our own, text vanishes silently on a server that has none. */
const FONT_FILE = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');

/** A PNG, 960 pixels wide so that it is sharp on phones. */
export function drawPicture(what: Picture): Buffer {
  const svg = what.kind === 'trend' ? trendSvg(what) : gaugeSvg(what);
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: 960 },
    font: { fontFiles: [FONT_FILE], loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
  });
  return drawing.render().asPng();
}
