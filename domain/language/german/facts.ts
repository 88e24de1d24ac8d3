import type { facts as english } from '../english/facts';
import { numbers } from './numbers';

const { amount, counted, points } = numbers;

export const facts: typeof english = {
  toGain: (left) => `${points(left)} zu gewinnen`,
  notScored: 'ohne Punkte',
  pointsNotSupplied: 'Punkte nicht geliefert',
  affected: (count, counts) => {
    if (counts === 'people') return `${counted(count, 'Person', 'Personen')} betroffen`;
    if (counts === 'devices') return `${counted(count, 'Gerät', 'Geräte')} betroffen`;
    return `${amount(count)} noch nicht abgedeckt`;
  },
  pointsOf: (current, max) => `${amount(current)} von ${counted(max, 'Punkt', 'Punkten')}`,
  figuresOf: (day) => `Zahlen von Microsoft vom ${day}.`,
  moreInTab: (count) => `und ${count} weitere in der Registerkarte`,
};
