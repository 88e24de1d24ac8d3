import { addDays } from './days';
import type { ChangeKind } from './contract/changes';
import { isDeclaredState, stateOn } from './controlState';
import { knownAmount, withoutNoise } from './known';
import type { IsoDate } from './snapshot';
import type { TenantControl } from './tenantControl';

/** One reason for which one control moved the score between two days. */
export interface Contribution {
  kind: Exclude<ChangeKind, 'unexplained'>;
  /** The control on the later day, on the earlier one where it was removed. */
  control: TenantControl;
  points: number;
  max: number;
  /** Change of those who comply, where Microsoft counts them. */
  complying: number | null;
  /** Change of all it looks at. */
  population: number | null;
}

export interface ControlPair {
  before: TenantControl | null;
  after: TenantControl | null;
}

/** How long Microsoft may take until points of a declaration that was taken back are gone. */
const DECLARATION_LAG_DAYS = 3;

/**
 * Splits the move of one control into its reasons, in this order: a change of its weight keeps the share that was earned; what is left is
 * declared where the school's own word is involved; else the part that comes from people who joined or left is told apart;
 * the rest was earned or lost. Numbers that Microsoft did not supply on either day contribute nothing: they stay in the unexplained rest.
 */
export function contributionsOf({ before, after }: ControlPair, from: IsoDate): Contribution[] {
  const [was, is] = [measured(before), measured(after)];
  if (was === null && is === null) return [];
  if (was === null) return after === null ? [] : appeared(after, before);
  if (is === null) return before === null ? [] : vanished(before, after);
  return moved({ before: was, after: is }, from).filter(({ points, max }) => points !== 0 || max !== 0);
}

/** A control counts on a day when Microsoft lists a score for it. */
function measured(control: TenantControl | null): TenantControl | null {
  return control !== null && control.score !== null ? control : null;
}

function appeared(after: TenantControl, before: TenantControl | null): Contribution[] {
  const max = after.maxPoints ?? before?.maxPoints ?? 0;
  return [part('added', after, after.points ?? 0, max)];
}

function vanished(before: TenantControl, after: TenantControl | null): Contribution[] {
  const max = before.maxPoints ?? after?.maxPoints ?? 0;
  return [part('removed', before, -(before.points ?? 0), -max)];
}

function moved({ before, after }: { before: TenantControl; after: TenantControl }, from: IsoDate): Contribution[] {
  const [c0, c1] = [before.points, after.points];
  // Where one day lacks the maximum (an old day of which no profile is kept) the weight is taken not to have changed.
  const m0 = before.maxPoints ?? after.maxPoints;
  const m1 = after.maxPoints ?? before.maxPoints;
  const reweighted = reweighting(after, c0, c1, m0, m1);
  if (c0 === null || c1 === null) return [reweighted];
  const rest = withoutNoise(c1 - c0 - reweighted.points);
  if (isDeclaration(before, after, from, rest)) return [reweighted, part('declared', after, rest, 0)];
  const people = populationPoints(before, after, m1, rest);
  const own = withoutNoise(rest - people);
  const counts = countsMoved(before, after);
  return [
    reweighted,
    { ...part('population', after, people, 0), ...counts },
    { ...part(own > 0 ? 'earned' : 'lost', after, own, 0), ...counts },
  ];
}

/** With a new weight the share that was earned before keeps its part; points of a control that had no weight come with the weight. */
function reweighting(
  control: TenantControl,
  c0: number | null,
  c1: number | null,
  m0: number | null,
  m1: number | null,
): Contribution {
  if (m0 === null || m1 === null || m0 === m1) return part('reweighted', control, 0, 0);
  if (c0 === null || c1 === null) return part('reweighted', control, 0, m1 - m0);
  const points = m0 === 0 ? c1 - c0 : (c0 / m0) * (m1 - m0);
  return part('reweighted', control, points, m1 - m0);
}

function isDeclaration(before: TenantControl, after: TenantControl, from: IsoDate, points: number): boolean {
  const profile = after.profile ?? before.profile;
  const justWithdrawn = points < 0 && isDeclaredState(stateOn(profile, addDays(from, -DECLARATION_LAG_DAYS)));
  return before.declared || after.declared || isDeclaredState(stateOn(profile, from)) || justWithdrawn;
}

/**
 * Points that a proportional control (points = maximum x complying / all) moved because its population changed. Newcomers are taken not to comply
 * yet; of those who left, as many are taken to have complied as the complying count fell. What people did is the rest.
 */
function populationPoints(before: TenantControl, after: TenantControl, max: number | null, move: number): number {
  const [k0, n0] = [knownAmount(before.score?.count), knownAmount(before.score?.total)];
  const [k1, n1] = [knownAmount(after.score?.count), knownAmount(after.score?.total)];
  if (k0 === null || n0 === null || k1 === null || n1 === null || max === null) return 0;
  if (n0 === n1 || n0 === 0 || n1 === 0 || move === 0) return 0;
  if (!isProportional(before, k0, n0) || !isProportional(after, k1, n1)) return 0;
  const left = Math.max(0, n0 - n1);
  const stayed = k0 - Math.min(left, Math.max(0, k0 - k1));
  return withoutNoise(max * (stayed / n1 - k0 / n0));
}

function isProportional({ points, maxPoints }: TenantControl, count: number, total: number): boolean {
  // Microsoft rounds points to two decimals.
  return points !== null && maxPoints !== null && Math.abs(points - (maxPoints * count) / total) < 0.02;
}

function countsMoved(before: TenantControl, after: TenantControl): Pick<Contribution, 'complying' | 'population'> {
  return {
    complying: difference(knownAmount(before.score?.count), knownAmount(after.score?.count)),
    population: difference(knownAmount(before.score?.total), knownAmount(after.score?.total)),
  };
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

function part(kind: Contribution['kind'], control: TenantControl, points: number, max: number): Contribution {
  return {
    kind,
    control,
    points: withoutNoise(points),
    max: withoutNoise(max),
    complying: null,
    population: null,
  };
}
