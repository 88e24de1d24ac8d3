import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { sharesOf } from './shares';

/** Without font files of our own pdfkit would read its own metrics from disk, and could write no macron. */
const fontFile = (name: string) => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
const FONTS = { plain: fontFile('DejaVuSansCondensed'), bold: fontFile('DejaVuSansCondensed-Bold') };

export const INK = '#242424';
export const QUIET = '#5c5c5c';
export const BRAND = '#4f52b2';
export const LINE = '#d6d6d6';
export const GROUND = '#f5f5fa';

/** More of one text than this never fits on a page; measuring it would only take time. */
const LONGEST_TEXT = 1500;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A text in its type. `lines`: at most so many. */
export interface Paragraph {
  text: string;
  size: number;
  bold?: boolean;
  colour?: string;
  lines?: number;
  align?: 'left' | 'right' | 'center';
  /** Space above it, where it is not the first. */
  gap?: number;
}

export type Paper = ReturnType<typeof createPaper>;
export type Element = PDFKit.PDFStructureElement;

interface About {
  title: string;
  author: string;
  language: string;
  /** Day it was made. */
  madeOn: string;
}

/**
 * One A4 page. Whatever is written goes into a box and is shortened there by measuring, so that no text meets another and no second page
 * begins. What is drawn inside an element of `tag` is read out by screen readers, what is drawn inside `ornament` is not.
 */
export function createPaper({ title, author, language, madeOn }: About) {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    font: FONTS.plain,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: title, Author: author, Creator: 'Scorekeeper', CreationDate: new Date(`${madeOn}T00:00:00Z`) },
  });
  const root = doc.struct('Document');
  doc.addStructure(root);

  // By file, not by a registered name: pdfkit reads a file again each time it is named for a font that it knows by another name.
  const setType = ({ size, bold = false }: Paragraph) => doc.font(bold ? FONTS.bold : FONTS.plain).fontSize(size);

  function lineHeight(paragraph: Paragraph): number {
    return setType(paragraph).currentLineHeight(true);
  }

  function heightOf(paragraph: Paragraph, width: number): number {
    const whole = setType(paragraph).heightOfString(oneLine(paragraph.text), { width });
    return paragraph.lines === undefined ? whole : Math.min(whole, paragraph.lines * lineHeight(paragraph));
  }

  /** Writes as many whole lines as the box has room for; the last one ends in '…' where there is more. */
  function write(paragraph: Paragraph, { x, y, width, height }: Box): void {
    const room = Math.floor((height + 0.01) / lineHeight(paragraph));
    const lines = Math.min(room, paragraph.lines ?? room);
    const text = oneLine(paragraph.text);
    if (lines < 1 || text === '') return;
    setType(paragraph)
      .fillColor(paragraph.colour ?? INK)
      // A little more than the lines need: pdfkit compares rounded heights.
      .text(text, x, y, {
        width,
        height: lines * lineHeight(paragraph) + 0.1,
        ellipsis: true,
        align: paragraph.align ?? 'left',
      });
  }

  return {
    doc,
    root,
    heightOf,
    write,
    widthOf: (paragraph: Paragraph): number => setType(paragraph).widthOfString(oneLine(paragraph.text)),

    /** What paragraphs one below the other take. */
    heightOfAll: (paragraphs: readonly Paragraph[], width: number): number =>
      paragraphs.reduce((sum, part, place) => sum + gapOf(part, place) + heightOf(part, width), 0),

    /** Paragraphs one below the other; where the box is too low, each gives up lines. Returns where they end. */
    writeAll(paragraphs: readonly Paragraph[], box: Box): number {
      const gaps = paragraphs.reduce((sum, part, place) => sum + gapOf(part, place), 0);
      const shares = sharesOf(
        paragraphs.map((part) => heightOf(part, box.width)),
        box.height - gaps,
      );
      return paragraphs.reduce((y, part, place) => {
        const unit = lineHeight(part);
        const height = Math.floor((shares[place] ?? 0) / unit + 0.01) * unit;
        const top = y + gapOf(part, place);
        write(part, { ...box, y: top, height });
        return top + height;
      }, box.y);
    },

    /** An element such as 'H1', 'P' or 'TD', with what is drawn in it. */
    tag: (type: string, draw: () => void, options: { alt?: string } = {}): Element => doc.struct(type, options, draw),

    /** An element such as 'Table' that others are added to. */
    group: (type: string): Element => doc.struct(type),

    /** Lines and grounds that say nothing. */
    ornament(draw: () => void): void {
      doc.markContent('Artifact', { type: 'Layout' });
      draw();
      doc.endMarkedContent();
    },

    /** Ends the page; the whole file. */
    finish(): Promise<Buffer> {
      return new Promise((resolve, reject) => {
        const pieces: Buffer[] = [];
        doc.on('data', (piece: Buffer) => pieces.push(piece));
        doc.on('end', () => resolve(Buffer.concat(pieces)));
        doc.on('error', reject);
        root.end();
        doc.end();
      });
    },
  };
}

function gapOf({ gap = 0 }: Paragraph, place: number): number {
  return place === 0 ? 0 : gap;
}

function oneLine(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
