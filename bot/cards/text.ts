/**
 * Text from Microsoft or from people, made safe for a TextBlock: one line, and nothing of it read as Markdown.
 * Underscores inside a word stay bare, because no client takes them for emphasis and some show the backslash.
 */
export function plain(text: string): string {
  return isolated(oneLine(text))
    .replace(/[\\*[\]`~]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/^([-+](?=\s)|#(?=[#\s])|>)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** Marks that turn the direction of writing are left out: with them a name could make a sentence say something else. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]+(?:[^\p{L}\p{N}]+[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]+)*/gu;

/**
 * A name written from right to left stays a name: without the marks around it (Unicode's first strong isolate) it would draw the figures
 * and the full stop behind it to its other side.
 */
export function isolated(text: string): string {
  return text.replace(RIGHT_TO_LEFT, '\u2068$&\u2069');
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** At most `length` letters as people count them, cut at a word where one is near. */
export function shortened(text: string, length: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= length) return trimmed;
  // The longest emoji has some 30 code units: more than this is never needed.
  const read = Array.from(letters.segment(trimmed.slice(0, length * 30)), ({ segment }) => segment);
  if (read.length <= length) return trimmed;
  const cut = read.slice(0, length - 1).join('');
  const atWord = cut.replace(/\s+\S*$/, '');
  return `${atWord.length > length / 2 ? atWord : cut}…`;
}

/** Longest line in Teams' list of search results. */
const PREVIEW_SHOWN = 200;

/** Text for the preview of a result: Teams may read HTML there, so nothing of it looks like a tag. */
export function previewText(text: string): string {
  return isolated(shortened(oneLine(text).replace(/</g, '‹').replace(/>/g, '›'), PREVIEW_SHOWN));
}
