import type { EntryWords } from '../../entry';

/** Accounts, passwords and administrators (Entra ID). */
export const identity: Record<string, EntryWords> = {
  OneAdmin: {
    meaning: 'Es soll zwei bis vier globale Administratoren geben, nicht einen und nicht zehn.',
    why: 'Bei nur einem sperrt ein verlorenes Telefon die Schule aus; bei vielen ist jeder eine weitere Tür zu allem.',
    usersNotice: 'Niemand merkt etwas, außer denen, die die Rolle nicht mehr haben.',
    licence: 'Diese Rolle hat jeder Mandant, gleich wofür er bezahlt.',
    verify:
      'Die Seite Roles in Entra führt zwei bis vier globale Administratoren auf, jeden mit eigenem Konto und Mehrfaktor-Anmeldung (MFA).',
    rollBack: 'Vergeben oder entziehen Sie die Rolle erneut; keine andere Einstellung geht verloren.',
  },
  RoleOverlap: {
    meaning:
      'Wer sich um eine Sache kümmert, etwa um Passwörter oder Teams, hat die kleine Rolle dafür und nicht Global Administrator.',
    why: 'Wird das Helpdesk-Konto einer Schule übernommen, endet der Schaden dort, wo seine Rolle endet.',
    usersNotice:
      'Nur Kolleginnen und Kollegen, deren Rolle kleiner wird, merken es, wenn sie eine Verwaltungsseite öffnen, die sie nie brauchten.',
    licence: 'Die eingebauten Rollen kosten nichts; sie nur für einige Stunden zu vergeben, erfordert Entra ID P2.',
    verify:
      'Öffnen Sie in Entra unter Roles and admins die Rolle Global Administrator: Wer dort noch steht, hat Aufgaben, die keine kleinere Rolle abdeckt.',
    rollBack:
      'Weisen Sie der Person, die nicht weiterkommt, wieder die größere Rolle zu; sie gilt nach der nächsten Anmeldung.',
  },
  aad_admin_accounts_separate_unassigned_cloud_only: {
    meaning:
      'Wer administriert, hat nur dafür ein zweites Konto, das in der Cloud angelegt ist, ohne Postfach und ohne Lizenz.',
    why: 'Wer mit demselben Konto administriert und E-Mails liest, ist nur einen Klick davon entfernt, die Schule aus der Hand zu geben; und ein Konto, das aus dem Serverraum synchronisiert wird, fällt mit dem Serverraum.',
    usersNotice:
      'Administratoren wechseln für die Verwaltung in ein anderes Browserprofil; Lehrkräfte sowie Schülerinnen und Schüler sehen keinen Unterschied.',
    licence: 'Ein Konto ohne Lizenz kostet nichts, und dass es keine hat, ist hier gerade der Sinn.',
    verify: 'In Entra zeigt jedes Konto mit einer Rolle „On-premises sync enabled: No“ und eine leere Lizenzliste.',
    rollBack:
      'Geben Sie die Rolle dem Alltagskonto zurück und deaktivieren Sie das getrennte; löschen Sie es einen Monat später.',
  },
  PWAgePolicyNew: {
    meaning: 'Passwörter in der Cloud gelten, bis es einen Grund zum Ändern gibt, statt alle paar Monate abzulaufen.',
    why: 'Erzwungene Wechsel führen zu Herbst1, Herbst2 und Zetteln unter der Tastatur; ein langes Passwort, das bleibt, ist mit Mehrfaktor-Anmeldung (MFA) daneben schwerer zu erraten.',
    usersNotice:
      'Niemand wird mehr jedes Halbjahr nach einem neuen Passwort gefragt, und Ihr Helpdesk hört weniger davon.',
    licence: 'Nichts zu kaufen; der Schalter ist in jedem Mandanten von Microsoft 365 vorhanden.',
    verify:
      'Microsoft 365 admin center, Org settings, Security and privacy, Password expiration policy: Das Kästchen „never expire“ ist angehakt.',
    rollBack:
      'Entfernen Sie das Häkchen und geben Sie eine Zahl von Tagen ein; Konten mit älterem Passwort werden bei der nächsten Anmeldung gefragt.',
  },
  PasswordHashSync: {
    meaning:
      'Entra Connect sendet auch eine unkenntlich gemachte Form jedes Passworts aus Active Directory an die Cloud, sodass die Anmeldung ohne Ihren Server gelingt.',
    why: 'Fällt Ihr Serverraum durch Erpressungssoftware oder einen defekten Switch aus, können sich alle weiter anmelden; und Microsoft kann Ihnen sagen, welche Passwörter bekannt geworden sind.',
    usersNotice: 'Solange der Server läuft, sieht niemand eine Änderung; fällt er aus, können alle weiterarbeiten.',
    licence: 'Teil von Entra Connect und Cloud Sync, die in jedem Mandanten kostenlos sind.',
    verify:
      'Entra, Entra Connect, Connect Sync: Die Synchronisierung der Passwort-Hashes (password hash synchronisation) steht auf Enabled, der letzte Lauf liegt weniger als eine Stunde zurück.',
    rollBack:
      'Starten Sie den Assistenten von Entra Connect, Customise synchronisation options, und entfernen Sie das Häkchen; wählen Sie vorher ein anderes Anmeldeverfahren.',
  },
  SelfServicePasswordReset: {
    meaning:
      'Wer das Passwort vergessen hat, kann es selbst neu setzen, nach einem Nachweis auf zwei zuvor registrierten Wegen.',
    why: 'Das erspart dem Helpdesk seinen häufigsten Anruf und verhindert, dass Fremde Sie am Telefon zum Zurücksetzen überreden.',
    usersNotice:
      'Alle registrieren einmal eine Telefonnummer, eine App oder eine private E-Mail-Adresse; Schülerinnen und Schüler, die dafür zu jung sind, kommen weiterhin zu Ihnen.',
    licence:
      'Cloudkonten sind durch kostenpflichtige Pläne von Microsoft 365 abgedeckt; das neue Passwort in Ihr eigenes Active Directory zu schreiben, erfordert Entra ID P1.',
    verify:
      'Entra, Password reset, Properties zeigt All; setzen Sie dann ein Testkonto über passwordreset.microsoftonline.com zurück.',
    rollBack:
      'Stellen Sie Properties von All auf Selected mit einer Gruppe; schon registrierte Methoden bleiben erhalten.',
  },
  aad_custom_banned_passwords: {
    meaning:
      'Eine Liste eigener Wörter, die kein Passwort enthalten darf: der Name der Schule, der Ort, das Maskottchen, die Straße.',
    why: 'Rateprogramme, die auf Schulen zielen, probieren genau diese zuerst, mit der Jahreszahl dahinter.',
    usersNotice:
      'Wer bei der nächsten Änderung ein solches Wort wählt, muss ein anderes nehmen; jetzige Passwörter bleiben unangetastet.',
    licence: 'Die allgemeine Liste von Microsoft ist kostenlos; eigene Wörter zu ergänzen, erfordert Entra ID P1.',
    verify:
      'Versuchen Sie an einem Testkonto ein Passwort nach dem Muster „Kereru2026!“ mit dem Namen Ihrer eigenen Schule: Die Änderung wird abgelehnt.',
    rollBack:
      'Stellen Sie „Enforce custom list“ unter Authentication methods, Password protection auf No; die Wörter bleiben gespeichert.',
  },
  aad_password_protection: {
    meaning:
      'Ihre eigenen Domänencontroller lehnen dieselben schwachen Passwörter ab wie die Cloud; ein Agent holt die Liste dafür.',
    why: 'Passwörter, die im Computerraum mit Strg+Alt+Entf gesetzt werden, sieht die Cloud nie; ohne den Agenten ist dort „Passwort1“ also weiterhin möglich.',
    usersNotice:
      'Bei der nächsten Änderung weist Windows manche ohne große Erklärung ab; nennen Sie ihnen die Regel vorher.',
    licence:
      'Entra ID P1 für die synchronisierten Konten; die beiden Agenten selbst lassen sich kostenlos herunterladen.',
    verify:
      'Auf einem Domänencontroller führt Get-AzureADPasswordProtectionDCAgent alle Controller auf, und der Modus in Entra lautet Enforced.',
    rollBack:
      'Stellen Sie den Modus zurück auf Audit: Schwache Passwörter werden wieder angenommen und nur im Ereignisprotokoll vermerkt.',
  },
};
