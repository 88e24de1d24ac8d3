import type { alertCard as english } from '../english/alertCard';
import { numbers } from './numbers';

const { percent, signed } = numbers;

export const alertCard: typeof english = {
  summary: (at, move, headline) => `Secure Score gefallen auf ${percent(at)} (${signed(move)}). ${headline}`,
  down: (drop, since, at) => `${signed(Math.abs(drop)).replace('+', '')} weniger seit ${since}, jetzt ${percent(at)}`,
  ahead: 'In Aussicht',
};
