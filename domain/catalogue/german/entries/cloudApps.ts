import type { EntryWords } from '../../entry';

/** Watching cloud apps and apps with consent (Defender for Cloud Apps, app governance). */
export const cloudApps: Record<string, EntryWords> = {
  mcas_mda_enabled: {
    meaning:
      'Defender for Cloud Apps ist eingeschaltet und mit Microsoft 365 verbunden, sodass es Aktivitäten und Dateien sieht.',
    why: 'Gekauft, aber nicht verbunden, überwacht es nichts, und so steht es an vielen Schulen mit A5.',
    usersNotice: 'Die Verbindung läuft zwischen den Diensten; alle arbeiten weiter wie bisher.',
    licence: 'Defender for Cloud Apps, in A5 enthalten.',
    verify:
      'Defender, Settings, Cloud apps, App connectors: Bei Microsoft 365 steht Connected mit einer Uhrzeit von heute, und die Dateiüberwachung ist eingeschaltet.',
    rollBack: 'Trennen Sie die App Microsoft 365 auf derselben Seite; was schon gesammelt ist, verfällt mit der Zeit.',
  },
  McasCloudAppNotification: {
    meaning:
      'Sie bekommen eine Nachricht, wenn ein Onlinedienst, der an der Schule neu ist, plötzlich von vielen genutzt wird.',
    why: 'Lehrkräfte führen eine Hausaufgaben-App in einer Woche ein; die Datenschutzprüfung kommt besser in dieser Woche als dann, wenn die Daten schon dort liegen.',
    usersNotice: 'Davon erfährt nur das Postfach, das Sie eintragen.',
    licence:
      'Cloud Discovery braucht Defender for Cloud Apps oder die kleinere Ausgabe dafür, die in Entra ID P1 steckt.',
    verify:
      'Policies, Policy management, Shadow IT: Eine Richtlinie für neue Apps ist eingeschaltet und nennt Ihre Adresse als Empfänger der Warnungen.',
    rollBack:
      'Schalten Sie die Richtlinie aus, wenn sie zu viel meldet, oder heben Sie ihre Schwelle für Nutzer und Datenverkehr an.',
  },
  McasCutomActivityPolicy: {
    meaning:
      'Eine eigene Regel schlägt Alarm bei einem Muster, das Ihnen verdächtig vorkommt, etwa hundert heruntergeladenen Dateien in zehn Minuten.',
    why: 'Fertige Alarme wissen nicht, dass an Ihrer Schule niemand an einem Sonntag das Schülerverzeichnis exportiert.',
    usersNotice: 'Eine Warnung hält niemanden auf, außer Sie wählen als Aktion der Regel auch die Sperrung des Kontos.',
    licence: 'Aktivitätsrichtlinien gibt es im vollen Produkt und in der Ausgabe für Office 365, die zu A5 gehört.',
    verify:
      'Policy management führt eine Aktivitätsrichtlinie von Ihnen als Enabled; lösen Sie sie mit einem Testkonto aus, und die Warnung erscheint in Defender.',
    rollBack:
      'Ändern Sie den Schweregrad der Regel oder schalten Sie sie aus; bereits ausgelöste Warnungen bleiben in der Liste.',
  },
  McasFirewallLogUpload: {
    meaning:
      'Das Protokoll Ihrer Firewall geht täglich an Defender for Cloud Apps, das daraus eine Liste der im Haus genutzten Dienste macht.',
    why: 'Was Sie über die Nutzung von Apps vermuten und was das Protokoll zeigt, liegt an einer gewöhnlichen Schule um Hunderte von Namen auseinander.',
    usersNotice:
      'An keinem Arbeitsplatz ändert sich etwas; klären Sie mit der oder dem Datenschutzbeauftragten, ob Namen anonymisiert werden.',
    licence: 'In Cloud Discovery enthalten; einen kleinen Linux-Rechner für den Collector stellen Sie selbst.',
    verify:
      'Cloud discovery, Automatic log upload: Der Collector steht auf Connected, und seine letzten Daten sind weniger als einen Tag alt.',
    rollBack:
      'Halten Sie den Container an und löschen Sie die Datenquelle; Berichte aus früheren Protokollen bleiben erhalten.',
  },
  McasOAuthAppNotification: {
    meaning: 'Sie erfahren davon, wenn jemand eine neue App mit weitreichenden Rechten mit dem Schulkonto verbindet.',
    why: 'Der Berechtigungsdialog ist in zwei Sekunden bestätigt, und danach erinnert den ganzen Tag nichts mehr daran.',
    usersNotice: 'Wer die App verbunden hat, bemerkt nur etwas, wenn Sie ihr die Rechte wieder entziehen.',
    licence: 'Jede Ausgabe von Defender for Cloud Apps, die Microsoft 365 überwacht.',
    verify:
      'Verbinden Sie mit einem Testkonto eine harmlose App: Es folgt eine Warnung Ihrer OAuth-Richtlinie, meist innerhalb einiger Stunden.',
    rollBack: 'Schalten Sie die Richtlinie für OAuth-Apps aus; die Rechte der Apps bleiben davon unberührt.',
  },
  AppG_regulate_access_to_sensitive_data: {
    meaning:
      'Eine Regel von App governance meldet oder sperrt Apps, die an Dateien mit einer Vertraulichkeitsbezeichnung gelangen.',
    why: 'Eine Anbindung, die für den Stundenplan in Ordnung war, hat im Ordner der Schulberatung nichts zu suchen.',
    usersNotice:
      'Darf die Regel Apps sperren, sind deren Nutzer abgeschnitten, bis Sie nachsehen; beginnen Sie nur mit Warnungen.',
    licence: 'App governance gehört zu Defender for Cloud Apps und muss nur eingeschaltet werden.',
    verify:
      'Defender, Cloud apps, App governance, Policies: Die Regel zum Zugriff auf vertrauliche Daten ist Active und führt ihre ersten Treffer auf.',
    rollBack:
      'Setzen Sie die Regel in den Überwachungsmodus (audit mode), und geben Sie unter Apps wieder frei, was sie gesperrt hatte.',
  },
  AppG_unusual_activity_with_priority_account: {
    meaning:
      'Sie werden gewarnt, wenn sich eine App plötzlich auffällig verhält, der die Schulleitung, die Verwaltungsleitung oder ein anderes wichtiges Konto (priority account) zugestimmt hat.',
    why: 'Was die Schulleitung genehmigt hat, reicht an die E-Mails heran, auf die es am meisten ankommt.',
    usersNotice: 'Nur die gewarnten Administratoren merken davon etwas.',
    licence:
      'App governance muss eingeschaltet sein, und wichtige Konten müssen als priority account gekennzeichnet sein; die Kennzeichnung gehört zu Defender for Office 365 Plan 2.',
    verify:
      'Unter App governance, Policies ist die Vorlage zur Zustimmung durch wichtige Konten aktiv; Settings, User tags zeigt, wer gemeint ist.',
    rollBack:
      'Deaktivieren Sie die Richtlinie; die Kennzeichnung der Konten dient auch anderen Schutzfunktionen und sollte bleiben.',
  },
};
