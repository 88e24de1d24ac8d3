import type { ActionRow, ActionStatus } from '../../../domain/contract/actions';
import { actionStatuses, LEVELS, serviceName } from '../../lib/words';
import type { Texts } from '../../language/texts';
import { isPreset, PRESETS } from './presets';
import type { PresetName } from './presets';

/** What narrows the queue. Names and values are those of the API's query, and live in the address of the tab. */
export interface Filters {
  text?: string;
  category?: string;
  userImpact?: NonNullable<ActionRow['userImpact']> | 'unknown';
  /** At most this many minutes. */
  effort?: number;
  threat?: string;
  state?: ActionStatus;
  service?: string;
  owner?: string;
  presets: PresetName[];
}

export function readFilters(address: URLSearchParams): Filters {
  const text = (name: string) => address.get(name)?.trim() || undefined;
  const effort = Number(address.get('effort'));
  const userImpact = text('userImpact');
  const state = text('state');
  return {
    ...given('text', text('text')),
    ...given('category', text('category')),
    ...given('threat', text('threat')),
    ...given('service', text('service')),
    ...given('owner', text('owner')),
    ...(effort > 0 && { effort }),
    ...(userImpact && (userImpact === 'unknown' || LEVELS.some((level) => level === userImpact))
      ? { userImpact: userImpact as NonNullable<Filters['userImpact']> }
      : {}),
    ...(isStatus(state) ? { state } : {}),
    presets: (address.get('preset') ?? '').split(',').filter(isPreset),
  };
}

/** The address with these filters; everything else in it stays. */
export function writeFilters(address: URLSearchParams, filters: Filters): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const name of ['text', 'category', 'userImpact', 'effort', 'threat', 'state', 'service', 'owner'] as const) {
    const value = filters[name];
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, String(value));
  }
  if (filters.presets.length > 0) next.set('preset', filters.presets.join(','));
  else next.delete('preset');
  return next;
}

export interface ActiveFilter {
  /** As it is said to the reader: 'Data', 'mfa', 'at most 30 min'. */
  label: string;
  without: Filters;
}

/** Each filter that is set, with the filters that remain when it is taken away. */
export function activeFilters(filters: Filters, { queue, words }: Pick<Texts, 'queue' | 'words'>): ActiveFilter[] {
  const { presets, ...fields } = filters;
  const labels: Record<keyof typeof fields, (value: string) => string> = {
    text: (value) => value,
    category: (value) => value,
    userImpact: (value) =>
      value === 'unknown' ? queue.active.noticedUnknown : queue.active.noticed(words.noticedBy[value as 'none']),
    effort: queue.active.atMost,
    threat: (value) => value,
    state: (value) => words.statuses[value as ActionStatus],
    service: serviceName,
    owner: (value) => value,
  };
  return [
    ...(Object.keys(fields) as (keyof typeof fields)[])
      .filter((name) => fields[name] !== undefined)
      .map((name) => {
        return { label: labels[name](String(fields[name])), without: { ...filters, [name]: undefined } };
      }),
    ...presets.map((preset) => ({
      label: queue.presets[preset].label,
      without: { ...filters, presets: presets.filter((each) => each !== preset) },
    })),
  ];
}

/** Rows that pass every filter, in the order they came. An unknown value passes only the filter that asks for it. */
export function applyFilters(rows: ActionRow[], filters: Filters): ActionRow[] {
  const words = fold(filters.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const { category, userImpact, effort, threat, state, service, owner, presets } = filters;
  return rows.filter(
    (row) =>
      (!category || same(row.category, category)) &&
      (!userImpact || (userImpact === 'unknown' ? row.userImpact === null : row.userImpact === userImpact)) &&
      (!effort || (row.effortMinutes !== null && row.effortMinutes <= effort)) &&
      (!threat || row.threats.some((each) => same(each, threat))) &&
      (!state || row.status === state) &&
      (!service || same(row.service, service)) &&
      (!owner || same(row.owner, owner)) &&
      presets.every((preset) => PRESETS[preset].matches(row)) &&
      (words.length === 0 || containsAll(row, words)),
  );
}

/** Values that occur in the rows, each once whatever its casing, in alphabetical order. */
export function choices(rows: ActionRow[], pick: (row: ActionRow) => (string | null)[]): string[] {
  const found = new Map<string, string>();
  for (const row of rows) {
    for (const value of pick(row)) if (value && !found.has(fold(value))) found.set(fold(value), value);
  }
  return [...found.values()].sort((one, other) => one.localeCompare(other));
}

function containsAll(row: ActionRow, words: string[]): boolean {
  const text = fold(
    [row.title, row.controlId, row.category, row.service, row.owner, row.reason, ...row.threats].join(' '),
  );
  return words.every((word) => text.includes(word));
}

const same = (one: string | null, other: string) => one !== null && fold(one) === fold(other);

/** Without case and accents, as people search. */
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const isStatus = (value: string | undefined): value is ActionStatus =>
  actionStatuses.some((status) => status === value);

const given = <Name extends string>(name: Name, value: string | undefined) =>
  (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, string>>;
