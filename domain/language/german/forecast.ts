import type { ForecastItem } from '../../contract/forecast';
import type { forecast as english } from '../english/forecast';
import { numbers } from './numbers';

const { amount, counted, percent, points, signed } = numbers;

export const forecast: typeof english = {
  added: (title, worth) =>
    `Microsoft hat ${title} hinzugefügt, ${points(worth)} wert; bis zur Einrichtung ist davon nichts erreicht.`,
  retired: (title, earned, worth) =>
    `Microsoft nimmt ${title} heraus: ${amount(earned)} von ${counted(worth, 'Punkt', 'Punkten')} fallen weg.`,
  reweighted: (title, was, worth) => `Microsoft ändert den Wert von ${title} von ${amount(was)} auf ${points(worth)}.`,

  changed: (kind, count) => counted(count, ...CHANGED[kind]),
  changedWorth: (changed, worth) => `${changed} (${points(worth)})`,
  listChanged: (changed) => `Die Liste von Microsoft hat sich geändert: ${changed.join(', ')}.`,
  stays: (changed, at) => `${changed.join(', ')}: Ihr Score bleibt bei etwa ${percent(at)}.`,
  goes: (changed, from, to) =>
    `${changed.join(', ')}: Ihr Score geht von ${percent(from)} auf ${percent(to)}, ohne dass Sie etwas getan haben.`,

  hasCome: (changed, compared) =>
    `Wie angekündigt stehen jetzt in den Zahlen von Microsoft: ${changed.join(' und ')}; ${compared.length === 0 ? 'was das bewegt hat, ist nicht bekannt' : compared.join(', ')}.`,
  foretold: (share) => `angekündigt ${signed(share)}`,
  came: (share) => `eingetreten ${signed(share)}`,
};

const CHANGED: Record<ForecastItem['kind'], [one: string, many: string]> = {
  added: ['neue Kontrolle', 'neue Kontrollen'],
  removed: ['herausgenommene Kontrolle', 'herausgenommene Kontrollen'],
  reweighted: ['Kontrolle mit neuem Wert', 'Kontrollen mit neuem Wert'],
};
