import type { forms as english } from '../english/forms';

export const forms: typeof english = {
  ignore: { confirm: 'Ignorieren', ask: 'Warum nehmen Sie dieses Risiko in Kauf?', hint: 'Zum Beispiel: kein Budget' },
  thirdParty: { confirm: 'Es ist abgedeckt', ask: 'Welches Produkt deckt es ab?', hint: 'Zum Beispiel: Duo' },
  reasonMissing: 'Bitte nennen Sie einen Grund.',
  reviewOn: 'Wieder ansehen am',
  laterDayMissing: 'Bitte wählen Sie einen späteren Tag.',
  doneBy: 'Erledigt bis',
  dayMissing: 'Bitte wählen Sie heute oder einen späteren Tag.',
  reasonNeededFor: (title) => `${title}: Ein Grund ist nötig.`,
};
