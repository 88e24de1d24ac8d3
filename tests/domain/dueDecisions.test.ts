import { describe, expect, it } from '@jest/globals';
import { dueDecisions } from '../../domain/dueDecisions';
import { aDecision, aPicture, aProfile, aScore, aWrite, stateUpdate } from './tenants';
import { en } from '../support/english';

const today = '2026-11-25';
const ids = ['one', 'two', 'three', 'four'];
const due = (...decisions: ReturnType<typeof aDecision>[]) =>
  dueDecisions(
    aPicture(
      ids.map((id) => aScore(id)),
      ids.map((id) => aProfile(id)),
      { decisions },
    ),
    today,
    en,
  );
const accept = (id: string, dueOn: string) => aDecision(id, { kind: 'accept', owner: 'Ana', dueOn, reviewOn: null });

describe('decisions that come back', () => {
  it('are reviews on their day and after it, with who decided and why', () => {
    expect(due(aDecision('one', { reviewOn: today }))).toEqual([
      {
        kind: 'review',
        decided: 'ignore',
        controlId: 'one',
        title: 'Title of one',
        sequence: 1,
        by: 'Mere Tane',
        reason: 'no budget',
        dueOn: today,
        text: 'Review due Wed 25 Nov: Title of one, ignored by Mere Tane, "no budget".',
      },
    ]);
    expect(due(aDecision('one', { reviewOn: '2026-11-26' }))).toEqual([]);
    expect(due(aDecision('one', { reviewOn: null }))).toEqual([]);
  });

  it('are third-party actions too', () => {
    const [review] = due(aDecision('one', { kind: 'thirdParty', reviewOn: '2026-11-20', reason: null }));
    expect(review?.text).toBe('Review due Fri 20 Nov: Title of one, given to a third party by Mere Tane.');
  });

  it('are accepted actions from the day after they were due', () => {
    expect(due(accept('one', today))).toEqual([]);
    expect(due(accept('one', '2026-11-15'))[0]).toMatchObject({
      kind: 'overdue',
      text: 'Overdue by 10 days: Title of one, accepted by Ana for Sun 15 Nov.',
    });
    expect(due(accept('one', '2026-11-24'))[0]?.text).toContain('Overdue by 1 day:');
  });

  it('are longest overdue first, whichever they are', () => {
    const rows = due(
      accept('one', '2026-11-20'),
      aDecision('two', { reviewOn: '2026-11-10' }),
      accept('three', '2026-11-01'),
    );
    expect(rows.map(({ controlId }) => controlId)).toEqual(['three', 'two', 'one']);
  });

  it('are neither what is said to be done, nor reopened, nor refused by Microsoft, nor completed', () => {
    const done = aDecision('one', { kind: 'done', dueOn: '2026-11-01', reviewOn: '2026-11-01' });
    expect(due(done, aDecision('two', { kind: 'reopen', reviewOn: '2026-11-01' }))).toEqual([]);
    const refused = aPicture([aScore('one')], [aProfile('one')], {
      decisions: [aDecision('one', { reviewOn: '2026-11-01' })],
      writes: [aWrite('one', { status: 'refused', reason: { code: 'verbatim', text: 'BadRequest' } })],
    });
    expect(dueDecisions(refused, today, en)).toEqual([]);
    const completed = aPicture([aScore('one', { score: 10 })], [aProfile('one')], {
      decisions: [accept('one', '2026-11-01')],
    });
    expect(dueDecisions(completed, today, en)).toEqual([]);
  });

  it('of one day stand by id, whatever its casing', () => {
    const rows = [accept('two', '2026-11-20'), accept('ONE', '2026-11-20'), accept('four', '2026-11-20')];
    expect(due(...rows).map(({ controlId }) => controlId)).toEqual(['four', 'one', 'two']);
  });

  it('are overdue with owner, else who decided, and the year where it is another one', () => {
    expect(due(accept('one', '2025-11-25'))).toEqual([
      {
        kind: 'overdue',
        decided: 'accept',
        controlId: 'one',
        title: 'Title of one',
        sequence: 1,
        by: 'Mere Tane',
        reason: 'no budget',
        dueOn: '2025-11-25',
        text: 'Overdue by 365 days: Title of one, accepted by Ana for Tue 25 Nov 2025.',
      },
    ]);
    const nobody = aDecision('one', { kind: 'accept', owner: null, dueOn: '2026-11-24', reviewOn: null });
    expect(due(nobody)[0]?.text).toBe('Overdue by 1 day: Title of one, accepted by Mere Tane for Tue 24 Nov.');
    expect(due(aDecision('one', { kind: 'accept', dueOn: null, reviewOn: '2026-11-01' }))).toEqual([]);
    const [review] = due(aDecision('one', { reviewOn: '2025-11-25' }));
    expect(review?.text).toBe('Review due Tue 25 Nov 2025: Title of one, ignored by Mere Tane, "no budget".');
  });

  it("are found where Microsoft's record spells the action otherwise, and are none where the portal overruled them", () => {
    const picture = aPicture([aScore('ONE')], [aProfile('One')], {
      decisions: [aDecision('one', { reviewOn: today })],
    });
    expect(dueDecisions(picture, today, en)).toMatchObject([{ controlId: 'One', kind: 'review' }]);
    const reset = aProfile('One', { stateUpdates: [stateUpdate('Default', '2026-11-24T00:00:00Z')] });
    expect(dueDecisions({ ...picture, profiles: [reset] }, today, en)).toEqual([]);
  });
});
