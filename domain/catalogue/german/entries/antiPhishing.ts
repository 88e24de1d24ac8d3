import type { EntryWords } from '../../entry';

/** Mail that pretends to be somebody (Defender for Office 365, anti-phishing policies). */
export const antiPhishing: Record<string, EntryWords> = {
  mdo_antiphishingpolicies: {
    meaning:
      'Es gibt eine eigene Anti-Phishing-Richtlinie für alle Personen, nicht nur die mitgelieferte des Mandanten.',
    why: 'Die mitgelieferte lässt die meisten Schutzfunktionen ruhen; eine eigene kennt Ihre Domänen und den Namen Ihrer Schulleitung.',
    usersNotice: 'Eine Handvoll E-Mails pro Woche kommt in Quarantäne, die sonst zugestellt worden wäre.',
    licence:
      'Die Prüfung auf gefälschte Absender steckt in jedem Exchange-Plan, der Schutz vor nachgeahmten Personen und Domänen braucht Defender for Office 365 Plan 1.',
    verify:
      'Defender, Threat policies, Anti-phishing führt eine eigene Richtlinie mit Status On und allen Ihren Domänen als Empfänger.',
    rollBack: 'Schalten Sie die eigene Richtlinie aus, dann gilt ab der nächsten E-Mail die mitgelieferte.',
  },
  mdo_enabledomainstoprotect: {
    meaning: 'E-Mails von Domänen, die Ihrer fast gleichen, etwa kererru.school statt kereru.school, werden erkannt.',
    why: 'Familien und Buchhaltung lesen schnell; ein verdoppelter Buchstabe hat Schulen schon eine ganze Baurate gekostet.',
    usersNotice:
      'Ab und zu wird ein echter Partner mit ähnlichem Namen zurückgehalten, bis Sie ihn als vertrauenswürdig eintragen.',
    licence: 'Kommt mit Defender for Office 365, gleich in welchem Plan.',
    verify:
      'In der Richtlinie ist unter Impersonation „Include domains I own“ angehakt, und darunter stehen Ihre Zahlungspartner.',
    rollBack:
      'Nehmen Sie das Häkchen bei den Domänen heraus; Zurückgehaltenes lässt sich unter Review, Quarantine freigeben.',
  },
  mdo_enablemailboxintelligence: {
    meaning:
      'Der Filter lernt, wer wem schreibt, und unterscheidet so den gewohnten Absender von Fremden mit demselben Namen.',
    why: 'Ein Name allein beweist nichts: Jede Schülerin und jeder Schüler kann sich eine private Adresse „Frau Braun, Schulleiterin“ anlegen.',
    usersNotice: 'Gelernt wird im Hintergrund; durch diesen Schalter allein wird keine E-Mail verschoben.',
    licence: 'Defender for Office 365 Plan 1, den Schulen mit A3 oft dazukaufen und den A5 enthält.',
    verify:
      'Richtlinie, Abschnitt Impersonation: „Enable mailbox intelligence“ steht bei der Richtlinie mit der höchsten Priorität auf On.',
    rollBack: 'Schalten Sie es in der Richtlinie aus; das Gelernte bleibt für später erhalten.',
  },
  mdo_mailboxintelligenceprotection: {
    meaning:
      'Das von mailbox intelligence Gelernte wird genutzt: Gibt sich ein Fremder als gewohnter Kontakt aus, folgt eine Maßnahme.',
    why: 'Lernen ohne Handeln ist ein Rauchmelder ohne Ton.',
    usersNotice:
      'Wer zum ersten Mal von einer neuen privaten Adresse schreibt, wird vielleicht für einen Fälscher gehalten.',
    licence: 'Enthalten in dem Plan von Defender for Office 365, der Ihnen mailbox intelligence gibt.',
    verify: '„Enable intelligence for impersonation protection“ ist unmittelbar unter mailbox intelligence angehakt.',
    rollBack: 'Entfernen Sie das Häkchen in dieser einen Zeile; das Lernen darüber kann an bleiben.',
  },
  mdo_mailboxintelligenceprotectionaction: {
    meaning:
      'E-Mails eines vermutlich falschen Kontakts kommen in den Junk-Ordner oder in Quarantäne, statt mit einem Hinweis im Posteingang zu liegen.',
    why: 'In der Eile vor dem Gong liest niemand eine Warnzeile; was woanders liegt, kann keiner beantworten.',
    usersNotice: 'Manche suchen eine versprochene E-Mail dann im Junk-Ordner.',
    licence: 'Hängt davon ab, dass den Empfängern Defender for Office 365 zugewiesen ist.',
    verify:
      'Unter Actions steht bei „If mailbox intelligence detects an impersonated user“ Quarantäne oder Junk, jedenfalls nicht „no action“.',
    rollBack:
      'Wählen Sie Junk statt Quarantäne, wenn Beschwerden kommen: Dann holen sich alle ihre E-Mails selbst zurück.',
  },
  mdo_phishthresholdlevel: {
    meaning: 'Die Empfindlichkeit gegenüber Phishing steht mindestens eine Stufe über der niedrigsten von vieren.',
    why: 'Auf der niedrigsten Stufe gilt auch bei einer recht verdächtigen E-Mail noch: im Zweifel für den Absender.',
    usersNotice:
      'Stufe 2 oder 3 hält ein paar ehrliche Rundschreiben mehr zurück; Stufe 4 hält viele zurück und ist den meisten Schulen zu streng.',
    licence: 'Der Schieberegler erscheint mit Defender for Office 365 Plan 1 oder 2.',
    verify:
      'Anti-Phishing-Richtlinie, Phishing threshold and protection: Der Regler steht auf „2 - Aggressive“ oder höher.',
    rollBack:
      'Gehen Sie eine Stufe zurück und melden Sie zu Unrecht zurückgehaltene E-Mails als sauber; daraus lernt der Filter.',
  },
  mdo_similardomainssafetytips: {
    meaning: 'Eine Zeile über der E-Mail sagt, dass die Domäne des Absenders einer bekannten bloß ähnelt.',
    why: 'Das ist der Augenblick, in dem die Buchhaltung vor dem Ändern einer Bankverbindung innehält und anruft.',
    usersNotice: 'Über einigen E-Mails im Monat steht eine farbige Zeile; zurückgehalten wird nichts.',
    licence: 'Einer der Hinweise von Defender for Office 365, kein eigener Posten.',
    verify:
      '„Show domain impersonation safety tip“ ist unter Actions der Richtlinie eingeschaltet; senden Sie sich zur Probe eine E-Mail von einer ähnlichen Domäne.',
    rollBack: 'Nehmen Sie den Hinweis in der Richtlinie heraus, dann kommen neue E-Mails ohne ihn an.',
  },
  mdo_similaruserssafetytips: {
    meaning: 'Eine Warnung erscheint, wenn der Name des Absenders fast dem einer geschützten Person gleicht.',
    why: '„Haben Sie kurz Zeit? Ich brauche einen Gefallen“ im Namen der Schulleitung wirkt, weil Telefone die Adresse verbergen und den Namen zeigen.',
    usersNotice:
      'Das Personal sieht über zweifelhaften E-Mails einen kurzen Hinweis und lernt dabei, worauf zu achten ist.',
    licence: 'Erfordert Defender for Office 365, da es auf der Liste der geschützten Personen aufbaut.',
    verify:
      'Die Option „Show user impersonation safety tip“ ist gesetzt; eine E-Mail von einer kostenlosen Adresse im Namen der Schulleitung trägt den Hinweis.',
    rollBack: 'Entfernen Sie die Option; auf bereits zugestellte E-Mails hat das keine Wirkung.',
  },
  mdo_unusualcharacterssafetytips: {
    meaning:
      'Ein Hinweis macht auf Buchstaben anderer Alphabete oder seltsame Mischungen in Name oder Adresse des Absenders aufmerksam.',
    why: 'Ein kyrillisches „а“ sieht für das Auge aus wie unseres und ist für den Rechner eine andere Adresse.',
    usersNotice: 'Namen mit seltenen Akzenten bleiben unberührt; bei gemischten Alphabeten erscheint die Zeile.',
    licence: 'Derselbe Plan wie bei den anderen Hinweisen auf Nachahmung: Defender for Office 365.',
    verify:
      'Suchen Sie in der Richtlinie „Show user impersonation unusual characters safety tip“; das Kästchen ist angehakt.',
    rollBack:
      'Nehmen Sie das Häkchen heraus, falls eine Partnerschule mit anderer Schrift den Hinweis täglich auslöst.',
  },
  mdo_targeteddomainprotectionaction: {
    meaning: 'E-Mails, die eine Ihrer geschützten Domänen nachahmen, kommen in Quarantäne.',
    why: 'Eine solche Ähnlichkeit ist selten Zufall: Jemand hat für diese Domäne bezahlt, um Ihren Familien oder Ihrer Buchhaltung zu schreiben.',
    usersNotice:
      'Ein zu Unrecht erfasster Partner wartet, bis ein Administrator ihn freigibt; sehen Sie daher in der ersten Woche täglich in die Quarantäne.',
    licence: 'Plan 1 von Defender for Office 365 genügt.',
    verify:
      '„If a message is detected as domain impersonation“ steht auf Quarantäne; die Quarantäneansicht lässt sich nach diesem Grund filtern.',
    rollBack: 'Tragen Sie den Partner unter Trusted senders and domains ein, bevor Sie die Maßnahme abschwächen.',
  },
  mdo_targeteduserprotectionaction: {
    meaning: 'E-Mails, die angeblich von einer geschützten Person stammen, werden in Quarantäne festgehalten.',
    why: 'Gutscheinkarten, geänderte Bankdaten, „schicken Sie mir die Gehaltsliste“: Fast immer steht der Name von Schulleitung oder Buchhaltung darunter.',
    usersNotice:
      'Auch E-Mails der Schulleitung von einem privaten Konto werden festgehalten, sofern die Adresse nicht als vertrauenswürdig eingetragen ist.',
    licence: 'Gehört zur Liste der geschützten Personen in Defender for Office 365.',
    verify:
      'Anti-Phishing-Richtlinie, Actions, user impersonation: Quarantäne. Explorer zeigt solche Nachrichten mit diesem Urteil.',
    rollBack: 'Stellen Sie die Maßnahme auf „deliver to junk“ um und lassen Sie die Personen auf der Liste.',
  },
  mdo_targetedusersprotection: {
    meaning:
      'Die Personen, in deren Namen Fälscher schreiben (Schulleitung, Stellvertretung, Buchhaltung, IT), sind als geschützt eingetragen, bis zu 350.',
    why: 'Der Filter bemerkt eine falsche Frau Braun erst, wenn er weiß, wer die echte ist.',
    usersNotice:
      'Schreiben geschützte Personen von zu Hause mit privater Adresse, muss diese als vertrauenswürdig eingetragen sein.',
    licence: 'Läuft mit Plan 1 oder Plan 2 von Defender for Office 365.',
    verify:
      'Die Richtlinie nennt unter „Enable users to protect“ mindestens Leitung, Buchhaltung und IT, jeweils mit der richtigen Adresse.',
    rollBack: 'Löschen Sie einen Namen aus der Liste; die übrigen bleiben geschützt.',
  },
};
