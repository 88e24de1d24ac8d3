import type { OverviewResponse } from './contract/overview';
import { knownAmount, knownList, knownPercent, withoutNoise } from './known';
import type { Texts } from './language/texts';
import type { DayPicture, TenantPicture } from './picture';
import type { Comparison, Snapshot } from './snapshot';
import { standingsOf } from './standing';
import { compareText, controlsOf, type TenantControl } from './tenantControl';

export type Score = NonNullable<OverviewResponse['score']>;
export type Comparisons = Pick<OverviewResponse, 'comparisons' | 'comparisonsMissing'>;

/** Percent of a maximum, null where there is no maximum to compare with. */
export function percentOf(current: number | null, max: number | null): number | null {
  const [part, whole] = [knownAmount(current), knownAmount(max)];
  return part === null || whole === null || whole === 0 ? null : withoutNoise((part / whole) * 100);
}

/**
 * The reported score, how much of it Microsoft measured (confirmed) and how much is the school's own word (declared), and the score
 * "in your scope", which leaves out ignored and third-party actions on both sides, also those Graph has not been told of yet.
 * confirmed + declared is exactly the reported number.
 */
export function scoreOf(picture: TenantPicture): Score {
  const controls = [...controlsOf(picture).values()];
  const { current, max } = totalsOf(picture);
  const declaredPoints = sum(controls.filter(({ declared }) => declared).map((control) => control.points ?? 0));
  return {
    current,
    max,
    percent: percentOf(current, max),
    controls: controls.filter(({ score }) => score !== null).length,
    ...confirmedAndDeclared(current, declaredPoints),
    inScope: inScope(picture, controls, current, max),
  };
}

/**
 * Microsoft's totals. Where one of them is unusable (not a number, negative) it is the sum of what the controls say,
 * which is what Microsoft's total is made of.
 */
export function totalsOf(day: DayPicture): { current: number; max: number } {
  const measured = () => [...controlsOf(day).values()].filter((control) => control.score !== null);
  return {
    current: knownAmount(day.snapshot.current) ?? sum(measured().map((control) => control.points ?? 0)),
    max: knownAmount(day.snapshot.max) ?? sum(measured().map((control) => control.maxPoints ?? 0)),
  };
}

/** Points per category over the controls whose points and maximum are known, in Microsoft's order of categories. */
export function categoriesOf(picture: DayPicture): OverviewResponse['categories'] {
  const groups = new Map<string, { category: string; current: number; max: number }>();
  for (const control of controlsOf(picture).values()) {
    if (control.points === null || control.maxPoints === null) continue;
    const category = categoryName(control) ?? 'Other';
    const group = groups.get(category) ?? { category, current: 0, max: 0 };
    group.current += control.points;
    group.max += control.maxPoints;
    groups.set(category, group);
  }
  return [...groups.values()]
    .sort((a, b) => categoryPlace(a.category) - categoryPlace(b.category) || compareText(a.category, b.category))
    .map(({ category, current, max }) => ({
      category,
      current: withoutNoise(current),
      max: withoutNoise(max),
      percent: percentOf(current, max),
    }));
}

/** 'Identity' for any casing of it; null where Microsoft names no category. */
export function categoryName(control: TenantControl): string | null {
  const given = (control.score?.category ?? control.profile?.category ?? '').trim();
  if (given === '') return null;
  return CATEGORIES.find((category) => category.toLowerCase() === given.toLowerCase()) ?? given;
}

/** Averages of other tenants by basis, and the sentence to show for each that Microsoft did not supply. All are percentages already. */
export function comparisonsOf(snapshot: Pick<Snapshot, 'date' | 'comparisons'>, texts: Texts): Comparisons {
  const supplied = knownList(snapshot.comparisons)
    .filter(({ basis, percent }) => typeof basis === 'string' && knownPercent(percent) !== null)
    .map((comparison) => ({ ...comparison, basis: basisOf(comparison.basis) }))
    .sort((a, b) => basisPlace(a.basis) - basisPlace(b.basis) || compareText(a.basis, b.basis) || a.percent - b.percent)
    .filter((comparison, place, all) => comparison.basis !== all[place - 1]?.basis);
  return {
    comparisons: supplied.map((comparison) => ({
      basis: comparison.basis,
      label: labelOf(comparison, texts),
      percent: comparison.percent,
      asOf: snapshot.date,
      seatRange: comparison.seatRange,
    })),
    comparisonsMissing: BASES.filter(({ basis }) => !supplied.some((comparison) => comparison.basis === basis)).map(
      ({ basis }) => ({ basis, text: texts.comparisons.missing[basis] }),
    ),
  };
}

const CATEGORIES = ['Identity', 'Data', 'Device', 'Apps', 'Infrastructure'];

const BASES: { basis: 'allTenants' | 'similarSize' | 'industry'; spellings: string[] }[] = [
  { basis: 'allTenants', spellings: ['alltenants'] },
  { basis: 'similarSize', spellings: ['similarsize', 'totalseats'] },
  { basis: 'industry', spellings: ['industry', 'industrytypes'] },
];

function basisOf(word: string): string {
  return BASES.find(({ spellings }) => spellings.includes(word.toLowerCase()))?.basis ?? word;
}

function basisPlace(basis: string): number {
  const place = BASES.findIndex((known) => known.basis === basis);
  return place === -1 ? BASES.length : place;
}

function labelOf(comparison: Comparison, { comparisons }: Texts): string {
  const known = BASES.find(({ basis }) => basis === comparison.basis);
  const label = known === undefined ? comparison.basis : comparisons.labels[known.basis];
  const range = comparison.seatRange;
  return range === null ? label : comparisons.seats(label, range.from, range.to);
}

function categoryPlace(category: string): number {
  const place = CATEGORIES.indexOf(category);
  return place === -1 ? CATEGORIES.length : place;
}

/** Two addends that give the reported number exactly: rounded where that fits, else as the difference falls. */
function confirmedAndDeclared(current: number, declaredPoints: number): { confirmed: number; declared: number } {
  const declared = Math.min(withoutNoise(declaredPoints), current);
  const confirmed = withoutNoise(current - declared);
  if (confirmed + declared === current) return { confirmed, declared };
  // Of a - b and a - (a - b) the sum is exact in binary fractions, whichever of the two is the larger.
  const rest = current - declared;
  return { confirmed: rest, declared: current - rest };
}

function inScope(picture: TenantPicture, controls: TenantControl[], current: number, max: number): Score['inScope'] {
  const standingOf = standingsOf(picture);
  const leftOut = controls
    .filter(({ key, profile }) => ['ignored', 'thirdParty'].includes(standingOf(key, profile).kind))
    // A control of unknown worth cannot be taken out of either side.
    .filter(({ points, maxPoints }) => points !== null && maxPoints !== null);
  const scoped = {
    current: Math.max(0, withoutNoise(current - sum(leftOut.map(({ points }) => points ?? 0)))),
    max: Math.max(0, withoutNoise(max - sum(leftOut.map(({ maxPoints }) => maxPoints ?? 0)))),
  };
  return { ...scoped, percent: percentOf(scoped.current, scoped.max) };
}

function sum(values: number[]): number {
  return withoutNoise(values.reduce((total, value) => total + value, 0));
}
