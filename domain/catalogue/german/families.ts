import type { EntryWords } from '../entry';

/** An id and service that fit no family. */
export const anyControl: EntryWords = {
  meaning:
    'Eine Empfehlung von Microsoft, die wir noch nicht beschrieben haben; die Schritte dazu sind die von Microsoft.',
  why: 'Microsoft zählt sie zu Ihrem Secure Score; lesen Sie den Text von Microsoft, bevor Sie entscheiden.',
  usersNotice:
    'Uns nicht bekannt: Lesen Sie, was Microsoft zu den Auswirkungen schreibt, und probieren Sie es zuerst mit wenigen Personen aus.',
  licence: 'Uns nicht bekannt: Microsoft nennt die Lizenz auf der Seite der Maßnahme.',
  verify: 'Die Maßnahme zeigt in Secure Score die volle Punktzahl, meist innerhalb von zwei Tagen.',
  rollBack: 'Notieren Sie vor der Änderung, wie die Einstellung steht, und stellen Sie sie darauf zurück.',
};

/** By the names the families have in English. */
export const families = {
  entra: {
    meaning: 'Eine Einstellung von Entra ID, dem Verzeichnis, in dem alle Ihre Konten und deren Anmeldungen liegen.',
    why: 'Wer an der Anmeldung vorbeikommt, hat schon fast gewonnen; diese Einstellungen schützen also alles, was dahinter liegt.',
    usersNotice: 'Meist merken es nur Administratoren; andere werden bei der Anmeldung vielleicht einmal mehr gefragt.',
    licence: 'Vieles davon braucht keine zusätzliche Lizenz; Conditional Access erfordert Entra ID P1.',
    verify:
      'Im Entra admin center steht die Einstellung so, wie Sie sie gewählt haben; Secure Score folgt binnen etwa einer Woche.',
    rollBack:
      'Stellen Sie sie im Entra admin center zurück; das Überwachungsprotokoll (audit log) dort enthält den früheren Wert.',
  },
  onPremisesIdentity: {
    meaning: 'Eine Schwachstelle in Ihrem eigenen Active Directory, nach der Defender for Identity gesucht hat.',
    why: 'Eine einzige alte Einstellung auf einem Domänencontroller führt Angreifer von einem Rechner im Klassenzimmer zu jedem Konto.',
    usersNotice:
      'Niemand merkt etwas, solange Sie alte Systeme, die auf die Einstellung angewiesen sind, vorher finden.',
    licence: 'Defender for Identity, Teil von Microsoft 365 A5 und E5.',
    verify: 'Nach der nächsten Prüfung ist die Liste der gefährdeten Objekte bei der Maßnahme in Defender leer.',
    rollBack:
      'Notieren Sie den jetzigen Stand des Attributs oder der Richtlinie, und stellen Sie ihn auf dem Domänencontroller wieder her.',
  },
  mail: {
    meaning:
      'Eine Einstellung von Exchange Online oder Defender for Office 365, die bestimmt, welche E-Mails bei Ihnen ankommen.',
    why: 'Fast jeder Angriff auf eine Schule beginnt mit einer E-Mail; jeder Filter, der hält, erspart später viel Arbeit.',
    usersNotice:
      'Mehr zweifelhafte E-Mails kommen in Quarantäne oder in den Junk-Ordner; ab und zu vermisst jemand eine erwünschte.',
    licence: 'Exchange Online; für einiges davon ist Defender for Office 365 Plan 1 nötig.',
    verify: 'Defender, Email and collaboration, Policies: Die Richtlinie zeigt den Wert und gilt für alle.',
    rollBack:
      'Stellen Sie die Richtlinie in Defender zurück; zurückgehaltene E-Mails lassen sich aus der Quarantäne freigeben.',
  },
  files: {
    meaning: 'Eine Einstellung von SharePoint und OneDrive, die bestimmt, wer Ihre Dateien öffnen und mitnehmen kann.',
    why: 'Ein Link, der für alle funktioniert, ist der Weg, auf dem Schülerlisten dort landen, wo sie nicht hingehören.',
    usersNotice:
      'Das Teilen mit Personen außerhalb der Schule braucht einen Schritt mehr, und manche alten Links gehen nicht mehr.',
    licence: 'Teil von SharePoint Online; meist ist keine zusätzliche Lizenz nötig.',
    verify: 'SharePoint admin center, Policies: Dort steht die Einstellung; probieren Sie sie mit einer Testdatei aus.',
    rollBack: 'Stellen Sie sie im SharePoint admin center zurück; die Links, die nicht mehr gingen, gehen dann wieder.',
  },
  protectedData: {
    meaning:
      'Eine Einstellung von Microsoft Purview, die Daten, die nicht hinausgelangen dürfen, kennzeichnet, beobachtet oder zurückhält.',
    why: 'Eine Kennzeichnung oder Regel an den Daten selbst schützt sie auch dann noch, wenn jemand sie mit der falschen Person geteilt hat.',
    usersNotice:
      'In Office erscheinen Bezeichnungen (labels), und manchmal ein Hinweis, bevor jemand etwas Vertrauliches sendet.',
    licence: 'Purview Information Protection, Teil von Microsoft 365 A3 und höher; manches davon erfordert A5.',
    verify:
      'Im Purview portal ist die Richtlinie eingeschaltet, und ihr Bericht zeigt nach einigen Tagen erste Treffer.',
    rollBack:
      'Stellen Sie die Richtlinie in Purview auf den Testmodus; schon gesetzte Bezeichnungen bleiben an den Dateien.',
  },
  meetings: {
    meaning: 'Eine Einstellung von Teams, die bestimmt, wer in Besprechungen hineinkommt und was dort erlaubt ist.',
    why: 'Ungebetene Gäste im Unterricht machen Schülerinnen und Schülern Angst, und was sie zeigen, lässt sich nicht zurückholen.',
    usersNotice: 'Gäste bleiben im Wartebereich (lobby), bis eine Lehrkraft sie hereinlässt.',
    licence: 'Teil von Teams; keine zusätzliche Lizenz.',
    verify:
      'Teams admin center, Meeting policies: Die Einstellung steht in der Richtlinie, die für alle gilt. Secure Score folgt monatlich.',
    rollBack: 'Stellen Sie die Besprechungsrichtlinie im Teams admin center zurück; sie gilt innerhalb eines Tages.',
  },
  mobileDevices: {
    meaning: 'Eine Regel von Intune für Telefone und Tablets, die E-Mails und Dateien der Schule erreichen.',
    why: 'Ein verlorenes Telefon ist der häufigste Weg, auf dem Daten der Schule das Haus verlassen.',
    usersNotice:
      'Manche müssen einen längeren Code einrichten oder ihr Telefon aktualisieren, bevor sie wieder an ihre E-Mails der Schule kommen.',
    licence: 'Intune, Teil von Microsoft 365 A3 und höher.',
    verify:
      'Intune, Device compliance: Die Richtlinie ist allen zugewiesen, und die Geräte melden sich als konform (compliant).',
    rollBack: 'Nehmen Sie in Intune die Zuweisung von der Richtlinie; die Telefone folgen innerhalb eines Tages.',
  },
  cloudApps: {
    meaning:
      'Eine Beobachtung oder Regel von Defender for Cloud Apps für die Onlinedienste, die an Ihrer Schule benutzt werden.',
    why: 'Sonst sieht niemand, welche Apps Daten der Schule halten oder dass eine davon sich merkwürdig verhält.',
    usersNotice: 'Niemand merkt etwas: Es wertet Protokolle aus und benachrichtigt Administratoren.',
    licence: 'Defender for Cloud Apps, Teil von Microsoft 365 A5 und E5.',
    verify: 'Defender, Cloud apps, Policies: Die Richtlinie ist eingeschaltet und einmal ohne Fehler gelaufen.',
    rollBack: 'Schalten Sie die Richtlinie in Defender aus; sonst ändert sich nichts.',
  },
  smallServices: {
    meaning:
      'Ein Schalter im Microsoft 365 admin center für einen kleineren Dienst wie Forms, Sway oder den Office Store.',
    why: 'Kleine Dienste werden beim Durchsehen der Einstellungen vergessen und sammeln oder zeigen doch Schülerdaten wie die großen.',
    usersNotice:
      'Lehrkräfte, die diesen einen Dienst nutzen, vermissen vielleicht einen Knopf; kündigen Sie es dem Kollegium vorher an.',
    licence: 'Enthalten, wo der Dienst selbst enthalten ist; keine zusätzliche Lizenz.',
    verify:
      'Microsoft 365 admin center, Settings, Org settings, Services: Öffnen Sie den Dienst; der Schalter steht so, wie Sie ihn gestellt haben.',
    rollBack: 'Stellen Sie den Schalter auf derselben Seite zurück; die meisten Dienste folgen innerhalb eines Tages.',
  },
} satisfies Record<string, EntryWords>;

/** Device controls: what holds for any of them, and what their topics say instead, in the order of the English ones. */
export const device = {
  any: {
    meaning:
      'Eine Einstellung oder ein Update auf Computern mit Windows, macOS oder Linux, um die sich Defender for Endpoint kümmert.',
    why: 'Angreifer nutzen häufiger bekannte Lücken in Computern als neue Tricks; dies schließt eine davon auf jedem Computer.',
    usersNotice:
      'Hängt von der Einstellung ab: Probieren Sie sie zuerst eine Woche lang auf einigen Computern der IT aus.',
    licence: 'Defender for Endpoint, dazu Intune oder Gruppenrichtlinien zum Verteilen der Einstellung.',
    verify: 'Defender, Vulnerability management, Recommendations: Kein gefährdetes Gerät ist dort mehr aufgeführt.',
    rollBack:
      'Nehmen Sie die Richtlinie in Intune von der Testgruppe; die Computer folgen, sobald sie sich wieder melden.',
  },
  topics: {
    antivirus: {
      meaning:
        'Ein Teil von Microsoft Defender Antivirus auf Windows-Computern, der eingeschaltet und aktuell sein soll.',
      why: 'Ein einziger Rechner im Klassenzimmer ohne Schutz ist der Ort, an dem Schadsoftware auf den nächsten USB-Stick wartet.',
      usersNotice:
        'Lehrkräfte sowie Schülerinnen und Schüler merken so gut wie nichts; ein paar unerwünschte Gratisprogramme lassen sich nicht mehr installieren.',
      verify:
        'Get-MpComputerStatus auf einem Testcomputer, und bei der Empfehlung in Defender steht kein gefährdetes Gerät mehr.',
      rollBack:
        'Stellen Sie den Wert in der Antivirenrichtlinie von Intune zurück; die Computer übernehmen ihn binnen Stunden.',
    },
    firewall: {
      meaning: 'Die Firewall der Windows-Computer ist eingeschaltet und folgt in jeder Art von Netz Ihren Regeln.',
      why: 'Mit ihr kann ein übernommener Computer seine Nachbarn im selben Raum nicht ohne Weiteres erreichen.',
      usersNotice:
        'Ein Programm, zu dem sich andere Computer verbinden, etwa die Klassenraumsteuerung, braucht vielleicht erst eine Regel.',
      verify: 'Get-NetFirewallProfile auf einem Testcomputer zeigt alle drei Profile als eingeschaltet.',
      rollBack: 'Legen Sie eine Regel für das Programm an, das nicht mehr geht, statt die Firewall auszuschalten.',
    },
    signInSecrets: {
      meaning:
        'Windows bewahrt Passwörter und Schlüssel angemeldeter Personen dort auf, wo andere Programme sie nicht lesen können.',
      why: 'Hat die IT-Kraft einmal an einem Rechner im Klassenzimmer geholfen, liegt dort ihr Schlüssel für alle, die ihn übernehmen.',
      usersNotice:
        'Im Alltag ist nichts zu merken; sehr alte Programme für Smartcards oder Anmeldung können ausfallen, probieren Sie also jedes Modell vorher aus.',
      verify:
        'Zwei Tage nach dem Eintreffen der Richtlinie zählt die Empfehlung in Defender keine gefährdeten Geräte mehr.',
      rollBack:
        'Heben Sie die Zuweisung der Richtlinie auf und starten Sie den Computer neu; manches davon endet erst mit dem Neustart.',
    },
    encryption: {
      meaning:
        'Das Laufwerk eines Computers ist verschlüsselt, und er startet nur mit Software, die niemand manipuliert hat.',
      why: 'Ein gestohlener Laptop kostet dann Geld, aber keine Schülerakten.',
      usersNotice:
        'Die erste Verschlüsselung läuft einige Stunden im Hintergrund; ab und zu wird nach einem Wiederherstellungsschlüssel gefragt.',
      verify:
        'Intune, Devices, Monitor, Encryption report: verschlüsselt, und für jeden Computer ist ein Wiederherstellungsschlüssel gespeichert.',
      rollBack:
        'Prüfen Sie, ob die Wiederherstellungsschlüssel gespeichert sind, und starten Sie dann die Entschlüsselung auf dem einen Computer, der sie braucht.',
    },
    attackSurface: {
      meaning: 'Eine Regel, die Programme an dem hindert, was Schadsoftware tut und Menschen fast nie tun.',
      why: 'Sie stoppt den Schritt nach dem Klick, auch bei Schadsoftware, die noch kein Virenscanner kennt.',
      usersNotice:
        'Makros, Skripte und manche Schulprogramme können blockiert werden; lassen Sie die Regel zuerst zwei Wochen im Modus Audit laufen.',
      verify:
        'Defender, Reports, Attack surface reduction rules: Blockierungen sind aufgeführt, und ein Programm, das Sie brauchen, ist nicht dabei.',
      rollBack: 'Stellen Sie die Regel in Intune auf Audit, oder fügen Sie für das eine Programm eine Ausnahme hinzu.',
    },
    passwords: {
      meaning: 'Eine Regel für Passwörter oder Fehlversuche bei Konten auf Windows-Computern.',
      why: 'Raten geht schnell, wo ein kurzes Passwort auf beliebig viele Versuche trifft.',
      usersNotice:
        'Wer ein lokales Passwort oder eines der Domäne hat, muss vielleicht ein längeres wählen; jüngere Kinder sperren sich womöglich aus.',
      verify: 'Der Befehl net accounts zeigt die Werte auf einem Testcomputer.',
      rollBack: 'Tragen Sie den früheren Wert in die Richtlinie ein; inzwischen gewählte Passwörter bleiben.',
    },
    network: {
      meaning:
        'Windows-Computer sprechen miteinander und mit Servern nur so, dass niemand mithören oder etwas fälschen kann.',
      why: 'Angreifer im Haus leben von alten Protokollen, bei denen alle mitreden dürfen.',
      usersNotice:
        'Alte Kopierer, Netzlaufwerke und Messgeräte verlieren vielleicht die Verbindung; suchen Sie sie, bevor Sie es erzwingen.',
      verify:
        'Auf einem Testcomputer mit der Richtlinie gelingen Laufwerke, Drucken und Anmeldung, und Defender führt ihn nicht mehr auf.',
      rollBack:
        'Nehmen Sie den einen Server oder Computer, der nicht mehr funktioniert, aus der Richtlinie, mit einem Datum, bis zu dem das Alte ersetzt ist.',
    },
    sharedFolders: {
      meaning:
        'Freigegebene Ordner auf Windows-Computern sind so eingestellt, dass alle nur sehen und mitnehmen, was für sie bestimmt ist.',
      why: 'Eine vergessene Freigabe, die allen offen steht, lesen neugierige Schülerinnen und Schüler lange vor jedem Angreifer.',
      usersNotice:
        'Jemand vermisst vielleicht einen Ordner, der nie für ihn gedacht war, oder eine Kopie für die Arbeit ohne Netz.',
      verify: 'Get-SmbShare zeigt auf den Computern, die Defender nennt, keine Freigabe, die Sie nicht gewollt haben.',
      rollBack: 'Geben Sie den Ordner wieder frei, und zwar für die Gruppe, die ihn braucht, und nicht für Everyone.',
    },
    programs: {
      meaning: 'Eine riskante Funktion eines Browsers, von Office oder eines PDF-Programms ist ausgeschaltet.',
      why: 'Alte Erweiterungen, Skripte in Dokumenten und im Browser gespeicherte Passwörter sind das, wonach Diebe zuerst suchen.',
      usersNotice:
        'Manche Websites oder PDF-Formulare verhalten sich anders, und ein Browser bietet vielleicht nicht mehr an, Passwörter zu speichern.',
      verify: 'Die Richtlinienseite des Programms (chrome://policy in Chrome) zeigt den Wert auf einem Testcomputer.',
      rollBack:
        'Stellen Sie die Richtlinie dieses Programms auf Not configured; das wirkt nach einem Neustart des Programms.',
    },
    mac: {
      meaning: 'Ein Schutz von Mac-Computern, der eingeschaltet sein soll.',
      why: 'Die Macs der Kunstlehrkräfte und der Schulleitung enthalten dieselben Unterlagen wie Windows-Computer, und es achtet seltener jemand auf sie.',
      usersNotice: 'Am Mac wird vielleicht einmal nach einer Erlaubnis oder einem längeren Passwort gefragt.',
      licence: 'Defender for Endpoint auf dem Mac, dazu Intune oder Jamf zum Verteilen der Einstellung.',
      verify: 'mdatp health im Terminal eines Test-Macs, und bei der Empfehlung in Defender ist kein Mac mehr übrig.',
      rollBack: 'Entfernen Sie das Profil in Intune oder Jamf vom Mac.',
    },
    linux: {
      meaning: 'Ein Schutz von Linux-Servern oder von Linux innerhalb von Windows, der eingeschaltet sein soll.',
      why: 'Der Linux-Server mit der Lernplattform steht offen am Internet, mehr als die meisten Rechner in den Klassenzimmern.',
      usersNotice:
        'Niemand merkt etwas, sofern nicht ein ausgelasteter Server langsamer wird: Beobachten Sie einen Tag lang seine Last.',
      licence: 'Defender for Servers oder Defender for Endpoint mit Linux.',
      verify: 'mdatp health meldet auf dem Server healthy und real_time_protection_enabled true.',
      rollBack: 'Stellen Sie den Wert in mdatp_managed.json oder in der Richtlinie zurück.',
    },
    networkDevices: {
      meaning:
        'Switches, Drucker und andere Netzwerkgeräte werden nur über Protokolle mit Passwort und Verschlüsselung verwaltet.',
      why: 'Ein Switch, der noch auf Telnet antwortet, gibt sein Passwort an alle weiter, die mithören.',
      usersNotice: 'Nur wer das Netz betreut, muss sich auf andere Weise verbinden.',
      verify: 'Die Geräte, die Defender aufführt, lehnen eine Verbindung über den alten Port ab (23 bei Telnet).',
      rollBack:
        'Schalten Sie das alte Protokoll am Gerät selbst wieder ein, beschränkt auf die Adresse der zuständigen Person.',
    },
  },
} satisfies { any: EntryWords; topics: Record<string, Partial<EntryWords>> };

/** Stands for a product without a name; products stand in the dative in all sentences below. */
export const unnamedProduct = 'einer verbundenen App';

/** Settings inside other products, by the names these have in English. */
export const connectedApp = {
  anySetting: (product) => ({
    meaning: `Eine Sicherheitseinstellung in ${product}; die Verbindung zu Microsoft Defender for Cloud Apps besteht.`,
    why: `Was in ${product} liegt, gehört Ihnen ebenso wie das in Microsoft 365, und Angreifer probieren beide Türen.`,
    usersNotice: `Nur wer mit ${product} arbeitet, merkt etwas, meist bei der nächsten Anmeldung.`,
    licence: `Defender for Cloud Apps, und bei ${product} ein Plan, der die Einstellung anbietet.`,
    verify: `Die Einstellung ist in der Verwaltung von ${product} eingeschaltet; Secure Score folgt bei der nächsten Prüfung durch den Connector.`,
    rollBack: `Stellen Sie sie in der Verwaltung von ${product} zurück.`,
  }),
  secondFactor: (product) => ({
    meaning: `Bei der Anmeldung in ${product} weisen sich alle außer mit dem Passwort auch mit einem zweiten Faktor aus.`,
    why: `Ein Passwort von ${product}, das auch auf einer Website mit Datenleck benutzt wurde, reicht dann nicht mehr zum Eindringen.`,
    usersNotice: `Wer bei ${product} einen eigenen Zugang hat, registriert eine App auf dem Telefon oder einen Schlüssel; wer über die Microsoft-Anmeldung kommt, wird nicht zweimal gefragt.`,
    verify: `Die Liste der Mitglieder zeigt in ${product} bei allen einen zweiten Faktor; eine Testanmeldung fragt danach.`,
    rollBack: `Machen Sie den zweiten Faktor in ${product} wieder freiwillig; wer ihn registriert hat, behält ihn.`,
  }),
  singleSignOn: (product) => ({
    meaning: `Der Zugang zu ${product} läuft über das Microsoft-Konto statt über ein eigenes Passwort.`,
    why: `Wer die Schule verlässt, verliert am selben Tag den Zugang zu ${product}, und Ihre Regeln zur Mehrfaktor-Anmeldung (MFA) gelten auch dort.`,
    usersNotice: `Die Anmeldeseite von ${product} ändert sich für alle, die damit arbeiten; das alte Passwort gilt nicht mehr.`,
    licence: `Defender for Cloud Apps, und bei ${product} ein Plan mit einmaliger Anmeldung (single sign-on), der oft zu den teureren gehört.`,
    verify: `Rufen Sie die Seite von ${product} in einem privaten Fenster auf: Es erscheint die Anmeldeseite von Microsoft.`,
    rollBack: `Erlauben Sie in ${product} wieder Passwörter; behalten Sie dort einen Administrator mit Passwort, für den Tag, an dem die einmalige Anmeldung ausfällt.`,
  }),
  session: (product) => ({
    meaning: `Eine Sitzung in ${product} endet nach einiger Zeit ohne Nutzung von selbst.`,
    why: `Ein gemeinsam genutzter Rechner mit noch offener Sitzung in ${product} ist eine Einladung an die nächste Person davor.`,
    usersNotice: `Wer lange nichts in ${product} tut, meldet sich neu an und verliert vielleicht ein halb ausgefülltes Formular.`,
    verify: `Lassen Sie eine Testsitzung in ${product} so lange ruhen, wie Sie eingestellt haben: Danach ist eine Anmeldung nötig.`,
    rollBack: `Stellen Sie in ${product} eine längere Zeit ein; sie zählt ab der nächsten Anmeldung.`,
  }),
  password: (product) => ({
    meaning: `Regeln für Passwörter und Fehlversuche in ${product}, für alle, die sich dort mit einem Passwort anmelden.`,
    why: `An einer Anmeldeseite im Internet wird Tag und Nacht probiert; mit kurzen Passwörtern und beliebig vielen Versuchen gelingt es.`,
    usersNotice: `Wer ein Passwort bei ${product} hat, muss vielleicht ein stärkeres wählen; einige sperren sich aus.`,
    verify: `Die Passwort- oder Anmelderichtlinie von ${product} zeigt den Wert; ein schwaches Testpasswort wird abgelehnt.`,
    rollBack: `Tragen Sie in die Richtlinie von ${product} den früheren Wert ein; seither gewählte Passwörter bleiben.`,
  }),
  network: (product) => ({
    meaning: `Bei ${product} sind Anmeldungen oder Aufrufe nur von Netzwerkadressen möglich, die Sie eingetragen haben.`,
    why: `Ein gestohlenes Passwort von ${product} nützt in einem Netz, das nicht Ihres ist, nichts.`,
    usersNotice: `Arbeiten von zu Hause oder am Telefon ist in ${product} nicht mehr möglich, es sei denn über Ihr VPN.`,
    verify: `Versuchen Sie es bei ${product} über die Mobilfunkverbindung eines Telefons: Der Zugang wird verweigert; in der Schule gelingt er.`,
    rollBack: `Leeren Sie die Liste in ${product} aus dem Schulnetz heraus; haben Sie sich ausgesperrt, fragen Sie den Kundendienst.`,
  }),
  mobileApp: (product) => ({
    meaning: `Regeln für die App von ${product} auf Telefonen: wer sie benutzen darf und was sich daraus kopieren lässt.`,
    why: `Mit einem verlorenen Telefon gerät auch in fremde Hände, was dessen Apps zeigen, gleich ob sie von Microsoft sind.`,
    usersNotice: `Wer mit ${product} auf dem Telefon arbeitet, braucht vielleicht eine Bildschirmsperre und kann nicht mehr alles kopieren oder speichern.`,
    verify: `Auf einem Testtelefon ohne Bildschirmsperre öffnet sich die App von ${product} nicht oder verlangt eine.`,
    rollBack: `Heben Sie die Richtlinie für Mobilgeräte in ${product} auf; die Apps folgen, sobald sie sich wieder verbinden.`,
  }),
  openness: (product) => ({
    meaning: `Eine Grenze dafür, was Mitglieder von ${product} selbst nach außen öffnen, weitergeben oder löschen dürfen.`,
    why: `Ein falscher Klick kann Internes öffentlich machen, und das Internet kopiert es binnen Minuten.`,
    usersNotice: `Wer in ${product} etwas veröffentlichen, übertragen oder jemanden einladen will, fragt vorher die Administratoren.`,
    verify: `Auf der Seite für die Rechte der Mitglieder von ${product} steht die Option wie empfohlen; ein Testmitglied findet den Knopf nicht mehr.`,
    rollBack: `Erlauben Sie es auf dieser Seite von ${product} wieder; was schon besteht, bleibt, wie es ist.`,
  }),
  pages: (product) => ({
    meaning: `Ein Schutz der Webseiten oder Schnittstellen von ${product} gegen Tricks über den Browser oder durch Skripte.`,
    why: `Ohne ihn kann eine präparierte Seite anderswo den Browser einer in ${product} angemeldeten Person für Fremde handeln lassen.`,
    usersNotice: `Zu sehen ist nichts; eigene Seiten, Skripte oder Anbindungen zu ${product} können ausfallen, probieren Sie es also zuerst in einer Testumgebung.`,
    verify: `Die Sicherheitseinstellungen von ${product} zeigen den Schutz als eingeschaltet, und Ihre Anbindungen sind seither einmal gelaufen.`,
    rollBack: `Schalten Sie diesen einen Schutz in ${product} aus, bis die Anbindung repariert ist.`,
  }),
} satisfies { anySetting: (product: string) => EntryWords } & Record<string, (product: string) => Partial<EntryWords>>;
