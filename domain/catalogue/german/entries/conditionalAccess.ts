import type { EntryWords } from '../../entry';

/** How people and administrators prove at sign-in who they are: MFA, Conditional Access and risk (Entra ID). */
export const conditionalAccess: Record<string, EntryWords> = {
  AdminMFAV2: {
    meaning:
      'Alle mit einer Administratorrolle weisen sich mit einem zweiten Faktor aus, nicht mit dem Passwort allein.',
    why: 'Ein Administratorkonto öffnet alles; mit einem zweiten Faktor ist ein bekannt gewordenes Passwort allein nichts wert.',
    usersNotice:
      'Administratoren bestätigen die Anmeldung am Telefon oder mit einem Schlüssel. Lehrkräfte sowie Schülerinnen und Schüler merken nichts.',
    licence:
      'Keine zusätzliche Lizenz: Die Sicherheitsstandards (security defaults) leisten es. Eine Richtlinie nur für die Administratorrollen braucht Entra ID P1.',
    verify:
      'In Entra, Authentication methods, User registration details nach Administratoren filtern: Alle stehen auf MFA capable.',
    rollBack:
      'Stellen Sie die Richtlinie in Conditional Access auf report-only; die registrierten Methoden bleiben registriert.',
  },
  MFARegistrationV2: {
    meaning: 'Jedes Konto der Schule, nicht nur das von Administratoren, meldet sich mit einem zweiten Faktor an.',
    why: 'Die meisten Einbrüche nutzen das Passwort einer gewöhnlichen Lehrkraft; der Dieb schreibt dann Eltern und Kollegium unter einem Namen, dem sie vertrauen.',
    usersNotice:
      'Alle im Personal (und die Schülerinnen und Schüler, falls Sie sie einbeziehen) registrieren einmal eine App oder einen Schlüssel und bestätigen ab und zu; wer kein Telefon hat, braucht einen Schlüssel oder einen Codegenerator.',
    licence:
      'Die Sicherheitsstandards (security defaults) erzwingen es kostenlos; Ausnahmen nach Gruppe, Alter oder Ort brauchen Entra ID P1.',
    verify:
      'Entra, Authentication methods, Activity: Die Zahl der Personen, die die Mehrfaktor-Anmeldung (MFA) nutzen können, entspricht der Zahl der Konten, die Sie gemeint haben.',
    rollBack:
      'Nehmen Sie die Gruppe, die nicht weiterkommt, von der Richtlinie aus, solange Sie ihr helfen; so bleiben alle anderen geschützt.',
  },
  BlockLegacyAuthentication: {
    meaning:
      'Sperrt alte Anmeldeverfahren, die keinen zweiten Faktor verlangen können, etwa POP, IMAP und alte Mail-Apps auf Telefonen.',
    why: 'Die meisten Angriffe durch Erraten von Passwörtern nutzen genau diese, weil die Mehrfaktor-Anmeldung (MFA) dort nicht greift; dann genügt ein einziges bekannt gewordenes Schülerpasswort.',
    usersNotice:
      'Alte Mail-Apps und Kopierer, die Scans per E-Mail senden, fallen aus, bis sie auf eine moderne App oder ein Relay für Anwendungen umgestellt sind.',
    licence:
      'Conditional Access braucht Entra ID P1; die Sicherheitsstandards (security defaults) leisten es auch ohne.',
    verify: 'Anmeldeprotokoll in Entra, Filter client app = other clients: keine erfolgreiche Anmeldung in 7 Tagen.',
    rollBack: 'Stellen Sie die Richtlinie auf report-only; alte Programme funktionieren binnen einer Stunde wieder.',
  },
  SigninRiskPolicy: {
    meaning:
      'Eine Anmeldung, die seltsam aussieht, etwa aus zwei Ländern in einer Stunde, muss die Mehrfaktor-Anmeldung (MFA) bestehen oder wird abgewiesen.',
    why: 'So wird ein gestohlenes Passwort in dem Augenblick gestoppt, in dem es benutzt wird, ohne die neunundneunzig normalen Anmeldungen zu stören.',
    usersNotice:
      'Eine Klasse auf Auslandsfahrt oder eine Lehrkraft im Hotelnetz wird vielleicht einmal mehr gefragt, sonst kaum jemand.',
    licence: 'Die Risikosignale einer Anmeldung gehören zu Entra ID P2, das in Microsoft 365 A5 enthalten ist.',
    verify:
      'Anmeldeprotokoll in Entra, Filter auf mittleres oder hohes Risiko: Jede Zeile nennt die Richtlinie als angewendet, mit erfüllter MFA oder blockiertem Zugriff.',
    rollBack:
      'Stellen Sie die Richtlinie von On auf Report-only; die Erkennung läuft weiter, und Sie sehen noch, was gestoppt worden wäre.',
  },
  UserRiskPolicy: {
    meaning:
      'Ein Konto, dessen Passwort in einem Datenleck aufgetaucht ist oder das sich wie übernommen verhält, muss ein neues Passwort setzen, bevor es weitergeht.',
    why: 'Listen gestohlener Passwörter werden binnen Stunden an Schulen ausprobiert; so schnell liest sie in der IT niemand.',
    usersNotice:
      'Die wenigen gemeldeten Personen ändern bei der nächsten Anmeldung ihr Passwort; wer es nicht selbst zurücksetzen kann, ruft Sie an.',
    licence:
      'Entra ID P2 (in A5 oder E5), dazu das Zurückschreiben von Passwörtern (password writeback), wo Konten von Ihren eigenen Servern kommen.',
    verify:
      'ID Protection, Risky users: Konten mit hohem Risiko gehen nach der Passwortänderung von selbst auf „Remediated“.',
    rollBack:
      'Schalten Sie die Richtlinie aus und verwerfen Sie dann das Risiko der geprüften Konten, sonst werden diese gestoppt, sobald die Richtlinie zurückkommt.',
  },
  aad_phishing_MFA_strength: {
    meaning:
      'Administratoren melden sich mit etwas an, das eine gefälschte Seite nicht weiterreichen kann: einem Sicherheitsschlüssel, einem Passkey oder Windows Hello.',
    why: 'Codes und Push-Anfragen kann eine gefälschte Seite vor Ihren Augen weiterleiten; ein Schlüssel prüft die Adresse selbst und verweigert sich.',
    usersNotice:
      'Jede Administratorin und jeder Administrator braucht vor dem Start der Richtlinie einen Schlüssel oder Passkey, besser zwei; sonst wird niemand gefragt.',
    licence:
      'Authentication strengths gehören zu Entra ID P1; rechnen Sie den Preis von zwei Schlüsseln je Person ein.',
    verify:
      'Das Anmeldeprotokoll eines Administrators nennt unter Authentication details FIDO2, Passkey oder Windows Hello.',
    rollBack:
      'Stellen Sie die Bedingung für den Zugriff (grant) auf die gewöhnliche Mehrfaktor-Anmeldung (MFA) zurück; die registrierten Schlüssel bleiben gültig.',
  },
  aad_sign_in_freq_session_timeout: {
    meaning:
      'Administratoren melden sich nach einigen Stunden neu an, und kein Browser hält sie nach dem Schließen angemeldet.',
    why: 'Ein offen gelassener Rechner im Lehrerzimmer oder ein von Schadsoftware gestohlenes Browser-Cookie nützt einem Dieb nur, solange die Sitzung besteht.',
    usersNotice: 'Administratoren geben ein- oder zweimal mehr am Tag ihr Passwort ein oder berühren ihren Schlüssel.',
    licence: 'Die Steuerung von Sitzungen gehört zu Conditional Access, also Entra ID P1.',
    verify:
      'Schließen Sie als Administrator den Browser und öffnen Sie ihn wieder: Die Anmeldeseite erscheint. Die Richtlinie zeigt Stunden und „Never persistent“.',
    rollBack:
      'Entfernen Sie in der Richtlinie unter Session beide Häkchen; laufende Sitzungen dauern von da an einfach länger.',
  },
  aad_limited_administrative_roles: {
    meaning: 'Nur Administratoren dürfen das Azure-Portal, seine Befehlszeile und seine Schnittstellen öffnen.',
    why: 'Ein gewöhnliches Konto kann sich dort umsehen: Namen aller Personen, Gruppen und Geräte, bereit für den nächsten Angriff oder für gelangweilte Schülerinnen und Schüler.',
    usersNotice:
      'Informatikklassen, die Azure for Students nutzen, brauchen eine Ausnahme; alle anderen kommen dort nie hin.',
    licence: 'Für die Richtlinie auf die App „Windows Azure Service Management API“ ist Entra ID P1 nötig.',
    verify:
      'Melden Sie sich bei portal.azure.com mit einem Test-Schülerkonto an: Die Seite sagt, dass Ihre Organisation den Zugriff blockiert.',
    rollBack:
      'Nehmen Sie die Klasse oder die Person in die Ausnahmen auf, oder stellen Sie allein diese Richtlinie auf report-only.',
  },
};
