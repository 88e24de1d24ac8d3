import type { people as english } from '../english/people';

export const people: typeof english = {
  causes: {
    noMethodRegistered: 'Es ist kein zweiter Faktor registriert.',
    registeredNotCapable:
      'Ein zweiter Faktor ist registriert, aber die Anmelderichtlinie lässt diese Methode nicht zu.',
    unknown: 'Der Bericht von Microsoft sagt nicht, ob ein zweiter Faktor registriert ist.',
  },
  emergency: (cause) => `Notfallkonto. ${cause}`,
  unnamedRole: 'eine Rolle ohne Namen',

  unnamed: {
    countsOnly: 'Microsoft zählt für diese Maßnahme, sagt aber nicht, wer es ist.',
    tenantSetting: 'Das ist eine Einstellung für den ganzen Mandanten: Microsoft zählt niemanden mit Namen.',
    devices: 'Hier geht es um Geräte, nicht um Personen: Microsoft Defender führt sie auf.',
    licence:
      'Microsoft nennt Personen nur in Mandanten mit Entra ID P1 oder P2. Ihre Zahl wird gezeigt; sehen Sie im Entra Admin Center nach, wer es ist.',
    notRead: 'Microsoft zählt für diese Maßnahme Personen, aber Scorekeeper kann sie nicht nennen.',
  },
  readFrom: 'Registrierungsbericht und Administratorrollen von Entra',

  sources: {
    adminMfa:
      'Administratoren nach ihren Rollen in Entra, ihr zweiter Faktor nach dem Registrierungsbericht von Microsoft.',
    userMfa: 'Der Registrierungsbericht von Microsoft darüber, wer einen zweiten Faktor hat.',
    passwordReset: 'Der Registrierungsbericht von Microsoft darüber, wer das eigene Kennwort zurücksetzen kann.',
    phishingResistantAdmins:
      'Administratoren nach ihren Rollen und die Methoden, die der Registrierungsbericht von Microsoft für sie nennt.',
    globalAdmins: 'Wer in Entra die Rolle Globaler Administrator hat, direkt oder über Gruppen.',
    roleHolders: 'Wer in Entra eine Administratorrolle hat, direkt oder über Gruppen.',
    countsOnly: 'Microsoft gibt nur Zahlen und nennt für diese Maßnahme niemanden.',
    devices: 'Hier geht es um Computer, nicht um Personen: Microsoft Defender führt sie auf.',
    tenantSetting: 'Eine Einstellung für alle: Niemand muss einzeln etwas tun.',
  },
};
