import type { ControlProfile } from '../../domain/controlProfile';
import type { Decision, NewDecision } from '../../domain/decision';
import type { TenantPicture } from '../../domain/picture';
import type { StateWrite } from '../../domain/ports/repositories';
import type { ControlScore, Snapshot } from '../../domain/snapshot';

/** Made-up values for the tests of the domain: give what the test is about, the rest is ordinary. */

export const TENANT = '11111111-2222-3333-4444-555555555555';

export function aScore(controlId: string, values: Partial<ControlScore> = {}): ControlScore {
  return {
    controlId,
    category: 'Identity',
    score: 0,
    percent: 0,
    count: null,
    total: null,
    on: null,
    statusText: null,
    lastSynced: '2026-11-22T00:00:00Z',
    ...values,
  };
}

export function aProfile(controlId: string, values: Partial<ControlProfile> = {}): ControlProfile {
  return {
    controlId,
    title: `Title of ${controlId}`,
    category: 'Identity',
    service: 'AzureAD',
    actionType: 'Config',
    tier: 'Core',
    maxScore: 10,
    userImpact: null,
    implementationCost: null,
    threats: ['Account breach'],
    remediation: null,
    remediationImpact: null,
    actionUrl: null,
    rank: 10,
    deprecated: false,
    stateUpdates: [],
    ...values,
  };
}

export function aSnapshot(controls: ControlScore[], values: Partial<Snapshot> = {}): Snapshot {
  return {
    tenantId: TENANT,
    date: '2026-11-22',
    current: controls.reduce((sum, control) => sum + (control.score ?? 0), 0),
    max: 100,
    activeUsers: 120,
    enabledServices: null,
    comparisons: [],
    controls,
    ...values,
  };
}

export function aPicture(
  controls: ControlScore[],
  profiles: ControlProfile[],
  values: Partial<TenantPicture> & { of?: Partial<Snapshot> } = {},
): TenantPicture {
  const { of, ...rest } = values;
  return { snapshot: aSnapshot(controls, of), profiles, decisions: [], writes: [], ...rest };
}

export function aDecision(controlId: string, values: Partial<Decision> = {}): Decision {
  return {
    tenantId: TENANT,
    sequence: 1,
    controlId,
    kind: 'ignore',
    reason: 'no budget',
    reviewOn: '2027-02-20',
    owner: null,
    dueOn: null,
    decidedBy: { id: 'p1', name: 'Mere Tane' },
    decidedAt: '2026-11-22T20:00:00.000Z',
    source: 'card',
    undoes: null,
    ...values,
  };
}

export function aWrite(controlId: string, values: Partial<StateWrite> = {}): StateWrite {
  return {
    tenantId: TENANT,
    sequence: 1,
    controlId,
    state: 'Ignored',
    comment: 'Ignored by Mere Tane through Scorekeeper: no budget.',
    status: 'pending',
    attempts: 0,
    nextAttemptAt: '2026-11-22T20:00:00.000Z',
    reason: null,
    updatedAt: '2026-11-22T20:00:00.000Z',
    ...values,
  };
}

/** The line of the log a planned decision becomes. */
export function logged(decision: NewDecision, sequence: number): Decision {
  return { ...decision, sequence };
}

export function stateUpdate(
  state: string,
  updatedAt: string | null = '2026-11-01T00:00:00Z',
  comment: string | null = null,
) {
  return { state, comment, assignedTo: null, updatedBy: 'someone@school.example', updatedAt };
}
