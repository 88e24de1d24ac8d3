import type { due as english } from '../english/due';
import { numbers } from './numbers';

export const due: typeof english = {
  review: (kind, { title, by, day, reason }) =>
    `Überprüfung fällig (${day}): ${title}, von ${by} ${kind === 'ignore' ? 'ignoriert' : 'einem Drittanbieter überlassen'}` +
    `${reason === null ? '' : `, „${reason}“`}.`,
  overdue: (days, { title, owner, day }) =>
    `${numbers.counted(days, 'Tag', 'Tage')} überfällig: ${title}, von ${owner} übernommen (fällig ${day}).`,
  notCounted: (name, title, answer) => `Laut ${name} erledigt: ${title}. ${answer}`,
};
