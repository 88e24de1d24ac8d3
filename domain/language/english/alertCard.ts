import { numbers } from './numbers';

const { percent, signed } = numbers;

/** What a channel hears between two digests. */
export const alertCard = {
  summary: (at: number | null, move: number, headline: string) =>
    `Secure Score fell to ${percent(at)} (${signed(move)}). ${headline}`,
  down: (drop: number, since: string, at: number | null) =>
    `Down ${signed(Math.abs(drop)).replace('+', '')} since ${since}, to ${percent(at)}`,
  ahead: 'Ahead',
};
