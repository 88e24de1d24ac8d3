import type { Texts } from './language/texts';
import type { Reason } from './reason';
import { faultWords } from './sourceFault';

/** A reason as its reader is told it: a sentence or two. */
export function reasonText(reason: Reason, texts: Texts): string {
  const { reasons } = texts;
  switch (reason.code) {
    case 'verbatim':
      return reason.text;
    case 'nothingNewer':
      return reasons.nothingNewer(texts.numbers.day(reason.asOf, new Date(reason.on)));
    case 'leftBy':
      return reasons.leftBy(reason.name);
    case 'postedAgainBy':
      return reasons.postedAgainBy(reason.name);
    case 'noticeAgainBy':
      return reasons.noticeAgainBy(reason.name, reasonTextOrNull(reason.before, texts));
    case 'teamsBrokeOff':
      return reasons.teamsBrokeOff(reason.cause);
    case 'identityRefused':
    case 'appRemoved':
    case 'channelGone':
    case 'teamsFailing':
    case 'teamsRefused':
      return reasons[reason.code](reason.answer);
    case 'channelTooFull':
      return reasons.channelTooFull(reason.messages);
    case 'channelDenied':
    case 'channelNotReadableNow':
    case 'noticeRefused':
    case 'noticeUncertain':
      return reasons[reason.code](faultWords(reason.fault, texts).problem);
    case 'noticeDenied': {
      const { problem, help } = faultWords(reason.fault, texts);
      return reasons.noticeDenied(problem, help);
    }
    case 'sourceFault': {
      const { problem, help } = faultWords(reason.fault, texts);
      return `${problem} ${help}`;
    }
    default:
      return reasons[reason.code];
  }
}

export function reasonTextOrNull(reason: Reason | null, texts: Texts): string | null {
  return reason === null ? null : reasonText(reason, texts);
}
