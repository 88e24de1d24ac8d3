import type { teams as english } from '../english/teams';

export const teams: typeof english = {
  somebody: 'Jemand',
  generalChannel: 'Allgemein',
  otherOrganisation:
    'Dieser Scorekeeper arbeitet für eine andere Organisation, deshalb habe ich nichts getan. Fragen Sie Ihre eigene IT, ob sie einen hat.',
  answerKeptBack:
    'Ihr Teams würde meine Antwort hier allen zeigen, deshalb halte ich sie zurück. Was Sie entschieden haben, steht auf der Karte; alles andere fragen Sie mich in unserem persönlichen Chat.',
  setupSummary: 'Wählen Sie, wohin und wann der Wochenbericht zum Secure Score gehen soll',
  welcomeSummary: 'Was ich für Sie tun kann',
  sourceFault: (problem, help, id) => `${problem} ${help} (Nummer ${id})`,
  fault: (id) =>
    `Etwas ist schiefgegangen, Nummer ${id}. Versuchen Sie es in einer Minute noch einmal; wenn es wieder geschieht, nennen Sie diese Nummer denen, die diesen Dienst betreiben.`,
};
