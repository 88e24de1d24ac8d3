import { numbers } from './numbers';

/** What waits for a person. Days are written out already. */
export const due = {
  review: (kind: 'ignore' | 'thirdParty', said: { title: string; by: string; day: string; reason: string | null }) =>
    `Review due ${said.day}: ${said.title}, ${kind === 'ignore' ? 'ignored' : 'given to a third party'} by ${said.by}` +
    `${said.reason === null ? '' : `, "${said.reason}"`}.`,
  overdue: (days: number, said: { title: string; owner: string; day: string }) =>
    `Overdue by ${numbers.counted(days, 'day', 'days')}: ${said.title}, accepted by ${said.owner} for ${said.day}.`,
  /** `answer` is the sentence of Microsoft's figures. */
  notCounted: (name: string, title: string, answer: string) => `Done, says ${name}: ${title}. ${answer}`,
};
