import type { EntryWords } from '../../entry';

/** Forms and Sway. */
export const formsAndSway: Record<string, EntryWords> = {
  forms_phishing_protection: {
    meaning: 'Microsoft durchsucht Formulare aus Ihrem Mandanten nach Fragen wie „Ihr Passwort“.',
    why: 'Ein Formular auf einer echten Microsoft-Adresse, erstellt mit einem gestohlenen Konto oder von einem Spaßvogel aus der neunten Klasse, wirkt auf alle vertrauenswürdig.',
    usersNotice:
      'Betroffen ist nur, wer ein verdächtiges Formular erstellt hat: Es kann keine Antworten sammeln, bis ein Administrator es angesehen hat.',
    licence: 'Microsoft Forms bringt die Prüfung in allen Bildungsplänen mit.',
    verify: 'Org settings, Services, Microsoft Forms: „Add internal phishing protection“ ist angehakt.',
    rollBack: 'Nehmen Sie das Häkchen beim Schutz weg; gesperrte Formulare bleiben gesperrt, bis Sie sie freigeben.',
  },
  sway_block_sharing_with_outside_users: {
    meaning: 'Sways von Personal, Schülerinnen und Schülern sind nur für Personen der Schule sichtbar.',
    why: 'Ein Klassenprojekt mit Namen und Fotos, per Link geteilt, steht der ganzen Welt offen, solange sich jemand an den Link erinnert.',
    usersNotice:
      'Familien können Sways nicht mehr öffnen; ein in Sway erstellter Newsletter muss auf die Website umziehen.',
    licence: 'Für Sway gibt es keine eigene Lizenz zu kaufen.',
    verify:
      'Im admin center, Org settings, Sway ist das Teilen mit Personen außerhalb nicht angehakt; ein alter Link verlangt eine Anmeldung.',
    rollBack: 'Haken Sie das Teilen wieder an, und die früher verteilten Links führen wie zuvor zu den Sways.',
  },
};
