import { numbers } from './numbers';

const { counted, minutes, percent } = numbers;

/** Where a plan leads, and how far a saved one has come. null percentages are not supplied. */
export const plan = {
  noAction: (at: number | null) => `No action: the score stays at ${percent(at)}.`,
  /** `weeks` is null where no time a week was named. */
  lands: (actions: number, spent: number, weeks: number | null, at: number | null) =>
    `${actionsWord(actions)}, ${minutes(spent)} of your time` +
    `${weeks === null ? '' : ` over ${counted(weeks, 'week', 'weeks')}`}: lands at ${percent(at)}.`,
  /** `lands` is a whole sentence. */
  unreachable: (target: number, achievable: number | null, lands: string) =>
    `${percent(target)} cannot be reached this way: all that is left brings ${percent(achievable)}. ${lands}`,
  progress: (
    saved: { planned: number | null; since: string },
    now: { percent: number | null; done: number; actions: number; setAside: number },
  ) =>
    `Planned ${percent(saved.planned)}, at ${percent(now.percent)}: ${now.done} of ${actionsWord(now.actions)} done` +
    `${now.setAside === 0 ? '' : `, ${now.setAside} set aside`} since ${saved.since}.`,
};

function actionsWord(count: number): string {
  return counted(count, 'action', 'actions');
}
