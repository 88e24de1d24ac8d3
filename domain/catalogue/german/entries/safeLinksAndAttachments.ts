import type { EntryWords } from '../../entry';

/** Attachments, links and files (Defender for Office 365). */
export const safeLinksAndAttachments: Record<string, EntryWords> = {
  mdo_atpprotection: {
    meaning:
      'Dateien in SharePoint, OneDrive und Teams werden in einer Testumgebung von Microsoft geprüft und gesperrt, wenn sie schädlich sind.',
    why: 'Ein einziges infiziertes Arbeitsblatt im Team einer Klasse erreicht dreißig Laptops schneller als jede E-Mail.',
    usersNotice:
      'Eine gesperrte Datei trägt ein Warnzeichen und lässt sich nur noch löschen, nicht öffnen; saubere sehen aus wie immer.',
    licence: 'Safe Attachments über E-Mails hinaus kommt mit Defender for Office 365 Plan 1.',
    verify:
      'Safe Attachments, Global settings: Der Schalter für SharePoint, OneDrive und Teams ist an; gesperrte Dateien stehen in der Quarantäne.',
    rollBack:
      'Schalten Sie ihn unter Global settings aus; bereits gesperrte Dateien müssen Sie trotzdem einzeln freigeben.',
  },
  mdo_commonattachmentsfilter: {
    meaning:
      'E-Mails mit Programmdateien als Anlage, etwa exe, js, iso oder vbs, werden allein wegen der Dateiart abgewiesen, gleich was darin steckt.',
    why: 'Eltern müssen der Schule nie ein Programm schicken, und neue Schadsoftware kennt in den ersten Stunden noch kein Virenscanner.',
    usersNotice: 'Informatiklehrkräfte, die Code als .js oder .jar verschicken, nehmen stattdessen Links aus OneDrive.',
    licence: 'Jedes Postfach in Exchange Online hat den Filter durch die Anti-Malware-Richtlinie.',
    verify:
      'Anti-Malware-Richtlinie: „Enable the common attachments filter“ ist eingeschaltet; eine Test-E-Mail mit einer leeren .exe kommt nicht an.',
    rollBack: 'Nehmen Sie nur die eine Dateiart, die Sie brauchen, aus der Liste und lassen Sie den Filter an.',
  },
  mdo_safeattachmentpolicy: {
    meaning:
      'Eine Richtlinie für alle Personen lässt Anlagen vor der Zustellung in einem abgeschotteten Testrechner öffnen.',
    why: 'Virenscanner kennen die Schadsoftware von gestern; der Testrechner sieht, was eine unbekannte Datei beim Öffnen tut.',
    usersNotice: 'E-Mails mit Anlagen brauchen ein bis zwei Minuten länger, selten mehr.',
    licence: 'Erfordert für jedes erfasste Postfach Plan 1 von Defender for Office 365.',
    verify:
      'Defender, Threat policies, Safe Attachments: Eine Richtlinie steht auf On, und alle Ihre Domains sind ihre Empfänger.',
    rollBack:
      'Beschränken Sie die Richtlinie auf eine Pilotgruppe, dann bekommen alle anderen ihre E-Mails ohne Wartezeit.',
  },
  mdo_safeattachments: {
    meaning:
      'Die Prüfung der Anlagen steht auf Block: Eine E-Mail mit schädlicher Datei wird gar nicht erst zugestellt.',
    why: 'Off und Monitor lassen die Datei durch; davon erfahren Sie erst, wenn der Rechner im Sekretariat schon verloren ist.',
    usersNotice:
      'Wurde eine Datei zu Unrecht gestoppt, bitten Sie um erneutes Senden, oder Sie geben sie aus der Quarantäne frei.',
    licence: 'Block und die mildere Wahl Dynamic delivery gehören beide zu Defender for Office 365.',
    verify:
      'In der Richtlinie von Safe Attachments ist als Reaktion „Block“ gewählt; die Quarantäne, nach Schadsoftware gefiltert, zeigt, was gestoppt wurde.',
    rollBack: 'Wählen Sie Dynamic delivery: Der Text kommt sofort an, die Anlage folgt nach der Prüfung.',
  },
  mdo_safedocuments: {
    meaning:
      'Ein Dokument von außen bleibt in der geschützten Ansicht (Protected View), bis Defender for Endpoint es geprüft hat.',
    why: '„Klicken Sie auf Bearbeitung aktivieren“ steht ganz oben in den meisten verseuchten Bewerbungen und Rechnungen; hier wartet der Klick auf das Urteil.',
    usersNotice:
      'Eine heruntergeladene Word- oder Excel-Datei zum Bearbeiten zu öffnen, dauert einige Sekunden länger.',
    licence:
      'Microsoft 365 A5, E5 oder deren Zusatzpaket für Sicherheit; kleinere Pläne von Defender bringen es nicht mit.',
    verify: 'Unter Global settings von Safe Attachments ist Safe Documents an und „allow people to click through“ aus.',
    rollBack: 'Schalten Sie Safe Documents aus; die gewöhnliche geschützte Ansicht bleibt wie bisher.',
  },
  mdo_safelinksforOfficeApps: {
    meaning: 'Links in Word, Excel und PowerPoint werden in dem Augenblick geprüft, in dem jemand darauf klickt.',
    why: 'Fälscher setzen den Link in ein geteiltes Dokument, weil Mailfilter nur auf E-Mails achten.',
    usersNotice:
      'Wer eine als schädlich bekannte Adresse anklickt, landet auf einer Warnseite; harmlose öffnen sich ohne nennenswerte Verzögerung.',
    licence: 'In den Office-Apps muss ein Konto angemeldet sein, das Defender for Office 365 hat.',
    verify:
      'In der Richtlinie von Safe Links ist „Office 365 apps“ angehakt; die Option, trotz Warnung weiterzuklicken, ist nicht gesetzt.',
    rollBack: 'Nehmen Sie in der Richtlinie das Häkchen bei Office 365 apps heraus; E-Mails und Teams bleiben geprüft.',
  },
  mdo_safelinksforemail: {
    meaning: 'Links in E-Mails durchlaufen bei jedem Klick eine Prüfung, auch Tage nach der Zustellung.',
    why: 'Angreifer schicken morgens einen harmlosen Link und tauschen am Nachmittag die Seite dahinter aus.',
    usersNotice:
      'Adressen in E-Mails sehen länger aus und enthalten safelinks; eine schädliche führt auf eine rote Seite.',
    licence: 'Defender for Office 365 Plan 1, in A5 enthalten und als Zusatz erhältlich.',
    verify:
      'Zeigen Sie mit der Maus auf einen Link in einer neuen E-Mail von außen: Er führt über safelinks.protection.outlook.com. Der Bericht URL protection zählt die Klicks.',
    rollBack:
      'Tragen Sie eine Adresse, die nicht mehr funktioniert, unter „Do not rewrite“ ein, statt die Richtlinie abzuschalten.',
  },
  mdo_zapmalware: {
    meaning:
      'E-Mails, deren Anlage sich nachträglich als Schadsoftware erweist, werden wieder aus den Postfächern entfernt.',
    why: 'Die ersten E-Mails einer neuen Welle kommen an, bevor jemand sie kennt; eine Stunde später kennt sie der Filter und räumt auf.',
    usersNotice:
      'Eine schon zugestellte E-Mail verschwindet, ob gelesen oder nicht, und liegt dann in der Quarantäne der Administratoren.',
    licence: 'Das nachträgliche Entfernen (zero-hour auto purge) ist Teil von Exchange Online Protection.',
    verify:
      '„Enable zero-hour auto purge for malware“ ist in der Anti-Malware-Richtlinie an; der Bericht Threat protection zeigt, was später entfernt wurde.',
    rollBack:
      'Schalten Sie das Entfernen in der Anti-Malware-Richtlinie aus; früher entfernte E-Mails lassen sich freigeben.',
  },
};
