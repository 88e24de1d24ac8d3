import type { ActionRow } from '../../../domain/contract/actions';

interface Preset {
  label: string;
  /** What the button picks, for whoever wonders. */
  explanation: string;
  matches(row: ActionRow): boolean;
}

const isToDo = (row: ActionRow) => row.status === 'open' || row.status === 'planned';

/** Questions people ask often, one press each. They combine with each other and with every filter. */
export const PRESETS = {
  'quick-wins': {
    label: 'Quick wins',
    explanation: 'Still to do, at most 30 minutes, and at most a few people notice',
    matches: (row) =>
      isToDo(row) &&
      row.effortMinutes !== null &&
      row.effortMinutes <= 30 &&
      (row.userImpact === 'none' || row.userImpact === 'low'),
  },
  'nobody-notices': {
    label: 'Nobody notices',
    explanation: 'Still to do, and no pupil or teacher notices',
    matches: (row) => isToDo(row) && row.userImpact === 'none',
  },
  identities: {
    label: 'Protects identities',
    explanation: "Everything in Microsoft's category Identity",
    matches: (row) => /^identity$/i.test(row.category ?? ''),
  },
  data: {
    label: 'Protects data',
    explanation: 'Everything in the category Data, or that works against data being taken, spilled or deleted',
    matches: (row) => /^data$/i.test(row.category ?? '') || row.threats.some((threat) => /^data/i.test(threat)),
  },
  'not-scored': {
    label: 'Not scored',
    explanation: 'Recommended by Microsoft, without points',
    matches: (row) => row.status === 'notScored',
  },
} satisfies Record<string, Preset>;

export type PresetName = keyof typeof PRESETS;

export const isPreset = (name: string): name is PresetName => Object.hasOwn(PRESETS, name);
