import { expect, it } from '@jest/globals';
import { buildActionQueue } from '../../domain/actionQueue';
import { topActions } from '../../domain/topActions';
import { aDecision, aPicture, aProfile, aScore } from './tenants';
import { en } from '../support/english';

const many = Array.from({ length: 30 }, (_, place) => `control_${String(place).padStart(2, '0')}`);
const queueOf = (ids: string[], notScored: string[] = [], decided: string[] = []) =>
  buildActionQueue(
    aPicture(
      [...ids, ...notScored].map((id) => aScore(id)),
      [
        ...ids.map((id) => aProfile(id)),
        ...notScored.map((id) => aProfile(id, { maxScore: 0 })),
        aProfile('unmeasured'),
      ],
      { decisions: decided.map((id) => aDecision(id)) },
    ),
    en,
  );

it('the top is twenty actions in the order of the queue', () => {
  const queue = queueOf(many);
  expect(topActions(queue)).toEqual(queue.slice(0, 20));
});

it('the top goes on with what is not scored where fewer actions have points, and with nothing else', () => {
  const top = topActions(queueOf(['one', 'two', 'ignored'], ['no_points'], ['ignored']));
  expect(top.map(({ controlId, status }) => [controlId, status])).toEqual([
    ['one', 'open'],
    ['two', 'open'],
    ['no_points', 'notScored'],
  ]);
});

it('the top is as long as asked for', () => {
  expect(topActions(queueOf(many), 3)).toHaveLength(3);
  expect(topActions(queueOf(many), 0)).toEqual([]);
  expect(topActions(queueOf(many), -1)).toEqual([]);
});
