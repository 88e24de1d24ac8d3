import type { plan as english } from '../english/plan';
import { numbers } from './numbers';

const { counted, minutes, percent } = numbers;

export const plan: typeof english = {
  noAction: (at) => `Keine Maßnahme: Der Score bleibt bei ${percent(at)}.`,
  lands: (actions, spent, weeks, at) =>
    `${counted(actions, 'Maßnahme', 'Maßnahmen')}, ${minutes(spent)} Ihrer Zeit` +
    `${weeks === null ? '' : ` über ${counted(weeks, 'Woche', 'Wochen')}`}: Das führt zu ${percent(at)}.`,
  unreachable: (target, achievable, lands) =>
    `${percent(target)} sind so nicht zu erreichen: Alles, was noch offen ist, führt zu ${percent(achievable)}. ${lands}`,
  progress: ({ planned, since }, now) =>
    `Geplant ${percent(planned)}, jetzt ${percent(now.percent)}: ${now.done} von ${counted(now.actions, 'Maßnahme', 'Maßnahmen')} erledigt` +
    `${now.setAside === 0 ? '' : `, ${now.setAside} zurückgestellt`} seit ${since}.`,
};
