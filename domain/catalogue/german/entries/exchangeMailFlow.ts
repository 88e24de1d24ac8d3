import type { EntryWords } from '../../entry';

/** What leaves the school by mail, and who may write in its name (Exchange Online). */
export const exchangeMailFlow: Record<string, EntryWords> = {
  exo_SPF_records_for_all_domains: {
    meaning: 'Jede Ihrer E-Mail-Domains veröffentlicht im DNS, welche Server in ihrem Namen senden dürfen.',
    why: 'Ohne diesen Eintrag kann jeder als sekretariat@ihre-schule an Eltern schreiben, und die Empfängerseite hat nichts, woran sie es prüfen könnte.',
    usersNotice:
      'Zu sehen ist nichts; was ein Newsletter-Dienst oder Kopierer verschickt, den Sie einzutragen vergaßen, kann aber im Junk-Ordner landen.',
    licence: 'Ein SPF-Eintrag ist eine Zeile bei Ihrem Domain-Anbieter und kostet nichts.',
    verify:
      'Führen Sie „nslookup -type=txt IhreDomain“ aus: Genau eine Zeile beginnt mit v=spf1, und sie nennt alle, die für Sie senden.',
    rollBack:
      'Setzen Sie den früheren Text-Eintrag wieder ein; die Änderung verbreitet sich innerhalb seiner Gültigkeitsdauer, meist in einer Stunde.',
  },
  exo_transportrulesallowlistdomains: {
    meaning: 'Keine Nachrichtenflussregel winkt ganze Absenderdomains am Spamfilter vorbei.',
    why: 'Eine solche Regel vertraut einem Namen, den jeder eintippen kann; einmal für einen Lieferanten angelegt, lässt sie seither jede Fälschung dieses Lieferanten herein.',
    usersNotice:
      'Ein Newsletter oder Lieferant kann eine Zeit lang im Junk-Ordner landen, bis der Absender seine Einträge in Ordnung bringt.',
    licence: 'Regeln gibt es in jedem Plan von Exchange Online.',
    verify:
      'Exchange admin center, Mail flow, Rules: Keine Regel, die eine Domain nennt, setzt den Spamwert (spam confidence level) auf -1.',
    rollBack:
      'Schalten Sie die Regel wieder ein und ergänzen Sie die Bedingung, dass die Echtheitsprüfung des Absenders bestanden ist.',
  },
  mdo_autoforwardingmode: {
    meaning:
      'Die Spamrichtlinie für ausgehende E-Mails überlässt das automatische Weiterleiten der Regel von Microsoft, die es an externe Adressen blockiert.',
    why: 'Nach der Übernahme eines Postfachs richten Diebe als Erstes eine stille Weiterleitung ein; die Person, der es gehört, sieht jede E-Mail wie gewohnt und ahnt nichts.',
    usersNotice:
      'Lehrkräfte, die dienstliche E-Mails an eine private Adresse weiterleiten, bekommen sie dort nicht mehr.',
    licence: 'Richtlinien gegen ausgehenden Spam gibt es in allen Mandanten, ohne Zusatzkauf.',
    verify: 'Defender, Anti-spam outbound policy: Automatic forwarding zeigt „Automatic, system-controlled“.',
    rollBack:
      'Legen Sie für das eine Postfach, das weiterleiten muss, eine zweite Richtlinie für ausgehende E-Mails mit erlaubter Weiterleitung an.',
  },
  mdo_blockmailforward: {
    meaning:
      'Alle Wege, E-Mails aus der Schule weiterzuleiten, sind geschlossen: die Richtlinie, Posteingangsregeln, die Einstellung am Postfach und Transportregeln.',
    why: 'Ein einziger offener Weg genügt, damit die E-Mails der Schulberatung monatelang an eine unbekannte Adresse gehen.',
    usersNotice:
      'Ausgeschiedene, Vertretungskräfte und Mitglieder der Schulgremien, die sich E-Mails nachsenden ließen, müssen sich zum Lesen anmelden; fragen Sie sie, bevor Sie beginnen.',
    licence: 'Alle vier Stellen gehören zu Exchange Online selbst.',
    verify:
      'Der Bericht „Auto-forwarded messages“ im Exchange admin center bleibt eine Woche leer, und eine Testweiterleitung kommt mit 5.7.520 zurück.',
    rollBack:
      'Erlauben Sie das Weiterleiten für das betreffende Postfach in einer eigenen Richtlinie, mit einem Enddatum in Ihrem Kalender.',
  },
  mdo_recipientexternallimitperhour: {
    meaning: 'Ein einzelnes Konto kann innerhalb einer Stunde nur an eine begrenzte Zahl externer Adressen schreiben.',
    why: 'Ein gestohlenes Konto, das in einer Nacht zehntausend E-Mails verschickt, bringt die ganze Schule auf Sperrlisten, und Berichte an die Eltern kommen nicht mehr an.',
    usersNotice:
      'Wer alle Eltern einzeln anschreibt, kann an die Grenze stoßen; nutzen Sie dafür Ihre Schulverwaltungssoftware oder einen Verteiler.',
    licence: 'Teil des Ausgangsfilters, den jedes Exchange-Postfach hat.',
    verify:
      'In der Richtlinie für ausgehende E-Mails in Defender ist die externe Stundengrenze eine Zahl, zum Beispiel 500, und nicht 0.',
    rollBack: 'Tragen Sie 0 in das Feld ein, dann gilt die höhere Grenze des Dienstes.',
  },
  mdo_recipientinternallimitperhour: {
    meaning:
      'Für E-Mails eines Kontos an Kollegium, Schülerinnen und Schüler gilt eine Höchstzahl von Empfängern je Stunde.',
    why: 'Phishing verbreitet sich von innen am besten: Eine Nachricht aus der eigenen Klasse wird ohne Nachdenken geöffnet.',
    usersNotice: 'Aufgehalten wird nur, wer ohne Verteilerliste an die ganze Schule schreibt.',
    licence: 'Kein Kauf nötig: Die Einstellung steht neben den anderen Sendegrenzen.',
    verify:
      'Anti-Spam-Richtlinie für ausgehende E-Mails, „internal message limit“: Eine Zahl wie 1.000 ist eingetragen und gilt für alle Domains.',
    rollBack:
      'Erhöhen Sie die Zahl, oder nehmen Sie das Konto des Sekretariats in einer Richtlinie mit höherer Priorität aus.',
  },
  mdo_recipientlimitperday: {
    meaning: 'Für jedes Postfach gibt es eine Obergrenze an Empfängern in 24 Stunden.',
    why: 'Angreifer, die Stundengrenzen kennen, senden langsam; die Tagessumme erfasst, was die Stunde durchlässt.',
    usersNotice:
      'Gewöhnliche Unterrichtstage bleiben weit darunter, die Zeugniszeit ebenfalls, wenn ein Verteiler benutzt wird.',
    licence: 'Wird in Defender eingestellt, mit jedem Plan, der Exchange Online enthält.',
    verify:
      'Die Tagesgrenze (daily message limit) der Richtlinie für ausgehende E-Mails zeigt Ihre eigene Zahl; üblich ist 1.000.',
    rollBack:
      'Tragen Sie für die Wochen, die es brauchen, eine größere Zahl ein; eine geänderte Grenze zählt ab der nächsten Nachricht.',
  },
  mdo_thresholdreachedaction: {
    meaning:
      'Ein Konto, das seine Sendegrenze überschreitet, wird für den Versand gesperrt, bis ein Administrator es wieder freigibt.',
    why: 'Eine Grenze, die nur bis morgen aufhält, gibt dem Dieb jeden Morgen ein neues Kontingent.',
    usersNotice:
      'Die gesperrte Person kann lesen, aber nicht senden, bekommt eine Unzustellbarkeitsmeldung und kommt zu Ihnen: meist aus gutem Grund.',
    licence: 'Im Spamfilter für ausgehende E-Mails enthalten.',
    verify:
      'Bei „Over limit action“ steht in der Richtlinie „Restrict the user from sending mail“; gesperrte Personen sind unter Restricted entities aufgeführt.',
    rollBack: 'Geben Sie eine Person unter Review, Restricted entities frei; das dauert bis zu einer Stunde.',
  },
};
