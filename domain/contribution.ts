import { addDays } from './days';
import type { ChangeKind } from './contract/changes';
import { isDeclaredState, stateOn } from './controlState';
import { knownAmount, withoutNoise } from './known';
import type { IsoDate } from './snapshot';
import type { TenantControl } from './tenantControl';

/** One reason for which one control moved the score between two days. */
export type Contribution = Reason &
  (
    | { kind: Exclude<ChangeKind, 'unexplained' | 'population'> }
    /** With the change of all whom Microsoft looks at. */
    | { kind: 'population'; population: number }
  );

interface Reason {
  /** The control on the later day, on the earlier one where it was removed. */
  control: TenantControl;
  points: number;
  max: number;
  /** Change of those who comply, where Microsoft counts them. */
  complying: number | null;
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
  if (was !== null && is !== null) {
    return moved({ before: was, after: is }, from).filter(({ points, max }) => points !== 0 || max !== 0);
  }
  if (is !== null) return appeared(is, before);
  return was === null ? [] : vanished(was, after);
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
  const complying = difference(before.score?.count, after.score?.count);
  const population = populationMove(before, after, m1, rest);
  const own = withoutNoise(rest - (population?.points ?? 0));
  return [
    reweighted,
    ...(population === null ? [] : [{ ...population, kind: 'population' as const, control: after, max: 0, complying }]),
    { ...part(own > 0 ? 'earned' : 'lost', after, own, 0), complying },
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
function populationMove(
  before: TenantControl,
  after: TenantControl,
  max: number | null,
  move: number,
): { points: number; population: number } | null {
  const [k0, n0] = [knownAmount(before.score?.count), knownAmount(before.score?.total)];
  const [k1, n1] = [knownAmount(after.score?.count), knownAmount(after.score?.total)];
  if (k0 === null || n0 === null || k1 === null || n1 === null || max === null) return null;
  if (n0 === n1 || n0 === 0 || n1 === 0 || move === 0) return null;
  if (!isProportional(before, k0, n0) || !isProportional(after, k1, n1)) return null;
  const left = Math.max(0, n0 - n1);
  const stayed = k0 - Math.min(left, Math.max(0, k0 - k1));
  return { points: withoutNoise(max * (stayed / n1 - k0 / n0)), population: n1 - n0 };
}

function isProportional({ points, maxPoints }: TenantControl, count: number, total: number): boolean {
  // Microsoft rounds points to two decimals.
  return points !== null && maxPoints !== null && Math.abs(points - (maxPoints * count) / total) < 0.02;
}

/** Null where one of the counts is not supplied. */
function difference(before: number | null | undefined, after: number | null | undefined): number | null {
  const [was, is] = [knownAmount(before), knownAmount(after)];
  return was === null || is === null ? null : is - was;
}

function part(
  kind: Exclude<Contribution['kind'], 'population'>,
  control: TenantControl,
  points: number,
  max: number,
): Contribution {
  return { kind, control, points: withoutNoise(points), max: withoutNoise(max), complying: null };
}
