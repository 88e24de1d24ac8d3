import { describe, expect, it } from '@jest/globals';
import { buildActionQueue } from '../../domain/actionQueue';
import { threatsWithActions } from '../../domain/threatActions';
import { aDecision, aPicture, aProfile, aScore } from './tenants';
import { en } from '../support/english';

const ids = ['first', 'second', 'third', 'ignored', 'other_threat'];
const picture = aPicture(
  ids.map((id) => aScore(id)),
  ids.map((id, place) =>
    aProfile(id, {
      maxScore: 9 - place,
      threats: id === 'other_threat' ? ['Data Spillage'] : [place % 2 === 0 ? 'accountBreach' : 'Account Breach'],
    }),
  ),
  { decisions: [aDecision('ignored')] },
);
const of = (id: string) => {
  const queue = buildActionQueue(picture, en);
  const action = queue.find(({ controlId }) => controlId === id);
  if (action === undefined) throw new Error(`${id} is not in the queue.`);
  return threatsWithActions(action, queue, 'en');
};

describe('the threats of an action', () => {
  it('name the other actions that fight them and are still to do, best first, in any spelling', () => {
    const [breach] = of('second');
    expect(breach).toMatchObject({ name: 'Account breach', others: 2 });
    expect(breach?.best).toEqual([
      { controlId: 'first', title: 'Title of first', pointsLeft: 9 },
      { controlId: 'third', title: 'Title of third', pointsLeft: 7 },
    ]);
  });

  it('have no other action where none is left', () => {
    expect(of('other_threat')).toMatchObject([{ name: 'Data spillage', others: 0, best: [] }]);
  });

  it('show five and count them all', () => {
    const many = Array.from({ length: 9 }, (_, place) => `control_${place}`);
    const rows = buildActionQueue(
      aPicture(
        many.map((id) => aScore(id)),
        many.map((id) => aProfile(id)),
      ),
      en,
    );
    const [first] = rows;
    const [threat] = first === undefined ? [] : threatsWithActions(first, rows, 'en');
    expect(threat?.others).toBe(8);
    expect(threat?.best).toHaveLength(5);
  });
});
