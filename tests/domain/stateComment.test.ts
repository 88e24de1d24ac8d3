import { describe, expect, it } from '@jest/globals';
import type { NewDecision } from '../../domain/decision';
import { commentFor } from '../../domain/stateComment';
import { aDecision } from './tenants';

const comment = (values: Partial<NewDecision>) => commentFor(aDecision('OneAdmin', { reviewOn: null, ...values }));

describe('the comment Microsoft keeps with a state', () => {
  it.each([
    ['accept', 'Accepted by Mere Tane through Scorekeeper: no budget. Due 2026-12-01.'],
    ['done', 'Marked as done by Mere Tane through Scorekeeper: no budget.'],
    ['ignore', 'Ignored by Mere Tane through Scorekeeper: no budget.'],
    ['thirdParty', 'Marked as third party by Mere Tane through Scorekeeper: no budget.'],
    ['reopen', 'Reopened by Mere Tane through Scorekeeper: no budget.'],
  ] as const)('names for %s who did what', (kind, text) => {
    expect(comment({ kind, dueOn: '2026-12-01' })).toBe(text);
  });

  it('goes without a reason, a due date or a review where there is none', () => {
    expect(comment({ kind: 'accept', reason: null })).toBe('Accepted by Mere Tane through Scorekeeper.');
    expect(comment({ reason: '  ', reviewOn: '2027-02-20' })).toBe(
      'Ignored by Mere Tane through Scorekeeper. Review on 2027-02-20.',
    );
  });

  it('is one line with one full stop', () => {
    expect(comment({ reason: ' no\n budget \t this year...' })).toBe(
      'Ignored by Mere Tane through Scorekeeper: no budget this year.',
    );
    expect(comment({ reason: 'no.budget' })).toBe('Ignored by Mere Tane through Scorekeeper: no.budget.');
    expect(comment({ decidedBy: { id: 'p1', name: ' Mere\n Tane ' } })).toBe(
      'Ignored by Mere Tane through Scorekeeper: no budget.',
    );
  });

  it('has five hundred characters at the most, and cuts the reason rather than the review', () => {
    const head = 'Ignored by Mere Tane through Scorekeeper: ';
    const tail = '. Review on 2027-02-20.';
    const room = 500 - head.length - tail.length;
    const of = (length: number) => comment({ reason: 'x'.repeat(length), reviewOn: '2027-02-20' });
    expect(of(room)).toBe(`${head}${'x'.repeat(room)}${tail}`);
    expect(of(room + 1)).toBe(`${head}${'x'.repeat(room - 1)}…${tail}`);
  });

  it('cuts a name that is longer than a hundred characters', () => {
    expect(comment({ decidedBy: { id: 'p1', name: 'y'.repeat(101) }, reason: null })).toBe(
      `Ignored by ${'y'.repeat(100)} through Scorekeeper.`,
    );
  });
});
