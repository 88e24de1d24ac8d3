import type { download as english } from '../english/download';

export const download: typeof english = {
  preparing: 'Datei wird vorbereitet',
  saved: (name) =>
    `${name} kommt zu Ihren Downloads. Fehlt die Datei dort, lässt diese App von Teams keine Downloads zu: Öffnen Sie die Registerkarte in Teams im Browser.`,
};
