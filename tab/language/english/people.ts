import type { Counted } from '../../../domain/contract/shared';
import { numbers } from '../../../domain/language/english/numbers';

const { counted } = numbers;

/** Days and figures are written out already. */
export const people = {
  title: 'Who is affected',
  loading: 'Loading who is affected',

  noCount: 'Microsoft gives no count for this action.',
  /** `total` and `day` are null where they are not known; `isOne` where a single one is counted, of the total if there is one. */
  count: (affected: string, total: string | null, counts: Counted | null, isOne: boolean, day: string | null) =>
    `Microsoft counts ${affected}${total === null ? '' : ` of ${total}`}${noun(counts, isOne)} not covered yet` +
    `${day === null ? '' : `, as of ${day}`}.`,
  /** `day` is null where it is not known when. */
  source: (source: string, day: string | null) => `Names from ${source}${day === null ? '' : `, read on ${day}`}.`,
  noNames: 'Names cannot be shown.',
  everyoneCovered: 'Nobody is left to name: everyone is covered.',
  nobodyNamed: 'Nobody is named.',
  /** `named` is null where nobody is. */
  differ: (affected: string, named: string | null) =>
    `Microsoft counts ${affected}, ${named === null ? 'the report names nobody' : `${named} are named`}: the two are measured at different times.`,

  neverNotified: 'Emergency account, never notified',
  /** `what` became of it. */
  lastNotice: (what: string, moment: string, by: string, reason: string | null) =>
    `${what}, ${moment}, by ${by}${reason === null ? '' : `: ${reason}`}`,
  notifyOne: (name: string) => `Notify ${name}`,

  everyone: 'Everyone',
  picked: (picked: number, of: number) => `(${picked} of ${of} picked)`,
  note: 'A word from you, if you like',
  sending: 'Sending',
  notify: (count: number) => `Notify ${counted(count, 'person', 'people')} in Teams`,
  atMost: (most: number) => `At most ${most} at once: the first ${most} are notified.`,
  needsRole: 'Notifying needs the role Security Administrator or Global Administrator.',
  onTheWay: (notices: number) => `${counted(notices, 'notice', 'notices')} on the way.`,
  onTheWayButFor: (notices: number, others: number) =>
    `${counted(notices, 'notice', 'notices')} on the way; ${counted(others, 'person', 'people')} not notified, with the reason beside the name.`,

  confirm: {
    title: (count: number) => `Notify ${counted(count, 'person', 'people')}?`,
    text: 'Each gets one notice in Teams, with your name. It cannot be taken back.',
    yes: 'Notify them',
    no: 'Not now',
  },
};

function noun(counts: Counted | null, isOne: boolean): string {
  if (counts === 'people') return isOne ? ' person' : ' people';
  if (counts === 'devices') return isOne ? ' device' : ' devices';
  return '';
}
