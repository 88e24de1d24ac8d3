import { newestUpdate, stateMeaning, timeOfUpdate, effectiveState, type StateMeaning } from './controlState';
import { controlKey } from './controlId';
import type { Decision, DecisionKind } from './decision';
import type { ControlProfile, StateUpdate } from './controlProfile';
import { knownList } from './known';
import type { TenantPicture } from './picture';
import type { StateWrite } from './ports/repositories';
import { compareText } from './tenantControl';

/** Every comment we leave in Graph carries this, so that an own change is told from one made in Microsoft's portal. */
export const COMMENT_MARK = 'through Scorekeeper';

/** What holds for a control at this moment, out of our log and Microsoft's record. */
export interface Standing {
  kind: 'open' | 'planned' | 'ignored' | 'thirdParty';
  /** Our newest decision, where it is what holds; null where nobody decided, it was refused, or the portal overruled it. */
  decision: Decision | null;
  /** The newest decision on the control, whether it holds or not. */
  latest: Decision | null;
  /** The write to Graph that belongs to `latest`; null where nothing is written back. */
  write: StateWrite | null;
  /** What Graph says, or will say as soon as our pending write has arrived. */
  expectedState: string;
}

const KINDS: Record<DecisionKind, Standing['kind']> = {
  accept: 'planned',
  done: 'planned',
  ignore: 'ignored',
  thirdParty: 'thirdParty',
  reopen: 'open',
};

/** How a state of Graph is shown. An alternate mitigation is, like a third party, the school's own word. */
export function kindOfState(meaning: StateMeaning): Standing['kind'] {
  if (meaning === 'ignored') return 'ignored';
  return meaning === 'thirdParty' || meaning === 'alternateMitigation' ? 'thirdParty' : 'open';
}

/** The graph state that belongs to a decision. */
export function stateForKind(kind: DecisionKind): 'Default' | 'Ignored' | 'ThirdParty' {
  if (kind === 'ignore') return 'Ignored';
  return kind === 'thirdParty' ? 'ThirdParty' : 'Default';
}

/** Looks up what stands for any control of a picture. */
export function standingsOf(picture: TenantPicture): (key: string, profile: ControlProfile | null) => Standing {
  const decisions = newestByControl(knownList(picture.decisions));
  const writes = newestByControl(knownList(picture.writes));
  return (key, profile) => standing(profile, decisions.get(key) ?? null, writes.get(key) ?? null);
}

/**
 * Our newest decision holds, unless Graph refused it or somebody changed the state in Microsoft's portal afterwards.
 * A decision that leaves the state at Default (accept, done, reopen) is only overruled by a state that was set.
 */
function standing(profile: ControlProfile | null, latest: Decision | null, newestWrite: StateWrite | null): Standing {
  const write = newestWrite !== null && newestWrite.sequence === latest?.sequence ? newestWrite : null;
  const overruling = overrulingUpdate(profile, latest, write);
  const state = effectiveState(profile);
  const expectedState = newestWrite !== null && willHold(newestWrite, profile) ? newestWrite.state : state;
  if (latest === null || write?.status === 'refused' || overruling) {
    return { kind: kindOfState(stateMeaning(state)), decision: null, latest, write, expectedState };
  }
  return { kind: KINDS[latest.kind], decision: latest, latest, write, expectedState };
}

function overrulingUpdate(profile: ControlProfile | null, latest: Decision | null, write: StateWrite | null): boolean {
  const update = newestUpdate(profile);
  if (update === null || latest === null || write?.status === 'pending' || isOurs(update)) return false;
  return (
    timeOfUpdate(update) > Date.parse(latest.decidedAt) &&
    kindOfState(stateMeaning(update.state)) !== kindOfState(stateMeaning(stateForKind(latest.kind)))
  );
}

function willHold(write: StateWrite, profile: ControlProfile | null): boolean {
  if (write.status === 'refused') return false;
  const update = newestUpdate(profile);
  return (
    update === null ||
    write.status === 'pending' ||
    isOurs(update) ||
    timeOfUpdate(update) <= Date.parse(write.updatedAt)
  );
}

function isOurs(update: StateUpdate): boolean {
  return update.comment?.includes(COMMENT_MARK) ?? false;
}

/** The state that was set in Microsoft's portal before one of our decisions, newest; null where it was Default. */
export function portalStateBefore(profile: ControlProfile | null, decision: Decision): StateUpdate | null {
  const decidedAt = Date.parse(decision.decidedAt);
  const updates = knownList(profile?.stateUpdates)
    .filter((update) => !isOurs(update) && timeOfUpdate(update) <= decidedAt)
    .toSorted((a, b) => compareText(b.updatedAt ?? '', a.updatedAt ?? ''));
  const newest = updates[0];
  return newest !== undefined && kindOfState(stateMeaning(newest.state)) !== 'open' ? newest : null;
}

function newestByControl<T extends { controlId: string; sequence: number }>(rows: readonly T[]): Map<string, T> {
  const newest = new Map<string, T>();
  for (const row of rows) {
    const key = controlKey(row.controlId);
    if (row.sequence > (newest.get(key)?.sequence ?? -Infinity)) newest.set(key, row);
  }
  return newest;
}
