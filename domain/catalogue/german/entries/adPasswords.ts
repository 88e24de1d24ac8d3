import type { EntryWords } from '../../entry';

/** Passwords and secrets in your own Active Directory (Defender for Identity). */
export const adPasswords: Record<string, EntryWords> = {
  AATP_AdAccountWithPotentiallyLeakedCredentials: {
    meaning: 'Kennwörter von Konten Ihres eigenen Active Directory sind offenbar im Umlauf.',
    why: 'Listen gestohlener Kennwörter werden millionenfach verkauft, und die Domänen von Schulen werden gezielt herausgesucht.',
    usersNotice:
      'Die Betroffenen wählen einmal ein neues Kennwort; sagen Sie es ihnen mündlich, denn das Postfach lesen vielleicht auch andere.',
    licence: 'Erfordert Defender for Identity zusammen mit der Synchronisierung der Kennwort-Hashes.',
    verify: 'Get-ADUser mit PasswordLastSet nennt für jedes Konto der Maßnahme ein Datum nach dem Bekanntwerden.',
    rollBack:
      'Zu einem bekannt gewordenen Kennwort führt kein Weg zurück; wer ausgesperrt ist, bekommt ein vorläufiges.',
  },
  AATP_AccountWithLeakedCredentials: {
    meaning: 'Cloud- oder synchronisierte Konten haben ein Kennwort, das Microsoft in gestohlenen Daten gefunden hat.',
    why: 'Es ist der seltene Fall, dass man vom Dieb schon vor dem Diebstahl weiß.',
    usersNotice: 'Einige müssen sich ein neues Kennwort ausdenken und sich auf Telefon und Laptop neu anmelden.',
    licence: 'Der Befund kommt mit Defender for Identity; damit es von selbst geschieht, braucht es Entra ID P2.',
    verify:
      'ID Protection, Risk detections der Art „Leaked credentials“: Bei jedem Konto folgt auf den Befund ein Wechsel des Kennworts.',
    rollBack:
      'Das Zurücksetzen lässt sich nicht rückgängig machen; wer nicht hineinkommt, erhält einen Temporary Access Pass.',
  },
  AATP_BuiltinAdministratorAccountWithOldPassword: {
    meaning: 'Das ursprüngliche Konto Administrator der Domäne hat sein Kennwort seit mehr als einem halben Jahr.',
    why: 'Einrichter, frühere Kolleginnen und Kollegen und der Anbieter von vor zehn Jahren kennen es vielleicht, und das Konto lässt sich nicht aussperren.',
    usersNotice: 'Nichts, sofern sich kein Dienst damit anmeldet; sehen Sie sich vorher die letzten Anmeldungen an.',
    licence: 'Das Alter zu lesen ist Sache von Defender for Identity; das Ändern kostet Sie eine Minute.',
    verify:
      'Get-ADUser Administrator -Properties PasswordLastSet zeigt das heutige Datum, und das neue Kennwort liegt im Tresor.',
    rollBack:
      'Bewahren Sie das frühere Kennwort eine Woche versiegelt auf, falls Sie bei einer vergessenen Aufgabe suchen müssen, wo sie läuft.',
  },
  AATP_BuiltinKrbtgtAccountWithOldPassword: {
    meaning: 'Das Konto krbtgt, mit dessen Geheimnis alle Tickets der Domäne signiert werden, hat ein altes Kennwort.',
    why: 'Wer es einmal kopiert hat, kann Tickets auf jeden Namen herstellen (Golden Tickets), solange es gilt.',
    usersNotice:
      'Liegen mindestens zehn Stunden zwischen den beiden Wechseln, spürt niemand etwas; geht es zu schnell, fragen Server erneut nach der Anmeldung.',
    licence: 'Defender for Identity meldet es für alle Domänen mit einem Sensor.',
    verify:
      'Get-ADUser krbtgt -Properties PasswordLastSet liegt unter 180 Tagen, und repadmin /replsummary ist fehlerfrei.',
    rollBack:
      'Umkehren lässt es sich nicht; warten Sie nach dem ersten Wechsel die Replikation ab, bevor Sie den zweiten vornehmen.',
  },
  AATP_ClearText: {
    meaning:
      'Programme oder Geräte senden Kennwörter lesbar durchs Netz, wenn sie das Verzeichnis befragen (einfaches LDAP).',
    why: 'Wer seinen Laptop an der richtigen Dose ansteckt, liest mit, und Kopierer benutzen Konten mit mehr Rechten als nötig.',
    usersNotice:
      'Kopierer, Schließanlagen und Bibliotheksprogramme brauchen LDAPS oder eine neue Einstellung, eines nach dem anderen.',
    licence: 'Die Sensoren von Defender for Identity sehen es im Datenverkehr.',
    verify:
      'Das Ereignis 2889 bleibt auf den Domänencontrollern eine Woche lang aus, und die Maßnahme führt keine Betroffenen mehr auf.',
    rollBack:
      'Lassen Sie das eine Gerät wieder über LDAP zu, solange der Anbieter hilft, mit einem Konto, das sonst nichts darf.',
  },
  AATP_DomainControllersWithOldPassword: {
    meaning:
      'Das Computerkonto eines Domänencontrollers hat sein Kennwort seit über 45 Tagen nicht gewechselt, obwohl es das alle 30 Tage tun sollte.',
    why: 'Entweder ist die Replikation gestört oder das Gerät wurde aus einem alten Abbild zurückgeholt, und beides lässt Türen offen.',
    usersNotice:
      'Meist ist nichts zu spüren, außer dass Anmeldungen besser gelingen, sobald die Replikation wieder läuft.',
    licence: 'Teil der Zustandsbefunde, die Defender for Identity an den Controllern erhebt.',
    verify:
      'Get-ADComputer -Properties PasswordLastSet für die Controller: alle unter 30 Tagen; nltest /sc_verify gelingt.',
    rollBack:
      'Ein erneuertes Computerkennwort bleibt; ist die Vertrauensstellung gestört, behebt das netdom resetpwd auf dem Controller.',
  },
  AATP_EntitiesWithOldPassword: {
    meaning: 'Konten haben ein Kennwort, das seit mehr als 180 Tagen nicht geändert wurde.',
    why: 'Alte Kennwörter entstanden unter schwächeren Regeln, und viele sind seither bei irgendeiner Website gestohlen worden.',
    usersNotice:
      'Die Betroffenen setzen zu einem angekündigten Termin ein neues; bei Dienstkonten müssen Sie suchen, wo das Kennwort hinterlegt ist.',
    licence: 'Defender for Identity zählt sie, auflisten kann sie aber auch jedes andere Werkzeug für die Domäne.',
    verify:
      'Die Suche nach PasswordLastSet älter als 180 Tage unter aktiven Konten liefert nur die, die Sie bewusst belassen, etwa lange Geheimnisse von Diensten.',
    rollBack: 'Fällt ein Dienst aus, hinterlegen Sie dort sein neues Kennwort; setzen Sie nicht wieder das alte.',
  },
  AATP_ExposedPasswordsInADAttributes: {
    meaning: 'In der Beschreibung oder einem anderen Feld eines Kontos steht ein Kennwort im Klartext.',
    why: 'Jedes Konto der Domäne, auch ein Schülerkonto, kann diese Felder mit einer Zeile PowerShell lesen.',
    usersNotice: 'Wer in der IT-Betreuung den Vermerk benutzt hat, braucht stattdessen den Kennworttresor.',
    licence: 'Die Textanalyse von Defender for Identity findet es, enthalten in A5.',
    verify:
      'Get-ADUser -Filter * -Properties Description,Info zeigt keine Zeile, die wie ein Kennwort aussieht, und die gefundenen wurden geändert.',
    rollBack: 'Schreiben Sie einen harmlosen Vermerk in das Feld; das geänderte Kennwort liegt im Kennworttresor.',
  },
  AATP_GroupManagedServiceAccountWithUnrecommendedPasswordChangeInterval: {
    meaning: 'Ein verwaltetes Dienstkonto erneuert sein Kennwort seltener als einmal in 30 Tagen.',
    why: 'Eine von einem Server entwendete Kopie des Geheimnisses gilt bis zur nächsten Erneuerung.',
    usersNotice: 'Dienste mit diesem Konto holen sich das neue Geheimnis von selbst.',
    licence: 'Defender for Identity liest den Zeitabstand; verwaltete Konten sind Teil von Windows Server.',
    verify: 'Get-ADServiceAccount -Properties msDS-ManagedPasswordInterval: bei jedem Konto 30 oder weniger.',
    rollBack:
      'Der Zeitabstand steht seit dem Anlegen fest: Behalten Sie das bisherige Konto, bis die Dienste mit dem Ersatz laufen.',
  },
  AATP_GroupPolicyPasswordInPreferences: {
    meaning:
      'Eine Gruppenrichtlinie enthält ein Kennwort in einer Form, die jeder in Klartext zurückverwandeln kann (cpassword).',
    why: 'Der Schlüssel dazu ist seit 2012 öffentlich; Schülerinnen und Schülern genügt eine Suchmaschine, um lokaler Administrator in allen Klassenzimmern zu werden.',
    usersNotice:
      'Die Computer laufen weiter; ein Laufwerk oder eine Aufgabe mit dem gespeicherten Kennwort braucht einen anderen Weg.',
    licence: 'Defender for Identity bemerkt es in der Freigabe der Richtlinien.',
    verify: 'findstr /S /I cpassword in \\\\domain\\sysvol\\domain\\Policies findet nichts.',
    rollBack:
      'Stellen Sie die Richtlinie aus ihrer Sicherung ohne das Kennwort wieder her, denn dieses gilt als bekannt.',
  },
  AATP_PwdLAPS: {
    meaning:
      'Jeder Computer hat sein eigenes lokales Administratorkennwort, das regelmäßig wechselt und im Verzeichnis aufbewahrt wird.',
    why: 'Ist es überall dasselbe, sind mit dem ersten verlorenen Rechner im Klassenzimmer alle verloren.',
    usersNotice:
      'Lehrkräfte sowie Schülerinnen und Schüler sehen nichts; die Technik schlägt ein Kennwort nach, statt es auswendig zu wissen.',
    licence: 'LAPS steckt in Windows 10, 11 und Server; nur der Bericht darüber braucht Defender for Identity.',
    verify:
      'Get-LapsADPassword für einige Computer oder Entra, Devices, Local administrator password recovery zeigt für jeden einen frischen Eintrag.',
    rollBack:
      'Heben Sie die Verknüpfung der LAPS-Richtlinie auf: Das letzte Kennwort gilt weiter, lesen Sie es also vorher aus.',
  },
  AATP_SingleManagedServiceAccountsWithOldPassword: {
    meaning: 'Ein eigenständiges verwaltetes Dienstkonto hat sein Kennwort nicht wie vorgesehen erneuert.',
    why: 'Normalerweise tut der Server das jeden Monat; wenn nicht, verbietet es eine Richtlinie, oder der Server ist längst verschwunden.',
    usersNotice: 'Der Dienst auf diesem Server startet höchstens einmal neu.',
    licence: 'Eine der Prüfungen von Dienstkonten in Defender for Identity.',
    verify:
      'Reset-ADServiceAccountPassword gelingt auf dem Server, und die Richtlinie „Disable machine account password changes“ ist nicht aktiviert.',
    rollBack: 'Aktivieren Sie die Richtlinie wieder für diesen einen Server, falls ein Cluster davon abhängt.',
  },
};
