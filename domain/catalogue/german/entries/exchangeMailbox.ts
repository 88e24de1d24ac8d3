import type { EntryWords } from '../../entry';

/** Mailboxes and Outlook: sharing, add-ins, auditing (Exchange Online). */
export const exchangeMailbox: Record<string, EntryWords> = {
  CustomerLockBoxEnabled: {
    meaning:
      'Bevor technisches Personal von Microsoft für einen Supportfall Ihre Inhalte ansehen darf, muss jemand von Ihnen zustimmen.',
    why: 'Das kommt selten vor, doch bei Schülerdaten wollen Sie gefragt werden und es danach schriftlich haben.',
    usersNotice:
      'Der Unterricht läuft unberührt weiter; ein Supportfall wartet vielleicht auf jemanden mit Genehmigungsrecht.',
    licence: 'Customer Lockbox gehört zu A5 und E5 oder zu deren Compliance-Add-on.',
    verify:
      'Microsoft 365 admin center, Org settings, Security and privacy, Customer lockbox: „Require approval“ ist angehakt.',
    rollBack: 'Entfernen Sie das Häkchen; wartende Anfragen brauchen dann keine Antwort von Ihnen.',
  },
  exo_individualsharing: {
    meaning: 'Kalender lassen sich nicht vollständig mit Personen außerhalb der Schule teilen.',
    why: 'Ein Kalender verrät, wann die Schulleitung abwesend ist und wer welche Familie wo trifft; genau das möchte wissen, wer eilige E-Mails fälscht.',
    usersNotice:
      'Partner, die in den Kalender einer Lehrkraft sehen, verlieren ihn, ebenso private Telefone, die einen veröffentlichten Link abonniert haben.',
    licence: 'Freigaberichtlinien gehören zur Grundausstattung von Exchange Online.',
    verify:
      'Exchange admin center, Organization, Sharing: Die Standardrichtlinie enthält keine Regel für alle Domains oder für anonyme Zugriffe.',
    rollBack:
      'Nehmen Sie die Domain einer Partnerschule nur mit Frei/Gebucht-Zeiten (free/busy) in die Richtlinie auf; veröffentlichte Links müssen neu erstellt werden.',
  },
  exo_mailboxaudit: {
    meaning:
      'Exchange zeichnet auf, wer in jedem Postfach E-Mails geöffnet, verschoben oder gelöscht hat, auch Stellvertretungen und Administratoren.',
    why: 'Nach einem Einbruch fragt die oder der Datenschutzbeauftragte zuerst, was gelesen wurde; ohne Aufzeichnung lautet die ehrliche Antwort „alles“.',
    usersNotice: 'Es gibt nichts zu sehen, und E-Mails werden nicht langsamer.',
    licence:
      'In allen Plänen eingeschaltet; die feinere Aufzeichnung jedes geöffneten Elements ist inzwischen in den meisten kostenpflichtigen enthalten.',
    verify:
      'Get-OrganizationConfig zeigt AuditDisabled False, und kein Postfach ist laut Get-MailboxAuditBypassAssociation ausgenommen.',
    rollBack:
      'Set-OrganizationConfig -AuditDisabled $true hält die Aufzeichnung an; was schon geschrieben ist, bleibt bis zu seinem Ablauf.',
  },
  exo_mailtipsenabled: {
    meaning: 'Outlook warnt vor dem Senden: viele Empfänger, jemand von außen darunter, jemand abwesend.',
    why: 'Das häufigste Datenleck an Schulen ist kein Angriff, sondern eine Antwort an alle mit einem Elternteil zu viel.',
    usersNotice: 'Eine gelbe Zeile über der Nachricht nennt die externe Person; am Senden gehindert wird niemand.',
    licence: 'MailTips stecken von Anfang an in Outlook und Exchange Online.',
    verify:
      'Beginnen Sie eine E-Mail an eine private Adresse: Der Hinweis erscheint. Get-OrganizationConfig zeigt MailTipsExternalRecipientsTipsEnabled True.',
    rollBack:
      'Schalten Sie mit Set-OrganizationConfig eine Art von Hinweis nach der anderen aus, zuerst die, die stört.',
  },
  exo_oauth2clientprofileenabled: {
    meaning:
      'Outlook meldet sich bei Exchange über die moderne Anmeldeseite an, auf der Mehrfaktor-Anmeldung (MFA) und Conditional Access gelten.',
    why: 'Das alte Dialogfenster fragt immer nur nach dem Passwort, ganz gleich, was Ihre MFA-Richtlinie verlangt.',
    usersNotice: 'Outlook 2016 und neuer zeigt nichts Neues; ein vergessenes Outlook 2010 verbindet sich nicht mehr.',
    licence: 'Eine Eigenschaft des Mandanten, seit 2017 von vornherein eingeschaltet.',
    verify:
      'Get-OrganizationConfig liefert OAuth2ClientProfileEnabled True; Org settings, Modern authentication zeigt das Häkchen.',
    rollBack: 'Entfernen Sie das Häkchen in Org settings nur zur Fehlersuche, und setzen Sie es am selben Tag wieder.',
  },
  exo_outlookaddins: {
    meaning:
      'Niemand kann sich selbst Add-Ins in Outlook holen; die Administratoren stellen bereit, was die Schule haben will.',
    why: 'Ein Add-In liest die geöffnete Nachricht, manches das ganze Postfach; einem bunten Signaturprogramm vertraut man das besser nicht an.',
    usersNotice:
      'Die Schaltfläche zum Store in Outlook fehlt dem Personal; selbst installierte Add-Ins funktionieren nicht mehr, die von Ihnen bereitgestellten bleiben.',
    licence: 'Rollenzuweisungsrichtlinien brauchen keinen zusätzlichen Plan.',
    verify:
      'Exchange admin center, Roles, User roles, Default policy: My Custom Apps, My Marketplace Apps und My ReadWriteMailbox Apps sind nicht angehakt.',
    rollBack:
      'Haken Sie die drei Rollen wieder an, oder geben Sie sie einer einzelnen Pilotrichtlinie; rechnen Sie mit einer Stunde.',
  },
  exo_storageproviderrestricted: {
    meaning: 'Outlook on the web bietet für Anlagen keine Dienste wie Dropbox oder Google Drive mehr an.',
    why: 'Dateien in einem privaten Cloudspeicher entziehen sich Ihrer Aufbewahrung, Ihrer Suche und der Möglichkeit, sie zurückzuholen.',
    usersNotice:
      'Wer im Browser Dateien aus einer privaten Dropbox angehängt hat, nimmt stattdessen OneDrive oder lädt die Datei zuerst herunter.',
    licence: 'Wird ohne Kauf in der Postfachrichtlinie von Exchange Online eingestellt.',
    verify:
      'Get-OwaMailboxPolicy zeigt für jede Richtlinie AdditionalStorageProvidersAvailable False; das Menü zum Anhängen bietet nur OneDrive.',
    rollBack: 'Set-OwaMailboxPolicy mit dem Wert $true bringt das Menü nach etwa einer Stunde zurück.',
  },
};
