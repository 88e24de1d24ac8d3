import type { EntryWords } from '../../entry';

/** Spam, bulk mail and phishing: what happens to it (anti-spam policies). */
export const antiSpam: Record<string, EntryWords> = {
  mdo_allowedsenderscombined: {
    meaning: 'Die Anti-Spam-Richtlinien nennen keine Domänen, deren E-Mails immer durchkommen.',
    why: 'Eine erlaubte Domäne überspringt die Prüfungen auf Spam, Fälschung und Phishing; wer sie fälscht, geht an allen vorbei.',
    usersNotice:
      'E-Mails eines Partners mit schlechten DNS-Einträgen landen vielleicht im Junk-Ordner; beheben kann und soll das der Partner, nicht Sie.',
    licence: 'Zu lizenzieren ist nichts: Es geht darum, Einträge zu entfernen.',
    verify: 'Anti-spam inbound policies, Allowed senders and domains: Die Zahl neben Domains ist überall 0.',
    rollBack:
      'Legen Sie in der Tenant Allow/Block List einen Eintrag mit Enddatum für den einen Absender an, nicht für die Domäne.',
  },
  mdo_bulkspamaction: {
    meaning: 'Werbung oberhalb Ihres Schwellenwerts kommt in den Junk-Ordner oder in Quarantäne.',
    why: 'Unter vierzig Werbesendungen am Tag geht die eine gefälschte Paketankündigung als einundvierzigste durch.',
    usersNotice:
      'Rundschreiben von Verlagen, die eine Lehrkraft haben will, liegen im Junk-Ordner; „Absender nie sperren“ holt sie zurück.',
    licence: 'Üblicher Filter von Exchange Online.',
    verify:
      'Eingehende Richtlinie, Actions, Bulk: „Move message to Junk Email folder“ oder etwas Strengeres ist gewählt.',
    rollBack:
      'Wählen Sie dort „Add X-header“: Massensendungen werden dann für Regeln markiert und bleiben, wo sie waren.',
  },
  mdo_bulkthreshold: {
    meaning: 'Die Duldung von Massenabsendern steht auf 6 oder niedriger, auf einer Skala, bei der 9 alles durchlässt.',
    why: 'Bei 7, dem Anfangswert jedes Mandanten, landen Absender mit vielen Beschwerden noch im Posteingang aller Schülerinnen und Schüler.',
    usersNotice: 'In den ersten Wochen wechseln je Person ein paar Abonnements den Ordner.',
    licence: 'Jeder Plan mit einem Postfach reicht aus.',
    verify:
      'Bulk email threshold steht in jeder eingehenden Richtlinie auf 6 oder weniger; die Auswertung bulk insight zeigt, wie viele E-Mails das betrifft.',
    rollBack: 'Erhöhen Sie die Zahl um eins; nur danach eingegangene E-Mails werden anders behandelt.',
  },
  mdo_connectionfilter: {
    meaning: 'Der Verbindungsfilter enthält keine Liste von Adressen, deren Servern immer vertraut wird.',
    why: 'Eine vertraute Adresse gehört oft einem Anbieter mit Tausenden Kunden, und jeder von ihnen darf Ihnen dann ungeprüft schreiben.',
    usersNotice:
      'Sofern weder ein alter Scanner noch ein Schulverwaltungssystem den Eintrag braucht, sieht niemand eine Wirkung.',
    licence: 'Das Filtern von Verbindungen ist in Exchange Online Protection enthalten.',
    verify:
      'Anti-spam policies, Connection filter policy: IP allow list ist leer, und das Kästchen der safe list ist nicht angehakt.',
    rollBack:
      'Tragen Sie die Adresse wieder ein, und planen Sie als Ersatz einen an ein Zertifikat gebundenen Mail-Connector.',
  },
  mdo_highconfidencephishaction: {
    meaning:
      'E-Mails, die sicher Phishing sind, kommen in Quarantäne, aus der nur Administratoren sie herauslassen können.',
    why: 'Wenn es möglich ist, gibt einer von hundert die gefälschte Kennwortseite frei, „nur um mal zu schauen“.',
    usersNotice:
      'Die E-Mail fehlt und war nicht erwünscht; das Personal fragt vielleicht einmal im Schuljahr nach einer.',
    licence: 'Die Einstellung steckt in der eingehenden Richtlinie jedes Mandanten.',
    verify: 'Die Aktion für high confidence phishing ist Quarantine, mit der Richtlinie AdminOnlyAccessPolicy.',
    rollBack:
      'Eine mildere Aktion, die klug wäre, gibt es nicht; geben Sie die einzelne falsch beurteilte E-Mail frei.',
  },
  mdo_highconfidencespamaction: {
    meaning: 'Fast sicherer Spam kommt in Quarantäne statt in den Junk-Ordner.',
    why: 'Junk-Ordner werden gelesen: Schülerinnen und Schüler suchen dort nach Spielcodes und finden welche.',
    usersNotice:
      'Eine tägliche oder wöchentliche Nachricht sagt allen, was für sie zurückgehalten wird, sofern Sie diese einschalten.',
    licence: 'Die Quarantäne gehört ohne Aufpreis zu Exchange Online.',
    verify: 'In der eingehenden Richtlinie steht bei „High confidence spam“ Quarantine message.',
    rollBack: 'Wählen Sie für dieses Urteil „Move to Junk Email folder“, dann sortieren alle selbst aus.',
  },
  mdo_phisspamacation: {
    meaning: 'E-Mails mit Verdacht auf Phishing werden in Quarantäne festgehalten.',
    why: 'Im Junk-Ordner sind Links abgeschaltet, doch ein Klick auf „Keine Junk-E-Mail“ macht die Falle wieder scharf.',
    usersNotice: 'Wer auf die E-Mail eines neuen Absenders wartet, muss vielleicht um ihre Freigabe bitten.',
    licence: 'Außer dem Postfach selbst ist kein Plan nötig.',
    verify: '„Phishing“ hat in allen eingehenden Richtlinien, eigenen wie mitgelieferten, die Aktion Quarantine.',
    rollBack:
      'Erlauben Sie in der Quarantänerichtlinie, die Freigabe zu beantragen; das ist freundlicher als der Junk-Ordner und fast so sicher.',
  },
  mdo_quarantineretentionperiod: {
    meaning: 'Zurückgehaltene E-Mails bleiben 30 Tage erhalten, die längste mögliche Zeit.',
    why: 'Nach den Ferien sucht das Sekretariat das Anmeldeformular, das in der ersten Woche hängen blieb; bei 15 Tagen ist es endgültig weg.',
    usersNotice: 'In der Quarantäneliste finden sich ältere E-Mails, sonst ändert sich nichts.',
    licence: 'Die Dauer der Aufbewahrung hängt nicht davon ab, was Sie bezahlen.',
    verify: '„Retain spam in quarantine for this many days“ steht in jeder eingehenden Richtlinie auf 30.',
    rollBack: 'Stellen Sie weniger Tage ein; was älter ist, wird gelöscht und kommt nicht wieder.',
  },
  mdo_spamaction: {
    meaning: 'Gewöhnlicher Spam wird aus dem Posteingang verschoben.',
    why: 'Was den Posteingang nicht erreicht, wird in der letzten Stunde am Freitag auch nicht angeklickt.',
    usersNotice:
      'Hin und wieder liegt eine erwünschte E-Mail im Junk-Ordner; das Personal sollte einmal pro Woche hineinsehen.',
    licence: 'Einen Spamfilter hat jedes Postfach bereits.',
    verify:
      'Die Zeile Spam unter Actions der Richtlinie zeigt Junk-Ordner oder Quarantäne, weder „no action“ noch einen Zusatz im Betreff.',
    rollBack: 'Kehren Sie nur für Spam zur früheren Aktion zurück; die anderen Urteile behalten die ihre.',
  },
  mdo_spam_notifications_only_for_admins: {
    meaning:
      'Administratoren erfahren, wenn ein Schulkonto wegen Spamversands gesperrt wird oder verdächtig viel versendet.',
    why: 'Ein gesperrtes Konto ist ein gestohlenes Konto; die Meldung ist oft das erste Zeichen des Diebstahls.',
    usersNotice: 'Nur das IT-Postfach, das Sie eintragen, bekommt E-Mails.',
    licence: 'Meldungen sind ein kostenloser Teil des Ausgangsfilters.',
    verify:
      'Ausgehende Richtlinie, Notifications: Eine gemeinsame IT-Adresse ist eingetragen, und beide Kästchen sind angehakt.',
    rollBack: 'Entfernen Sie die Adresse; dasselbe Ereignis erscheint weiterhin als Warnung in Defender.',
  },
  mdo_zapphish: {
    meaning: 'Phishing, das vor dem Erkennen zugestellt wurde, wird aus den Postfächern zurückgeholt.',
    why: 'Wellen treffen Schulen um acht Uhr früh, das Urteil kommt um neun; die E-Mail soll nicht bis zur Mittagspause dort liegen.',
    usersNotice: 'Zwischen zwei Blicken in den Posteingang kann eine E-Mail verschwinden.',
    licence: 'Kein weiterer Plan: Das Zurückholen klappt mit jedem Postfach in Exchange Online.',
    verify: 'Eingehende Anti-Spam-Richtlinie: „Enable for phishing messages“ ist unter zero-hour auto purge angehakt.',
    rollBack:
      'Entfernen Sie das Häkchen in der Zeile für Phishing; seither verschobene E-Mails liegen noch zur Freigabe in Quarantäne.',
  },
  mdo_zapspam: {
    meaning: 'Durchgerutschter Spam wird nachträglich in den Junk-Ordner verschoben, solange er ungelesen ist.',
    why: 'Während einer Welle wird der Filter von Minute zu Minute klüger, und der Posteingang hat auch im Nachhinein etwas davon.',
    usersNotice: 'Ungelesene Werbung verschwindet von selbst aus dem Posteingang.',
    licence: 'Es kostet nichts, wie alles in Exchange Online Protection.',
    verify:
      '„Enable for spam messages“ ist in der eingehenden Richtlinie angehakt, und die Aktion für Spam ist Junk oder Quarantäne.',
    rollBack: 'Nehmen Sie das Häkchen für Spam heraus; gelesene E-Mails wurden ohnehin nie angerührt.',
  },
};
