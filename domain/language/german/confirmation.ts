import type { Counted } from '../../contract/shared';
import type { confirmation as english } from '../english/confirmation';
import { numbers } from './numbers';

const { amount, counted, signed } = numbers;

export const confirmation: typeof english = {
  confirmed: (gained, day) => `${signed(gained, 2)} am ${day} bestätigt.`,
  waiting: (until) => `Microsoft zählt es normalerweise bis ${until}.`,
  silent: 'Microsoft hat es seitdem nicht gemessen; noch ist nichts bekannt.',
  notCounted: (left) => `Nicht gezählt. ${left}`,
  noMorePoints: 'Microsoft hat es neu gemessen und gibt nicht mehr Punkte.',
  covered: (count, total, counts) =>
    `${amount(count)} von ${amount(total)}${noun(total, counts)} ${count === 1 ? 'ist' : 'sind'} abgedeckt, ${amount(total - count)} ${total - count === 1 ? 'fehlt' : 'fehlen'}.`,
  standsAt: (earned, worth) => `Es steht bei ${amount(earned)} von ${counted(worth, 'Punkt', 'Punkten')}.`,
};

function noun(total: number, counts: Counted): string {
  switch (counts) {
    case 'people':
      return total === 1 ? ' Person' : ' Personen';
    case 'devices':
      return total === 1 ? ' Gerät' : ' Geräten';
    case 'objects':
      return '';
  }
}
