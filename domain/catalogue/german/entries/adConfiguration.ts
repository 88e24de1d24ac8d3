import type { EntryWords } from '../../entry';

/** Domain controllers, policies and rights of your own Active Directory (Defender for Identity). */
export const adConfiguration: Record<string, EntryWords> = {
  AATP_DnsAdminsGroupWithUnsafePermissions: {
    meaning:
      'Mitglieder der Gruppe DnsAdmins können ein eigenes Programm in den DNS-Dienst eines Domänencontrollers laden.',
    why: 'Es sieht nach einer kleinen Hilfsrolle aus und kommt doch einem Domain Admin gleich.',
    usersNotice:
      'Wer aus der Gruppe genommen wird, kann keine DNS-Einträge mehr ändern; vergeben Sie stattdessen Rechte auf die einzelne Zone.',
    licence: 'Befunde dieser Art zu Gruppen kommen mit Defender for Identity.',
    verify: 'Get-ADGroupMember DnsAdmins zeigt niemanden oder nur Konten, die ohnehin Domain Admins sind.',
    rollBack: 'Nehmen Sie die Person wieder in DnsAdmins auf; die Mitgliedschaft gilt ab der nächsten Anmeldung.',
  },
  AATP_DomainControllerLocalUsers: {
    meaning:
      'Konten, die dort nicht hingehören, sind lokale Administratoren auf Domänencontrollern oder anderen Identitätsservern.',
    why: 'Das Konto für die Datensicherung auf dem Server von Entra Connect öffnet dieselbe Tür wie das eines Domain Admins.',
    usersNotice: 'Wer diesen Server bisher mit dem Alltagskonto betreut hat, braucht dafür ein Administratorkonto.',
    licence:
      'Damit die lokalen Gruppen gelesen werden, brauchen Identitätsserver einen Sensor von Defender for Identity.',
    verify: 'net localgroup Administrators nennt auf jedem dieser Server nur Ihre Tier-0-Gruppe.',
    rollBack: 'Setzen Sie das Konto wieder in die lokale Gruppe, auf diesem Server und auf keinem anderen.',
  },
  AATP_GroupPolicyAbnormalModificationAssignment: {
    meaning: 'Gewöhnliche Konten dürfen eine Gruppenrichtlinie ändern, die für Computer oder Personen gilt.',
    why: 'Über eine Richtlinie gelangt Erpressungssoftware am schnellsten auf alle Rechner einer Schule, noch vor dem Frühstück.',
    usersNotice:
      'Wer Richtlinien bisher mit dem Alltagskonto bearbeitet hat, tut es künftig mit einem Administratorkonto.',
    licence: 'Die Auswertung der Richtlinien gehört zu Defender for Identity.',
    verify:
      'Group Policy Management, Delegation jeder Richtlinie: Bearbeiten dürfen nur Ihre Zuständigen für Richtlinien.',
    rollBack: 'Tragen Sie die Person unter Delegation mit „Edit settings“ für diese eine Richtlinie ein.',
  },
  AATP_GroupPolicyAssignsUnprivilegedIdentitiesToElevatedLocalGroups: {
    meaning:
      'Eine Richtlinie macht gewöhnliche Personen oder eine ganze Gruppe wie Domain Users zu lokalen Administratoren von Computern.',
    why: 'Eingerichtet wurde es, damit ein einziges Lernprogramm startet; nun kann jede Schülerin und jeder Schüler den Rechner und das Konto der nächsten Person übernehmen, die sich dort anmeldet.',
    usersNotice:
      'Programme, die Administratorrechte verlangen, melden Fehler; installieren Sie sie zentral, oder geben Sie Rechte auf den Ordner des Programms.',
    licence: 'Dass Richtlinien auf lokale Gruppen hin gelesen werden, ist in Defender for Identity enthalten.',
    verify:
      'gpresult nennt auf einem Rechner im Klassenzimmer keine Richtlinie, die Administrators mit gewöhnlichen Gruppen füllt; net localgroup bestätigt es.',
    rollBack:
      'Verknüpfen Sie die Richtlinie wieder mit dem einen Raum, der ohne sie nicht arbeiten kann, bis das Programm ersetzt ist.',
  },
  AATP_NonAdminDCSyncAccounts: {
    meaning:
      'Konten, die keine Administratoren sind, dürfen alle Kennwort-Hashes aus dem Verzeichnis kopieren (DCSync).',
    why: 'Ein solches Konto in falschen Händen bedeutet die Kennwörter aller, auch das der Domäne selbst.',
    usersNotice:
      'Ein Produkt für Abgleich oder Sicherung kann ausfallen; das eigene Konto von Entra Connect hat es mit gutem Grund.',
    licence: 'Defender for Identity entdeckt es in den Berechtigungen an der Spitze der Domäne.',
    verify:
      'dsacls auf den Stamm der Domäne gibt „Replicating Directory Changes All“ nur Controllern, Administratoren und dem Abgleichkonto.',
    rollBack:
      'Gewähren Sie dem Konto des Produkts das Recht mit dsacls neu, nachdem der Anbieter den Grund erklärt hat.',
  },
  AATP_PrintSpooler: {
    meaning: 'Der Druckdienst läuft auf Domänencontrollern, auf denen niemand druckt.',
    why: 'Mit einem bekannten Trick meldet er sich mit der Identität des Controllers am Rechner des Angreifers an (PrintNightmare war eng verwandt).',
    usersNotice:
      'Gedruckt wird weiter über den Druckserver; nur bei Warteschlangen, die ein Controller veröffentlicht, entfällt das automatische Aufräumen.',
    licence: 'Die Prüfung des Druckdienstes braucht auf jedem Controller einen Sensor von Defender for Identity.',
    verify: 'Get-Service Spooler auf allen Controllern: Stopped und Disabled.',
    rollBack:
      'Set-Service Spooler -StartupType Automatic und den Dienst starten, falls eine kleine Schule über ihren einzigen Server druckt.',
  },
  AATP_UnsecureDomain: {
    meaning:
      'Die Domäne hat noch unsichere Grundeinstellungen, etwa LDAP ohne Signatur oder das Recht jedes Kontos, Computer aufzunehmen.',
    why: 'Zehn Computer je Schülerkonto erlaubt Windows von Anfang an, und jeder davon ist ein Ansatzpunkt für Tricks mit Kerberos.',
    usersNotice:
      'Alte Kopierer und andere Geräte finden vielleicht nichts mehr im Verzeichnis, wenn die Signatur verlangt wird; zum Aufnehmen von Laptops braucht es ein Bereitstellungskonto.',
    licence: 'Defender for Identity prüft die Einstellungen der Domäne in allen seinen Plänen.',
    verify:
      'ms-DS-MachineAccountQuota ist 0, und „LDAP server signing requirements“ in der Richtlinie der Controller steht auf Require signing.',
    rollBack:
      'Stellen Sie die LDAP-Signatur in der Richtlinie auf None, solange Sie das Gerät in Ordnung bringen; das Kontingent kann auf 0 bleiben.',
  },
  AATP_WeakCipher: {
    meaning: 'Computer oder Dienste verwenden für Kerberos noch die veralteten Verschlüsselungen RC4 oder DES.',
    why: 'Tickets in RC4 lassen sich mit nach Hause nehmen und mit der Grafikkarte eines Spielerechners knacken.',
    usersNotice:
      'Sehr alte Systeme fallen aus, ebenso Konten mit einem Kennwort aus der Zeit vor 2008, bis sie ein neues bekommen.',
    licence: 'Die Sensoren messen die benutzten Verschlüsselungen, es geht also nur mit Defender for Identity.',
    verify:
      'Die Ereignisse 4769 auf den Controllern zeigen durchweg die Ticketverschlüsselung 0x11 oder 0x12; 0x17 kommt nicht mehr vor.',
    rollBack: 'Erlauben Sie RC4 über msDS-SupportedEncryptionTypes nur für das einzelne Konto, nicht für die Domäne.',
  },
};
