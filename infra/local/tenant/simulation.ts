import type { ControlDefinition } from './controls/controlTable';
import { controlDefinitions } from './controls/controlTable';
import type { ControlWords } from './controls/words';
import { wordsOf } from './controls/words';
import type { Measure } from './measure';
import type { StoryStep } from './story';
import { ACCOUNTS_AT_START, ADDED_LATER, FIRST_DAY, laterSteps, RESERVE, standingDecisions, story } from './story';
import type { ControlChange, ControlStateChange } from './tenantData';

/** One entry of `controlStateUpdates`, as on the wire. */
export interface StateUpdate {
  assignedTo: string | null;
  comment: string | null;
  state: string | null;
  updatedBy: string | null;
  updatedDateTime: string | null;
}

/** A control as it stands on the simulation's current day. */
export interface LiveControl {
  definition: ControlDefinition;
  words: ControlWords;
  maxScore: number;
  measure: Measure | null;
  /** Part of the snapshot of the day. */
  isScored: boolean;
  hasProfile: boolean;
  deprecated: boolean;
  updates: StateUpdate[];
  /** Day number on which the measure last moved. */
  changedOn: number;
}

export interface Simulation {
  day(): number;
  accounts(): number;
  /** In the order of the profiles. */
  controls(): LiveControl[];
  find(id: string): LiveControl | null;
  /** Goes one day on: the story of that day and what was asked from outside take effect. */
  nextDay(): void;
  /** Takes effect with the next day. */
  changeLater(id: string, change: ControlChange): void;
  /** Takes effect on the profile at once, on the score with the next day. */
  declare(control: LiveControl, by: string, at: Date, change: ControlStateChange): void;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** @param newestDay Midnight UTC of day 0. The simulation starts on FIRST_DAY. */
export function createSimulation(newestDay: Date): Simulation {
  const controls = new Map<string, LiveControl>();
  let pending: { id: string; change: ControlChange }[] = [];
  let accounts = ACCOUNTS_AT_START;
  let today = FIRST_DAY - 1;

  for (const definition of controlDefinitions(ACCOUNTS_AT_START)) {
    const held = RESERVE.includes(definition.id);
    controls.set(definition.id.toLowerCase(), {
      definition,
      words: wordsOf(definition),
      // Before Microsoft re-weighted it (see the story) this one was worth less.
      maxScore: definition.id === 'mdo_safelinksforemail' ? 6 : definition.maxScore,
      measure: definition.standing,
      isScored: definition.standing !== null && !held && !ADDED_LATER.includes(definition.id),
      hasProfile: definition.hasProfile && !held,
      deprecated: false,
      updates: [{ assignedTo: null, comment: null, state: 'Default', updatedBy: null, updatedDateTime: null }],
      changedOn: FIRST_DAY,
    });
  }
  for (const { daysBefore, id, by, change } of standingDecisions) {
    declare(known(id), by, new Date(newestDay.getTime() - daysBefore * DAY_MS + 9.5 * 60 * 60 * 1000), change);
  }
  nextDay();

  return {
    day: () => today,
    accounts: () => accounts,
    controls: () => [...controls.values()],
    find: (id) => controls.get(id.toLowerCase()) ?? null,
    nextDay,
    changeLater: (id, change) => void pending.push({ id, change }),
    declare,
  };

  function nextDay(): void {
    today += 1;
    for (const step of story[today] ?? []) take(step);
    if (today > 0) for (const step of laterSteps(today)) take(step);
    for (const { id, change } of pending) applyChange(known(id), change);
    pending = [];
  }

  function take(step: StoryStep): void {
    switch (step.kind) {
      case 'switch':
        for (const id of step.ids) setMeasure(known(id), switched(known(id).measure, step.on));
        return;
      case 'count':
        setMeasure(known(step.id), counted(known(step.id).measure, step.count, step.total));
        return;
      case 'moreCount': {
        const { measure } = known(step.id);
        if (measure?.kind !== 'people') throw new Error(`The story counts people of ${step.id}, which has none.`);
        setMeasure(known(step.id), { ...measure, count: Math.min(measure.total, measure.count + step.by) });
        return;
      }
      case 'cover':
        for (const id of step.ids) {
          const { measure } = known(id);
          if (measure?.kind === 'people') {
            const count = Math.round(measure.total * step.share);
            setMeasure(known(id), { ...measure, count, coversNewcomers: step.share === 1 });
          }
        }
        return;
      case 'mendDevices':
        for (const id of step.ids) {
          const { measure } = known(id);
          if (measure?.kind === 'devices') {
            setMeasure(known(id), { ...measure, exposed: Math.round(measure.exposed * step.keep) });
          }
        }
        return;
      case 'join':
        welcome(step.people);
        return;
      case 'announce':
        for (const id of step.ids) known(id).hasProfile = known(id).definition.hasProfile;
        return;
      case 'add':
        for (const id of step.ids) {
          const control = known(id);
          Object.assign(control, { isScored: true, hasProfile: control.definition.hasProfile, changedOn: today });
        }
        return;
      case 'retire':
        Object.assign(known(step.id), { isScored: false, deprecated: true });
        return;
      case 'reweight':
        known(step.id).maxScore = step.maxScore;
        return;
      case 'declare':
        declare(known(step.id), step.by, new Date(newestDay.getTime() + (today - 0.6) * DAY_MS), step.change);
    }
  }

  function welcome(people: number): void {
    for (const control of controls.values()) {
      const { measure } = control;
      if (measure?.kind !== 'people' || measure.total !== accounts) continue;
      const count = measure.coversNewcomers ? measure.count + people : measure.count;
      setMeasure(control, { ...measure, count, total: measure.total + people });
    }
    accounts += people;
  }

  function applyChange(control: LiveControl, change: ControlChange): void {
    if (change.maxScore !== undefined) control.maxScore = change.maxScore;
    if (change.count !== undefined || change.total !== undefined) {
      setMeasure(control, counted(control.measure, change.count, change.total));
    }
    if (change.score !== undefined) setMeasure(control, pointed(control, change.score));
    if (change.state !== undefined) {
      declare(control, 'Somebody in the portal', new Date(newestDay.getTime() + (today + 0.5) * DAY_MS), {
        state: change.state,
      });
    }
    // A control without a measure is scored from now on: Microsoft has begun to look.
    if (control.measure !== null) control.isScored = true;
  }

  function setMeasure(control: LiveControl, measure: Measure): void {
    control.measure = measure;
    control.changedOn = today;
  }

  function known(id: string): LiveControl {
    const control = controls.get(id.toLowerCase());
    if (control === undefined) throw new Error(`The school has no control ${id}.`);
    return control;
  }
}

/** Members left out keep their value; the newest entry stays strictly the newest, whatever the clock says. */
function declare(control: LiveControl, by: string, at: Date, change: ControlStateChange): void {
  control.updates = [...control.updates, nextUpdate(control.updates, by, at, change)];
}

/** The entry that a PATCH adds. */
export function nextUpdate(updates: StateUpdate[], by: string, at: Date, change: ControlStateChange): StateUpdate {
  const before = newestUpdate(updates);
  const earliest = updatedAt(before) + 1000;
  return {
    assignedTo: change.assignedTo ?? before?.assignedTo ?? null,
    comment: change.comment ?? before?.comment ?? null,
    state: change.state ?? before?.state ?? 'Default',
    updatedBy: by,
    updatedDateTime: new Date(Math.max(at.getTime(), earliest)).toISOString(),
  };
}

/** The entry with the newest date; one without a date is the oldest. */
export function newestUpdate(updates: StateUpdate[]): StateUpdate | null {
  return updates.reduce<StateUpdate | null>(
    (newest, update) => (updatedAt(update) < updatedAt(newest) ? newest : update),
    null,
  );
}

/** Milliseconds since 1970; 0 where there is no date, or none that can be read. */
function updatedAt(update: StateUpdate | null): number {
  const at = Date.parse(update?.updatedDateTime ?? '');
  return Number.isNaN(at) ? 0 : at;
}

function switched(measure: Measure | null, on: boolean): Measure {
  return { kind: measure?.kind === 'bare' ? 'bare' : 'switch', on };
}

function counted(measure: Measure | null, count: number | undefined, total: number | undefined): Measure {
  if (measure?.kind === 'number') return { ...measure, count: count ?? measure.count };
  if (measure?.kind === 'devices') {
    const all = total ?? measure.total;
    return { ...measure, total: all, exposed: count === undefined ? Math.min(all, measure.exposed) : all - count };
  }
  const before = measure?.kind === 'people' ? measure : null;
  const all = total ?? before?.total ?? count ?? 0;
  return { kind: 'people', count: Math.min(all, count ?? before?.count ?? 0), total: all, coversNewcomers: false };
}

function pointed(control: LiveControl, score: number): Measure {
  const points = Math.max(0, Math.min(control.maxScore, score));
  const isSwitch = control.measure?.kind === 'switch' || control.measure?.kind === 'bare';
  if (isSwitch && (points === 0 || points === control.maxScore)) return switched(control.measure, points > 0);
  return { kind: 'points', points };
}
