import type { Forecast, ForecastItem } from './contract/forecast';
import { controlKey } from './controlId';
import type { ControlProfile } from './controlProfile';
import { knownAmount, knownPercent, withoutNoise } from './known';
import type { Texts } from './language/texts';
import { lacksLicence } from './licence';
import type { DayPicture } from './picture';
import { percentOf, totalsOf } from './score';
import { compareText, controlsOf, titleOf, type TenantControl } from './tenantControl';

/** Microsoft's list of controls as it was before, to see what has changed in it. An empty list was not supplied: nothing follows from it. */
export interface EarlierLists {
  /** From when a change can still be ahead of the figures: about `NOTICE_DAYS` before them. */
  controls: ControlProfile[];
  /** As of the day before the newest figures: a weight that changed later is not in them yet, where they do not show it themselves. */
  weights: ControlProfile[];
}

/** A control that Microsoft has listed for longer without scoring it here is not measured in this tenant. */
export const NOTICE_DAYS = 14;

/**
 * Notice before the fall: what Microsoft has changed in its list of controls and the newest figures do not show, and where the score goes
 * when they do. null where nothing is ahead. A new control is taken to bring nothing at first; one whose licence is known not to be owned is
 * left out, as Microsoft does not score it.
 */
export function forecastOf(day: DayPicture, earlier: EarlierLists, texts: Texts): Forecast | null {
  const now = controlsOf(day);
  const items = [
    ...newControls(now, earlier, day, texts),
    ...retiredControls(now, earlier, day, texts),
    ...newWeights(now, earlier, day, texts),
  ].sort((a, b) => Math.abs(b.max) - Math.abs(a.max) || compareText(controlKey(a.controlId), controlKey(b.controlId)));
  if (items.length === 0) return null;
  const { current, max } = totalsOf(day);
  const after = {
    current: Math.max(0, withoutNoise(current + sum(items.map(({ points }) => points)))),
    max: Math.max(0, withoutNoise(max + sum(items.map((item) => item.max)))),
  };
  const from = { current, max, percent: percentOf(current, max) };
  const to = { ...after, percent: percentOf(after.current, after.max) };
  return { asOf: day.snapshot.date, from, to, items, headline: headlineOf(items, from.percent, to.percent, texts) };
}

type Controls = ReadonlyMap<string, TenantControl>;

/** Listed, worth something, and neither scored nor listed before. */
function newControls(now: Controls, earlier: EarlierLists, day: DayPicture, texts: Texts): ForecastItem[] {
  const before = listed(earlier.controls, day);
  if (before.size === 0) return [];
  return [...now].flatMap(([key, control]) => {
    const worth = knownAmount(control.profile?.maxScore);
    const isNew = control.score === null && !before.has(key) && !isDeprecated(control.profile);
    return isNew && worth !== null && worth > 0 && !lacksLicence(control, day.snapshot)
      ? [added(control, worth, texts)]
      : [];
  });
}

/** Still scored, and no longer listed or deprecated since. */
function retiredControls(now: Controls, earlier: EarlierLists, day: DayPicture, texts: Texts): ForecastItem[] {
  const isListEmpty = ![...now.values()].some(({ profile }) => profile !== null);
  if (isListEmpty) return [];
  return [...listed(earlier.controls, day)].flatMap(([key, before]) => {
    const control = now.get(key);
    if (control === undefined || control.score === null || isDeprecated(before)) return [];
    const worth = control.maxPoints ?? knownAmount(before.maxScore);
    const isGone = control.profile === null || isDeprecated(control.profile);
    return isGone && worth !== null ? [retired({ ...control, profile: control.profile ?? before }, worth, texts)] : [];
  });
}

/** Scored with the weight it had before. */
function newWeights(now: Controls, earlier: EarlierLists, day: DayPicture, texts: Texts): ForecastItem[] {
  return [...listed(earlier.weights, day)].flatMap(([key, before]) => {
    const control = now.get(key);
    const [was, worth] = [knownAmount(before.maxScore), knownAmount(control?.profile?.maxScore)];
    if (control === undefined || control.score === null || isDeprecated(control.profile)) return [];
    if (was === null || worth === null || was === worth || shownWorth(control) === worth) return [];
    return [reweighted(control, was, worth, texts)];
  });
}

function listed(profiles: ControlProfile[], day: DayPicture): Map<string, ControlProfile> {
  const controls = controlsOf({ snapshot: { ...day.snapshot, controls: [] }, profiles });
  return new Map([...controls].flatMap(([key, { profile }]) => (profile === null ? [] : [[key, profile]])));
}

/** What the figures themselves say a control is worth; null where they do not tell. Microsoft's weights are whole numbers. */
function shownWorth({ points, score }: TenantControl): number | null {
  const percent = knownPercent(score?.percent);
  return points === null || percent === null || points === 0 || percent === 0
    ? null
    : Math.round((points * 100) / percent);
}

function added(control: TenantControl, worth: number, { forecast }: Texts): ForecastItem {
  const text = forecast.added(titleOf(control), worth);
  return { kind: 'added', controlId: control.controlId, points: 0, max: worth, worth, text };
}

function retired(control: TenantControl, worth: number, { forecast }: Texts): ForecastItem {
  const earned = control.points ?? 0;
  const text = forecast.retired(titleOf(control), earned, worth);
  return {
    kind: 'removed',
    controlId: control.controlId,
    points: withoutNoise(-earned),
    max: withoutNoise(-worth),
    worth: 0,
    text,
  };
}

/** The share that is earned stays the same. */
function reweighted(control: TenantControl, was: number, worth: number, { forecast }: Texts): ForecastItem {
  const points = was === 0 ? 0 : withoutNoise(((control.points ?? 0) * (worth - was)) / was);
  const text = forecast.reweighted(titleOf(control), was, worth);
  return { kind: 'reweighted', controlId: control.controlId, points, max: withoutNoise(worth - was), worth, text };
}

function headlineOf(items: ForecastItem[], from: number | null, to: number | null, texts: Texts): string {
  const { forecast, numbers } = texts;
  const changes = byKind(items, texts).map(({ kind, some, words }) =>
    kind === 'reweighted' ? words : forecast.changedWorth(words, Math.abs(sum(some.map(({ max }) => max)))),
  );
  if (from === null || to === null) return forecast.listChanged(changes);
  const looksTheSame = numbers.percent(from) === numbers.percent(to);
  return looksTheSame ? forecast.stays(changes, from) : forecast.goes(changes, from, to);
}

/** Such as '2 new controls'; kinds without any are left out. */
export function byKind<T extends Pick<ForecastItem, 'kind'>>(items: readonly T[], { forecast }: Texts) {
  return (['added', 'removed', 'reweighted'] as const).flatMap((kind) => {
    const some = items.filter((item) => item.kind === kind);
    return some.length === 0 ? [] : [{ kind, some, words: forecast.changed(kind, some.length) }];
  });
}

/** What one change alone moves, in percent points; null where there is no percentage. */
export function effectAlone({ from }: Pick<Forecast, 'from'>, { points, max }: ForecastItem): number | null {
  const after = percentOf(Math.max(0, from.current + points), Math.max(0, from.max + max));
  return after === null || from.percent === null ? null : withoutNoise(after - from.percent);
}

type Foreseen = Pick<ForecastItem, 'kind' | 'controlId' | 'worth'>;

/** How a forecast turned out on a later day: which of its changes Microsoft has counted by then. */
export function checkForecast(
  { items }: { items: readonly Foreseen[] },
  later: DayPicture,
): { counted: string[]; open: string[] } {
  const controls = controlsOf(later);
  const [counted, open]: [string[], string[]] = [[], []];
  for (const item of items) {
    const isCounted = hasBeenCounted(item, controls.get(controlKey(item.controlId)) ?? null);
    (isCounted ? counted : open).push(item.controlId);
  }
  return { counted, open };
}

function hasBeenCounted({ kind, worth }: Foreseen, control: TenantControl | null): boolean {
  const isScored = control !== null && control.score !== null;
  if (kind === 'removed') return !isScored;
  return isScored && (kind === 'added' || worth === (shownWorth(control) ?? control.maxPoints));
}

function isDeprecated(profile: ControlProfile | null): boolean {
  return profile?.deprecated === true;
}

function sum(values: number[]): number {
  return withoutNoise(values.reduce((total, value) => total + value, 0));
}
