import type { ChangeKind, ChangePart } from './contract/changes';
import type { Counted } from './contract/shared';
import type { Contribution } from './contribution';
import { countedIn } from './counted';
import { withoutNoise } from './known';
import type { IsoDate } from './snapshot';
import { titleOf } from './tenantControl';
import { countWord, formatDay, formatPercent, formatPoints, formatSigned } from './words';

/** What is to be put into words: a part of a control, or the rest that belongs to none. */
export type Told = Contribution | { kind: 'unexplained'; points: number; max: number };

/** One part of an account as a sentence with its numbers. */
export function changeText(told: Told, percent: number): string {
  if (told.kind === 'unexplained') return unexplainedText(told);
  const title = titleOf(told.control);
  const points = signedPoints(told.points);
  switch (told.kind) {
    case 'earned':
    case 'lost':
      return `${title}: ${points}${peopleMoved(told.complying)}.`;
    case 'declared':
      return `${title}: ${points} on your own word, not measured by Microsoft.`;
    case 'population':
      return `${title}: ${points}, because ${populationMoved(told.population)}.`;
    case 'added':
      return `Microsoft added ${title}: ${formatPoints(told.points)} of ${countWord(told.max, 'point', 'points')}, ${effect(percent)}.`;
    case 'removed':
      return `Microsoft removed ${title}, which was worth ${countWord(-told.max, 'point', 'points')}, ${effect(percent)}.`;
    case 'reweighted':
      return `Microsoft changed the worth of ${title} by ${signedPoints(told.max)}, ${effect(percent)}.`;
  }
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
export function changeHeadline(input: HeadlineInput): string {
  const since = formatDay(input.from, new Date(input.to));
  if (!input.comparable)
    return `Nothing can be compared since ${since}: Microsoft gave no maximum for one of the days.`;
  if (input.from === input.to) return `Microsoft has published no new figures since ${since}.`;
  const groups = groupsOf(input);
  if (groups.length === 0) return `Nothing moved since ${since}.`;
  return groups
    .slice(0, 2)
    .map((group) => groupSentence(group))
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
  return {
    kind,
    points: withoutNoise(parts.reduce((total, part) => total + part.points, 0)),
    percent: withoutNoise(parts.reduce((total, part) => total + part.percent, 0)),
    parts,
    counted: [...new Set(ofKind.map(({ control }) => countedIn(control)))],
    largest: largest ?? null,
  };
}

function groupSentence({ kind, points, percent, parts, largest, counted }: Group): string {
  const amount = countWord(Math.abs(points), 'point', 'points');
  const controls = countWord(parts.length, 'control', 'controls');
  const mostly =
    largest === null ? '' : `${shareWords(parts, points)}${titleOf(largest.control)}${peopleMoved(largest.complying)}`;
  switch (kind) {
    case 'earned':
      return `You earned ${amount}: ${mostly}.`;
    case 'lost':
      return `You lost ${amount}: ${mostly}.`;
    case 'declared':
      return points < 0
        ? `${amount} on your own word are gone: ${mostly}.`
        : `${amount} came on your own word, not by measurement: ${mostly}.`;
    case 'population':
      return `${populationWords(counted)}, ${effect(percent)}.`;
    case 'added':
      return `Microsoft added ${controls}, ${effect(percent)}.`;
    case 'removed':
      return `Microsoft removed ${controls}, ${effect(percent)}.`;
    case 'reweighted':
      return `Microsoft changed the worth of ${controls}, ${effect(percent)}.`;
    case 'unexplained':
      return `${formatSigned(percent)} % is not explained by the data.`;
  }
}

/** `parts` are largest first. */
function shareWords([first, ...others]: ChangePart[], points: number): string {
  if (first === undefined || others.length === 0) return '';
  return Math.abs(first.points) > Math.abs(points) / 2 ? 'most of it ' : 'the largest part ';
}

/** Computers and policies come and go too: people are named only where it is people that Microsoft counts. */
function populationWords(counted: Counted[]): string {
  if (counted.length === 1 && counted[0] === 'people') return 'People joined or left';
  if (counted.length === 1 && counted[0] === 'devices') return 'Devices were added or removed';
  return `Microsoft counts more or fewer ${COUNTED.filter((kind) => counted.includes(kind)).join(' or ')}`;
}

const COUNTED: Counted[] = ['people', 'devices', 'objects'];

function unexplainedText({ points, max }: { points: number; max: number }): string {
  const parts = [signedPoints(points)];
  if (Math.abs(max) >= 0.005) parts.push(`${formatSigned(max, 2)} of the maximum`);
  return `Not explained by the data Microsoft supplies: ${parts.join(', ')}.`;
}

function effect(percent: number): string {
  if (formatSigned(percent) === '0') return 'which hardly moves the percentage';
  return `which ${percent < 0 ? 'cost' : 'brought'} ${formatPercent(Math.abs(percent))}`;
}

function peopleMoved(complying: number | null): string {
  if (complying === null || complying === 0) return '';
  return complying > 0
    ? `, ${formatPoints(complying)} more are covered`
    : `, ${formatPoints(-complying)} fewer are covered`;
}

function populationMoved(population: number): string {
  return population > 0
    ? `${formatPoints(population)} more are counted`
    : `${formatPoints(-population)} fewer are counted`;
}

function signedPoints(points: number): string {
  return `${formatSigned(points, 2)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
}
