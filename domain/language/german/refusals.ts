import type { refusals as english } from '../english/refusals';

const WHO = 'ein Sicherheitsadministrator oder Globaler Administrator';

export const refusals: typeof english = {
  rights: {
    read: {
      message:
        'Der Secure Score wird nur Personen mit einer Sicherheitsrolle gezeigt: Sicherheitsleseberechtigter, Sicherheitsoperator, Globaler Leser, ' +
        'Sicherheitsadministrator oder Globaler Administrator.',
      help: 'Bitten Sie Ihre IT um eine dieser Rollen, wenn Sie ihn sehen müssen.',
    },
    decide: {
      message: `Über eine Maßnahme kann nur ${WHO} entscheiden. Es wurde nichts geändert.`,
      help: 'Bitten Sie eine dieser Personen, zu entscheiden oder Ihnen die Rolle zu geben.',
    },
    notify: {
      message: `Personen benachrichtigen kann nur ${WHO}. Niemand wurde benachrichtigt.`,
      help: 'Bitten Sie eine dieser Personen, es zu tun oder Ihnen die Rolle zu geben.',
    },
    setDigest: {
      message: `Wohin und wann der Wochenbericht geht, kann nur ${WHO} festlegen. Es wurde nichts geändert.`,
      help: 'Bitten Sie eine dieser Personen, es festzulegen oder Ihnen die Rolle zu geben.',
    },
  },
  noScoreToDecideOn: {
    message: 'Microsoft hat für diesen Mandanten noch keinen Secure Score geliefert.',
    help: 'Ein neuer Mandant bekommt seinen ersten Score nach 2 bis 4 Tagen. Versuchen Sie es dann noch einmal.',
  },
  noScoreToPlanWith: {
    message: 'Microsoft hat für diesen Mandanten noch keine Zahlen.',
    help: 'Ein neuer Mandant bekommt seinen ersten Score nach 2 bis 4 Tagen; versuchen Sie es dann noch einmal.',
  },
  noScoreToShow: {
    message: 'Noch gibt es nichts zu zeigen: Microsoft hat für diesen Mandanten keinen Secure Score geliefert.',
    help: 'Ein neuer Mandant bekommt seinen ersten Score nach 2 bis 4 Tagen.',
  },
  keyReused: {
    message: 'Dieser Idempotency-Key wurde schon für eine andere Entscheidung verwendet. Es wurde nichts geändert.',
    help: 'Nehmen Sie für jede Entscheidung einen neuen.',
  },
  decidedJustBefore: {
    message: (said) => `${said}, kurz vor Ihnen. Es wurde nichts geändert.`,
    help: 'Sehen Sie die Maßnahme noch einmal an und entscheiden Sie nach dem, was jetzt dort steht.',
  },
  unknownControl: {
    message: (controlId) => `In diesem Mandanten gibt es keine Maßnahme „${controlId}“.`,
    help: 'Öffnen Sie die Maßnahmenliste und wählen Sie dort eine.',
  },
  unknownView: { message: 'Diese gespeicherte Ansicht gibt es nicht mehr.', help: 'Öffnen Sie die Liste noch einmal.' },
  tooManyViews: (most) => ({
    message: `Sie haben ${most} gespeicherte Ansichten, und für mehr ist kein Platz. Es wurde nichts gespeichert.`,
    help: 'Entfernen Sie eine, die Sie nicht mehr brauchen, oder speichern Sie unter einem Namen, den es schon gibt.',
  }),
  notYourView: (owner) => ({
    message: `Nur ${owner} kann diese Ansicht entfernen, eine geteilte auch ein Sicherheitsadministrator oder Globaler Administrator.`,
    help: 'Bitten Sie eine dieser Personen darum.',
  }),
  noNames: { help: 'Ohne Namen lässt sich von hier aus niemand benachrichtigen.' },
  noChannel: {
    message: 'Ich bin in keinem Kanal, der einen Wochenbericht zeigen könnte.',
    help: 'Fügen Sie mich dem Team Ihrer IT hinzu und wählen Sie dort den Kanal.',
  },
  noTimeZone: {
    message: (zone) => `Eine Zeitzone „${zone}“ kenne ich nicht. Es wurde nichts geändert.`,
    help: 'Nehmen Sie einen Namen wie Europe/Berlin, Pacific/Auckland oder UTC.',
  },
  whichChannel: {
    noneChosen: 'Noch niemand hat einen Kanal für den Wochenbericht gewählt.',
    several: (count) => `${count} Kanäle bekommen den Wochenbericht, und ich weiß nicht, welchen Sie meinen.`,
    help: 'Schreiben Sie es noch einmal in dem Kanal, der gemeint ist.',
  },
  nothingToResolve: {
    message: 'Dort wartet kein Wochenbericht auf Ihre Entscheidung.',
    help: 'Mit „log“ sehen Sie, wie es den letzten Wochenberichten ergangen ist.',
  },
};
