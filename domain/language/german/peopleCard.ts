import type { Counted } from '../../contract/shared';
import type { peopleCard as english } from '../english/peopleCard';
import { numbers } from './numbers';
import { words } from './words';

const { counted } = numbers;

export const peopleCard: typeof english = {
  noCount: 'Microsoft gibt für diese Maßnahme keine Anzahl an.',
  counts: (affected, total, counts, day) =>
    `Microsoft zählt ${countedWords(affected, total, counts)}${day === null ? '' : `, in den Zahlen vom ${day}`}.`,
  noNames: (why) => `Namen sind nicht zu haben: ${why}`,
  more: (count) => `und ${counted(count, 'weitere Person', 'weitere Personen')} in der Registerkarte`,
  source: (source, day) => `Quelle: ${source}${day === null ? '' : `, Stand ${day}`}.`,
  neverNotified: 'Notfallkonto: wird nie benachrichtigt.',
  lastNotice: (state, day, name) => `${ordered(state)} am ${day} von ${name}.`,
  reachesUpTo: (count) => `Das erreicht bis zu ${counted(count, 'Person', 'Personen')}.`,
  whoIsNotified: 'Wer eine Benachrichtigung im Aktivitätsfeed von Teams bekommt',
  nobodyChosen: 'Bitte wählen Sie mindestens eine Person.',
  note: 'Eine Zeile von Ihnen (freiwillig)',
};

function countedWords(affected: number, total: number | null, counts: Counted | null): string {
  const all = total === null ? '' : ` von ${total}`;
  if (counts === 'people') return `${counted(affected, 'Person', 'Personen')}${all}`;
  if (counts === 'devices') return `${counted(affected, 'Gerät', 'Geräte')}${all}`;
  return `${affected}${all}, die noch nicht abgedeckt sind`;
}

function ordered(state: keyof typeof words.notices): string {
  return `${words.notices[state]}${state === 'pending' || state === 'sent' ? '' : ', veranlasst'}`;
}
