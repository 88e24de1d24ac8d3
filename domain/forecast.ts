import { catalogueEntryOf } from './catalogue/index';
import type { Forecast, ForecastItem } from './contract/forecast';
import { controlKey } from './controlId';
import type { ControlProfile } from './controlProfile';
import { knownAmount, knownList, knownPercent, withoutNoise } from './known';
import type { DayPicture } from './picture';
import { percentOf, totalsOf } from './score';
import { compareText, controlsOf, titleOf, type TenantControl } from './tenantControl';
import { countWord, formatPercent, formatPoints } from './words';

/**
 * Notice before the fall: what Microsoft has changed in its list of controls since the newest figures, and where the score goes when
 * those changes are counted. null where nothing changed. `profiles` is the list as it stands now, `day.profiles` as it stood on the day.
 * A new control is taken to bring nothing at first; one whose licence is known not to be owned is left out, as Microsoft does not score it.
 */
export function forecastOf(day: DayPicture, profiles: ControlProfile[]): Forecast | null {
  const before = controlsOf(day);
  const now = controlsOf({ snapshot: { ...day.snapshot, controls: [] }, profiles });
  // An empty list was not supplied: nothing is called retired because of it.
  if (knownList(profiles).length === 0 || knownList(day.profiles).length === 0) return null;
  const items = [...new Set([...before.keys(), ...now.keys()])]
    .flatMap((key) => itemOf(before.get(key) ?? null, now.get(key) ?? null, day) ?? [])
    .sort((a, b) => Math.abs(b.max) - Math.abs(a.max) || compareText(controlKey(a.controlId), controlKey(b.controlId)));
  if (items.length === 0) return null;
  const { current, max } = totalsOf(day);
  const after = {
    current: Math.max(0, withoutNoise(current + sum(items.map(({ points }) => points)))),
    max: Math.max(0, withoutNoise(max + sum(items.map((item) => item.max)))),
  };
  const from = { current, max, percent: percentOf(current, max) };
  const to = { ...after, percent: percentOf(after.current, after.max) };
  return { asOf: day.snapshot.date, from, to, items, headline: headlineOf(items, from.percent, to.percent) };
}

function itemOf(before: TenantControl | null, now: TenantControl | null, day: DayPicture): ForecastItem | null {
  const worth = knownAmount(now?.profile?.maxScore);
  if (before === null) return now === null || worth === null || worth === 0 ? null : added(now, worth, day);
  // Only what Microsoft scores here can be taken away or weigh differently.
  if (before.score === null || before.profile === null || before.maxPoints === null) return null;
  if (now === null || (isDeprecated(now) && !isDeprecated(before))) return retired(before, before.maxPoints);
  return worth === null || worth === before.maxPoints ? null : reweighted(before, before.maxPoints, worth);
}

function added(control: TenantControl, worth: number, day: DayPicture): ForecastItem | null {
  if (isDeprecated(control)) return null;
  const owned = knownList(day.snapshot.enabledServices).map((service) => service.toLowerCase());
  const { needsOneOf } = catalogueEntryOf(control.controlId, control.profile?.service ?? null);
  const isMissing = owned.length > 0 && needsOneOf.length > 0;
  if (isMissing && !needsOneOf.some((service) => owned.includes(service.toLowerCase()))) return null;
  const text = `Microsoft added ${titleOf(control)}, worth ${countWord(worth, 'point', 'points')}; none is earned until it is set up.`;
  return { kind: 'added', controlId: control.controlId, points: 0, max: worth, worth, text };
}

function retired(control: TenantControl, worth: number): ForecastItem {
  const earned = control.points ?? 0;
  const text = `Microsoft retires ${titleOf(control)}: ${formatPoints(earned)} of ${countWord(worth, 'point', 'points')} go.`;
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
function reweighted(control: TenantControl, was: number, worth: number): ForecastItem {
  const points = was === 0 ? 0 : withoutNoise(((control.points ?? 0) * (worth - was)) / was);
  const text = `Microsoft changes the worth of ${titleOf(control)} from ${formatPoints(was)} to ${countWord(worth, 'point', 'points')}.`;
  return { kind: 'reweighted', controlId: control.controlId, points, max: withoutNoise(worth - was), worth, text };
}

function headlineOf(items: ForecastItem[], from: number | null, to: number | null): string {
  const changes = (['added', 'removed', 'reweighted'] as const).flatMap((kind) => {
    const some = items.filter((item) => item.kind === kind);
    if (some.length === 0) return [];
    const worth = countWord(Math.abs(sum(some.map(({ max }) => max))), 'point', 'points');
    const word = countWord(some.length, CHANGED[kind], `${CHANGED[kind]}s`);
    return [kind === 'reweighted' ? word : `${word} (${worth})`];
  });
  if (from === null || to === null) return `Microsoft's list changed: ${changes.join(', ')}.`;
  const same = formatPercent(from) === formatPercent(to);
  const where = same
    ? `your score stays near ${formatPercent(from)}`
    : `you will go from ${formatPercent(from)} to ${formatPercent(to)} without having done anything`;
  return `${changes.join(', ')}: ${where}.`;
}

const CHANGED = { added: 'new control', removed: 'retired control', reweighted: 'control of new worth' } as const;

/** How a forecast turned out on a later day: which of its changes Microsoft has counted by then. */
export function checkForecast(forecast: Forecast, later: DayPicture): { counted: string[]; open: string[] } {
  const controls = controlsOf(later);
  const [counted, open]: [string[], string[]] = [[], []];
  for (const item of forecast.items) {
    const isCounted = hasBeenCounted(item, controls.get(controlKey(item.controlId)) ?? null);
    (isCounted ? counted : open).push(item.controlId);
  }
  return { counted, open };
}

function hasBeenCounted({ kind, worth }: ForecastItem, control: TenantControl | null): boolean {
  const isScored = control !== null && control.score !== null;
  if (kind === 'removed') return !isScored;
  return isScored && (kind === 'added' || worth === measuredWorth(control));
}

/** What the figures themselves say a control is worth; the profile's word where they do not tell. */
function measuredWorth({ points, maxPoints, score }: TenantControl): number | null {
  const percent = knownPercent(score?.percent);
  return points === null || percent === null || points === 0 || percent === 0
    ? maxPoints
    : Math.round((points * 100) / percent);
}

function isDeprecated({ profile }: TenantControl): boolean {
  return profile?.deprecated === true;
}

function sum(values: number[]): number {
  return withoutNoise(values.reduce((total, value) => total + value, 0));
}
