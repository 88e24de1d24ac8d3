import type { states as english } from '../english/states';

export const states: typeof english = {
  by: (owner) => `von ${owner}`,
  due: (day) => `fällig am ${day}`,
  review: (day) => `Überprüfung am ${day}`,
  waiting: 'wartet auf Microsoft',
  refused: 'von Microsoft abgelehnt',
};
