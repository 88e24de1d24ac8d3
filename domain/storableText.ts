/** What somebody typed, without what no database takes: null characters and halves of a character. */
export function storableText(written: string): string {
  return written.replace(/\0|\p{Surrogate}/gu, '');
}
