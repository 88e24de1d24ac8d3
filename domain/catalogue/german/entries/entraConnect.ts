import type { EntryWords } from '../../entry';

/** Where your Active Directory is joined to the cloud (Defender for Identity). */
export const entraConnect: Record<string, EntryWords> = {
  AATP_AzureSsoAccountOldPasswords: {
    meaning:
      'Der Schlüssel des Computerkontos AZUREADSSOACC, das der stillen Anmeldung an der Cloud dient, ist älter als 90 Tage.',
    why: 'Wer eine Kopie davon besitzt, kann sich als jede synchronisierte Person bei Microsoft 365 anmelden.',
    usersNotice:
      'Wenn Sie ihn einmal im Quartal und höchstens einmal am Tag erneuern, läuft die stille Anmeldung weiter.',
    licence: 'Das Alter zeigt Defender for Identity; zum Erneuern genügt das Modul von Entra Connect.',
    verify:
      'Get-ADComputer AZUREADSSOACC -Properties PasswordLastSet zeigt weniger als 90 Tage, und Update-AzureADSSOForest endete ohne Fehler.',
    rollBack:
      'Zum früheren Schlüssel führt kein Weg zurück; alle geben ihr Passwort ein, bis die Tickets neu sind, höchstens einen Arbeitstag lang.',
  },
  AATP_EntraConnectAccountUnnecessaryReplicationPermission: {
    meaning:
      'Das Konto, mit dem Entra Connect Ihr Verzeichnis liest, darf Passwort-Hashes kopieren, obwohl Sie diese nicht synchronisieren.',
    why: 'Ein Recht, das Ihnen nichts nützt, nützt noch immer einem Dieb.',
    usersNotice:
      'Die Anmeldung ist nicht betroffen, sofern die Synchronisierung der Passwort-Hashes wirklich ausgeschaltet ist.',
    licence: 'Kommt mit Defender for Identity auf dem Server, auf dem Entra Connect läuft.',
    verify:
      'Das Konto des Connectors, am Namen MSOL_ zu erkennen, erscheint auf der Domäne nicht mehr mit „Replicating Directory Changes All“.',
    rollBack:
      'Set-ADSyncPasswordHashSyncPermissions gibt das Recht mit einer Zeile zurück, etwa wenn Sie die Hash-Synchronisierung einschalten.',
  },
  AATP_EntraConnectAccountsOldPasswords: {
    meaning: 'Das Konto, das Entra Connect in Ihrem Verzeichnis nutzt, hat seit mehr als 90 Tagen dasselbe Passwort.',
    why: 'Sein Passwort liegt auslesbar auf einem Server, um den man sich oft weniger kümmert als um einen Domänencontroller.',
    usersNotice: 'Änderungen an Konten kommen währenddessen einige Minuten später in der Cloud an.',
    licence: 'Die Auswertung verlangt den Sensor von Defender for Identity für Entra Connect.',
    verify:
      'Get-ADUser MSOL_* zeigt ein neues PasswordLastSet, und danach führt Synchronization Service Manager die nächsten Läufe als success.',
    rollBack:
      'Bleibt die Synchronisierung stehen, tragen Sie das neue Passwort unter Connectors ein; das alte darf nicht zurückkommen.',
  },
  AATP_EntraConnectAccountsWithConnectorAccountAsDefaultAdmin: {
    meaning:
      'Entra Connect arbeitet mit einem Konto, das Domain Admin oder Enterprise Admin ist, obwohl ein einfaches genügen würde.',
    why: 'Wer den Synchronisierungsserver in die Hand bekommt, bekommt die Domäne geschenkt.',
    usersNotice: 'Die Umstellung hält die Synchronisierung für eine Viertelstunde an und bleibt sonst unbemerkt.',
    licence:
      'Erkannt wird es von Defender for Identity; der Assistent von Entra Connect legt das passende Konto kostenlos an.',
    verify: 'Get-ADSyncADConnectorAccount nennt ein Konto, das nur Mitglied von Domain Users ist.',
    rollBack:
      'Tragen Sie in den Eigenschaften des Connectors das frühere Konto ein, solange fehlende Rechte geklärt werden.',
  },
  AATP_EntraConnectSensitiveAccountsWithUnsafePermissions: {
    meaning:
      'Auch wer nicht zu den obersten Administratoren gehört, kann Konten von Entra Connect ändern oder ihr Passwort zurücksetzen.',
    why: 'Ein Helpdesk-Konto, das alle zurücksetzen darf, darf auch dieses zurücksetzen und ist bis zum Nachmittag Administrator.',
    usersNotice: 'Der Helpdesk setzt weiterhin Passwörter von Lehrkräften, Schülerinnen und Schülern zurück.',
    licence: 'Die Prüfung der Rechte an diesen Konten gehört seit 2024 zu Defender for Identity.',
    verify:
      'dsacls zeigt am Konto MSOL_ und an AZUREADSSOACC Rechte zum Zurücksetzen und Schreiben nur für Domain Admins.',
    rollBack:
      'Stellen Sie auf der Seite Advanced der Sicherheitseinstellungen des Kontos die geerbten Rechte wieder her.',
  },
};
