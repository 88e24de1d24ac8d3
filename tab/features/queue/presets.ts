import type { ActionRow } from '../../../domain/contract/actions';

interface Preset {
  matches(row: ActionRow): boolean;
}

const isToDo = (row: ActionRow) => row.status === 'open' || row.status === 'planned';

/** Questions people ask often, one press each. They combine with each other and with every filter. */
export const PRESETS = {
  'quick-wins': {
    matches: (row) =>
      isToDo(row) &&
      row.effortMinutes !== null &&
      row.effortMinutes <= 30 &&
      (row.userImpact === 'none' || row.userImpact === 'low'),
  },
  'nobody-notices': {
    matches: (row) => isToDo(row) && row.userImpact === 'none',
  },
  identities: {
    matches: (row) => /^identity$/i.test(row.category ?? ''),
  },
  data: {
    matches: (row) => /^data$/i.test(row.category ?? '') || row.threats.some((threat) => /^data/i.test(threat)),
  },
  'not-scored': {
    matches: (row) => row.status === 'notScored',
  },
} satisfies Record<string, Preset>;

export type PresetName = keyof typeof PRESETS;

export const isPreset = (name: string): name is PresetName => Object.hasOwn(PRESETS, name);
