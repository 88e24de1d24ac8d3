import type { EntryWords } from '../../entry';

/** Phones, tablets and laptops (Intune). */
export const intune: Record<string, EntryWords> = {
  intune_AV_firewall_enabled: {
    meaning:
      'Ein Computer gilt erst dann als tauglich für Schuldaten, wenn sein Virenschutz und seine Firewall laufen.',
    why: 'Spiele fordern Schülerinnen und Schüler auf, den Schutz „für mehr Tempo“ auszuschalten, und manche Laptops bekommen ihn nie zurück.',
    usersNotice:
      'Auf Laptops, die in Ordnung sind, ändert sich nichts; die anderen zeigen, was einzuschalten ist, und verlieren den Zugriff, wenn Sie ihn daran knüpfen.',
    licence: 'Intune, in A3 und A5 oder als Intune for Education; den Zugriff daran zu knüpfen, erfordert Entra ID P1.',
    verify:
      'Intune, Devices, Compliance: Die Windows-Richtlinie verlangt Firewall und Antivirus, und der Bericht zu den Einstellungen zeigt keinen Laptop, der durchfällt.',
    rollBack:
      'Stellen Sie beide Anforderungen auf Not configured; beim nächsten Abgleich werden Laptops ohne sie beurteilt.',
  },
  intune_conection_from_jail_broken_rooted_devices: {
    meaning:
      'Telefone, deren eingebauter Schutz aufgebrochen ist (Jailbreak oder Root), bekommen keine E-Mails und Dateien der Schule.',
    why: 'Auf einem solchen Telefon kann jede App die E-Mails jeder anderen lesen.',
    usersNotice:
      'Ein paar Bastler müssen ihr Telefon wiederherstellen; erklären Sie ihnen, wie das geht, denn sie wissen selten, dass es daran liegt.',
    licence: 'Konformitätsrichtlinien (compliance policies) von Intune.',
    verify: 'Compliance policies für iOS und Android, Device Health: Geräte mit Jailbreak oder Root stehen auf Block.',
    rollBack: 'Wählen Sie unter Device Health für die betroffene Plattform Not configured.',
  },
  intune_mobile_advanced_security_configuration: {
    meaning:
      'Den verwalteten Telefonen ist ein Konfigurationsprofil mit den strengeren Einstellungen der Plattform zugewiesen.',
    why: 'Ein Telefon frisch aus dem Laden zeigt Nachrichten auf dem Sperrbildschirm und sichert Schul-E-Mails in eine private Cloud.',
    usersNotice:
      'Verwaltete Telefone verlieren einige Annehmlichkeiten, zum Beispiel die Vorschau auf dem Sperrbildschirm.',
    licence: 'Geräteprofile gehören zu jeder Lizenz für Intune.',
    verify:
      'Devices, Configuration: Je ein Profil mit Einschränkungen für iOS und Android ist allen Telefonen des Personals zugewiesen und meldet Succeeded.',
    rollBack:
      'Heben Sie die Zuweisung des Profils auf; die meisten Telefone haben am nächsten Tag wieder ihre eigenen Einstellungen.',
  },
  intune_mobile_complex_password_alphanumeric: {
    meaning: 'Der Code eines Telefons enthält außer Ziffern auch Buchstaben.',
    why: 'Vier Ziffern liest in jedem Bus jemand über die Schulter mit, ein kurzes Wort mit einer Zahl nicht.',
    usersNotice:
      'Alle mit verwaltetem Telefon tippen mehrmals am Tag einen längeren Code, wenn nicht Gesicht oder Finger es öffnet: Rechnen Sie mit Beschwerden.',
    licence: 'Nichts über Intune selbst hinaus.',
    verify:
      '„Required password type“ steht in den Konformitätsrichtlinien auf Alphanumeric, und binnen einer Woche ist kein Telefon mehr als noncompliant aufgeführt.',
    rollBack: 'Kehren Sie zu Numeric complex zurück; alle dürfen ihren langen Code behalten oder ihn kürzen.',
  },
  intune_mobile_complex_password_simple_password_blocked: {
    meaning: 'Codes wie 0000, 1234 oder 2580 lehnen die Telefone ab.',
    why: 'An einem gefundenen Telefon werden ein Dutzend beliebte Codes probiert, und dieses Dutzend öffnet einen guten Teil aller Telefone.',
    usersNotice: 'Wer einen allzu einfachen Code hat, wird innerhalb einer Stunde nach einem anderen gefragt.',
    licence: 'Die Regeln für Codes gehören zu den Grundfunktionen von Intune.',
    verify: 'In der iOS-Richtlinie steht „Simple passwords“ auf Block; ein Testtelefon lehnt 1111 ab.',
    rollBack: 'Erlauben Sie einfache Codes in der Richtlinie; zurückändern muss niemand etwas.',
  },
  intune_mobile_device_encryption: {
    meaning: 'Der Speicher von Telefonen und Tablets muss verschlüsselt sein.',
    why: 'Sonst lässt sich der Speicher eines gestohlenen Tablets über ein Kabel auslesen, mit Code oder ohne.',
    usersNotice:
      'Telefone der letzten Jahre sind ab Werk verschlüsselt; ein altes Android-Tablet braucht dafür vielleicht eine Stunde am Ladegerät.',
    licence: 'Jeder Plan mit Intune kann es durchsetzen.',
    verify:
      'Compliance, Android: „Encryption of data storage on device“ steht auf Require. iPads verschlüsseln, sobald sie einen Code haben.',
    rollBack: 'Nehmen Sie die Anforderung zurück; ein einmal verschlüsseltes Gerät bleibt verschlüsselt.',
  },
  intune_mobile_device_lock_after_inactivity: {
    meaning: 'Telefone und Tablets sperren sich von selbst, wenn sie einige Minuten nicht berührt werden.',
    why: 'Das Tablet der Lehrkraft, das in der Pause auf dem Pult liegt, ist dreißig Neugierigen ausgeliefert.',
    usersNotice:
      'Der Bildschirm sperrt sich auch beim Vorlesen oder beim Kochen nach Rezept; fünf Minuten sind ein guter Mittelweg.',
    licence: 'Setzt voraus, dass die Geräte in Intune registriert sind.',
    verify:
      '„Maximum minutes of inactivity“ enthält für jede Plattform eine Zahl bis höchstens 15; legen Sie ein Testtablet hin und sehen Sie zu.',
    rollBack: 'Erhöhen Sie die Minuten, oder löschen Sie den Wert, damit jede Person selbst entscheidet.',
  },
  intune_mobile_email_profiles_requirement: {
    meaning: 'Auf iPhones und iPads läuft Schul-E-Mail nur über das E-Mail-Profil, das Intune dort angelegt hat.',
    why: 'Ein von Hand eingerichtetes Konto lässt seine E-Mails auf dem Gerät, wenn die Person geht; ein verwaltetes ist mit einem Klick entfernt.',
    usersNotice:
      'Wer E-Mail selbst eingerichtet hat, muss dieses Konto löschen, damit das verwaltete Profil übernehmen kann; wer Outlook nutzt, ist nicht betroffen.',
    licence: 'E-Mail-Profile sind in Intune enthalten, hier nur für Geräte von Apple.',
    verify:
      'In der Konformitätsrichtlinie für iOS steht „Unable to set up email on the device“ auf Block, und derselben Gruppe ist ein E-Mail-Profil zugewiesen.',
    rollBack:
      'Entfernen Sie zuerst die Konformitätsregel, dann das Profil; umgekehrt verschwinden die E-Mails von den Geräten.',
  },
  intune_mobile_minimum_password_length: {
    meaning: 'Der Code eines Telefons hat eine Mindestlänge; üblich sind sechs Zeichen.',
    why: 'Mit jeder weiteren Ziffer dauert das Durchprobieren zehnmal so lange.',
    usersNotice: 'Wer vier Ziffern hat, wählt einmal einen längeren Code; Gesicht und Finger funktionieren weiterhin.',
    licence: 'Eine Funktion der Konformitätsprüfung in Intune, ohne Add-on.',
    verify:
      '„Minimum password length“ beträgt in den Richtlinien für iOS und Android 6 oder mehr, und der Status je Einstellung zeigt, wer noch durchfällt.',
    rollBack: 'Geben Sie eine kleinere Zahl ein; die vorhandenen Codes erfüllen sie bereits.',
  },
  intune_mobile_never_expires_password: {
    meaning: 'Die Codes der Telefone laufen nicht zu einem Datum ab.',
    why: 'Wer jedes Halbjahr einen neuen Code braucht, nimmt den alten plus eins und schreibt ihn auf die Hülle.',
    usersNotice: 'Alle sind eine lästige Erinnerung los.',
    licence: 'Ein Feld in einer Richtlinie von Intune, das nichts kostet.',
    verify:
      '„Password expiration (days)“ ist in allen Richtlinien für Mobilgeräte leer oder enthält den größten Wert, wo eine Plattform auf einem besteht.',
    rollBack: 'Geben Sie eine Zahl von Tagen ein; sind sie um, fragen die Telefone nach einem neuen Code.',
  },
  intune_mobile_password_requirement: {
    meaning: 'Kein Telefon oder Tablet ohne Code bekommt Schuldaten.',
    why: 'Das im Bus vergessene Tablet, angemeldet im Kursnotizbuch, ist der Fall, den Sie den Familien melden müssen.',
    usersNotice:
      'Wer bisher nur wischt, muss einen Code festlegen; manche werden das auf dem privaten Telefon einen Eingriff nennen.',
    licence:
      'Intune oder, ohne Registrierung der Geräte, eine App-Schutzrichtlinie (app protection policy) aus derselben Lizenz.',
    verify:
      '„Require a password to unlock mobile devices“ ist in den Richtlinien beider Plattformen gesetzt, und alle zugewiesenen Geräte sind konform.',
    rollBack: 'Entfernen Sie die Anforderung; Telefone behalten ihren Code, bis ihr Besitzer ihn ausschaltet.',
  },
  intune_mobile_password_reused_prohibited: {
    meaning: 'Ein neuer Code auf einem Telefon muss sich von den letzten unterscheiden.',
    why: 'Hat eine Schülerin oder ein Schüler den Code gesehen, ist er nur dann wertlos, wenn er nächsten Monat nicht wiederkommt.',
    usersNotice: 'Spürbar ist es nur beim Ändern des Codes, und auch dann nur, wenn jemand zu einem alten zurückwill.',
    licence: 'Dieselbe Intune-Richtlinie wie bei den anderen Regeln für Codes.',
    verify: '„Number of previous passwords to prevent reuse“ enthält eine Zahl, etwa 5.',
    rollBack: 'Leeren Sie das Feld; das Gerät vergisst seine Liste früherer Codes.',
  },
  intune_wipe_on_multiple_signin_failures: {
    meaning:
      'Ein Telefon löscht sich selbst, wenn der Code mehrmals hintereinander falsch eingegeben wird; wie oft, legen Sie fest.',
    why: 'Wer es stiehlt, hat zehn Versuche und ein leeres Telefon, nicht einen Abend mit den Klassenfotos.',
    usersNotice:
      'So haben schon kleine Kinder zu Hause die Telefone ihrer Eltern gelöscht; warnen Sie das Personal, und lassen Sie Sicherungen laufen.',
    licence:
      'Einschränkungsprofile in Intune; milder ist es, über den App-Schutz (app protection) nur die Schuldaten zu löschen.',
    verify:
      'Die Einschränkung „Number of sign-in failures before wiping device“ liegt in den Profilen für iOS und Android zwischen 4 und 11.',
    rollBack:
      'Löschen Sie die Zahl lieber vor den Ferien als danach; ein gelöschtes Telefon kommt nur aus seiner eigenen Sicherung zurück.',
  },
};
