import type { ThreatWords } from '../entry';

/** The threats in the words of a school, by their keys. */
export const threats: Record<string, ThreatWords> = {
  accountBreach: {
    name: 'Kontoübernahme',
    what: 'Jemand Fremdes meldet sich mit dem Konto einer Person Ihrer Schule an und tut, was diese Person darf.',
    inSchool:
      'Das Postfach einer Lehrkraft schickt allen Eltern einen Zahlungslink, und sie selbst erfährt es durch einen wütenden Anruf.',
    cost: 'Tagelanges Aufräumen, Meldungen an Eltern und Datenschutzbehörde, und Vertrauen, das erst nach Jahren zurückkehrt.',
  },
  passwordCracking: {
    name: 'Erraten von Passwörtern',
    what: 'Programme probieren an allen Konten häufige und bekannt gewordene Passwörter aus, so langsam, dass niemand gesperrt wird.',
    inSchool:
      'Unter tausend Schülerinnen und Schülern nimmt eine Person „Sommer2026“, und das Programm findet sie in einer Nacht.',
    cost: 'Ein erratenes Passwort ist der erste Schritt zu den meisten anderen Angriffen auf dieser Liste.',
  },
  elevationOfPrivilege: {
    name: 'Ausweitung von Rechten',
    what: 'Jemand mit einem gewöhnlichen Konto erlangt die Rechte eines Administrators.',
    inSchool:
      'Ein neugieriger Schüler entdeckt, dass das Konto der Bibliothek Passwörter zurücksetzen darf, und nimmt sich das der Schulleitung vor.',
    cost: 'Ein Administratorkonto öffnet alles: Noten, Gehälter, E-Mails, Sicherungen. Danach muss man womöglich ganz neu anfangen.',
  },
  dataExfiltration: {
    name: 'Datendiebstahl',
    what: 'Daten werden absichtlich aus Ihrem Mandanten hinauskopiert.',
    inSchool: 'Eine unbemerkte Regel leitet die E-Mails der Schulberatung monatelang an eine fremde Adresse weiter.',
    cost: 'Daten von Minderjährigen lassen sich nicht zurückrufen. Es folgen Benachrichtigungen an Familien, eine Aufsichtsbehörde und oft ein Erpresserbrief.',
  },
  dataSpillage: {
    name: 'Datenpanne',
    what: 'Daten gelangen versehentlich nach außen: durch einen falschen Empfänger oder einen Link, den alle öffnen können.',
    inSchool:
      'Die Liste der Kinder mit besonderem medizinischem Bedarf wird per Link geteilt, und eine Suchmaschine findet den Link.',
    cost: 'Die Pflicht, alle Betroffenen zu benachrichtigen, und ein schweres Gespräch mit den Familien.',
  },
  dataDeletion: {
    name: 'Datenlöschung',
    what: 'Dateien oder E-Mails werden vernichtet, aus Wut, durch Schadsoftware oder aus Versehen.',
    inSchool: 'Die Arbeiten eines ganzen Schuljahrs sind weg, zwei Wochen bevor sie benotet werden müssen.',
    cost: 'Wochenlanges Wiederherstellen, wo es eine Sicherung gibt; wiederholte Prüfungen, wo keine da ist.',
  },
  maliciousInsider: {
    name: 'Missbrauch von innen',
    what: 'Jemand, der zur Schule gehört, missbraucht einen Zugang, den die Schule gegeben hat.',
    inSchool:
      'Jemand nimmt beim Weggang die Kontaktdaten aller Familien mit, oder eine Schülerin ändert Noten an einem Laptop des Personals.',
    cost: 'Schwer zu erkennen und mühsam zu beweisen; am Ende stehen disziplinarische und technische Arbeit.',
  },
  phishingOrWhaling: {
    name: 'Phishing',
    what: 'Eine täuschend echte Nachricht verleitet dazu, ein Passwort, einen Code oder Geld herauszugeben.',
    inSchool:
      'Das Sekretariat bekommt eine E-Mail „von der Schulleitung“, die gerade in einer Sitzung ist und sofort Gutscheinkarten braucht.',
    cost: 'Ein in Minuten verlorenes Konto, oder Geld, das keine Bank zurückholt.',
  },
  spoofing: {
    name: 'Gefälschte Absender',
    what: 'Fremde versenden E-Mails im Namen Ihrer Domain oder einer, die ihr ähnlich sieht.',
    inSchool: 'Familien erhalten eine Rechnung für die Klassenfahrt, scheinbar von der Adresse des Sekretariats.',
    cost: 'Familien zahlen an Fremde, und Ihre echten E-Mails landen danach in Spamordnern.',
  },
  malware: {
    name: 'Schadsoftware',
    what: 'Ein Programm in einer Anlage, einem Download oder hinter einem Link schadet dem Computer, auf dem es geöffnet wird.',
    inSchool: 'Eine Bewerbung öffnet sich als Dokument, und von da an wird der Rechner im Sekretariat ferngesteuert.',
    cost: 'Computer neu aufsetzen, Passwörter ändern und herausfinden, was mitgenommen wurde.',
  },
  ransomware: {
    name: 'Erpressungssoftware',
    what: 'Angreifer verschlüsseln alles, was sie erreichen, und verlangen Geld dafür, es rückgängig zu machen.',
    inSchool:
      'An einem Montag mitten im Schuljahr öffnet sich keine Datei, der Stundenplan ist weg, und eine Notiz verlangt Geld.',
    cost: 'Schulen mussten schon eine Woche und länger schließen; auch wer zahlt, hat keine Gewähr, etwas zurückzubekommen.',
  },
  riskyApps: {
    name: 'Riskante Apps',
    what: 'Eine App erhält dauerhaften Zugriff auf E-Mails oder Dateien, weil jemand einmal auf „Akzeptieren“ geklickt hat.',
    inSchool:
      'Eine kostenlose Quiz-App bittet darum, alle E-Mails der Lehrkraft zu lesen, und liest auch nach der Stunde weiter.',
    cost: 'Ein Zugriff, der jede Passwortänderung übersteht, oft auf Daten von Schülerinnen und Schülern, die nie zugestimmt haben.',
  },
  lostDevice: {
    name: 'Verlorenes oder unsicheres Gerät',
    what: 'Ein Telefon oder Laptop mit Daten der Schule geht verloren, wird gestohlen oder nicht aktuell gehalten.',
    inSchool: 'Ein im Bus vergessenes Tablet öffnet sich ohne Code und ist am Kursnotizbuch angemeldet.',
    cost: 'Alles darauf gilt als von anderen gesehen, außer es war verschlüsselt und lässt sich aus der Ferne löschen.',
  },
  lateralMovement: {
    name: 'Ausbreitung im Netz',
    what: 'Von einem Computer geht ein Angreifer zum nächsten weiter, bis er ein Administratorkonto findet.',
    inSchool: 'Der Rechner im Physikraum ist nur der erste Schritt; zwei Stunden später ist es der Domänencontroller.',
    cost: 'Neu aufsetzen müssen Sie am Ende nicht den einen Computer vom Anfang, sondern alle.',
  },
};

/** A threat Microsoft names and we do not know. */
export const unexplainedThreat: Omit<ThreatWords, 'name'> = {
  what: 'Microsoft nennt diese Bedrohung; wir haben noch keine Erklärung dazu.',
  inSchool: 'Öffnen Sie die Maßnahme in Microsoft Defender und lesen Sie, was Microsoft dazu schreibt.',
  cost: 'Nicht bekannt.',
};
