import type { ActionRow } from '../contract/actions';
import type { ChangePart } from '../contract/changes';
import type { IsoDate, IsoInstant } from '../snapshot';

/** The row of one recommended action in a digest. Kept with the delivery, so that a shared card can be drawn again after a press. */
export interface DigestAction {
  controlId: string;
  title: string;
  /** One plain sentence of what it is. */
  meaning: string | null;
  pointsLeft: number | null;
  userImpact: ActionRow['userImpact'];
  effortMinutes: number | null;
  affected: number | null;
  total: number | null;
  /** What is counted; missing in digests that were stored before this was known. */
  counts?: ActionRow['counts'];
  /** Whether the affected people can be named (to those who may see names): only then is there a button for it. */
  namesPeople: boolean;
  actionUrl: string | null;
  /** False for what Graph cannot be told (device controls): its buttons then say so. */
  writable: boolean;
  /** Sentence on the effect of ignoring, and of third party, shown before the click. */
  ignoreEffect: string;
  thirdPartyEffect: string;
  /** What was decided since the digest was posted; null while it is open. */
  decision: {
    sequence: number;
    kind: 'accept' | 'ignore' | 'thirdParty' | 'done';
    byName: string;
    at: IsoInstant;
    dueOn: IsoDate | null;
    reviewOn: IsoDate | null;
    reason: string | null;
    /** null: nothing to write. */
    write: 'pending' | 'written' | 'refused' | null;
    writeMessage: string | null;
  } | null;
}

/** All that one digest card shows: plain, serialisable, versioned, because it is stored and drawn again months later. */
export interface DigestContent {
  version: 1;
  tenantId: string;
  tenantName: string;
  /** Day the card is for, in the channel's time zone. */
  postedOn: IsoDate;
  /** Of the channel: decisions are dated in it. Missing in digests that were stored before this was kept; then UTC. */
  timeZone?: string;
  /** Day Microsoft's figures are true for. */
  asOf: IsoDate;
  stale: boolean;
  /** Why the figures are old where it is not Microsoft that supplies none: we could not read them. `since` is the day of the last success. */
  notRead?: { since: IsoDate | null };
  current: number;
  max: number;
  percent: number | null;
  /** Controls that Microsoft scored that day. */
  controls: number;
  confirmed: number;
  declared: number;
  /** Against the previous digest of this channel, or 7 days before where it is the first; null where nothing can be compared. */
  move: {
    since: IsoDate;
    points: number;
    max: number;
    percent: number;
    headline: string;
    parts: Pick<ChangePart, 'kind' | 'controlId' | 'points' | 'percent' | 'text'>[];
  } | null;
  comparisons: { label: string; percent: number }[];
  /** Oldest first, days that exist. */
  trend: { date: IsoDate; percent: number }[];
  actions: DigestAction[];
  /** Open actions in the whole queue, and the points they hold. */
  openActions: number;
  openPoints: number;
}
