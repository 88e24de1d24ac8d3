import { buttons } from '../../../domain/language/english/buttons';
import { numbers } from '../../../domain/language/english/numbers';
import { posts } from './posts';

const { counted } = numbers;

/** Days and moments are written out already. */
export const log = {
  title: 'Decisions and deliveries',

  decisions: {
    title: 'Decisions',
    loading: 'Loading the decisions',
    none: 'Nobody has decided anything yet.',
    whole: (lines: number | null) =>
      `The log is whole: ${lines === null ? 'no line' : `of ${counted(lines, 'line', 'lines')} none`} was changed or taken out.`,
    broken: {
      /** `line` is null where it is not known. */
      message: (line: number | null) => `The log was changed from outside${line === null ? '' : ` at line ${line}`}.`,
      help: 'Do not rely on it from there on, and tell whoever runs Scorekeeper.',
    },
    /** After what was decided. */
    by: (name: string, reason: string | null) => `by ${name}${reason === null ? '' : `: “${reason}”`}`,
    owner: (name: string) => `Owner ${name}.`,
    due: (day: string) => `Due ${day}.`,
    review: (day: string) => `Review ${day}.`,
    undoes: (line: number) => `Takes back line ${line}.`,
    when: (moment: string, source: string, line: number) =>
      `${moment}, ${SOURCES.get(source) ?? source} · line ${line}`,
  },

  digests: {
    title: 'Digests',
    loading: 'Loading the digests and notices',
    none: 'No digest has been posted yet.',
    digestOf: (day: string) => `Digest of ${day}`,
    alertOn: (day: string) => `Alert on the figures of ${day}`,
    first: 'First digest',
    asked: 'Digest asked for',
    /** `post` is one of the four above. */
    again: (post: string) => `${post}, again`,
    /** `channel` is null where its name is not known. */
    where: (channel: string | null, moment: string, attempts: number) =>
      `${channel === null ? 'A channel without a known name' : `Channel ${channel}`}, ${moment}` +
      (attempts > 1 ? `, ${counted(attempts, 'attempt', 'attempts')}` : ''),
    postAgain: buttons.postAgain,
    leaveIt: buttons.leaveIt,
    state: (state: string) => beginning(posts[state]) ?? state,
  },

  notices: {
    title: 'Notices',
    none: 'Nobody has been notified yet.',
    somebody: 'A person whose name is not known',
    /** After the name of whom it went to; `what` became of it. */
    line: (what: string, by: string) => `${what.toLowerCase()}, asked by ${by}`,
  },
};

const SOURCES = new Map([
  ['card', 'on the card'],
  ['chat', 'in the chat'],
  ['tab', 'in the tab'],
]);

const beginning = (text: string | undefined) => text && text.charAt(0).toUpperCase() + text.slice(1);
