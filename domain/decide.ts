import type { DecisionRequest } from './contract/actions';
import { controlKey, isDeviceControl } from './controlId';
import { doneStage } from './confirmation';
import { addDays, dayIn, isDay } from './days';
import { REVIEW_DAYS } from './decision';
import type { Decision, DecisionKind, DecisionSource, NewDecision, Person } from './decision';
import { DEVICE_WHY, effectsOf, isOwnMatter, isSettledByMicrosoft } from './decisionEffect';
import type { TenantPicture } from './picture';
import { storableText } from './storableText';
import { kindOfState, portalStateBefore, standingsOf, stateForKind, type Standing } from './standing';
import { stateMeaning } from './controlState';
import type { IsoDate } from './snapshot';
import { controlsOf, titleOf, type TenantControl } from './tenantControl';
import { commentFor } from './stateComment';
import { formatDay, formatShortDay } from './words';

export interface PlanInput {
  picture: TenantPicture;
  controlId: string;
  request: DecisionRequest;
  caller: Person;
  source: DecisionSource;
  now: Date;
  /** Of the tenant: today, and the day of a decision, are days on its calendar. */
  timeZone: string;
  tenantId: string;
  /** Decisions on this control, newest first. */
  history: Decision[];
}

type RefusalCode =
  | 'unknownControl'
  | 'reasonNeeded'
  | 'badDate'
  | 'notWritable'
  | 'completed'
  | 'alreadySo'
  | 'changedSince'
  | 'cannotUndo';

export interface PlannedDecision {
  ok: true;
  decision: NewDecision;
  /** Sequence of the newest decision this one builds on, null for none. */
  expectedLatest: number | null;
  /** What Graph is to be told, null for nothing. */
  write: { state: 'Default' | 'Ignored' | 'ThirdParty'; comment: string } | null;
  message: string;
}

export interface RefusedDecision {
  ok: false;
  code: RefusalCode;
  /** What happened. */
  message: string;
  /** What to do next. */
  help: string;
}

const DUE_DAYS = 14;
const LONGEST_DAYS = 731;
const SHORTEST_REASON = 3;
/** What never comes back for review must explain itself to whoever reads the log years later. */
const REASON_FOR_EVER = 30;

/** Turns a request into the line for the log and the change for Graph, or says why not. Nothing is written here. */
export function planDecision(input: PlanInput): PlannedDecision | RefusedDecision {
  const control = controlsOf(input.picture).get(controlKey(input.controlId)) ?? null;
  if (control === null) {
    return refuse(
      'unknownControl',
      `There is no action '${input.controlId.slice(0, 100)}' in this tenant.`,
      'Look for it in the queue.',
    );
  }
  const standing = standingsOf(input.picture)(control.key, control.profile);
  const latest = input.history.toSorted((a, b) => b.sequence - a.sequence)[0] ?? standing.latest;
  const context: Context = { ...input, control, standing, latest };
  return input.request.undoes === undefined ? planNew(context) : planUndo(context, input.request.undoes);
}

interface Context extends PlanInput {
  control: TenantControl;
  standing: Standing;
  latest: Decision | null;
}

function planNew(context: Context): PlannedDecision | RefusedDecision {
  const { request } = context;
  const terms = termsOf(context);
  return (
    refuseRepeated(context, terms.ok ? terms.value : null) ??
    refuseOutdated(context) ??
    refuseImpossible(context) ??
    (terms.ok ? plan(context, { kind: request.decision, undoes: null, ...terms.value }) : terms)
  );
}

interface Terms {
  reason: string | null;
  reviewOn: IsoDate | null;
  owner: string | null;
  dueOn: IsoDate | null;
}

/** The reason and dates a kind of decision needs, with their defaults. */
function termsOf({ request, caller, standing, now, timeZone }: Context): { ok: true; value: Terms } | RefusedDecision {
  const today = dayIn(now, timeZone);
  const reason = nonEmpty(request.reason) ?? '';
  const value: Terms = { reason: reason === '' ? null : reason, reviewOn: null, owner: null, dueOn: null };
  if (request.decision === 'ignore' || request.decision === 'thirdParty') {
    if (reason.length < SHORTEST_REASON) return reasonNeeded(request.decision);
    if (request.forEver === true) return reason.length < REASON_FOR_EVER ? reasonForEverNeeded() : { ok: true, value };
    value.reviewOn = request.reviewOn ?? addDays(today, REVIEW_DAYS);
    const bad = badDate('review date', value.reviewOn, addDays(today, 1), today);
    if (bad !== null) return bad;
  }
  if (request.decision === 'accept') {
    value.owner = nonEmpty(request.owner) ?? ownerSoFar(standing) ?? caller.name;
    value.dueOn = request.dueOn ?? addDays(today, DUE_DAYS);
    const bad = badDate('due date', value.dueOn, today, today);
    if (bad !== null) return bad;
  }
  if (request.decision === 'done') value.owner = nonEmpty(request.owner) ?? standing.decision?.owner ?? caller.name;
  return { ok: true, value };
}

/** Another date for accepted work leaves it with whoever has it. */
function ownerSoFar({ decision }: Standing): string | null {
  return decision?.kind === 'accept' ? decision.owner : null;
}

/**
 * The same decision stands already: the first one keeps it. Whoever has seen it (`seen`) may change its dates, owner or reason,
 * which is how a review is renewed, and may say "I did it" again where Microsoft has not counted the first time. What only Microsoft's
 * record says may be taken over into our log, with a reason and a date.
 */
function refuseRepeated(context: Context, terms: Terms | null): RefusedDecision | null {
  const { request, standing, now, timeZone } = context;
  const { decision } = standing;
  const mayRepeat = (stands: Decision) =>
    request.seen === stands.sequence && (changesTerms(stands, terms) || wasNotCounted(stands, context));
  if (decision?.kind === request.decision && !mayRepeat(decision)) {
    return refuse(
      'alreadySo',
      `${saidBy(decision, now, timeZone)}.`,
      'Nothing was changed. Reload to see it, or undo it first.',
    );
  }
  if (request.decision === 'reopen' && standing.kind === 'open') {
    return refuse('alreadySo', 'It is open already.', 'Nothing was changed.');
  }
  return null;
}

function wasNotCounted(decision: Decision, { control, picture }: Context): boolean {
  return decision.kind === 'done' && doneStage(decision, control, picture.snapshot.date) === 'measured';
}

function changesTerms(standing: Decision, terms: Terms | null): boolean {
  if (terms === null) return true;
  return (['reason', 'reviewOn', 'owner', 'dueOn'] as const).some((field) => terms[field] !== standing[field]);
}

function refuseOutdated({ request, latest, now, timeZone }: Context): RefusedDecision | null {
  if (request.seen === undefined || request.seen === (latest?.sequence ?? null)) return null;
  const message =
    latest === null
      ? 'This was decided on other facts than there are now.'
      : `${saidBy(latest, now, timeZone)}, after you had looked.`;
  return refuse('changedSince', message, 'Nothing was changed. Reload, and decide again if you still want to.');
}

function refuseImpossible({ request, control, standing }: Context): RefusedDecision | null {
  if (isSettledByMicrosoft(control, standing)) {
    return refuse(
      'completed',
      `'${titleOf(control)}' is completed: every point is earned, and Microsoft lets nobody change a completed action.`,
      'There is nothing to do. It comes back to the queue if points are lost.',
    );
  }
  if (isDeviceControl(control.controlId) && !isOwnMatter(standing, request.decision)) {
    return refuse(
      'notWritable',
      'Microsoft Graph does not let device actions be changed.',
      DEVICE_WHY.split('. ')[1] ?? DEVICE_WHY,
    );
  }
  return null;
}

/** Restores the decision that stood before: its kind, reason and dates, also those that have passed meanwhile. */
function planUndo(context: Context, undoes: number): PlannedDecision | RefusedDecision {
  const { latest, history, control, now, timeZone } = context;
  if (latest === null || latest.sequence !== undoes) {
    const message =
      latest === null
        ? 'There is no decision to undo.'
        : `${saidBy(latest, now, timeZone)}, which is newer than what you want to undo.`;
    return refuse('cannotUndo', message, 'Only the newest decision can be undone. Reload to see it.');
  }
  const before =
    history.filter(({ sequence }) => sequence < undoes).toSorted((a, b) => b.sequence - a.sequence)[0] ?? null;
  if (before !== null) {
    const { kind, reason, reviewOn, owner, dueOn } = before;
    return plan(context, { kind, reason, reviewOn, owner, dueOn, undoes });
  }
  const portal = portalStateBefore(control.profile, latest);
  const kind =
    portal === null ? 'reopen' : kindOfState(stateMeaning(portal.state)) === 'ignored' ? 'ignore' : 'thirdParty';
  return plan(context, { kind, reason: portal?.comment ?? null, reviewOn: null, owner: null, dueOn: null, undoes });
}

function plan(context: Context, terms: Terms & { kind: DecisionKind; undoes: number | null }): PlannedDecision {
  const { control, standing, caller, now, source, tenantId, latest, picture } = context;
  const decision: NewDecision = {
    tenantId,
    controlId: control.controlId,
    ...terms,
    decidedBy: caller,
    decidedAt: now.toISOString(),
    source,
  };
  const state = stateForKind(terms.kind);
  const changes = stateMeaning(state) !== settledMeaning(standing.expectedState);
  const write = changes && !isDeviceControl(control.controlId) ? { state, comment: commentFor(decision) } : null;
  return {
    ok: true,
    decision,
    expectedLatest: latest?.sequence ?? null,
    write,
    message: messageFor(decision, picture, now),
  };
}

/** Reviewed and unknown words leave an action open, as Default does: there is nothing to take back. */
function settledMeaning(state: string): string {
  const meaning = stateMeaning(state);
  return meaning === 'ignored' || meaning === 'thirdParty' || meaning === 'alternateMitigation' ? meaning : 'default';
}

function messageFor(decision: NewDecision, picture: TenantPicture, now: Date): string {
  const effect = effectsOf(picture, decision.controlId).find(({ kind }) => kind === decision.kind)?.text ?? '';
  const review = decision.reviewOn === null ? '' : ` Review on ${formatDay(decision.reviewOn, now)}.`;
  const due = decision.dueOn === null ? '' : `, due ${formatDay(decision.dueOn, now)}`;
  const undone = decision.undoes === null ? '' : 'Undone: ';
  switch (decision.kind) {
    case 'accept':
      return `${undone}Accepted by ${decision.owner ?? decision.decidedBy.name}${due}. ${effect}`;
    case 'done':
      return `${undone}Marked as done. ${effect}`;
    case 'ignore':
      return `${undone}Ignored.${review} ${effect}`;
    case 'thirdParty':
      return `${undone}Third party.${review} ${effect}`;
    case 'reopen':
      return `${undone}Open again. ${effect}`;
  }
}

const VERBS: Record<DecisionKind, string> = {
  accept: 'Accepted',
  ignore: 'Ignored',
  thirdParty: 'Marked as third party',
  reopen: 'Reopened',
  done: 'Marked as done',
};

/** Such as 'Ignored by Mere Totara on Mon 23 Nov', with the day as it was in `timeZone`. */
export function saidBy(decision: Decision, now: Date, timeZone: string): string {
  return `${VERBS[decision.kind]} by ${decision.decidedBy.name} on ${formatShortDay(dayIn(decision.decidedAt, timeZone), now)}`;
}

function reasonNeeded(kind: 'ignore' | 'thirdParty'): RefusedDecision {
  return kind === 'ignore'
    ? refuse(
        'reasonNeeded',
        'Ignoring an action needs a reason.',
        "Say in a few words why, such as 'no budget this year'.",
      )
    : refuse(
        'reasonNeeded',
        'Third party needs a word on what does it instead.',
        "Name the product, such as 'Sophos filters mail'.",
      );
}

function reasonForEverNeeded(): RefusedDecision {
  return refuse(
    'reasonNeeded',
    'To leave an action for ever needs a whole sentence as its reason.',
    `Write at least ${REASON_FOR_EVER} characters on why it will never matter here, or choose a review date.`,
  );
}

function badDate(name: string, day: IsoDate, earliest: IsoDate, today: IsoDate): RefusedDecision | null {
  const latest = addDays(today, LONGEST_DAYS);
  if (isDay(day) && day >= earliest && day <= latest) return null;
  const problem = isDay(day)
    ? `lies ${day < earliest ? 'in the past' : 'more than two years ahead'}`
    : 'is no day of the calendar';
  return refuse('badDate', `The ${name} ${day} ${problem}.`, `Give a day from ${earliest} to ${latest}.`);
}

function nonEmpty(text: string | undefined): string | null {
  const trimmed = storableText(text ?? '').trim();
  return trimmed === '' ? null : trimmed;
}

function refuse(code: RefusalCode, message: string, help: string): RefusedDecision {
  return { ok: false, code, message, help };
}
