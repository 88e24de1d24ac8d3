import type { comparisons as english } from '../english/comparisons';
import { numbers } from './numbers';

export const comparisons: typeof english = {
  labels: { allTenants: 'Alle Mandanten', similarSize: 'Ähnliche Größe', industry: 'Ihre Branche' },
  seats: (label, from, to) => `${label} (${numbers.amount(from)} bis ${numbers.amount(to)} Lizenzen)`,
  missing: {
    allTenants: 'Microsoft hat für diesen Tag keinen Durchschnitt aller Mandanten geliefert.',
    similarSize: 'Microsoft hat für diesen Tag keinen Durchschnitt von Mandanten ähnlicher Größe geliefert.',
    industry: 'Einen Durchschnitt der Branche liefert Microsoft nicht mehr.',
  },
};
