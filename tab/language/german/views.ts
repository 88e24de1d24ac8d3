import type { views as english } from '../english/views';

export const views: typeof english = {
  title: 'Gespeicherte Ansichten',
  loading: 'Die gespeicherten Ansichten werden geladen',
  none: 'Noch ist keine Ansicht gespeichert. Setzen Sie Filter und geben Sie ihnen dann einen Namen.',
  sharedBy: (name) => `geteilt von ${name}`,
  sharedByYou: 'von Ihnen geteilt',
  remove: (name) => `Die Ansicht ${name} entfernen`,
  removed: (name) => `Die Ansicht ${name} ist entfernt.`,
  name: 'Name für das, was Sie jetzt sehen',
  shared: 'Für alle, die den Score sehen dürfen',
  save: 'Ansicht speichern',
  saving: 'Wird gespeichert',
  saved: (name) => `Gespeichert als ${name}.`,
  nothingSet: 'Setzen Sie zuerst einen Filter, eine Sortierung oder den Regler; dann lässt es sich speichern.',
};
