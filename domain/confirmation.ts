import type { Confirmation } from './contract/actions';
import { countedIn } from './counted';
import { addDays, dayOf } from './days';
import type { Decision } from './decision';
import { knownAmount, withoutNoise } from './known';
import type { Texts } from './language/texts';
import type { IsoDate } from './snapshot';
import type { TenantControl } from './tenantControl';

/**
 * How long Microsoft may take to measure a change, in days, by the service of a control (FACTS section 1: most within 48 hours, Entra
 * weekly, Teams monthly). The figures of a day come a day later.
 */
const WINDOWS: readonly { fits: RegExp; days: number }[] = [
  { fits: /^(azuread|microsoft entra)/i, days: 7 },
  { fits: /^(ms ?teams|microsoft teams)/i, days: 31 },
];
const USUAL_WINDOW_DAYS = 2;

/** One period of unchanged figures of a control; `to` is null where it still holds. */
export interface ControlPeriod {
  from: IsoDate;
  to: IsoDate | null;
  score: number | null;
}

/** The last day of which the figures normally show what was done. */
export function measuredBy({ decidedAt }: Decision, { profile }: Pick<TenantControl, 'profile'>): IsoDate {
  const window = WINDOWS.find(({ fits }) => fits.test(profile?.service ?? ''));
  return addDays(dayOf(new Date(decidedAt)), window?.days ?? USUAL_WINDOW_DAYS);
}

/**
 * Where "I did it" stands by the newest figures alone. waiting: the window is open. silent: it is over, and Microsoft has not measured
 * the control since, which is no failure. measured: it has.
 */
export type DoneStage = 'waiting' | 'silent' | 'measured';

export function doneStage(decision: Decision, control: TenantControl, asOf: IsoDate): DoneStage {
  if (asOf <= measuredBy(decision, control)) return 'waiting';
  const synced = control.score?.lastSynced ?? null;
  return synced !== null && synced.slice(0, 10) > dayOf(new Date(decision.decidedAt)) ? 'measured' : 'silent';
}

/**
 * The answer to "I did it": confirmed as soon as points came, not counted once Microsoft has measured again and none did.
 * `history` is oldest first. Points that came before the day of the decision are not its merit.
 */
export function confirmationOf(
  decision: Decision,
  control: TenantControl,
  { history, asOf }: { history: readonly ControlPeriod[]; asOf: IsoDate },
  texts: Texts,
): Confirmation {
  const { confirmation, numbers } = texts;
  const said = dayOf(new Date(decision.decidedAt));
  const before = history.filter(({ from }) => from < said).at(-1) ?? history[0] ?? null;
  const start = knownAmount(before?.score);
  const rise = history.find(
    ({ from, score }) => from >= said && start !== null && (knownAmount(score) ?? start) > start,
  );
  const until = measuredBy(decision, control);
  const left = leftWords(control, texts);
  if (rise !== undefined && start !== null) {
    const points = withoutNoise((control.points ?? rise.score ?? start) - start);
    const isWhole = control.points !== null && control.maxPoints !== null && control.points >= control.maxPoints;
    if (points > 0) {
      const rest = isWhole || left === null ? '' : ` ${left}`;
      const text = `${confirmation.confirmed(points, numbers.day(rise.from, new Date(asOf)))}${rest}`;
      return { state: isWhole ? 'confirmed' : 'partly', points, on: rise.from, until, text };
    }
  }
  const open = { points: null, on: null, until };
  switch (doneStage(decision, control, asOf)) {
    case 'waiting':
      return {
        state: 'waiting',
        ...open,
        text: confirmation.waiting(numbers.day(until, new Date(asOf))),
      };
    case 'silent':
      return { state: 'silent', ...open, text: confirmation.silent };
    case 'measured':
      return {
        state: 'notCounted',
        ...open,
        text: confirmation.notCounted(left ?? confirmation.noMorePoints),
      };
  }
}

/** Such as '48 of 50 people are covered, 2 are left.' */
function leftWords(control: TenantControl, { confirmation }: Texts): string | null {
  const [count, total] = [knownAmount(control.score?.count), knownAmount(control.score?.total)];
  if (count !== null && total !== null && count < total) {
    return confirmation.covered(count, total, countedIn(control));
  }
  const { points, maxPoints } = control;
  return points === null || maxPoints === null || points >= maxPoints ? null : confirmation.standsAt(points, maxPoints);
}
