import type { ChangeKind, ChangePart } from './contract/changes';
import type { Counted } from './contract/shared';
import type { Contribution } from './contribution';
import { countedIn } from './counted';
import { withoutNoise } from './known';
import type { Texts } from './language/texts';
import type { IsoDate } from './snapshot';
import { titleOf } from './tenantControl';

/** What is to be put into words: a part of a control, or the rest that belongs to none. */
export type Told = Contribution | { kind: 'unexplained'; points: number; max: number };

/** One part of an account as a sentence with its numbers. */
export function changeText(told: Told, percent: number, { changes }: Texts): string {
  if (told.kind === 'unexplained') return changes.unexplained(told.points, isVisible(told.max) ? told.max : null);
  const title = titleOf(told.control);
  switch (told.kind) {
    case 'earned':
    case 'lost':
      return changes.moved(title, told.points, told.complying);
    case 'declared':
      return changes.declared(title, told.points);
    case 'population':
      return changes.population(title, told.points, told.population);
    case 'added':
      return changes.added(title, told.points, told.max, percent);
    case 'removed':
      return changes.removed(title, -told.max, percent);
    case 'reweighted':
      return changes.reweighted(title, told.max, percent);
  }
}

function isVisible(max: number): boolean {
  return Math.abs(max) >= 0.005;
}

interface HeadlineInput {
  from: IsoDate;
  to: IsoDate;
  percent: number;
  comparable: boolean;
  parts: ChangePart[];
  contributions: Contribution[];
}

/** One or two sentences: the largest cause first, in plain words. */
export function changeHeadline(input: HeadlineInput, texts: Texts): string {
  const { changes, numbers } = texts;
  const since = numbers.day(input.from, new Date(input.to));
  if (!input.comparable) return changes.notComparable(since);
  if (input.from === input.to) return changes.noNewFigures(since);
  const groups = groupsOf(input);
  if (groups.length === 0) return changes.nothingMoved(since);
  return groups
    .slice(0, 2)
    .map((group) => groupSentence(group, texts))
    .join(' ');
}

interface Group {
  kind: ChangeKind;
  points: number;
  percent: number;
  parts: ChangePart[];
  /** What its controls count, each once. */
  counted: Counted[];
  /** The title behind the largest part; null for the rest. */
  largest: Contribution | null;
}

function groupsOf({ parts, contributions }: HeadlineInput): Group[] {
  const kinds = [...new Set(parts.map((part) => part.kind))];
  return kinds
    .map((kind) =>
      groupOf(
        kind,
        parts.filter((part) => part.kind === kind),
        contributions,
      ),
    )
    .sort((a, b) => Math.abs(b.percent) - Math.abs(a.percent) || Math.abs(b.points) - Math.abs(a.points));
}

/** `parts` are largest first already. */
function groupOf(kind: ChangeKind, parts: ChangePart[], contributions: Contribution[]): Group {
  const ofKind = contributions.filter((contribution) => contribution.kind === kind);
  const largest = ofKind.find(({ control }) => control.controlId === parts[0]?.controlId);
  const counted = new Set(ofKind.map(({ control }) => countedIn(control)));
  return {
    kind,
    points: withoutNoise(parts.reduce((total, part) => total + part.points, 0)),
    percent: withoutNoise(parts.reduce((total, part) => total + part.percent, 0)),
    parts,
    counted: COUNTED.filter((one) => counted.has(one)),
    largest: largest ?? null,
  };
}

const COUNTED: Counted[] = ['people', 'devices', 'objects'];

function groupSentence(group: Group, texts: Texts): string {
  const { kind, percent, parts, counted } = group;
  const { together } = texts.changes;
  const points = Math.abs(group.points);
  switch (kind) {
    case 'earned':
      return together.earned(points, causeOf(group, texts));
    case 'lost':
      return together.lost(points, causeOf(group, texts));
    case 'declared':
      return together[group.points < 0 ? 'withdrawn' : 'declared'](points, causeOf(group, texts));
    case 'population':
      return together.population(counted, percent);
    case 'added':
      return together.added(parts.length, percent);
    case 'removed':
      return together.removed(parts.length, percent);
    case 'reweighted':
      return together.reweighted(parts.length, percent);
    case 'unexplained':
      return together.unexplained(percent);
  }
}

/** The largest part, and how much of the whole it is. `parts` are largest first. */
function causeOf({ largest, parts: [first, ...others], points }: Group, { changes: { causes } }: Texts): string {
  if (largest === null) return '';
  const title = titleOf(largest.control);
  if (first === undefined || others.length === 0) return causes.only(title, largest.complying);
  const isMost = Math.abs(first.points) > Math.abs(points) / 2;
  return causes[isMost ? 'most' : 'largest'](title, largest.complying);
}
