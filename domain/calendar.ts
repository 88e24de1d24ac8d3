/** Calendar days as the service writes them, in UTC. A library for dates would cost the first view more than all our code. */
const DAY_MS = 86_400_000;

/** '2026-11-22' as a number that grows by one a day. */
export const dayNumber = (date: string) => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);

export const dateOf = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Whether the text names a day that exists. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = dayNumber(text);
  return !Number.isNaN(day) && dateOf(day) === text;
}
