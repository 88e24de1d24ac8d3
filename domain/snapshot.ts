/**
 * One day of Microsoft's figures for one tenant, as plain values.
 * `null` always means "Microsoft did not supply it"; it is never written as 0.
 */

/** A calendar day, 'YYYY-MM-DD', in UTC as Microsoft stamps its snapshots. */
export type IsoDate = string;

/** An instant, ISO 8601 with 'Z'. */
export type IsoInstant = string;

export interface ControlScore {
  /** As Graph spells it. Compare ids with `sameControl` (case differs between scores and profiles). */
  controlId: string;
  category: string | null;
  /** Points earned. */
  score: number | null;
  /** 0 to 100. */
  percent: number | null;
  /** People or objects that already comply. */
  count: number | null;
  /** All people or objects the control looks at; affected = total - count. */
  total: number | null;
  on: boolean | null;
  /** Microsoft's free text or HTML on how the control stands. Show it sanitised, never parse it. */
  statusText: string | null;
  /** When Microsoft last measured this control; may be days before the snapshot. */
  lastSynced: IsoInstant | null;
}

/** 'allTenants' | 'similarSize' | 'industry', or Microsoft's own word where it is a new one. */
export type ComparisonBasis = string;

export interface Comparison {
  basis: ComparisonBasis;
  /** Average of the group in percent, 0 to 100. Already a percentage: never divide it by a maximum. */
  percent: number;
  /** Seats of the tenants in a 'similarSize' group, both ends included. */
  seatRange: { from: number; to: number } | null;
}

export interface Snapshot {
  tenantId: string;
  date: IsoDate;
  /** Points reported by Microsoft, declared ones included. */
  current: number;
  max: number;
  activeUsers: number | null;
  /** Names such as 'HasAADP1'; null where Microsoft did not say. */
  enabledServices: string[] | null;
  /** None to three entries; find them by basis, never by position. */
  comparisons: Comparison[];
  controls: ControlScore[];
}

/** The figures of a day without its controls: what a history is drawn from. */
export type SnapshotTotals = Pick<Snapshot, 'date' | 'current' | 'max' | 'comparisons'>;
