import type { Counted } from '../../contract/shared';
import type { changes as english } from '../english/changes';
import { numbers } from './numbers';

const { amount, counted, percent, points, signed } = numbers;

export const changes: typeof english = {
  moved: (title, move, complying) => `${title}: ${signedPoints(move)}${covered(complying)}.`,
  declared: (title, move) => `${title}: ${signedPoints(move)} nach Ihrer eigenen Angabe, nicht von Microsoft gemessen.`,
  population: (title, move, people) =>
    `${title}: ${signedPoints(move)}, weil ${amount(Math.abs(people))} ${people > 0 ? 'mehr' : 'weniger'} gezählt werden.`,
  added: (title, earned, worth, share) =>
    `Microsoft hat ${title} hinzugefügt: ${pointsOf(earned, worth)}, ${effect(share)}.`,
  removed: (title, worth, share) => `Microsoft hat ${title} entfernt (${points(worth)} wert), ${effect(share)}.`,
  reweighted: (title, worth, share) =>
    `Microsoft hat den Wert von ${title} um ${signedPoints(worth)} geändert, ${effect(share)}.`,
  unexplained: (move, max) =>
    `Aus den Daten von Microsoft nicht zu erklären: ${signedPoints(move)}${max === null ? '' : `, ${signed(max, 2)} beim Maximum`}.`,

  notComparable: (since) =>
    `Seit ${since} lässt sich nichts vergleichen: Für einen der Tage hat Microsoft kein Maximum geliefert.`,
  noNewFigures: (since) => `Microsoft hat seit ${since} keine neuen Zahlen veröffentlicht.`,
  nothingMoved: (since) => `Seit ${since} hat sich nichts bewegt.`,

  together: {
    earned: (move, cause) => `Sie haben ${points(move)} gewonnen: ${cause}.`,
    lost: (move, cause) => `Sie haben ${points(move)} verloren: ${cause}.`,
    declared: (move, cause) => `${points(move)} kamen durch Ihre eigene Angabe, nicht durch Messung: ${cause}.`,
    withdrawn: (move, cause) => `${points(move)} nach eigener Angabe sind weggefallen: ${cause}.`,
    population: (kinds, share) => `${populationMoved(kinds)}, ${effect(share)}.`,
    added: (controls, share) => `Microsoft hat ${controlsWord(controls)} hinzugefügt, ${effect(share)}.`,
    removed: (controls, share) => `Microsoft hat ${controlsWord(controls)} entfernt, ${effect(share)}.`,
    reweighted: (controls, share) => `Microsoft hat den Wert von ${controlsWord(controls)} geändert, ${effect(share)}.`,
    unexplained: (share) => `${signed(share)} % sind aus den Daten nicht zu erklären.`,
  },
  causes: {
    only: (title, complying) => `${title}${covered(complying)}`,
    most: (title, complying) => `das meiste davon bei ${title}${covered(complying)}`,
    largest: (title, complying) => `den größten Teil bei ${title}${covered(complying)}`,
  },
};

function controlsWord(count: number): string {
  return counted(count, 'Kontrolle', 'Kontrollen');
}

function signedPoints(move: number): string {
  return `${signed(move, 2)} ${Math.abs(move) === 1 ? 'Punkt' : 'Punkte'}`;
}

function pointsOf(earned: number, worth: number): string {
  return `${amount(earned)} von ${counted(worth, 'Punkt', 'Punkten')}`;
}

function effect(share: number): string {
  if (signed(share) === '0') return 'was den Prozentwert kaum bewegt';
  return `was ${percent(Math.abs(share))} ${share < 0 ? 'gekostet' : 'gebracht'} hat`;
}

function covered(complying: number | null): string {
  if (complying === null || complying === 0) return '';
  const count = Math.abs(complying);
  return `, ${amount(count)} ${complying > 0 ? 'mehr' : 'weniger'} ${count === 1 ? 'ist' : 'sind'} abgedeckt`;
}

const KINDS: Record<Counted, string> = { people: 'Personen', devices: 'Geräte', objects: 'Objekte' };

function populationMoved(kinds: readonly Counted[]): string {
  if (kinds.length === 1 && kinds[0] === 'people') return 'Personen sind dazugekommen oder gegangen';
  if (kinds.length === 1 && kinds[0] === 'devices') return 'Geräte sind dazugekommen oder weggefallen';
  return `Microsoft zählt mehr oder weniger ${kinds.map((kind) => KINDS[kind]).join(' oder ')}`;
}
