import { describe, expect, it } from '@jest/globals';
import { buildActionQueue } from '../../domain/actionQueue';
import { actionRow } from '../../domain/contract/actions';
import { RANKING_FORMULA, rankScore } from '../../domain/ranking';
import { aDecision, aPicture, aProfile, aScore, aWrite, stateUpdate } from './tenants';
import { en } from '../support/english';

const only = (...args: Parameters<typeof aPicture>) => {
  const [row, ...others] = buildActionQueue(aPicture(...args), en);
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

describe('what a row says of threats, effect and counts', () => {
  it("names Microsoft's threats where it names any, else ours, and says whose they are", () => {
    const of = (threats: string[]) => {
      const row = only([], [aProfile('OneAdmin', { threats })]);
      return [row.threats, row.threatsFrom];
    };
    const ours = [['Account breach', 'Elevation of privilege'], 'catalogue'];
    expect(of(['accountBreach', ' Account Breach', 'New kind '])).toEqual([
      ['Account breach', 'New kind'],
      'microsoft',
    ]);
    expect(of(['', '  ', 'malware'])).toEqual([['Malware'], 'microsoft']);
    expect(of([])).toEqual(ours);
    expect(of(['', '  '])).toEqual(ours);
  });

  it('knows a control without an entry of its own by its service', () => {
    const row = only([], [aProfile('brand_new', { service: 'Forms', threats: [] })]);
    const general = only([], [aProfile('brand_new', { service: null, threats: [] })]);
    expect([row.threats, row.userImpact, row.effortMinutes]).toEqual([['Data spillage', 'Risky apps'], 'low', 10]);
    expect([general.threats, general.userImpact, general.effortMinutes]).toEqual([['Account breach'], 'moderate', 60]);
    expect(general.service).toBeNull();
  });

  it.each([
    [5, 9, 4, 9, 'people'],
    [9, 5, null, 5, 'people'],
    [null, 5, null, 5, 'people'],
    [5, null, null, null, null],
    [null, null, null, null, null],
  ])('with %p who comply out of %p', (count, total, affected, shownTotal, counts) => {
    const row = only([aScore('AdminMFAV2', { count, total })], [aProfile('AdminMFAV2')]);
    expect([row.affected, row.total, row.counts]).toEqual([affected, shownTotal, counts]);
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
      writes: [aWrite('OneAdmin', { status: 'refused', reason: { code: 'verbatim', text: 'BadRequest' } })],
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
    expect(buildActionQueue(picture, en).map((row) => [row.controlId, row.rank])).toEqual([
      ['OneAdmin', 1],
      ['BlockLegacyAuthentication', 2],
      ['AdminMFAV2', 3],
      ['unmeasured', null],
      ['done', null],
    ]);
  });

  it('has equal results by more points first, then by id, whatever its casing', () => {
    // Half the points that nobody notices weigh as much as all that some notice.
    const picture = aPicture(
      ['C', 'b', 'A', 'half'].map((id) => aScore(id)),
      [
        ...['C', 'b', 'A'].map((id) => aProfile(id, { userImpact: 'moderate' })),
        aProfile('half', { userImpact: 'none', maxScore: 5 }),
      ],
    );
    expect(buildActionQueue(picture, en).map(({ controlId }) => controlId)).toEqual(['A', 'b', 'C', 'half']);
  });

  it('does not rank what brings nothing or nobody knows how much', () => {
    const picture = aPicture(
      [aScore('unknown', { score: 0, percent: 0 }), aScore('known', { score: 9.5 })],
      [aProfile('known')],
    );
    expect(buildActionQueue(picture, en).map(({ controlId, rank }) => [controlId, rank])).toEqual([
      ['known', 1],
      ['unknown', null],
    ]);
  });

  it('groups what does not rank: by what may still need work, then more points first, then by title', () => {
    const unlicensed = { service: 'Azure ATP', maxScore: 3 };
    const done = { kind: 'done', reviewOn: null } as const;
    const picture = aPicture(
      [
        ...['completed', 'ignored', 'third', 'said_done', 'no_points'].map((id) =>
          aScore(id, { score: id === 'completed' ? 10 : 0 }),
        ),
        aScore('unknown_worth'),
        aScore('small_a'),
        aScore('small_b'),
        aScore('large'),
      ],
      [
        ...['completed', 'ignored', 'third', 'said_done'].map((id) => aProfile(id)),
        aProfile('no_points', { maxScore: 0 }),
        aProfile('unmeasured', { title: 'b' }),
        aProfile('unmeasured_too', { title: 'A' }),
        aProfile('unmeasured_three', { title: 'A' }),
        aProfile('AATP_one', unlicensed),
        aProfile('small_a', { title: 'Z' }),
        aProfile('small_b', { title: 'y' }),
        aProfile('large', { maxScore: 20 }),
      ],
      {
        of: { enabledServices: ['HasEOP'] },
        decisions: [
          aDecision('ignored'),
          aDecision('third', { sequence: 2, kind: 'thirdParty' }),
          aDecision('said_done', { sequence: 3, ...done }),
          aDecision('small_a', { sequence: 4 }),
          aDecision('small_b', { sequence: 5 }),
          aDecision('large', { sequence: 6 }),
        ],
      },
    );
    expect(buildActionQueue(picture, en).map(({ controlId, status }) => [controlId, status])).toEqual([
      ['said_done', 'planned'],
      ['unknown_worth', 'open'],
      ['no_points', 'notScored'],
      ['AATP_one', 'notLicensed'],
      ['unmeasured_three', 'notMeasured'],
      ['unmeasured_too', 'notMeasured'],
      ['unmeasured', 'notMeasured'],
      ['third', 'thirdParty'],
      ['large', 'ignored'],
      ['ignored', 'ignored'],
      ['small_b', 'ignored'],
      ['small_a', 'ignored'],
      ['completed', 'completed'],
    ]);
  });

  it('has in a group those of unknown worth behind those that bring nothing', () => {
    const picture = aPicture(
      [aScore('unknown', { score: 5, percent: 0 }), aScore('nothing'), aScore('some', { score: 9 })],
      [
        aProfile('unknown', { title: 'a', maxScore: null }),
        aProfile('nothing', { title: 'b', maxScore: 0 }),
        aProfile('some'),
      ],
      { decisions: ['unknown', 'nothing', 'some'].map((id, place) => aDecision(id, { sequence: place + 1 })) },
    );
    expect(buildActionQueue(picture, en).map(({ controlId }) => controlId)).toEqual(['some', 'nothing', 'unknown']);
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
