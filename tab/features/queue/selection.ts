/** Actions that a person has chosen to decide on together, by control. */
export type Chosen = ReadonlySet<string>;

export const NONE: Chosen = new Set();

export function toggled(chosen: Chosen, controlId: string): Chosen {
  const next = new Set(chosen);
  if (!next.delete(controlId)) next.add(controlId);
  return next;
}

/** Everything from the row that was chosen last to this one, as they stand in the list, beside what is chosen already. */
export function extended(chosen: Chosen, shown: readonly string[], last: string | null, controlId: string): Chosen {
  const [from, to] = [shown.indexOf(last ?? controlId), shown.indexOf(controlId)];
  if (from === -1 || to === -1) return toggled(chosen, controlId);
  return new Set([...chosen, ...shown.slice(Math.min(from, to), Math.max(from, to) + 1)]);
}
