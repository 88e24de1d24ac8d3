import type { report as english } from '../english/report';

export const report: typeof english = {
  title: 'Bericht für die Leitung',
  print: 'Drucken',
  savePdf: 'Als PDF speichern',
  noWindow: 'Wenn sich kein Fenster zum Drucken öffnet, speichern Sie das PDF und drucken Sie dieses.',
};
