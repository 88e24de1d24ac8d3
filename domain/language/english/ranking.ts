import type { Level } from '../../controlProfile';
import { numbers } from './numbers';

const { amount, points } = numbers;

const IMPACT: Record<Level, string> = {
  none: 'nobody notices',
  low: 'few will notice',
  moderate: 'some will notice',
  high: 'many will notice',
};

/** Why an action ranks where it does, or why it does not, in parts of one line. Days are written out already. */
export const ranking = {
  impact: (level: Level | null) => (level === null ? 'effect on people not known' : IMPACT[level]),
  pointsNotSaid: 'Microsoft does not say how many points',
  refused: 'Microsoft refused the last change',
  /** `owner` is null where nobody is named. */
  accepted: (owner: string | null) => (owner === null ? 'accepted' : `accepted by ${owner}`),
  due: (day: string) => `due ${day}`,
  nothingLeft: 'completed: nothing is left to earn',
  completed: (earned: number | null, worth: number) => `completed: ${amount(earned)} of ${points(worth)}`,
  doneWaiting: (name: string, until: string) => `done, says ${name}; Microsoft normally counts it by ${until}`,
  doneSilent: (name: string) => `done, says ${name}; Microsoft has not measured it since`,
  doneNotCounted: (name: string) => `done, says ${name}, not counted`,
  /** `name` is null where only Microsoft's record says so. */
  settled: (as: 'ignored' | 'thirdParty' | 'alternate', name: string | null) =>
    `${SETTLED[as]}, says ${name ?? "Microsoft's record"}`,
  review: (day: string | null) => (day === null ? 'without a review date' : `review on ${day}`),
  notMeasured: 'Microsoft does not measure it here',
  notScored: 'Microsoft gives no points for it',
  notLicensed: 'not in the licences you own',
};

const SETTLED = { ignored: 'ignored', thirdParty: 'third party', alternate: 'other protection' };
