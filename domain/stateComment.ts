import type { NewDecision } from './decision';
import { COMMENT_MARK } from './standing';

/** Graph names no limit; Microsoft's portal shows about this much without scrolling. */
const LONGEST = 500;

/**
 * The comment Graph keeps with a state. It names the person, because Graph's own record names only the app:
 * 'Ignored by Mere Tane through Scorekeeper: no budget. Review on 2027-02-20.'
 */
export function commentFor(decision: NewDecision): string {
  const head = `${WORDS[decision.kind]} by ${oneLine(decision.decidedBy.name).slice(0, 100)} ${COMMENT_MARK}`;
  const tail = `${dueWords(decision)}${decision.reviewOn === null ? '' : ` Review on ${decision.reviewOn}.`}`;
  const reason = oneLine(decision.reason ?? '').replace(/\.+$/, '');
  if (reason === '') return `${head}.${tail}`;
  const room = LONGEST - head.length - tail.length - 3;
  return `${head}: ${reason.length > room ? `${reason.slice(0, room - 1)}…` : reason}.${tail}`;
}

const WORDS: Record<NewDecision['kind'], string> = {
  accept: 'Accepted',
  done: 'Marked as done',
  ignore: 'Ignored',
  thirdParty: 'Marked as third party',
  reopen: 'Reopened',
};

function dueWords({ kind, dueOn }: NewDecision): string {
  return kind === 'accept' && dueOn !== null ? ` Due ${dueOn}.` : '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
