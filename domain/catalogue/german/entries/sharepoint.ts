import type { EntryWords } from '../../entry';

/** Files in SharePoint and OneDrive. */
export const sharepoint: Record<string, EntryWords> = {
  spo_block_onedrive_sync_unmanaged_devices: {
    meaning: 'OneDrive kopiert Dateien der Schule nur auf Computer, die zu Ihrer eigenen Domäne gehören.',
    why: 'Auf einem synchronisierten Familienrechner liegt die ganze Klassenablage offline, für alle, die sich daransetzen oder ihn gebraucht kaufen.',
    usersNotice:
      'Zu Hause arbeiten alle im Browser; auf privaten Computern endet die Synchronisierung, ebenso auf Macs und auf Laptops, die nur in die Cloud und nicht in die Domäne eingebunden sind.',
    licence: 'Die Einstellungen von OneDrive stehen allen Plänen offen; nötig sind eine Windows-Domäne und deren GUID.',
    verify:
      'SharePoint admin center, Settings, Sync: „only on computers joined to specific domains“ ist mit Ihrer GUID gewählt; ein privater Laptop wird abgewiesen.',
    rollBack: 'Entfernen Sie das Häkchen; beim nächsten Versuch läuft die Synchronisierung von selbst wieder an.',
  },
  spo_external_sharing_managed: {
    meaning:
      'Dateien lassen sich nur mit externen Domains auf Ihrer Liste teilen, oder mit allen außer denen, die Sie ausgeschlossen haben.',
    why: 'Geteilte Dateien landen am falschen Ort, weil eine Adresse vertippt ist oder zu einem privaten Schülerpostfach gehört; eine Liste fängt beides ab.',
    usersNotice:
      'Das Teilen mit einem neuen Partner wartet, bis Sie dessen Domain eingetragen haben; Eltern mit privaten Adressen brauchen einen anderen Weg.',
    licence: 'Domainlisten für das Teilen gibt es in jedem SharePoint-Plan.',
    verify:
      'Policies, Sharing, More external sharing settings: „Limit external sharing by domain“ enthält Ihre Liste; das Teilen mit einer anderen Domain schlägt fehl.',
    rollBack:
      'Ergänzen Sie die eine fehlende Domain in Ihrer Liste, bevor Sie die Begrenzung ausschalten; eine einzelne Website kann nicht lockerer sein als das Ganze.',
  },
  spo_external_users_sharing: {
    meaning: 'Gäste können öffnen, was mit ihnen geteilt wurde, aber nur weitergeben, was ihnen selbst gehört.',
    why: 'Den Gast, den Sie eingeladen haben, kennen Sie; wen dieser Gast einlädt, wissen Sie nicht.',
    usersNotice: 'Ein Gast, der etwas teilen will, liest, dass ihm die Berechtigung fehlt, und fragt die Lehrkraft.',
    licence: 'Ein Häkchen auf der Seite Sharing, ganz ohne Kauf.',
    verify: "Unter More external sharing settings ist „Allow guests to share items they don't own“ nicht angehakt.",
    rollBack: 'Setzen Sie das Häkchen wieder; was zuvor abgelehnt wurde, muss der Gast noch einmal versuchen.',
  },
  spo_idle_session_timeout: {
    meaning:
      'Ein Browser, in dem SharePoint oder OneDrive offen stehen bleibt, wird nach einiger Zeit ohne Nutzung abgemeldet.',
    why: 'Den Rechner in der Bibliothek, auf dem die Ordner einer Lehrkraft noch offen sind, finden die nächsten Schülerinnen und Schüler, nicht ein Hacker.',
    usersNotice:
      'An gemeinsam genutzten Rechnern erscheint erst eine Warnung, dann die Anmeldeseite; von Ihnen verwaltete Computer lassen sich ausnehmen.',
    licence: 'Die Abmeldung bei Inaktivität braucht in SharePoint keinen höheren Plan.',
    verify:
      'Policies, Access control, Idle session sign-out ist eingeschaltet, mit höchstens 60 Minuten; warten Sie es in einem privaten Fenster ab.',
    rollBack: 'Schalten Sie die Abmeldung aus; es dauert etwa eine Viertelstunde, bis sie aufhört.',
  },
  spo_legacy_auth: {
    meaning: 'SharePoint weist Programme ab, die sich allein mit Name und Passwort anmelden.',
    why: 'Alte Skripte und Laufwerksverbindungen umgehen die Mehrfaktor-Anmeldung (MFA) ganz, und Rateprogramme wissen das.',
    usersNotice:
      'Ein veraltetes Sicherungsskript oder ein Kopierer, der nach SharePoint scannt, fällt aus; Office 2016 und neuer läuft weiter.',
    licence: 'Es ist ein Schalter im Mandanten, den alle Administratoren von SharePoint setzen dürfen.',
    verify:
      "Get-SPOTenant zeigt LegacyAuthProtocolsEnabled False; oder „Apps that don't use modern authentication“ steht unter Access control auf Block.",
    rollBack:
      'Set-SPOTenant -LegacyAuthProtocolsEnabled $true, und zwar nur so lange, wie der Ersatz des Skripts dauert.',
  },
};
