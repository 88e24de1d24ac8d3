import type { Counted } from '../../contract/shared';
import { numbers } from './numbers';
import { words } from './words';

const { counted } = numbers;

type NoticeState = keyof typeof words.notices;

/** The people behind an action. Days are written out already. */
export const peopleCard = {
  noCount: 'Microsoft gives no count for this action.',
  /** `total` and `day` are null where they are not known. */
  counts: (affected: number, total: number | null, counts: Counted | null, day: string | null) =>
    `Microsoft counts ${countedWords(affected, total, counts)}${day === null ? '' : `, in its figures of ${day}`}.`,
  noNames: (why: string) => `Names cannot be had: ${why}`,
  more: (count: number) => `and ${counted(count, 'person', 'people')} more, in the tab`,
  source: (source: string, day: string | null) => `Source: ${source}${day === null ? '' : `, as of ${day}`}.`,
  neverNotified: 'Emergency account: never notified.',
  lastNotice: (state: NoticeState, day: string, name: string) => `${ordered(state)} on ${day} by ${name}.`,
  reachesUpTo: (count: number) => `This reaches up to ${counted(count, 'person', 'people')}.`,
  whoIsNotified: 'Who gets a notice in their Teams activity feed',
  nobodyChosen: 'Please choose at least one person.',
  note: 'A line of yours (optional)',
};

function countedWords(affected: number, total: number | null, counts: Counted | null): string {
  const of = total === null ? '' : ` of ${total}`;
  if (counts === 'people') return `${counted(affected, 'person', 'people')}${of}`;
  if (counts === 'devices') return `${counted(affected, 'device', 'devices')}${of}`;
  return `${affected}${of} not covered yet`;
}

/** What came of it is not the doing of whoever ordered the notice. */
function ordered(state: NoticeState): string {
  return `${words.notices[state]}${state === 'pending' || state === 'sent' ? '' : ', ordered'}`;
}
