import type { digestCard as english } from '../english/digestCard';
import { numbers } from './numbers';

const { counted, percent, signed } = numbers;

export const digestCard: typeof english = {
  summary: (at, move, headline) =>
    `Ihr Secure Score: ${percent(at)}${move === null ? '' : ` (${signed(move)})`}. ${headline}`.trim(),
  nothingNewSummary: (day) => `Secure Score: keine neuen Zahlen seit ${day}.`,
  heading: (tenant) => `Secure Score · ${tenant}`,
  points: (points, controls, moved) => `${points} in ${counted(controls, 'Kontrolle', 'Kontrollen')}, ${moved}`,
  noEarlierDay: 'kein früherer Tag zum Vergleich',
  unchanged: (since) => `unverändert seit ${since}`,
  moved: (move, since) => `${signed(Math.abs(move)).replace('+', '')} ${move > 0 ? 'mehr' : 'weniger'} seit ${since}`,

  noNewFigures: (at, why) => `Keine neuen Zahlen: ${percent(at)}, wie im letzten Wochenbericht. ${why}`,
  notSupplied: (day) =>
    `Microsoft hat seit ${day} nichts Neueres geliefert. Was sich seitdem geändert hat, steht hier nicht.`,
  notRead: (day, since) =>
    `Ich konnte die Zahlen von Microsoft${since === null ? '' : ` seit ${since}`} nicht lesen; diese sind vom ${day}. Was sich seitdem geändert hat, steht hier nicht. ` +
    'Wer Scorekeeper betreibt, findet die Ursache mit „npm run doctor“.',

  needsYou: 'Braucht Sie',
  doneBy: (name, title, answer) => `Erledigt von ${name}: ${title}. ${answer}`,
  ahead: (headline) => `In Aussicht: ${headline}`,
  measured: (confirmed, declared) =>
    `${percent(confirmed)} von Microsoft gemessen · ${percent(declared)} nach eigener Angabe`,
  allMeasured: 'Alles von Microsoft gemessen, nichts nach eigener Angabe',
  comparison: (averages) => `Zum Vergleich: ${averages.join(' · ')}`,
  whatMoved: (since) => `Was ihn seit ${since} bewegt hat`,

  nextStep: 'Bester nächster Schritt',
  nextSteps: 'Beste nächste Schritte',
  nothingOpen: 'Nichts ist offen: Jede Maßnahme, die zählt, ist erledigt oder entschieden.',
  moreInQueue: (count) => `und ${counted(count, 'weitere Maßnahme', 'weitere Maßnahmen')} in der Liste`,
  notWritable:
    'Bei dieser Maßnahme lässt Microsoft keine App den Status setzen: Scorekeeper merkt sich Ihre Entscheidung, aber der Score folgt nur der Einstellung selbst.',
  footer: (figures) =>
    `${figures} Der Score zeigt, welche Schutzmaßnahmen Sie eingeführt haben; er kann nicht versprechen, dass niemand eindringt.`,
};
