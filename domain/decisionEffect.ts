import { isCompleted } from './actionStatus';
import type { DecisionEffect } from './contract/actions';
import type { SeveralEffect, SeveralKind } from './contract/several';
import type { ControlProfile } from './controlProfile';
import { isDeviceControl, controlKey } from './controlId';
import { isDeclaredState } from './controlState';
import { DECISION_KINDS, type DecisionKind } from './decision';
import { knownAmount, knownList, withoutNoise } from './known';
import type { Texts } from './language/texts';
import type { TenantPicture } from './picture';
import { scoreOf, type Score } from './score';
import { standingsOf, stateForKind, type Standing } from './standing';
import { controlsOf, titleOf, type TenantControl } from './tenantControl';

/** What each decision would do to the three numbers once Microsoft has taken it, and whether it can be taken at all. */
export function effectsOf(picture: TenantPicture, controlId: string, texts: Texts): DecisionEffect[] {
  const key = controlKey(controlId);
  const control = controlsOf(picture).get(key) ?? null;
  const now = scoreOf(picture);
  if (control === null) {
    const why = texts.effects.unknownControl(controlId);
    return DECISION_KINDS.map((kind) => ({ kind, possible: false, why, ...numbers(now), text: why }));
  }
  const standing = standingsOf(picture)(key, control.profile);
  return DECISION_KINDS.map((kind) => {
    const after = scoreOf(pictureAfter(picture, control, standing, kind, now.current));
    const why = whyNot(control, standing, kind, texts);
    return {
      kind,
      possible: why === null,
      why,
      ...numbers(after),
      text: effectText(kind, now, after, control, texts),
    };
  });
}

/** What the same decision on several controls would do together, and which of them cannot be decided so. */
export function effectOfSeveral(
  picture: TenantPicture,
  controlIds: readonly string[],
  kind: SeveralKind,
  texts: Texts,
): SeveralEffect {
  const controls = controlsOf(picture);
  const standingOf = standingsOf(picture);
  const now = scoreOf(picture);
  const possible: string[] = [];
  const impossible: SeveralEffect['impossible'] = [];
  let after = picture;
  let current = now.current;
  for (const [key, controlId] of new Map(controlIds.map((each) => [controlKey(each), each]))) {
    const control = controls.get(key);
    if (control === undefined) {
      impossible.push({ controlId, title: controlId, why: texts.effects.unknownControl(controlId) });
      continue;
    }
    const standing = standingOf(key, control.profile);
    const why = whyNot(control, standing, kind, texts);
    if (why !== null) {
      impossible.push({ controlId: control.controlId, title: titleOf(control), why });
      continue;
    }
    possible.push(control.controlId);
    after = pictureAfter(after, control, standing, kind, current);
    current = after.snapshot.current;
  }
  const score = scoreOf(after);
  const text = texts.effects.several[kind](moveText(now, score, texts), score.inScope.percent);
  return { possible, impossible, ...numbers(score), text };
}

/** The sentence that says why a decision of this kind cannot be taken, null where it can. */
function whyNot(control: TenantControl, standing: Standing, kind: DecisionKind, { effects }: Texts): string | null {
  if (isSettledByMicrosoft(control, standing)) return effects.completed;
  if (isDeviceControl(control.controlId) && !isOwnMatter(standing, kind)) {
    return `${effects.device.why} ${effects.device.help}`;
  }
  if (kind === 'reopen' && standing.kind === 'open') return effects.openAlready;
  if (standing.decision?.kind === kind) return effects.decidedAlready(standing.decision.decidedBy.name);
  return null;
}

/** Completed, and nobody set a state that could be taken back. */
export function isSettledByMicrosoft(control: TenantControl, standing: Standing): boolean {
  return isCompleted(control) && (standing.kind === 'open' || standing.kind === 'planned');
}

/** Accept and done live in our own log; so does taking them back. They need nothing from Graph. */
export function isOwnMatter(standing: Standing, kind: DecisionKind): boolean {
  return (
    kind === 'accept' ||
    kind === 'done' ||
    (kind === 'reopen' && standing.kind !== 'ignored' && standing.kind !== 'thirdParty')
  );
}

function numbers(score: Score): Pick<DecisionEffect, 'reported' | 'confirmed' | 'declared' | 'inScope'> {
  const { current, max, percent, confirmed, declared, inScope } = score;
  return { reported: { current, max, percent }, confirmed, declared, inScope };
}

/** The same tenant with the decision taken, told to Microsoft, and counted by it. `current` are its points before. */
function pictureAfter(
  picture: TenantPicture,
  control: TenantControl,
  standing: Standing,
  kind: DecisionKind,
  current: number,
): TenantPicture {
  const state =
    isOwnMatter(standing, kind) && standing.kind !== 'ignored' && standing.kind !== 'thirdParty'
      ? standing.expectedState
      : stateForKind(kind);
  const points = pointsAfter(control, state);
  const isOther = (row: { controlId: string }) => controlKey(row.controlId) !== control.key;
  return {
    snapshot: {
      ...picture.snapshot,
      current: withoutNoise(current + (points ?? 0) - (control.points ?? 0)),
      controls: [
        ...knownList(picture.snapshot.controls).filter(isOther),
        ...(control.score === null ? [] : [{ ...control.score, score: points }]),
      ],
    },
    profiles: [...knownList(picture.profiles).filter(isOther), withState(control, state)],
    decisions: knownList(picture.decisions).filter(isOther),
    writes: knownList(picture.writes).filter(isOther),
  };
}

/**
 * A declaration earns full points. Taking one back leaves what Microsoft measures, which is known from the counts or else not at all:
 * then the lowest case is shown, nothing.
 */
function pointsAfter(control: TenantControl, state: string): number | null {
  if (control.points === null || control.maxPoints === null) return control.points;
  if (isDeclaredState(state)) return control.maxPoints;
  // A declaration that Microsoft has not counted yet leaves what was measured before.
  if (!control.declared || control.points < control.maxPoints) return control.points;
  const count = knownAmount(control.score?.count);
  const total = knownAmount(control.score?.total);
  if (count === null || total === null || total === 0 || count > total) return 0;
  return withoutNoise((control.maxPoints * count) / total);
}

function withState(control: TenantControl, state: string): ControlProfile {
  const update = { state, comment: null, assignedTo: null, updatedBy: null, updatedAt: null };
  return { ...(control.profile ?? emptyProfile(control)), maxScore: control.maxPoints, stateUpdates: [update] };
}

function emptyProfile(control: TenantControl): ControlProfile {
  return {
    controlId: control.controlId,
    title: null,
    category: null,
    service: null,
    actionType: null,
    tier: null,
    maxScore: null,
    userImpact: null,
    implementationCost: null,
    threats: [],
    remediation: null,
    remediationImpact: null,
    actionUrl: null,
    rank: null,
    deprecated: null,
    stateUpdates: [],
  };
}

function effectText(kind: DecisionKind, now: Score, after: Score, control: TenantControl, texts: Texts): string {
  const { effects } = texts;
  const move = moveText(now, after, texts);
  const scope = after.inScope.percent;
  switch (kind) {
    case 'accept':
      return effects.accept(move);
    case 'done':
      return effects.done(move, leftToEarn(control));
    case 'ignore':
      return effects.ignore(move, scope);
    case 'thirdParty':
      return effects.thirdParty(move, scope);
    case 'reopen':
      return control.declared ? effects.reopenDeclared(move, scope) : effects.reopen(move, scope);
  }
}

function moveText(now: Score, after: Score, { effects }: Texts): string {
  const moved = withoutNoise(after.current - now.current) !== 0;
  return moved ? effects.moves(now.current, after.current) : effects.stays(after.current);
}

/** null where nothing is, or where it is not known. */
function leftToEarn({ points, maxPoints }: TenantControl): number | null {
  return points === null || maxPoints === null || maxPoints <= points ? null : maxPoints - points;
}
