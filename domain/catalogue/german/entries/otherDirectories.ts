import type { EntryWords } from '../../entry';

/** Administrators in Okta, PingOne and CyberArk, as Defender for Identity sees them through its connectors. */
export const otherDirectories: Record<string, EntryWords> = {
  AATP_CyberArk_DormantPriviledgedAccounts: {
    meaning: 'Privilegierte Konten in CyberArk Identity, die seit langem niemand benutzt, werden entfernt.',
    why: 'Ein Tresor für Passwörter ist der letzte Ort, an dem man jemandem den Schlüssel lässt, der weggezogen ist.',
    usersNotice: 'Nur wer nach Monaten zurückkommt, fragt, wo der Zugang geblieben ist.',
    licence: 'CyberArk Identity muss über seinen Connector mit Defender for Identity verbunden sein.',
    verify:
      'CyberArk admin portal, Users, nach letzter Anmeldung sortiert: Bei niemandem mit Verwaltungsrolle liegt sie länger als 180 Tage zurück.',
    rollBack:
      'Aktivieren Sie das Konto im Portal wieder; Rollen bleiben erhalten, solange es nur gesperrt und nicht gelöscht ist.',
  },
  AATP_CyberArk_HighNumberOfPriviledgedIdentityAccounts: {
    meaning: 'Zu viele Konten in CyberArk Identity haben irgendeine privilegierte Rolle.',
    why: 'Mit jedem Projekt sammeln sich Rollen an, und an einer Schule betreiben dieses System in Wahrheit zwei oder drei Personen.',
    usersNotice: 'Wem eine Rolle genommen wird, dem fehlen ein paar Menüs.',
    licence: 'Die Zahl kommt über den CyberArk-Connector in Defender an.',
    verify:
      'Core Services, Roles: Die Mitglieder jeder Rolle mit Verwaltungsrechten stehen in Ihrer Liste der Zuständigkeiten.',
    rollBack:
      'Nehmen Sie das Mitglied wieder in die Rolle auf; sie wirkt, wenn die Person sich das nächste Mal anmeldet.',
  },
  AATP_CyberArk_HighNumberOfSystemAdmins: {
    meaning: 'Die Rolle System Administrator von CyberArk Identity haben nur wenige, zwei bis vier.',
    why: 'Sie steht über allen Tresoren und Richtlinien; fällt eine Person damit auf Phishing herein, liegen alle Geheimnisse offen.',
    usersNotice: 'Außerhalb des IT-Teams ist niemand betroffen.',
    licence: 'Erfordert ein Abonnement von CyberArk neben Defender for Identity.',
    verify:
      'Öffnen Sie die Rolle System Administrator und zählen Sie: mindestens zwei für Notfälle, kein Dienstleister darunter.',
    rollBack: 'Tragen Sie den Namen mit einem anderen solchen Konto wieder bei System Administrator ein.',
  },
  AATP_CyberArk_MFAforPriviledgedUserAccounts: {
    meaning: 'Wer in CyberArk Identity privilegiert ist, hat einen zweiten Faktor.',
    why: 'Der Tresor ist nur so stark wie die Anmeldung davor.',
    usersNotice:
      'Administratoren bestätigen am Telefon oder berühren einen Sicherheitsschlüssel, wann immer sie das Portal öffnen.',
    licence: 'Regeln für die Mehrfaktor-Anmeldung (MFA) sind in den eigenen Plänen von CyberArk Identity enthalten.',
    verify:
      'Melden Sie sich in einem privaten Fenster mit einem privilegierten Konto an: Nach dem Passwort verlangt ein Authentifizierungsprofil (authentication profile) mehr.',
    rollBack: 'Lockern Sie das Authentifizierungsprofil für die eine Rolle, und lassen Sie die anderen, wie sie sind.',
  },
  AATP_CyberArk_PriviledgedUserAccountsWithOldPasswords: {
    meaning: 'Privilegierte Konten in CyberArk Identity ersetzen Passwörter, die älter als ein halbes Jahr sind.',
    why: 'Unter so vielen Geheimnissen, die eine Maschine wechselt, geraten die von Menschen getippten leicht in Vergessenheit.',
    usersNotice: 'Eine Handvoll Administratoren wählt ein neues langes Passwort.',
    licence: 'Nicht mehr als der CyberArk-Connector und Defender for Identity.',
    verify:
      'Im Benutzerbericht von CyberArk mit „last password change“ liegt keine privilegierte Zeile über 180 Tagen.',
    rollBack:
      'Es hilft nur, erneut zurückzusetzen; ein altes Passwort lässt sich nicht wiederherstellen und soll es auch nicht.',
  },
  AATP_Okta_Dormant: {
    meaning: 'Administratoren in Okta, die sich seit Monaten nicht angemeldet haben, verlieren die Rolle.',
    why: 'Ein ruhendes Konto hat niemanden, der sich nachts über eine Anmeldeanfrage wundern würde.',
    usersNotice: 'Höchstens jemand in langer Beurlaubung findet die Verwaltungskonsole verschlossen.',
    licence: 'Okta muss mit Defender for Identity verbunden sein, mit einem Token oder einer App nur zum Lesen.',
    verify:
      'Vergleichen Sie Okta, Security, Administrators mit der letzten Anmeldung unter Reports: Alle Administratoren waren in diesem Halbjahr da.',
    rollBack:
      'Weisen Sie die Adminrolle unter Administrators wieder zu; die Anmeldung bei anderen Apps war nie unterbrochen.',
  },
  AATP_Okta_HighNumberOfNonSuperAdminPrivilegedUserAccounts: {
    meaning: 'Die Zahl der Konten in Okta mit irgendeiner Adminrolle bleibt klein.',
    why: 'Wer Gruppen oder Apps verwaltet, kann sich unter Umständen selbst in Anwendungen einlassen, und dreißig solche Konten sind dreißig Gelegenheiten.',
    usersNotice:
      'Wer einmal im Jahr Schülerinnen und Schüler in eine App aufgenommen hat, bittet nun eine Kollegin oder einen Kollegen darum.',
    licence: 'Gezählt wird vom Connector für Okta in Defender for Identity.',
    verify:
      'Die Seite Administrators in Okta führt nur Personen aus Ihrem Dienstplan auf, mit der engsten oder einer eigenen Rolle.',
    rollBack: 'Geben Sie der betroffenen Person in Okta ihre frühere Adminrolle zurück.',
  },
  AATP_Okta_HighNumberOfSuperAdmins: {
    meaning: 'In Okta gibt es weniger als fünf Konten mit der Rolle Super Administrator.',
    why: 'Mit dieser Rolle lassen sich Passwort und zweiter Faktor aller anderen setzen, und so wird man in jeder verbundenen App zu jeder beliebigen Person.',
    usersNotice: 'Wer die Rolle abgibt, findet manche Einstellungen ausgegraut.',
    licence: 'Ein Okta-Mandant mit Adminrollen, wie ihn alle Ausgaben haben.',
    verify: 'Filtern Sie Administrators nach Super Administrator: zwei oder drei Namen und ein Notfallkonto.',
    rollBack: 'Machen Sie die Person wieder zum Super Administrator, durch jemanden, der die Rolle noch hat.',
  },
  AATP_Okta_SensitiveAccountWithOldPassword: {
    meaning: 'Administratoren in Okta benutzen kein Passwort, das älter als 180 Tage ist.',
    why: 'Ohne Vorgabe fragt Okta Schülerinnen und Schüler öfter nach neuen Passwörtern als die, die es verwalten.',
    usersNotice: 'Die genannten Administratoren müssen bei der nächsten Anmeldung ein anderes wählen.',
    licence: 'Für Konten, deren Passwort Okta selbst verwahrt, gesehen vom Connector in Defender.',
    verify: 'Im Okta-Profil aller Administratoren trägt „Password changed“ ein Datum aus diesem Halbjahr.',
    rollBack:
      'Lassen Sie das Passwort im Profil nochmals ablaufen, oder setzen Sie es zurück, wenn sich die Person vertippt hat; das frühere ist verloren.',
  },
  AATP_Okta_SensitiveAccountWithoutFactorsAssigned: {
    meaning: 'Alle Administratoren in Okta haben mindestens einen weiteren Faktor registriert.',
    why: 'Eine Richtlinie, die einen Faktor verlangt, lässt ihn die erste Person registrieren, die sich meldet, und das kann der Dieb sein.',
    usersNotice: 'Wer noch keinen hat, verbringt fünf Minuten mit Okta Verify oder einem Sicherheitsschlüssel.',
    licence: 'Okta MFA in Ihrer Ausgabe und der Okta-Connector von Defender for Identity.',
    verify: 'Reports, MFA enrolment by user: Bei keinem Konto mit Adminrolle ist die Spalte leer.',
    rollBack:
      'Ging das Telefon verloren, setzen Sie den Faktor unter More actions der Person zurück und registrieren ihn neu.',
  },
  AATP_Okta_SensitiveApiToken: {
    meaning:
      'API-Token in Okta, die ein Super Administrator erstellt hat, werden durch solche mit weniger Rechten ersetzt.',
    why: 'Ein Token hat die Rechte dessen, der es erstellt hat, fragt nach keinem zweiten Faktor und liegt im Ordner irgendeines Skripts.',
    usersNotice:
      'Das Skript oder Abgleichprogramm muss sein neues Token im selben Augenblick bekommen, sonst bleibt es stehen.',
    licence: 'Der API-Zugriff gehört zu Okta; Defender for Identity zeigt nur auf die Token.',
    verify: 'Security, API, Tokens: Bei keinem Token steht in der Spalte der Rolle Super Admin.',
    rollBack:
      'Erstellen Sie mit dem früheren Konto ein neues Token, wenn ein Programm ausfällt; ein widerrufenes lebt nicht wieder auf.',
  },
  AATP_Ping_Dormant: {
    meaning: 'Administratoren in PingOne, die nicht mehr damit arbeiten, werden herausgenommen.',
    why: 'Im Sommer wechseln Lehrkräfte die Schule; ihre Adminrechte in Anmeldesystemen bleiben gern zurück.',
    usersNotice: 'Kaum jemand bemerkt es: Wer zurückkommt, muss neu eingeladen werden.',
    licence: 'PingOne, als verbundener Anbieter an Defender for Identity angeschlossen.',
    verify:
      'PingOne, Umgebung Administrators, Users nach letzter Anmeldung (last sign-on): Wer eine Rolle hat, war im letzten halben Jahr da.',
    rollBack: 'Aktivieren Sie das deaktivierte Konto in PingOne; seine Rollen sind wieder da wie zuvor.',
  },
  AATP_Ping_HighNumberOfNonSuperAdminPrivilegedUserAccounts: {
    meaning: 'Wenige Personen haben Administratorrollen in den Umgebungen von PingOne.',
    why: 'Identity Data Admin klingt bescheiden, kann aber die Passwörter aller in dieser Umgebung ändern.',
    usersNotice: 'Wer die Rolle verliert, kann dort keine Konten mehr bearbeiten und gibt solche Wünsche weiter.',
    licence: 'Die Zahlen zu den Rollen gelangen von PingOne über den Connector in Defender.',
    verify:
      'Öffnen Sie für jede Umgebung Roles und lesen Sie die zugewiesenen Administratoren: alle bekannt, jeder nur an die eine Umgebung gebunden, für die er da ist.',
    rollBack: 'Weisen Sie die Rolle für diese Umgebung im Reiter Roles der Person wieder zu.',
  },
  AATP_Ping_HighNumberOfSuperAdmins: {
    meaning: 'Organization Admin in PingOne bleibt zwei bis vier Personen vorbehalten.',
    why: 'Diese Rolle legt Umgebungen und weitere Administratoren an, ohne jemanden zu fragen.',
    usersNotice: 'Die wenigen, die sie verlieren, sehen links ein kürzeres Menü.',
    licence: 'Die Rolle gibt es in jedem Abonnement von PingOne; der Befund braucht Defender for Identity.',
    verify:
      'Ein Filter nach Organization Admin in der Umgebung Administrators ergibt höchstens vier, davon ein Konto für Notfälle.',
    rollBack: 'Bitten Sie jemanden, der Organization Admin geblieben ist, die Rolle zurückzugeben.',
  },
  AATP_Ping_SensitiveAccountWithOldPassword: {
    meaning: 'Passwörter privilegierter Konten in PingOne werden erneuert, sobald sie über 180 Tage alt sind.',
    why: 'Was jemand mit Adminrechten vor Jahren auch in einem Onlineshop benutzt hat, steht inzwischen vielleicht auf einer Liste.',
    usersNotice: 'Eine Aufforderung bei der Anmeldung, nur für die Administratoren auf der Liste dieser Maßnahme.',
    licence:
      'Für alle, die sich mit einem Passwort von PingOne anmelden und nicht über einen Verbund (federation); gelesen von Defender for Identity.',
    verify:
      'Die Benutzerdetails in PingOne zeigen bei allen Administratoren die letzte Passwortänderung innerhalb des Halbjahres.',
    rollBack:
      'Benutzen Sie „Reset password“ erneut, wenn jemand ausgesperrt ist; zum vorigen führt in PingOne kein Weg zurück.',
  },
  AATP_Ping_SensitiveAccountWithoutFactorsAssigned: {
    meaning: 'Alle privilegierten Konten in PingOne haben ein gekoppeltes Gerät als zweiten Faktor.',
    why: 'Schülerinnen und Schüler wissen bald, wer sein Passwort langsam tippt; mit einem gekoppelten Telefon nützt ihnen das nichts.',
    usersNotice:
      'Administratoren koppeln einmal eine App oder einen Sicherheitsschlüssel und bestätigen beim Anmelden.',
    licence: 'PingOne MFA oder der Faktor, der für seine Administratoren enthalten ist.',
    verify: 'Bei jedem Administrator steht unter Services, Authentication mindestens ein Gerät auf Active.',
    rollBack: 'Entkoppeln Sie dort das verlorene Gerät, und lassen Sie die Person unter Ihren Augen ein neues koppeln.',
  },
};
