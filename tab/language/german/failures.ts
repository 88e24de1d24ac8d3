import type { failures as english } from '../english/failures';

export const failures: typeof english = {
  consent: {
    message: 'Ihre Schule hat Scorekeeper noch nicht zugestimmt.',
    help: 'Bitten Sie einen Globalen Administrator, Scorekeeper im Microsoft Entra Admin Center zuzustimmen, und öffnen Sie dann diese Registerkarte noch einmal.',
  },
  signIn: {
    message: 'Teams konnte Sie bei Scorekeeper nicht anmelden.',
    help: 'Schließen Sie die Registerkarte, öffnen Sie sie wieder und versuchen Sie es noch einmal.',
  },
  notInTeams: {
    message: 'Scorekeeper gibt es in Microsoft Teams.',
    help: 'Öffnen Sie Teams und wählen Sie Scorekeeper unter Ihren Apps oder in einem Kanal. Wenn Sie schon in Teams sind, laden Sie die Registerkarte neu.',
  },
  offline: {
    message: 'Der Dienst ist nicht zu erreichen.',
    help: 'Prüfen Sie die Netzwerkverbindung und versuchen Sie es dann noch einmal.',
  },
  timeout: {
    message: (seconds) => `Der Dienst hat innerhalb von ${seconds} Sekunden nicht geantwortet.`,
    help: 'Versuchen Sie es noch einmal.',
  },
  broken: {
    message: 'Der Dienst hat eine Antwort gegeben, die diese Registerkarte nicht versteht.',
    help: 'Laden Sie die Registerkarte neu. Wenn es so bleibt, sagen Sie es denen, die Scorekeeper betreiben.',
  },
  tooMany: {
    message: 'Zu viele Anfragen in kurzer Zeit.',
    help: 'Warten Sie einen Moment und versuchen Sie es dann noch einmal.',
  },
  busy: {
    message: 'Der Dienst ist ausgelastet oder startet gerade neu.',
    help: 'Versuchen Sie es in einer Minute noch einmal.',
  },
  refused: {
    message: (status) => `Der Dienst hat das abgelehnt (${status}).`,
    help: 'Laden Sie die Registerkarte neu und versuchen Sie es noch einmal.',
  },
  fault: {
    message: 'Im Dienst ist etwas schiefgegangen.',
    help: 'Versuchen Sie es in einer Minute noch einmal.',
  },
  inTab: {
    message: 'In dieser Registerkarte ist etwas schiefgegangen.',
    help: 'Laden Sie sie neu und versuchen Sie es noch einmal.',
  },

  waitSeconds: (seconds) => `Versuchen Sie es in ${seconds} Sekunden noch einmal.`,
  waitMinutes: (minutes) => `Versuchen Sie es in ${minutes} Minuten noch einmal.`,
  id: (id) => `Nummer des Fehlers: ${id}`,
  nothingLost: 'Was Sie geschrieben haben, bleibt erhalten.',
};
