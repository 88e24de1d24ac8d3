import type { SavedFile } from './apiClient';

/** Browsers read the file after the click, some of them later than at once. */
const KEPT_FOR_MS = 60_000;

/** Hands a file to the browser, which puts it where it puts downloads. A plain link could not: our service wants the token. */
export function saveFile({ name, content }: SavedFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}
