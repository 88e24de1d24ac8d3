import { describe, expect, it } from '@jest/globals';
import { buildActionQueue } from '../../domain/actionQueue';
import { actionRow } from '../../domain/contract/actions';
import { RANKING_FORMULA, rankScore } from '../../domain/ranking';
import { aDecision, aPicture, aProfile, aScore, aWrite, stateUpdate } from './tenants';

const only = (...args: Parameters<typeof aPicture>) => {
  const [row, ...others] = buildActionQueue(aPicture(...args));
  expect(others).toEqual([]);
  if (row === undefined) throw new Error('The queue is empty.');
  return row;
};

describe('a row of the queue', () => {
  it('joins score and profile without case and answers the contract', () => {
    const row = only(
      [aScore('blocklegacyauthentication', { score: 2, percent: 20, count: 12, total: 60 })],
      [
        aProfile('BlockLegacyAuthentication', {
          title: 'Block legacy sign-in',
          threats: ['Password cracking', 'password Cracking'],
        }),
      ],
    );
    expect(row).toMatchObject({
      controlId: 'BlockLegacyAuthentication',
      title: 'Block legacy sign-in',
      score: 2,
      maxScore: 10,
      pointsLeft: 8,
      status: 'open',
      userImpact: 'moderate',
      userImpactFrom: 'catalogue',
      threats: ['Password cracking'],
      affected: 48,
      total: 60,
      rank: 1,
      reason: '8 points, some will notice, 1 hour',
    });
    expect(actionRow.parse(row)).toEqual(row);
  });

  it("takes Microsoft's user impact where it is known", () => {
    const row = only([aScore('OneAdmin')], [aProfile('OneAdmin', { userImpact: 'high' })]);
    expect(row).toMatchObject({ userImpact: 'high', userImpactFrom: 'microsoft' });
  });

  it('is not measured without a score', () => {
    expect(only([], [aProfile('a')])).toMatchObject({
      status: 'notMeasured',
      score: null,
      pointsLeft: null,
      rank: null,
    });
  });

  it('keeps a score without a profile by its id, and works out its maximum where it can', () => {
    const row = only([aScore('BrandNew', { score: 2.5, percent: 50 })], []);
    expect(row).toMatchObject({
      controlId: 'BrandNew',
      title: 'BrandNew',
      maxScore: 5,
      pointsLeft: 2.5,
      status: 'open',
    });
    const unknown = only([aScore('BrandNew', { score: 0, percent: 0 })], []);
    expect(unknown).toMatchObject({ maxScore: null, pointsLeft: null, status: 'open', rank: null });
  });

  it('is not scored where Microsoft gives no points', () => {
    expect(only([aScore('a')], [aProfile('a', { maxScore: 0 })]).status).toBe('notScored');
    expect(only([aScore('a')], [aProfile('a', { maxScore: null })]).status).toBe('notScored');
  });

  it('is completed at full points', () => {
    const row = only([aScore('a', { score: 10 })], [aProfile('a')]);
    expect(row).toMatchObject({ status: 'completed', pointsLeft: 0, rank: null, reason: 'completed: 10 of 10 points' });
  });

  it('is declared, not completed, where third party gives full points', () => {
    const row = only([aScore('a', { score: 10 })], [aProfile('a', { stateUpdates: [stateUpdate('thirdParty')] })]);
    expect(row).toMatchObject({ status: 'thirdParty', state: 'thirdParty' });
  });

  it('keeps a state word it does not know', () => {
    const row = only([aScore('a')], [aProfile('a', { stateUpdates: [stateUpdate('Parked')] })]);
    expect(row).toMatchObject({ status: 'open', state: 'Parked' });
  });

  it('stands apart where no licence for it is owned and nothing was ever earned', () => {
    const sensor = [aProfile('AATP_Sensor', { service: 'Azure ATP' })];
    const owned = (enabledServices: string[] | null) => ({ of: { enabledServices } });
    expect(only([], sensor, owned(['HasAADP1'])).status).toBe('notLicensed');
    expect(only([], sensor, owned(['hasaatp'])).status).toBe('notMeasured');
    expect(only([], sensor, owned(null)).status).toBe('notMeasured');
    expect(only([aScore('AATP_Sensor', { score: 1 })], sensor, owned(['HasAADP1'])).status).toBe('open');
  });

  it('says what is counted, so that computers and policies are never called people', () => {
    const counts = (controlId: string, service: string | null = null) =>
      only([aScore(controlId, { count: 2, total: 5 })], [aProfile(controlId, { service })]).counts;
    expect(counts('AdminMFAV2')).toBe('people');
    expect(counts('scid_2001')).toBe('devices');
    expect(counts('exo_mailboxaudit', 'EXO')).toBe('objects');
    expect(counts('somethingNew')).toBe('objects');
    expect(only([aScore('AdminMFAV2')], [aProfile('AdminMFAV2')]).counts).toBeNull();
  });

  it('does not invent who is affected', () => {
    expect(only([aScore('a', { count: 5 })], [aProfile('a')])).toMatchObject({ affected: null, total: null });
    expect(only([aScore('a', { count: 9, total: 5 })], [aProfile('a')]).affected).toBeNull();
    expect(only([aScore('a', { count: 0, total: 0 })], [aProfile('a')]).affected).toBe(0);
  });
});

describe('decisions in the queue', () => {
  const score = [aScore('OneAdmin')];
  const profile = [aProfile('OneAdmin')];

  it('shows ours before Microsoft knows of it', () => {
    const row = only(score, profile, { decisions: [aDecision('oneadmin')], writes: [aWrite('oneadmin')] });
    expect(row).toMatchObject({
      status: 'ignored',
      state: 'Default',
      reviewOn: '2027-02-20',
      rank: null,
      decision: { kind: 'ignore', by: 'Mere Tane', write: { status: 'pending', message: null } },
      reason: 'ignored, says Mere Tane, review on Saturday 20 February 2027',
    });
  });

  it('keeps accepted work in the ranking with owner and due date', () => {
    const accepted = aDecision('OneAdmin', { kind: 'accept', owner: 'Ana', dueOn: '2026-12-05', reviewOn: null });
    const row = only(score, profile, { decisions: [accepted] });
    expect(row).toMatchObject({ status: 'planned', owner: 'Ana', dueOn: '2026-12-05', rank: 1 });
    expect(row.reason).toBe('10 points, nobody notices, 20 minutes, accepted by Ana, due Saturday 5 December');
  });

  it('stays open where Microsoft refused, and says so', () => {
    const row = only(score, profile, {
      decisions: [aDecision('OneAdmin')],
      writes: [aWrite('OneAdmin', { status: 'refused', message: 'BadRequest' })],
    });
    expect(row).toMatchObject({ status: 'open', rank: 1, reviewOn: null, decision: { write: { status: 'refused' } } });
  });

  it("yields to a later change in Microsoft's portal", () => {
    const later = [aProfile('OneAdmin', { stateUpdates: [stateUpdate('Default', '2026-11-25T00:00:00Z')] })];
    const row = only(score, later, {
      decisions: [aDecision('OneAdmin')],
      writes: [aWrite('OneAdmin', { status: 'written' })],
    });
    expect(row).toMatchObject({ status: 'open', reviewOn: null });
  });

  it('is not overruled by the echo of its own earlier write, whatever the clocks say', () => {
    const echo = stateUpdate('Ignored', '2026-12-25T00:00:00Z', 'Ignored by Mere Tane through Scorekeeper: no budget.');
    const row = only(score, [aProfile('OneAdmin', { stateUpdates: [echo] })], {
      decisions: [aDecision('OneAdmin', { sequence: 2, kind: 'reopen', reason: null, reviewOn: null })],
      writes: [aWrite('OneAdmin', { sequence: 2, state: 'Default', status: 'written' })],
    });
    expect(row).toMatchObject({ status: 'open', rank: 1 });
  });

  it('is not overruled by a later Default where the decision itself means Default', () => {
    const later = [aProfile('OneAdmin', { stateUpdates: [stateUpdate('Default', '2026-11-25T00:00:00Z')] })];
    expect(only(score, later, { decisions: [aDecision('OneAdmin', { kind: 'accept' })] }).status).toBe('planned');
  });
});

describe('the order of the queue', () => {
  it('puts many points that nobody notices first and settled rows last', () => {
    const picture = aPicture(
      [
        aScore('OneAdmin'),
        aScore('BlockLegacyAuthentication'),
        aScore('done', { score: 10 }),
        aScore('AdminMFAV2', { score: 9 }),
      ],
      ['OneAdmin', 'BlockLegacyAuthentication', 'done', 'AdminMFAV2', 'unmeasured'].map((id) => aProfile(id)),
    );
    expect(buildActionQueue(picture).map((row) => [row.controlId, row.rank])).toEqual([
      ['OneAdmin', 1],
      ['BlockLegacyAuthentication', 2],
      ['AdminMFAV2', 3],
      ['unmeasured', null],
      ['done', null],
    ]);
  });

  it('follows the printed formula', () => {
    expect(rankScore({ pointsLeft: 8, userImpact: 'none', effortMinutes: 120, affected: 10, total: 10 })).toBeCloseTo(
      4.4,
    );
    expect(
      rankScore({ pointsLeft: 8, userImpact: null, effortMinutes: null, affected: null, total: null }),
    ).toBeCloseTo(2);
    expect(RANKING_FORMULA).toContain(
      'points left x comfort / (1 + minutes / 120) x (0.9 + 0.2 x share still to reach)',
    );
  });
});
