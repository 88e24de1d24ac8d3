import type { Level } from '../../controlProfile';
import type { ranking as english } from '../english/ranking';
import { numbers } from './numbers';

const { amount, counted } = numbers;

const IMPACT: Record<Level, string> = {
  none: 'niemand bemerkt etwas',
  low: 'wenige bemerken es',
  moderate: 'einige bemerken es',
  high: 'viele bemerken es',
};

export const ranking: typeof english = {
  impact: (level) => (level === null ? 'Wirkung auf Personen nicht bekannt' : IMPACT[level]),
  pointsNotSaid: 'Microsoft sagt nicht, wie viele Punkte',
  refused: 'Microsoft hat die letzte Änderung abgelehnt',
  accepted: (owner) => (owner === null ? 'übernommen' : `übernommen von ${owner}`),
  due: (day) => `fällig am ${day}`,
  nothingLeft: 'abgeschlossen: nichts mehr zu gewinnen',
  completed: (earned, worth) => `abgeschlossen: ${amount(earned)} von ${counted(worth, 'Punkt', 'Punkten')}`,
  doneWaiting: (name, until) => `laut ${name} erledigt; Microsoft zählt es normalerweise bis ${until}`,
  doneSilent: (name) => `laut ${name} erledigt; Microsoft hat es seitdem nicht gemessen`,
  doneNotCounted: (name) => `laut ${name} erledigt, nicht gezählt`,
  settled: (as, name) => `${SETTLED[as]}, laut ${name ?? 'den Daten von Microsoft'}`,
  review: (day) => (day === null ? 'ohne Datum zur Überprüfung' : `Überprüfung am ${day}`),
  notMeasured: 'Microsoft misst es hier nicht',
  notScored: 'Microsoft gibt dafür keine Punkte',
  notLicensed: 'nicht in Ihren Lizenzen enthalten',
};

const SETTLED = { ignored: 'ignoriert', thirdParty: 'Drittanbieter', alternate: 'anderer Schutz' };
