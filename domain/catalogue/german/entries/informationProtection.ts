import type { EntryWords } from '../../entry';

/** Labels, data loss prevention and the audit log (Microsoft Purview). */
export const informationProtection: Record<string, EntryWords> = {
  dlp_datalossprevention: {
    meaning:
      'Regeln erkennen Bankverbindungen, Ausweisnummern und Ähnliches in E-Mails und Dateien und warnen oder halten sie an, bevor sie das Haus verlassen.',
    why: 'Die meisten Datenlecks sind Versehen: um halb fünf die falsche Liste im Anhang einer E-Mail an alle Eltern.',
    usersNotice:
      'Manche sehen beim Senden den Hinweis „Das enthält vertrauliche Informationen“; ist das Sperren eingeschaltet, müssen einige einen Grund angeben.',
    licence: 'Für E-Mails und Dateien in A3 oder Exchange Plan 2 enthalten; Chats und Computer brauchen A5.',
    verify:
      'Purview, Data loss prevention, Policies: Mindestens eine steht auf On und nicht auf Simulation; eine E-Mail mit den Worten „credit card“ und der Testnummer 4111 1111 1111 1111 zeigt den Hinweis.',
    rollBack: 'Stellen Sie die Richtlinie auf Simulation: Sie zählt weiter und stört niemanden.',
  },
  mip_DLP_policies_Teams: {
    meaning: 'Dieselben Regeln, die E-Mails schützen, prüfen auch Chats und Kanalnachrichten in Teams.',
    why: 'Medizinische Angaben über Schülerinnen und Schüler tippt man eher in einen Chat als in einen Brief, und ein Chat ist ebenso leicht weitergeleitet.',
    usersNotice:
      'Eine Nachricht, die gegen eine Regel verstößt, bleibt der Empfängerseite verborgen; wer sie schrieb, erfährt den Grund.',
    licence: 'Die Prüfung von Chats gehört zu A5 oder zum Add-on A5 Compliance.',
    verify:
      'Unter Locations der Richtlinie steht „Teams chat and channel messages“ für alle Konten, und eine Testnachricht ist nach wenigen Minuten verdeckt.',
    rollBack:
      'Nehmen Sie den Ort Teams aus der Richtlinie; schon verborgene Nachrichten werden lesbar, wenn der Treffer übergangen wird (override).',
  },
  mip_autosensitivitylabelspolicies: {
    meaning:
      'Dateien und E-Mails mit bestimmten Daten bekommen die passende Vertraulichkeitsbezeichnung, ohne dass jemand sie auswählt.',
    why: 'Niemand kennzeichnet nachträglich zehn Jahre an Dateien von Hand; eine Richtlinie arbeitet sie nachts ab.',
    usersNotice:
      'An Dateien, die niemand gekennzeichnet hat, tauchen Bezeichnungen auf; wo eine davon verschlüsselt, können manche Partner die Datei nicht mehr öffnen.',
    licence: 'Automatische Bezeichnungen gibt es mit A5 oder mit Stufe P2 von Information Protection.',
    verify:
      'Information protection, Auto-labeling policies: Eine ist nach der Simulation eingeschaltet, und in ihrem Diagramm steigt die Zahl der gekennzeichneten Elemente.',
    rollBack:
      'Schalten Sie die Richtlinie aus; gesetzte Bezeichnungen bleiben und lassen sich nur von Hand oder per Skript entfernen, simulieren Sie also zuerst.',
  },
  mip_sensitivitylabelspolicies: {
    meaning:
      'In Office stehen drei oder vier Vertraulichkeitsbezeichnungen zur Wahl, etwa Öffentlich, Schule, Vertraulich, mit denen alle ihre Dateien kennzeichnen.',
    why: 'Die Bezeichnung reist mit der Datei; sie kann verschlüsseln, eine Fußzeile setzen und jede spätere Regel für diese Datei steuern.',
    usersNotice:
      'In Word, Outlook und Teams erscheint eine Schaltfläche Sensitivity, und manche Dateien fragen beim Speichern nach einer Bezeichnung; planen Sie eine kurze Einweisung.',
    licence: 'Bezeichnungen von Hand sind in A3 enthalten, auf der Stufe P1.',
    verify:
      'Purview, Label publishing policies: Eine Richtlinie ist für das ganze Personal veröffentlicht; Word zeigt einem Testkonto am nächsten Tag die Schaltfläche.',
    rollBack:
      'Ziehen Sie die Veröffentlichungsrichtlinie zurück: Die Schaltfläche verschwindet, Dateien behalten Bezeichnung und Verschlüsselung.',
  },
  mip_purviewlabelconsent: {
    meaning:
      'Ihre Vertraulichkeitsbezeichnungen dürfen auch in der Purview Data Map verwendet werden, für Datenbanken und Speicher in Azure.',
    why: 'Exporte aus der Schulverwaltung landen oft in einer Datenbank, die niemand als vertraulich gekennzeichnet hat.',
    usersNotice: 'Personal sowie Schülerinnen und Schüler haben damit nichts zu tun.',
    licence: 'Bezeichnungen auf der Stufe P1 und ein Purview-Konto in Azure, das nach Nutzung bezahlt wird.',
    verify:
      'Öffnen Sie Information protection, Labels: Das Angebot, die Bezeichnungen auf die Data Map auszuweiten, erscheint nicht mehr, weil die Zustimmung erteilt ist.',
    rollBack:
      'Set-PolicyConfig -PurviewLabelConsent $false zieht die Zustimmung zurück; an den Datenbeständen enden die Bezeichnungen mit dem nächsten Scan.',
  },
  mip_management_API_enabled_four_workloads: {
    meaning:
      'Ein Überwachungswerkzeug bezieht laufend die Aktivitätsprotokolle von Exchange, SharePoint, Entra und den übrigen Diensten.',
    why: 'In Purview suchen Sie, was geschehen ist; nur mit einem solchen Abonnement meldet es ein Werkzeug, während es geschieht.',
    usersNotice: 'Es ist eine Verbindung zwischen zwei Diensten, die niemand zu sehen bekommt.',
    licence: 'Die Schnittstelle ist kostenlos; das Werkzeug, das sie liest, etwa Sentinel, kann Geld kosten.',
    verify:
      'Lassen Sie sich die Abonnements an der API auflisten: Audit.Exchange, Audit.SharePoint, Audit.AzureActiveDirectory und Audit.General sind enabled.',
    rollBack:
      'Beenden Sie das Abonnement mit demselben Werkzeug; die Protokolle selbst bleiben in Purview durchsuchbar.',
  },
  mip_search_auditlog: {
    meaning:
      'Was alle, auch Administratoren, in Microsoft 365 tun, wird aufgezeichnet und lässt sich 180 Tage lang durchsuchen.',
    why: 'Fragt ein Elternteil, wer die Akte seines Kindes geöffnet hat, ist dieses Protokoll der einzige Zeuge.',
    usersNotice:
      'Die Aufzeichnung bremst nichts und ist nirgends zu sehen; sie gehört aber vor die Personalvertretung oder in die Datenschutzhinweise.',
    licence: 'Das normale Protokoll ist in allen Plänen enthalten, ein volles Jahr davon in A5.',
    verify:
      'Get-AdminAuditLogConfig zeigt UnifiedAuditLogIngestionEnabled True, und eine Suche in Purview für heute findet Ihre eigene Anmeldung.',
    rollBack:
      'Set-AdminAuditLogConfig mit dem Wert $false beendet die Aufzeichnung; frühere Einträge laufen zu ihrer Zeit ab.',
  },
};
