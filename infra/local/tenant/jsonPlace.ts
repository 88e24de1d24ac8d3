/**
 * Where a text stops being JSON. `JSON.parse` names the place in some Node versions and for some mistakes only,
 * and whoever pasted ten thousand lines from Graph Explorer needs the line.
 * @returns Line and column, both from 1, or null where the text is JSON.
 */
export function firstJsonMistake(text: string): { line: number; column: number } | null {
  const offset = mistakeOffset(text);
  if (offset === null) return null;
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Between the quotes: anything from the space on but quote and backslash, or an escape. */
const STRING_PART = /[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SPACE = /[ \t\r\n]*/y;

function mistakeOffset(text: string): number | null {
  let at = 0;
  if (!value()) return at;
  skipSpace();
  return at === text.length ? null : at;

  function value(): boolean {
    skipSpace();
    if (text[at] === '{') return list('}', member);
    if (text[at] === '[') return list(']', value);
    return text[at] === '"' ? string() : take(LITERAL);
  }

  function list(end: string, entry: () => boolean): boolean {
    at += 1;
    skipSpace();
    if (text[at] === end) return step();
    for (;;) {
      if (!entry()) return false;
      skipSpace();
      if (text[at] === end) return step();
      if (text[at] !== ',') return false;
      at += 1;
    }
  }

  function member(): boolean {
    skipSpace();
    if (text[at] !== '"' || !string()) return false;
    skipSpace();
    return text[at] === ':' && step() && value();
  }

  function string(): boolean {
    at += 1;
    while (take(STRING_PART));
    return text[at] === '"' && step();
  }

  function step(): boolean {
    at += 1;
    return true;
  }

  function skipSpace(): void {
    take(SPACE);
  }

  function take(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return false;
    at += found[0].length;
    return true;
  }
}
