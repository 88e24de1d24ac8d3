export interface Measured {
  firstScriptBytes: number;
  /** One a load. */
  usable: number[];
  steps: number[];
  slow: { longestTask: number; longestEvent: number };
}

interface Row {
  what: string;
  valueOf: (page: Measured) => number;
  unit: 'KB' | 'ms';
  /** The tab may take at most this; 'share' of what DataGrid takes, else in the unit. */
  most?: { value: number; share?: boolean };
}

const ROWS: Row[] = [
  {
    what: 'first view, JavaScript (gzip)',
    valueOf: ({ firstScriptBytes }) => firstScriptBytes / 1024,
    unit: 'KB',
    most: { value: 150 },
  },
  {
    what: 'usable after a cold load, CPU 4x slower (median)',
    valueOf: ({ usable }) => quantile(usable, 0.5),
    unit: 'ms',
    most: { value: 0.3, share: true },
  },
  {
    what: 'slider step, main thread (median)',
    valueOf: ({ steps }) => quantile(steps, 0.5),
    unit: 'ms',
    most: { value: 12 },
  },
  { what: 'slider step, main thread (95th percentile)', valueOf: ({ steps }) => quantile(steps, 0.95), unit: 'ms' },
  {
    what: 'slider step, longest event, CPU 4x slower',
    valueOf: ({ slow }) => slow.longestEvent,
    unit: 'ms',
    most: { value: 50 },
  },
  { what: 'slider step, longest task, CPU 4x slower', valueOf: ({ slow }) => slow.longestTask, unit: 'ms' },
];

/** The table of both pages, and what is over its limit. */
export function reportOf(tab: Measured, dataGrid: Measured): { lines: string[]; passed: string[] } {
  const width = Math.max(...ROWS.map(({ what }) => what.length));
  const passed: string[] = [];
  const lines = ROWS.map(({ what, valueOf, unit, most }) => {
    const [own, other] = [valueOf(tab), valueOf(dataGrid)];
    const values = [own, other].map((value) => `${value.toFixed(1).padStart(9)} ${unit}`).join('');
    const line = `${what.padEnd(width)}${values}`;
    if (most === undefined) return line;
    const judged = most.share ? own / other : own;
    const limit = most.share ? `${judged.toFixed(2)} of it, limit ${most.value}` : `limit ${most.value} ${unit}`;
    if (judged > most.value) passed.push(`${what} (${limit})`);
    return `${line}   ${limit}: ${judged > most.value ? 'OVER' : 'ok'}`;
  });
  return { lines: [`${''.padEnd(width)}${'the tab'.padStart(12)}${'DataGrid'.padStart(12)}`, ...lines], passed };
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
