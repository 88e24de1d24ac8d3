import type { EntryWords } from '../../entry';

/** Accounts and groups of your own Active Directory (Defender for Identity). */
export const adAccounts: Record<string, EntryWords> = {
  AATP_AccountsWithNonDefaultPrimaryGroup: {
    meaning:
      'Bei einigen Konten wurde die primäre Gruppe geändert, sodass eine Mitgliedschaft in den üblichen Listen fehlt.',
    why: 'Das ist ein bekanntes Versteck: Ein Konto ist in Wirklichkeit Domain Admin, und keine Mitgliederliste verrät es.',
    usersNotice:
      'Die Rechte aus Gruppen bleiben gleich, wenn Sie die tatsächliche Mitgliedschaft vorher offen eintragen.',
    licence: 'Von selbst prüft das nur Defender for Identity; mit PowerShell geht es bei Bedarf.',
    verify: 'Get-ADUser -Filter "primaryGroupID -ne 513" liefert nur Guest, und Computer zeigen 515, 516 oder 521.',
    rollBack:
      'Notieren Sie die frühere Nummer und setzen Sie sie mit Set-ADUser -Replace wieder, falls ein altes Unix-Werkzeug sie braucht.',
  },
  AATP_AdminSDHolder: {
    meaning:
      'Ein fremdes Konto hat Rechte auf AdminSDHolder, die Vorlage, deren Berechtigungen stündlich auf alle Administratoren übertragen werden.',
    why: 'Wer dort eine einzige Zeile hinterlassen hat, bekommt seine Rechte nach jedem Aufräumen binnen einer Stunde zurück.',
    usersNotice:
      'Es betrifft nur Berechtigungen von Administratoren, und zwar an Stellen, an denen niemand etwas merken dürfte.',
    licence: 'Defender for Identity überwacht es; enthalten in Microsoft 365 A5 und auch einzeln erhältlich.',
    verify:
      'dsacls auf CN=AdminSDHolder,CN=System zeigt die eingebauten Gruppen und keine Person; eine Stunde später stimmen die Listen der Administratoren damit überein.',
    rollBack:
      'Sichern Sie zuerst die Ausgabe von dsacls; daraus können Sie eine Zeile wieder gewähren, die doch gebraucht wird.',
  },
  AATP_BuiltinGuestAccountIsEnabled: {
    meaning: 'Das Konto Guest der Domäne ist eingeschaltet.',
    why: 'Es öffnet freigegebene Ordner ohne Namen und Kennwort, und in keinem Protokoll steht danach eine Person.',
    usersNotice:
      'Ein uralter öffentlicher Rechner oder eine Freigabe, die von Guest lebt, fällt aus; so etwas sollte es nicht mehr geben.',
    licence: 'Der Zustand gehört zu den Domänenprüfungen von Defender for Identity.',
    verify: 'Get-ADUser Guest zeigt Enabled False.',
    rollBack: 'Enable-ADAccount Guest, nur für die Stunde, in der der Rechner ein Konto mit eigenem Namen bekommt.',
  },
  AATP_DormantAccounts: {
    meaning: 'Konten in mächtigen Gruppen wurden seit einem halben Jahr oder länger nicht benutzt.',
    why: 'Die pensionierte Stellvertretung ist noch immer Domain Admin, und niemand würde stutzen, wenn das Konto nachts zu arbeiten begänne.',
    usersNotice: 'Wer tatsächlich zurückkommt, muss die Rechte neu beantragen.',
    licence: 'Defender for Identity misst die Nutzung mit seinen Sensoren, also nur in Domänen, in denen sie laufen.',
    verify:
      'Bei jedem Mitglied der Domain-, Enterprise- und Backup-Gruppen liegt LastLogonDate höchstens 180 Tage zurück, Notfallkonten ausgenommen.',
    rollBack:
      'Nehmen Sie das Konto wieder in seine Gruppe auf; da es nur deaktiviert und nicht gelöscht wurde, ist sonst nichts verloren.',
  },
  AATP_InactiveServiceAccounts: {
    meaning: 'Für Dienste angelegte Konten haben sich seit drei Monaten nicht angemeldet.',
    why: 'Sie haben alte Kennwörter und weitreichende Rechte, und niemand vermisst oder beobachtet sie.',
    usersNotice:
      'Braucht eine jährliche Aufgabe so ein Konto (etwa der Klassenwechsel im Sommer), schlägt sie fehl; erst deaktivieren, nach einem Jahr löschen.',
    licence: 'Dienstkonten erkennen erst neuere Sensoren von Defender for Identity.',
    verify:
      'Defender, Identities, Service accounts: Die Liste der verwaisten Konten ist leer, oder bei jedem ist vermerkt, warum es bleibt.',
    rollBack: 'Enable-ADAccount holt ein deaktiviertes Konto samt seinen Mitgliedschaften zurück.',
  },
  AATP_HoneyToken: {
    meaning: 'Ein Köderkonto, das niemand benutzt, ist gekennzeichnet, und jede Anmeldung damit löst Alarm aus.',
    why: 'Eindringlinge sammeln Namen und probieren sie durch; das Konto namens „backup-admin“ sollte Ihr Köder sein.',
    usersNotice:
      'Niemand kommt damit in Berührung, außer vielleicht neugierige Schülerinnen und Schüler, von denen Sie dann wissen.',
    licence: 'Konten als Honeytoken zu kennzeichnen ist ein Recht, das Sie mit Defender for Identity bekommen.',
    verify:
      'Settings, Identities, Honeytoken führt das Konto auf; ein Versuch mit falschem Kennwort löst binnen Minuten eine Warnung aus.',
    rollBack: 'Entfernen Sie die Honeytoken-Kennzeichnung und deaktivieren Sie das Konto.',
  },
  AATP_PathRisk: {
    meaning:
      'Über Ketten von Computern und lokalen Rechten kann ein gewöhnliches Konto bis zu einem Administrator gelangen.',
    why: 'Die IT-Kraft hat einmal an einem Rechner im Klassenzimmer geholfen und ist dort noch angemeldet: So fallen ganze Schulen an einem Nachmittag.',
    usersNotice:
      'Administratoren erhalten getrennte Konten für Server und für die Hilfe vor Ort; Lehrkräfte verlieren lokale Administratorrechte, die sie aus Versehen hatten.',
    licence: 'Defender for Identity zeichnet die Pfade aus dem, was seine Sensoren sehen.',
    verify:
      'Öffnen Sie in Defender die Seite eines Administrators, Lateral movement paths: In den letzten Tagen wurde keiner gefunden.',
    rollBack: 'Geben Sie lokale Rechte auf dem einen Gerät wieder über eine Gruppe, nicht unmittelbar an eine Person.',
  },
  AATP_PrivilegedAccountsWithDelegationAllowed: {
    meaning:
      'Server dürfen im Namen von Administratoren handeln, weil deren Konten das Merkmal „sensitive and cannot be delegated“ fehlt.',
    why: 'Ein übernommener Webserver, dem vertraut wird, könnte die Identität eines Administrators überallhin tragen.',
    usersNotice:
      'Selten fragt ein Verwaltungswerkzeug im Browser, das sonst ohne Anmeldung öffnet, nach einem Kennwort.',
    licence: 'Defender for Identity wertet es aus; das Häkchen selbst ist gewöhnliches Active Directory.',
    verify:
      'Get-ADUser zeigt bei jedem Administrator AccountNotDelegated True oder die Mitgliedschaft in Protected Users.',
    rollBack:
      'Nehmen Sie „Account is sensitive“ nur bei dem einen Administratorkonto heraus, dessen Werkzeug das verlangt.',
  },
  AATP_SIDHistory: {
    meaning: 'Konten tragen Kennungen aus einer früheren Domäne und damit Rechte, die in keiner Gruppe erscheinen.',
    why: 'Nach einer Zusammenlegung von Schulen wird der Rest vergessen; Angreifer schreiben in genau dieses Feld die Nummer eines Administrators.',
    usersNotice:
      'Wer darüber noch alte Freigaben erreicht, verliert sie; vergeben Sie dort vorher neue Berechtigungen.',
    licence: 'Eine Prüfung von Defender for Identity, ganz ohne Zusatz.',
    verify: 'Get-ADUser -Filter "SIDHistory -like \'*\'" liefert keinen Treffer.',
    rollBack:
      'Das Feld lässt sich nicht einfach neu füllen: Stellen Sie das Objekt aus dem Papierkorb oder der Sicherung wieder her, und proben Sie es zuerst mit einem Konto.',
  },
  AATP_UnsecureAccount: {
    meaning:
      'Einige Konten haben unsichere Merkmale: kein Kennwort nötig, umkehrbare Speicherung, schwache DES-Schlüssel oder keine Kerberos-Vorauthentifizierung.',
    why: 'Mit jedem dieser Merkmale lassen sich Kennwörter daheim durchprobieren, ohne dass bei Ihnen eine Anmeldung verzeichnet wird.',
    usersNotice:
      'Ist das Merkmal entfernt, ändern die Betroffenen einmal ihr Kennwort, damit sich auch die gespeicherte Form ändert.',
    licence: 'Diese Attribute liest Defender for Identity mit als Erstes.',
    verify:
      'Get-ADUser, gefiltert nach DoesNotRequirePreAuth, PasswordNotRequired und AllowReversiblePasswordEncryption, bleibt leer.',
    rollBack:
      'Setzen Sie das Merkmal bei einem Dienstkonto, das ausfällt, noch einmal, und ersetzen Sie diesen Dienst.',
  },
  AATP_KerberosDelegations: {
    meaning:
      'Ein Server darf die Identität aller, die sich mit ihm verbinden, gegenüber jedem anderen Dienst verwenden (uneingeschränkte Delegierung).',
    why: 'Wird ein Domänencontroller auf einen solchen Server gelockt, liegt dort sein Ticket zum Mitnehmen bereit.',
    usersNotice:
      'Alte Intranet- oder Berichtsserver fragen vielleicht ein zweites Mal nach der Anmeldung, bis die Delegierung auf das Nötige begrenzt ist.',
    licence: 'Defender for Identity erkennt es in der gesamten Domäne.',
    verify: 'Get-ADComputer mit TrustedForDelegation True nennt Domänencontroller und sonst nichts.',
    rollBack:
      'Setzen Sie auf der Seite Delegation des Servers wieder „Trust for any service“, mit einem Datum, an dem es endet.',
  },
};
