import type { presses as english } from '../english/presses';
import { numbers } from './numbers';

export const presses: typeof english = {
  oldCard:
    'Diese Karte stammt von einer anderen Version von Scorekeeper, deshalb wurde nichts getan. Öffnen Sie die Maßnahmenliste, oder holen Sie mit „digest now“ eine neue Karte.',
  notReadable:
    'Ich konnte nicht lesen, was diese Schaltfläche gesendet hat, deshalb wurde nichts getan. Öffnen Sie die Maßnahmenliste und entscheiden Sie dort.',
  otherOrganisation: 'Diese Karte gehört zu einer anderen Organisation, deshalb wurde nichts getan.',
  unknownButton: 'Diese Schaltfläche kenne ich nicht. Mit „help“ sehen Sie, was ich kann.',
  buttonOfOtherVersion:
    'Diese Schaltfläche kenne ich nicht: Die Karte stammt vielleicht von einer anderen Version. Öffnen Sie die Maßnahmenliste, oder holen Sie mit „digest now“ eine neue Karte.',
  notPressed: 'Es wurde nichts getan: Niemand hat gedrückt.',
  unknownDigest: 'Diesen Wochenbericht kenne ich nicht mehr. Mit „digest now“ bekommen Sie einen neuen.',
  notInQueue:
    'Die Maßnahme steht nicht in der Liste: Microsoft hat sie vielleicht herausgenommen. Öffnen Sie die Maßnahmenliste, um zu sehen, was es gibt.',
  nobodyNotified: 'Niemand wurde benachrichtigt.',
  queuedFor: (people) => `Vorgemerkt für ${numbers.counted(people, 'Person', 'Personen')}.`,

  slowAndLater:
    'Microsoft antwortet gerade langsam, deshalb ist noch nichts geschehen. Ich frage weiter und schreibe Ihnen das Ergebnis in unserem persönlichen Chat. ' +
    'Wenn dort in zwei Minuten nichts steht, drücken Sie noch einmal.',
  slow: 'Microsoft antwortet gerade langsam, deshalb wurde nichts getan. Drücken Sie in einer Minute noch einmal.',
  later: {
    card: 'Hier ist, was Sie vor einem Moment abgefragt haben.',
    answer: (answer) => `Zu der Schaltfläche, die Sie vor einem Moment gedrückt haben: ${answer}`,
    notDone: (problem, help) => `${problem} Es wurde nichts getan. ${help}`,
  },
};
