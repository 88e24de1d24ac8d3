import type { HistoryEvent } from './chart';

/** The service names a control by its id; people know it by its title. */
export function eventWords({ controlId, text }: HistoryEvent, titles: ReadonlyMap<string, string>): string {
  const title = controlId === undefined ? undefined : titles.get(controlId);
  return controlId === undefined || title === undefined ? text : text.replace(controlId, () => title);
}
