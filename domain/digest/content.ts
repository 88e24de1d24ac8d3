import type { ActionRow } from '../contract/actions';
import type { ChangePart } from '../contract/changes';
import type { ForecastItem } from '../contract/forecast';
import type { DecisionKind } from '../decision';
import type { Language } from '../language/language';
import type { IsoDate, IsoInstant } from '../snapshot';

/** A decision as a card shows it. */
export interface ShownDecision {
  sequence: number;
  kind: DecisionKind;
  byName: string;
  at: IsoInstant;
  dueOn: IsoDate | null;
  reviewOn: IsoDate | null;
  reason: string | null;
  /** null: nothing to write. */
  write: 'pending' | 'written' | 'refused' | null;
  writeMessage: string | null;
}

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
  decision: ShownDecision | null;
}

/** A change in Microsoft's list of controls, as a channel was told of it before the figures showed it. */
export interface ToldChange {
  controlId: string;
  kind: ForecastItem['kind'];
  /** Points it can bring afterwards. */
  worth: number;
  /** What it alone was to move, in percent points. */
  percent: number | null;
}

/** What Microsoft has changed in its list and the figures do not show yet. */
export interface ToldForecast {
  headline: string;
  controlIds: string[];
  /** Missing in posts that were stored before the outcome was told. */
  changes?: ToldChange[];
}

/** What waits for a person: a review that is due, accepted work past its date, or work that was done and not counted. */
export interface DigestTask {
  kind: 'review' | 'overdue' | 'notCounted';
  controlId: string;
  title: string;
  text: string;
  /** The decision that waits, its kind and its reason: a renewal offers them again. */
  sequence: number;
  decided: DecisionKind;
  reason: string | null;
  /** What was decided since the digest was posted; null while it waits. */
  since: ShownDecision | null;
}

/** All that one digest card shows: plain, serialisable, versioned, because it is stored and drawn again months later. */
export interface DigestContent {
  version: 1;
  /** That its sentences are in. Missing in digests that were stored before there was a choice; then English. */
  language?: Language;
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
  /** How far the saved plan has come; null where none is saved. Missing, like the next three, in digests that were stored before. */
  plan?: { percent: number | null; text: string } | null;
  /** Longest overdue first. */
  tasks?: DigestTask[];
  /** "I did it" that Microsoft has counted since the previous digest. */
  counted?: { controlId: string; title: string; by: string; text: string }[];
  /** null where nothing is ahead. */
  forecast?: ToldForecast | null;
  /** How what the channel was told has turned out; null where none of it has come into the figures since. Missing in older posts. */
  foretold?: { text: string; controlIds: string[] } | null;
  /** Microsoft has supplied nothing newer than what the previous digest of the channel showed. */
  nothingNew?: boolean;
  /** Open actions in the whole queue, and the points they hold. */
  openActions: number;
  openPoints: number;
}

/** What a channel hears between two digests. Stored and drawn again as a digest is. */
export interface AlertContent {
  version: 1;
  kind: 'alert';
  /** As in a digest. */
  language?: Language;
  tenantId: string;
  tenantName: string;
  /** Day the card is for, in the channel's time zone. */
  postedOn: IsoDate;
  asOf: IsoDate;
  percent: number | null;
  drop: {
    since: IsoDate;
    percent: number;
    points: number;
    headline: string;
    parts: Pick<ChangePart, 'kind' | 'controlId' | 'points' | 'percent' | 'text'>[];
  } | null;
  forecast: ToldForecast | null;
}

/** All that the ledger of posts keeps. */
export type PostedContent = DigestContent | AlertContent;

export function isAlert(content: PostedContent): content is AlertContent {
  return 'kind' in content;
}
