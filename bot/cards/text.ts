/**
 * Text from Microsoft or from people, made safe for a TextBlock: one line, and nothing of it read as Markdown.
 * Underscores inside a word stay bare, because no client takes them for emphasis and some show the backslash.
 */
export function plain(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .trim()
    .replace(/[\\*[\]`~]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/^([-+](?=\s)|#(?=[#\s])|>)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** At most `length` characters, cut at a word where one is near. Counts code points, so that no emoji is torn. */
export function shortened(text: string, length: number): string {
  const letters = [...text.trim()];
  if (letters.length <= length) return text.trim();
  const cut = letters.slice(0, length - 1).join('');
  const atWord = cut.replace(/\s+\S*$/, '');
  return `${atWord.length > length / 2 ? atWord : cut}…`;
}
