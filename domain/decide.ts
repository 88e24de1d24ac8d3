import type { DecisionRequest } from './contract/actions';
import { controlKey, isDeviceControl } from './controlId';
import { doneStage } from './confirmation';
import { addDays, dayIn, isDay } from './days';
import { REVIEW_DAYS } from './decision';
import type { Decision, DecisionKind, DecisionSource, NewDecision, Person } from './decision';
import { effectsOf, isOwnMatter, isSettledByMicrosoft } from './decisionEffect';
import type { Texts } from './language/texts';
import type { TenantPicture } from './picture';
import { storableText } from './storableText';
import { kindOfState, portalStateBefore, standingsOf, stateForKind, type Standing } from './standing';
import { stateMeaning } from './controlState';
import type { IsoDate } from './snapshot';
import { controlsOf, titleOf, type TenantControl } from './tenantControl';
import { commentFor } from './stateComment';

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
  /** Of the language the answer is in. */
  texts: Texts;
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
    const { message, help } = input.texts.decisions.unknownControl;
    return refuse('unknownControl', message(input.controlId.slice(0, 100)), help);
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
function termsOf({
  request,
  caller,
  standing,
  now,
  timeZone,
  texts,
}: Context): { ok: true; value: Terms } | RefusedDecision {
  const today = dayIn(now, timeZone);
  const reason = nonEmpty(request.reason) ?? '';
  const value: Terms = { reason: reason === '' ? null : reason, reviewOn: null, owner: null, dueOn: null };
  if (request.decision === 'ignore' || request.decision === 'thirdParty') {
    if (reason.length < SHORTEST_REASON) return reasonNeeded(request.decision, texts);
    if (request.forEver === true)
      return reason.length < REASON_FOR_EVER ? reasonForEverNeeded(texts) : { ok: true, value };
    value.reviewOn = request.reviewOn ?? addDays(today, REVIEW_DAYS);
    const bad = badDate('reviewOn', value.reviewOn, { earliest: addDays(today, 1), today }, texts);
    if (bad !== null) return bad;
  }
  if (request.decision === 'accept') {
    value.owner = nonEmpty(request.owner) ?? ownerSoFar(standing) ?? caller.name;
    value.dueOn = request.dueOn ?? addDays(today, DUE_DAYS);
    const bad = badDate('dueOn', value.dueOn, { earliest: today, today }, texts);
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
  const { request, standing } = context;
  const { decision } = standing;
  const { alreadySo, alreadyOpen } = context.texts.decisions;
  const mayRepeat = (stands: Decision) =>
    request.seen === stands.sequence && (changesTerms(stands, terms) || wasNotCounted(stands, context));
  if (decision?.kind === request.decision && !mayRepeat(decision)) {
    return refuse('alreadySo', alreadySo.message(saidBy(decision, context)), alreadySo.help);
  }
  if (request.decision === 'reopen' && standing.kind === 'open') {
    return refuse('alreadySo', alreadyOpen.message, alreadyOpen.help);
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

function refuseOutdated(context: Context): RefusedDecision | null {
  const { request, latest } = context;
  const { changedSince } = context.texts.decisions;
  if (request.seen === undefined || request.seen === (latest?.sequence ?? null)) return null;
  const message = latest === null ? changedSince.otherFacts : changedSince.message(saidBy(latest, context));
  return refuse('changedSince', message, changedSince.help);
}

function refuseImpossible({ request, control, standing, texts }: Context): RefusedDecision | null {
  if (isSettledByMicrosoft(control, standing)) {
    const { message, help } = texts.decisions.completed;
    return refuse('completed', message(titleOf(control)), help);
  }
  if (isDeviceControl(control.controlId) && !isOwnMatter(standing, request.decision)) {
    return refuse('notWritable', texts.effects.device.why, texts.effects.device.help);
  }
  return null;
}

/** Restores the decision that stood before: its kind, reason and dates, also those that have passed meanwhile. */
function planUndo(context: Context, undoes: number): PlannedDecision | RefusedDecision {
  const { latest, history, control } = context;
  if (latest === null || latest.sequence !== undoes) {
    const { cannotUndo } = context.texts.decisions;
    const message = latest === null ? cannotUndo.nothing : cannotUndo.message(saidBy(latest, context));
    return refuse('cannotUndo', message, cannotUndo.help);
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
  const { control, standing, caller, now, source, tenantId, latest } = context;
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
    message: messageFor(decision, context),
  };
}

/** Reviewed and unknown words leave an action open, as Default does: there is nothing to take back. */
function settledMeaning(state: string): string {
  const meaning = stateMeaning(state);
  return meaning === 'ignored' || meaning === 'thirdParty' || meaning === 'alternateMitigation' ? meaning : 'default';
}

function messageFor(decision: NewDecision, { picture, now, texts }: Context): string {
  const effect = effectsOf(picture, decision.controlId, texts).find(({ kind }) => kind === decision.kind)?.text ?? '';
  const taken = takenText(decision, now, texts);
  return `${decision.undoes === null ? taken : texts.decisions.undone(taken)} ${effect}`;
}

function takenText(decision: NewDecision, now: Date, { decisions: { taken }, numbers }: Texts): string {
  const day = (date: IsoDate | null) => (date === null ? null : numbers.day(date, now));
  switch (decision.kind) {
    case 'accept':
      return taken.accept(decision.owner ?? decision.decidedBy.name, day(decision.dueOn));
    case 'done':
      return taken.done;
    case 'ignore':
      return taken.ignore(day(decision.reviewOn));
    case 'thirdParty':
      return taken.thirdParty(day(decision.reviewOn));
    case 'reopen':
      return taken.reopen;
  }
}

/** Such as 'Ignored by Mere Totara on Mon 23 Nov', with the day as it was in `timeZone`. */
export function saidBy(
  { kind, decidedBy, decidedAt }: Decision,
  { now, timeZone, texts }: Pick<PlanInput, 'now' | 'timeZone' | 'texts'>,
): string {
  return texts.decisions.saidBy(kind, decidedBy.name, texts.numbers.shortDay(dayIn(decidedAt, timeZone), now));
}

function reasonNeeded(kind: 'ignore' | 'thirdParty', { decisions }: Texts): RefusedDecision {
  const { message, help } = kind === 'ignore' ? decisions.ignoreNeedsReason : decisions.thirdPartyNeedsReason;
  return refuse('reasonNeeded', message, help);
}

function reasonForEverNeeded({ decisions: { forEverNeedsReason } }: Texts): RefusedDecision {
  return refuse('reasonNeeded', forEverNeedsReason.message, forEverNeedsReason.help(REASON_FOR_EVER));
}

function badDate(
  field: 'reviewOn' | 'dueOn',
  day: IsoDate,
  { earliest, today }: { earliest: IsoDate; today: IsoDate },
  { decisions }: Texts,
): RefusedDecision | null {
  const { badDate } = decisions;
  const latest = addDays(today, LONGEST_DAYS);
  if (isDay(day) && day >= earliest && day <= latest) return null;
  const problem = !isDay(day) ? 'noDay' : day < earliest ? 'inThePast' : 'tooFar';
  return refuse('badDate', badDate[problem](field, day), badDate.help(earliest, latest));
}

function nonEmpty(text: string | undefined): string | null {
  const trimmed = storableText(text ?? '').trim();
  return trimmed === '' ? null : trimmed;
}

function refuse(code: RefusalCode, message: string, help: string): RefusedDecision {
  return { ok: false, code, message, help };
}
