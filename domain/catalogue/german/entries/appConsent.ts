import type { EntryWords } from '../../entry';

/** Which apps and outside services people may connect to the school's data (Entra ID and the admin center). */
export const appConsent: Record<string, EntryWords> = {
  IntegratedApps: {
    meaning:
      'Niemand kann einer App mehr selbst durch „Akzeptieren“ erlauben, E-Mails und Dateien der Schule zu lesen.',
    why: 'Eine falsche Quiz- oder PDF-App, die eine einzige Lehrkraft annimmt, liest das Postfach auch nach einem Kennwortwechsel weiter.',
    usersNotice:
      'Wer eine neue App möchte, sieht „Genehmigung erforderlich“ und muss fragen; früher angenommene Apps laufen weiter.',
    licence: 'Die Einstellungen zur Zustimmung sind Teil des kostenlosen Entra ID.',
    verify:
      'Entra, Enterprise apps, Consent and permissions, User consent settings: „Do not allow user consent“ ist gewählt.',
    rollBack:
      'Wählen Sie die Zustimmung für geprüfte Herausgeber mit geringen Rechten: der Mittelweg, der harmlose Apps durchlässt.',
  },
  aad_admin_consent_workflow: {
    meaning:
      'Wer eine App nicht verbinden darf, kann Ihnen gleich auf der ablehnenden Seite eine Anfrage mit Begründung schicken.',
    why: 'Eine Ablehnung ohne Möglichkeit zu fragen führt dazu, dass Lehrkräfte Klassenlisten mit einem privaten Konto auf eine Website laden.',
    usersNotice:
      'Wo Lehrkräfte bisher nicht weiterkamen, füllen sie nun ein Feld aus; die von Ihnen benannten Prüfenden erhalten zu jeder Anfrage eine E-Mail.',
    licence: 'Kostenlos in jedem Mandanten; es kostet nur ein paar Minuten Prüfzeit in der Woche.',
    verify:
      'Fragen Sie als Testperson nach einer App: Die Anfrage erscheint unter Enterprise apps, Admin consent requests.',
    rollBack: 'Stellen Sie „Users can request admin consent“ auf No; wartende Anfragen laufen von selbst ab.',
  },
  aad_third_party_apps: {
    meaning: 'Nur Administratoren dürfen neue Anwendungen in Ihrem Verzeichnis registrieren.',
    why: 'Eine registrierte Anwendung ist eine Identität mit eigenem Geheimnis; stammt sie aus einem Schülerprojekt, kann sie das Schülerkonto um Jahre überdauern.',
    usersNotice:
      'Informatikkurse und Personal mit eigenen Programmen bitten Sie um die Registrierung; alle anderen sind der Seite nie begegnet.',
    licence: 'Es ist ein einfacher Schalter in Entra ID Free.',
    verify: 'Entra, Users, User settings: „Users can register applications“ steht auf No.',
    rollBack: 'Stellen Sie den Schalter auf Yes, oder besser: Geben Sie einer Person die Rolle Application Developer.',
  },
  aad_linkedin_connection_disables: {
    meaning:
      'Schulkonten lassen sich nicht mit LinkedIn-Profilen verknüpfen, und Outlook zeigt keine Angaben aus LinkedIn.',
    why: 'Die Verknüpfung trägt Kontaktdaten des Personals in ein Netzwerk außerhalb der Schule und liefert Verfassern falscher E-Mails Stoff.',
    usersNotice: 'Der LinkedIn-Bereich verschwindet von den Profilkarten; die meisten haben ihn nie gesehen.',
    licence: 'Ein Kauf ist nicht nötig; fehlt der Schalter, wird die Verknüpfung in Ihrer Region nicht angeboten.',
    verify: 'Entra, Users, User settings, LinkedIn account connections: für alle auf No gestellt.',
    rollBack: 'Wählen Sie Yes oder Selected group; wer verknüpft war, muss es noch einmal tun.',
  },
  aad_managed_approved_public_groups_only: {
    meaning:
      'Jedes Team und jede Gruppe ist privat, sofern nicht jemand an der Schule entschieden hat, dass sie öffentlich sein darf.',
    why: 'In einer öffentlichen Gruppe können alle Konten bis hin zum jüngsten Schulkind die Dateien lesen, ohne eingeladen zu sein.',
    usersNotice:
      'Wird eine Gruppe privat, müssen Außenstehende die Besitzerin oder den Besitzer fragen; Mitglieder behalten alles.',
    licence: 'Ob eine Gruppe privat ist, gehört zu ihren Grundeigenschaften; zu kaufen ist nichts.',
    verify:
      'Microsoft 365 admin center, Active teams and groups, Spalte Privacy: Was als Public geführt wird, steht auf Ihrer Liste der genehmigten Gruppen.',
    rollBack: 'Öffnen Sie die Gruppe, Settings, Privacy, und wählen Sie wieder Public.',
  },
  admincenter_owned_apps_and_services: {
    meaning:
      'Niemand kann selbst Add-ins aus dem Office Store holen oder Testversionen von Microsoft-Produkten starten.',
    why: 'Eine von einer Lehrkraft begonnene Testversion hält Daten der Schule unter Bedingungen, die niemand gelesen hat, und endet nach dreißig Tagen, während die Daten noch darin liegen.',
    usersNotice:
      'Lehrkräfte, die ein Office-Add-in hinzufügen wollen, lesen, dass die Verwaltung es abgeschaltet hat; von Ihnen verteilte kommen weiterhin an.',
    licence: 'Beide Kästchen gehören zum Microsoft 365 admin center und kosten nichts.',
    verify:
      'Org settings, Services, „User owned apps and services“: Weder das Kästchen für den Store noch das für Testversionen ist angehakt.',
    rollBack:
      'Haken Sie den Store wieder an, falls ein Fach auf ein Add-in angewiesen ist, und lassen Sie das Kästchen für Testversionen leer.',
  },
};
