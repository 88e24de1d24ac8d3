import type { IsoDate } from '../../domain/snapshot';

/** What is compared from day to day. */
export interface ControlValues {
  categoryId: number | null;
  score: number | null;
  percent: number | null;
  count: number | null;
  total: number | null;
  on: boolean | null;
}

/** Days of snapshots, both included; `to` is null while the newest snapshot says the same. */
export interface ControlPeriod {
  controlId: number;
  from: IsoDate;
  to: IsoDate | null;
  values: ControlValues;
}

export interface ControlDay {
  date: IsoDate;
  controls: Map<number, ControlValues>;
}

/**
 * Walks over days, oldest first, and returns the periods as they stand afterwards: those that held on `previous` (closed,
 * or open still) and the new ones. `before` is what held on `previous`, the day of the snapshot before the first of `days`.
 */
export function extendPeriods(before: ControlPeriod[], previous: IsoDate | null, days: ControlDay[]): ControlPeriod[] {
  const done: ControlPeriod[] = [];
  const open = new Map(before.map((period) => [period.controlId, { ...period, to: null as IsoDate | null }]));
  let last = previous;

  for (const { date, controls } of days) {
    for (const [controlId, period] of open) {
      const now = controls.get(controlId);
      if (now && same(now, period.values)) continue;
      done.push({ ...period, to: last });
      open.delete(controlId);
    }
    for (const [controlId, values] of controls) {
      if (!open.has(controlId)) open.set(controlId, { controlId, from: date, to: null, values });
    }
    last = date;
  }
  return [...done, ...open.values()];
}

/** What held on a day that has a snapshot. */
export function controlsOn(periods: ControlPeriod[], date: IsoDate): Map<number, ControlValues> {
  const holding = periods.filter(({ from, to }) => from <= date && (to === null || to >= date));
  return new Map(holding.map(({ controlId, values }) => [controlId, values]));
}

function same(one: ControlValues, other: ControlValues): boolean {
  return (
    one.score === other.score &&
    one.percent === other.percent &&
    one.count === other.count &&
    one.total === other.total &&
    one.on === other.on &&
    one.categoryId === other.categoryId
  );
}
