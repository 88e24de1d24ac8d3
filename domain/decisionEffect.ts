import { isCompleted } from './actionStatus';
import type { DecisionEffect } from './contract/actions';
import type { ControlProfile } from './controlProfile';
import { isDeviceControl, controlKey } from './controlId';
import { isDeclaredState } from './controlState';
import { DECISION_KINDS, type DecisionKind } from './decision';
import { knownAmount, knownList, withoutNoise } from './known';
import type { TenantPicture } from './picture';
import { scoreOf, type Score } from './score';
import { standingsOf, stateForKind, type Standing } from './standing';
import { controlsOf, type TenantControl } from './tenantControl';
import { countWord, formatPercent, formatPoints } from './words';

/** What each decision would do to the three numbers once Microsoft has taken it, and whether it can be taken at all. */
export function effectsOf(picture: TenantPicture, controlId: string): DecisionEffect[] {
  const key = controlKey(controlId);
  const control = controlsOf(picture).get(key) ?? null;
  const now = scoreOf(picture);
  if (control === null) {
    const why = `${controlId} is not in this tenant. Look for the action in the queue.`;
    return DECISION_KINDS.map((kind) => ({ kind, possible: false, why, ...numbers(now), text: why }));
  }
  const standing = standingsOf(picture)(key, control.profile);
  return DECISION_KINDS.map((kind) => {
    const after = afterDecision(picture, control, standing, kind, now.current);
    const why = whyNot(control, standing, kind);
    return {
      kind,
      possible: why === null,
      why,
      ...numbers(after),
      text: effectText(kind, now, after, control),
    };
  });
}

/** The sentence that says why a decision of this kind cannot be taken, null where it can. */
function whyNot(control: TenantControl, standing: Standing, kind: DecisionKind): string | null {
  if (isSettledByMicrosoft(control, standing)) {
    return 'It is completed: every point is earned, and Microsoft lets nobody change a completed action.';
  }
  if (isDeviceControl(control.controlId) && !isOwnMatter(standing, kind)) return DEVICE_WHY;
  if (kind === 'reopen' && standing.kind === 'open') return 'It is open already.';
  if (standing.decision?.kind === kind) return `${standing.decision.decidedBy.name} decided so already.`;
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

export const DEVICE_WHY =
  'Microsoft Graph does not let device actions be changed. Set it in Microsoft Defender, Vulnerability management, Recommendations.';

function numbers(score: Score): Pick<DecisionEffect, 'reported' | 'confirmed' | 'declared' | 'inScope'> {
  const { current, max, percent, confirmed, declared, inScope } = score;
  return { reported: { current, max, percent }, confirmed, declared, inScope };
}

/** The score of the same tenant with the decision taken, told to Microsoft, and counted by it. */
function afterDecision(
  picture: TenantPicture,
  control: TenantControl,
  standing: Standing,
  kind: DecisionKind,
  current: number,
): Score {
  const state =
    isOwnMatter(standing, kind) && standing.kind !== 'ignored' && standing.kind !== 'thirdParty'
      ? standing.expectedState
      : stateForKind(kind);
  const points = pointsAfter(control, state);
  const isOther = (row: { controlId: string }) => controlKey(row.controlId) !== control.key;
  return scoreOf({
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
  });
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

function effectText(kind: DecisionKind, now: Score, after: Score, control: TenantControl): string {
  const points = pointsSentence(now, after);
  const scope = `In your scope ${formatPercent(after.inScope.percent)}.`;
  const left = control.points === null || control.maxPoints === null ? null : control.maxPoints - control.points;
  switch (kind) {
    case 'accept':
      return `${points} It stays in the queue with an owner and a due date.`;
    case 'done':
      return left === null || left <= 0
        ? `${points} Microsoft measures it again within days.`
        : `${points} Up to ${countWord(left, 'point', 'points')} more once Microsoft has measured it.`;
    case 'ignore':
      return `${points} Best next steps no longer show it. ${scope}`;
    case 'thirdParty':
      return `${points} They count as your own word, not as measured. Best next steps no longer show it. ${scope}`;
    case 'reopen':
      return control.declared
        ? `${points} Microsoft measures it again. Best next steps show it again. ${scope}`
        : `${points} Best next steps show it again. ${scope}`;
  }
}

function pointsSentence(now: Score, after: Score): string {
  const move = withoutNoise(after.current - now.current);
  if (move === 0) return `Points stay ${formatPoints(after.current)}.`;
  return `Points ${move > 0 ? 'rise' : 'fall'} from ${formatPoints(now.current)} to ${formatPoints(after.current)}.`;
}
