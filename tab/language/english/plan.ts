import { COST_FORMULA } from '../../../domain/planOrder';
import { numbers } from '../../../domain/language/english/numbers';

const { counted } = numbers;

/** The slider. Figures, days and times are written out already. */
export const plan = {
  title: 'How much change can your people bear?',
  positions: 'Positions with a name',
  names: { Basic: 'Basic', Balanced: 'Balanced', Aggressive: 'Aggressive' } as Record<string, string>,
  least: 'Nobody notices',
  most: 'Whatever it takes',
  lands: (percent: string) => `lands at ${percent}`,
  now: (percent: string) => `${percent} now,`,
  /** The position of the thumb, for a screen reader. */
  position: (comfort: number, actions: number, lands: string) =>
    `${comfort} of 100: ${counted(actions, 'action', 'actions')}, ${lands}`,
  nothingFits: 'No action fits here yet. Move the thumb to the right.',
  asks: (actions: number, time: string, weeks: number | null, noticed: number) =>
    `${counted(actions, 'action', 'actions')}, ${time} of your time${weeks === null ? '' : ` over ${counted(weeks, 'week', 'weeks')}`}; ` +
    (noticed === 0
      ? 'few people or nobody will notice.'
      : `${noticed === 1 ? 'one' : noticed} of them some people will notice.`),
  next: (title: string) => `Next would be: ${title}.`,
  nothingLeft: 'Nothing is left beyond it.',
  unknownLength: (actions: number) =>
    `${counted(actions, 'action', 'actions')} of unknown length counted as 2 hours each.`,
  moreNoticed: (actions: number) => `${counted(actions, 'action', 'actions')} more would be noticed by more people.`,
  needLicence: (actions: number) => `${counted(actions, 'action', 'actions')} more need a licence that you do not own.`,
  ceiling: 'At most noticed by',
  anybody: 'Anybody',
  week: 'Your time a week',
  notSaid: 'Not said',
  save: 'Save as plan',
  saving: 'Saving',
  saved: 'Saved. The digest and the overview measure against it from now on.',
  savedPlan: (text: string) => `Saved plan: ${text}`,
  howOrdered: 'In which order, and what does it cost?',
  cost: COST_FORMULA,
};
