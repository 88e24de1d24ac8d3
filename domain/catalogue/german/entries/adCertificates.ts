import type { EntryWords } from '../../entry';

/** Certificate services of your own Active Directory (Defender for Identity). */
export const adCertificates: Record<string, EntryWords> = {
  AATP_ADCSCertificateTemplateArbitraryAppPolicies: {
    meaning:
      'Bei einer alten Art von Zertifikatvorlage kann der Antragsteller selbst eintragen, wofür das Zertifikat gilt (genannt ESC15).',
    why: 'Fehlt dem Zertifikatserver das Update, könnte ein Schülerkonto ein Webserver-Zertifikat anfordern und sich damit als Administrator anmelden.',
    usersNotice:
      'Ist der Server auf neuem Stand, merkt niemand etwas; Geräte, die ihr Zertifikat über eine Vorlage der Version 1 beziehen, sollten Sie vorher ausprobieren.',
    licence:
      'Defender for Identity findet es mit einem Sensor auf dem Zertifikatserver; das Update vom November 2024 ist kostenlos.',
    verify:
      'Der Zertifikatserver hat das Update vom November 2024 oder ein neueres, und certtmpl.msc zeigt keine offene Vorlage der Schemaversion 1, die den Namen aus dem Antrag übernimmt.',
    rollBack:
      'Veröffentlichen Sie die frühere Vorlage wieder in certsrv.msc; das Update bleibt in jedem Fall installiert.',
  },
  AATP_ADCSCertificateTemplateEnrolementSuppliesSubject: {
    meaning: 'Bei einer Zertifikatvorlage bestimmt der Antragsteller, wessen Name im Zertifikat steht (ESC1).',
    why: 'Wer Zertifikate anfordern darf, verlangt eines auf den Namen des Domänenadministrators und braucht von da an kein Kennwort mehr.',
    usersNotice:
      'WLAN- oder VPN-Zertifikate, die den freien Namen brauchen, scheitern bei der Erneuerung, wenn Sie unvorbereitet sperren; suchen Sie sie zuerst.',
    licence: 'Gehört zu den Prüfungen von Defender for Identity, sofern sein Sensor auf AD CS läuft.',
    verify:
      'Eigenschaften der Vorlage, Subject Name: „Build from this Active Directory information“ ist gewählt, oder unter Issuance wird die Freigabe durch eine zuständige Person verlangt.',
    rollBack:
      'Wählen Sie wieder „Supply in the request“, aber an einer Kopie der Vorlage, die nur benannte Computer nutzen dürfen.',
  },
  AATP_ADCSInsecureCertificateEnrollmentIisEndpoints: {
    meaning:
      'Die Webseite für Zertifikatanträge nimmt Anmeldungen an, die jemand anderes an sie weitergeleitet hat (ESC8).',
    why: 'Ein Angreifer im Haus bringt einen Domänencontroller dazu, sich an seinem Laptop anzumelden, reicht das an die Seite weiter und hält dessen Zertifikat in Händen.',
    usersNotice:
      'Die meisten Schulen haben die Seite nie benutzt; wo sie fehlt, laufen Anträge über die übliche Konsole.',
    licence: 'Defender for Identity meldet es; ändern müssen Sie nur eine Einstellung von IIS.',
    verify:
      'IIS Manager, CertSrv, Windows Authentication: Extended Protection steht auf Required und SSL ist erzwungen, oder die Rolle ist entfernt.',
    rollBack:
      'Installieren Sie die Webrolle für Zertifikatanträge neu, oder stellen Sie Extended Protection in IIS auf Accept.',
  },
  AATP_ADCSMisconfiguredCertificateAuthorityAcl: {
    meaning:
      'Personen oder Gruppen dürfen ohne Bedarf die Zertifizierungsstelle verwalten oder Anträge genehmigen (ESC7).',
    why: 'Wer die Zertifizierungsstelle verwaltet, kann sich von ihr alles ausstellen lassen, auch einen Ausweis für die IT-Leitung.',
    usersNotice: 'Nur wer als Helferin oder Helfer das Recht verliert, merkt etwas davon.',
    licence:
      'Defender for Identity prüft die Berechtigungen der Zertifizierungsstelle selbst, ein weiteres Produkt ist nicht nötig.',
    verify:
      'certsrv.msc, Eigenschaften der Zertifizierungsstelle, Security: „Manage CA“ und „Issue and Manage Certificates“ haben nur Ihre Zertifikatadministratoren.',
    rollBack: 'Tragen Sie die Gruppe auf derselben Seite Security wieder ein; es wirkt sofort.',
  },
  AATP_ADCSMisconfiguredCertificateTemplateAcl: {
    meaning: 'Gewöhnliche Gruppen wie Authenticated Users dürfen eine Zertifikatvorlage ändern (ESC4).',
    why: 'Wer schreiben darf, macht aus einer harmlosen Vorlage eine, die Administratoren erzeugt, nutzt sie und stellt sie wieder zurück.',
    usersNotice: 'Zertifikate werden weiter ausgestellt, denn Lesen und Anfordern sind eigene Rechte.',
    licence: 'Sichtbar durch den Sensor von Defender for Identity für Zertifikatserver, enthalten in A5 und E5.',
    verify: 'certtmpl.msc, Security jeder Vorlage: Write und Full control stehen nur bei Enterprise und Domain Admins.',
    rollBack: 'Gewähren Sie der Gruppe, der Sie Write entzogen haben, das Recht erneut, mit einem Vermerk zum Grund.',
  },
  AATP_ADCSMisconfiguredCertificateTemplateEku: {
    meaning:
      'Eine Vorlage stellt Zertifikate für jeden Zweck aus oder nennt keinen, sodass sie auch zur Anmeldung taugen (ESC2).',
    why: 'Ein Zertifikat für den Drucker wird zum Generalschlüssel, wenn sein Zweck offen bleibt.',
    usersNotice:
      'Geräte mit solchen Zertifikaten brauchen neue mit den richtigen Zwecken, was meist von selbst geschieht.',
    licence:
      'Nutzt denselben Sensor von Defender for Identity auf dem Zertifikatserver wie die übrigen Befunde zu Vorlagen.',
    verify:
      'Extensions, Application Policies der Vorlage nennt genaue Verwendungen, und „Any purpose“ ist nicht dabei.',
    rollBack: 'Fügen Sie die weite Richtlinie einer Kopie hinzu, die keine gewöhnliche Gruppe anfordern darf.',
  },
  AATP_ADCSMisconfiguredCertificateTemplateEnrollmentAgent: {
    meaning: 'Eine Vorlage gibt gewöhnlichen Konten das Recht, Zertifikate im Namen anderer anzufordern (ESC3).',
    why: 'Wer dieses Recht hat, arbeitet wie ein Meldeamt: Er bekommt eine Anmeldekarte auf jeden beliebigen Namen.',
    usersNotice: 'Nur die Stelle, die Smartcards ausgibt, arbeitet damit; Schulen ohne Karten spüren nichts.',
    licence: 'Setzt voraus, dass Defender for Identity AD CS überwacht; darüber hinaus ist nichts zu kaufen.',
    verify:
      'Die Vorlage mit dem Zweck „Certificate Request Agent“ darf nur namentlich genanntes Personal anfordern, und Enrollment Agents sind in certsrv.msc eingeschränkt.',
    rollBack: 'Geben Sie das Anforderungsrecht der einen Gruppe zurück, die Karten ausgibt.',
  },
  AATP_ADCSMisconfiguredCertificateTemplateOwner: {
    meaning: 'Eine Vorlage gehört einem Konto, das kein Administrator ist (ESC4, durch Besitz).',
    why: 'Wer etwas besitzt, kann sich stets alle Rechte selbst geben; eine saubere Berechtigungsliste hilft dann nicht.',
    usersNotice: 'Der Wechsel des Besitzers stört weder ausgestellte noch künftige Zertifikate.',
    licence: 'Defender for Identity führt es auf, denn sein Zertifikatsensor liest die Besitzer mit.',
    verify: 'Security, Advanced der Vorlage nennt Enterprise Admins oder Domain Admins als Besitzer.',
    rollBack: 'Tragen Sie auf der Seite Advanced wieder den früheren Besitzer ein, falls ein Produkt darauf besteht.',
  },
  AATP_ADCSMisconfiguredRpcEnrollmentSigning: {
    meaning:
      'Die Zertifizierungsstelle nimmt Anträge über eine unverschlüsselte Schnittstelle an, an die sich eine Anmeldung weiterleiten lässt.',
    why: 'Es ist der Hintereingang für denselben Trick, der auch bei der Webseite gelingt.',
    usersNotice: 'Computer ab Windows 7 verschlüsseln ohnehin; nur ein sehr alter bekommt kein Zertifikat mehr.',
    licence: 'Der Befund stammt von Defender for Identity; das Merkmal selbst ist eine Zeile mit certutil.',
    verify: 'certutil -getreg CA\\InterfaceFlags nennt IF_ENFORCEENCRYPTICERTREQUEST.',
    rollBack:
      'certutil -setreg CA\\InterfaceFlags -IF_ENFORCEENCRYPTICERTREQUEST, danach den Dienst certsvc neu starten.',
  },
  AATP_ADCSSanSpecifiedByUserEnabled: {
    meaning: 'Die gesamte Zertifizierungsstelle erlaubt es, einem Antrag beliebige Namen hinzuzufügen (ESC6).',
    why: 'Ein einziges Merkmal macht alle Ihre Vorlagen auf einmal unsicher, so sorgfältig jede für sich auch ist.',
    usersNotice:
      'Ein Webserver-Zertifikat mit mehreren Namen braucht einen anderen Weg, über eine Vorlage oder einen genehmigten Antrag.',
    licence: 'Nur ein Zertifikatserver mit dem Sensor von Defender for Identity meldet dieses Merkmal.',
    verify: 'certutil -getreg policy\\EditFlags zeigt kein EDITF_ATTRIBUTESUBJECTALTNAME2.',
    rollBack:
      'Setzen Sie das Merkmal mit Pluszeichen über certutil -setreg und starten Sie certsvc neu, nur für die Minuten, die ein einzelner Antrag dauert.',
  },
};
