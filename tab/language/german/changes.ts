import type { changes as english } from '../english/changes';

export const changes: typeof english = {
  up: (size) => `${size} mehr`,
  down: (size) => `${size} weniger`,
  unchanged: 'Unverändert',
  whatMoved: (parts) => `Was ihn bewegt hat (${parts})`,
  allParts: (parts) => `Alle ${parts} Teile zeigen`,
};
