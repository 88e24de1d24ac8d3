import type { EntryWords } from '../../entry';

/** Where Defender for Identity looks: its sensors and the VPN. */
export const identitySensors: Record<string, EntryWords> = {
  AATP_DefenderForIdentityIsNotInstalled: {
    meaning: 'Defender for Identity ist bezahlt, aber in Ihrem Serverraum läuft noch kein Sensor.',
    why: 'Der Kampf um eine Schule wird auf ihren Domänencontrollern verloren oder gewonnen, und dort sieht im Augenblick niemand hin.',
    usersNotice: 'Niemand sieht etwas; die Server brauchen etwas mehr Arbeitsspeicher und einen Weg ins Internet.',
    licence: 'Defender for Identity haben Sie bereits, sonst würde diese Maßnahme nicht bewertet.',
    verify:
      'Defender, Settings, Identities, Sensors führt jeden Domänencontroller als Running und auf aktuellem Stand.',
    rollBack: 'Deinstallieren Sie den Sensor unter Apps and Features des Servers; ein Neustart ist nicht nötig.',
  },
  AATP_Sensor: {
    meaning: 'Jeder Domänencontroller hat einen Sensor, nicht nur der im Hauptgebäude.',
    why: 'Angreifer können sich den Controller aussuchen und nehmen den kleinen in der Außenstelle.',
    usersNotice:
      'Der Sensor tritt zurück, wenn der Server viel zu tun hat; Anmeldungen bleiben daher so schnell wie bisher.',
    licence: 'Defender for Identity wird je Person bezahlt, ein weiterer Controller kostet also nichts zusätzlich.',
    verify: 'Vergleichen Sie nltest /dclist für Ihre Domäne mit der Seite Sensors: dieselben Namen, alle ohne Störung.',
    rollBack:
      'Entfernen Sie ihn von dem einen langsamen Controller, oder geben Sie diesem mehr Arbeitsspeicher: Der Sensor will mindestens 6 GB.',
  },
  AATP_AdcsComputersWithNoMdiSensorInstalled: {
    meaning: 'Die Server, die Zertifikate ausstellen, bekommen einen Sensor von Defender for Identity.',
    why: 'Ein Zertifikat ist so gut wie ein Passwort, das sich nie ändert; ohne Augen auf diesem Server bleibt sein Missbrauch unbemerkt.',
    usersNotice: 'Zertifikate werden so schnell ausgestellt wie bisher.',
    licence:
      'Sensoren für AD CS sind durch die Lizenz für Defender for Identity abgedeckt, die Sie für die Controller haben.',
    verify:
      'Auf der Seite Sensors steht der Zertifikatserver mit dem Typ AD CS, und zur Überwachung (auditing) gibt es keine Störungsmeldung.',
    rollBack: 'Nehmen Sie den Sensor unter Apps vom Zertifikatserver; die Befunde zu Vorlagen veralten dann.',
  },
  AATP_AdfsComputersWithNoMdiSensorInstalled: {
    meaning: 'Auch die Anmeldeserver von AD FS bekommen einen Sensor.',
    why: 'Wer AD FS beherrscht, stellt sich selbst Tickets für Microsoft 365 aus; einige der größten Einbrüche liefen so ab.',
    usersNotice: 'Die Anmeldeseiten bleiben, wie sie waren.',
    licence:
      'Server der Farm kosten unter Defender for Identity nichts zusätzlich; die Web-Proxys brauchen keinen Sensor.',
    verify:
      'Alle Mitglieder der Farm erscheinen als Sensoren für AD FS, und auf ihnen steht ein Ereignis 1202 zu Ihrer eigenen Anmeldung.',
    rollBack:
      'Deinstallieren Sie ihn auf einem Mitglied der Farm nach dem anderen; die Anmeldung übernehmen derweil die übrigen.',
  },
  AATP_EntraConnectComputersWithNoMdiSensorInstalled: {
    meaning: 'Der Server, der Konten mit der Cloud synchronisiert, wird wie ein Domänencontroller überwacht.',
    why: 'Er hält Schlüssel zu beiden Welten und steht meist als „die kleine virtuelle Maschine da“ im Serverschrank.',
    usersNotice: 'Die Synchronisierung alle halbe Stunde wird nicht langsamer.',
    licence:
      'Den klassischen Sensor gibt es auch für Server mit Entra Connect, unter der Lizenz, die Sie für die Controller haben.',
    verify:
      'Seite Sensors: Server mit Entra Connect, Running; die Maßnahmen zu seinen Konten füllen sich am Tag danach mit Befunden.',
    rollBack:
      'Entfernen Sie das Programm vom Synchronisierungsserver; die Synchronisierung selbst bleibt davon unberührt.',
  },
  AATP_Vpn: {
    meaning: 'Ihr VPN meldet an Defender for Identity, wer sich von wo eingewählt hat.',
    why: '„Lehrkraft zu Hause im Ort und mittags in einem anderen Land“ fällt nur auf, wenn beide Tatsachen an einer Stelle zusammenkommen.',
    usersNotice:
      'Verbindungen entstehen wie bisher, und die Orte der Anmeldung werden für Administratoren sichtbar: Nennen Sie das in den Datenschutzhinweisen.',
    licence: 'Für VPNs, die über RADIUS accounting berichten; durch Defender for Identity abgedeckt.',
    verify:
      'Settings, Identities, VPN: Das Accounting ist mit Ihrem gemeinsamen Geheimnis (shared secret) eingeschaltet, und die Seite einer Person zeigt VPN-Standorte.',
    rollBack:
      'Entfernen Sie das Häkchen bei „Enable RADIUS accounting“ und löschen Sie den Weiterleitungseintrag am VPN.',
  },
};
