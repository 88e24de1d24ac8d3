import type { actionCard as english } from '../english/actionCard';

export const actionCard: typeof english = {
  notMeasured: 'Hier nicht gemessen',
  youHave: (points) => `Sie haben ${points}`,
  labels: {
    meaning: 'Was es ist',
    why: 'Warum',
    usersNotice: 'Was Personen bemerken',
    licence: 'Lizenz',
    verify: 'Woran Sie sehen, dass es wirkt',
    rollBack: 'Wie Sie es zurücknehmen',
  },
};
