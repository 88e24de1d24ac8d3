import { textBlock, type Element } from './elements';
import { plain } from './text';

/** What a press has just done, above the card it is shown on. */
export function notice(message: string | null): Element[] {
  if (message === null || message === '') return [];
  return [{ type: 'Container', style: 'emphasis', items: [textBlock(plain(message))] }];
}
