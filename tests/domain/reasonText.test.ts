import { describe, expect, it } from '@jest/globals';
import { textsOf } from '../../domain/language/texts';
import type { Reason } from '../../domain/reason';
import { reasonText } from '../../domain/reasonText';
import { en } from '../support/english';

const de = textsOf('de');
const fault = { kind: 'failing', status: 503 } as const;

/** What a reason carries from outside has to be read in every language. */
const CARRIED: [Reason, string[]][] = [
  [{ code: 'verbatim', text: 'Completed actions cannot be changed.' }, ['Completed actions cannot be changed.']],
  [{ code: 'leftBy', name: 'Mere Totara' }, ['Mere Totara']],
  [{ code: 'postedAgainBy', name: 'Mere Totara' }, ['Mere Totara']],
  [{ code: 'noticeAgainBy', name: 'Mere Totara', before: { code: 'verbatim', text: 'No.' } }, ['Mere Totara', 'No.']],
  [{ code: 'teamsBrokeOff', cause: 'ECONNRESET' }, ['ECONNRESET']],
  [{ code: 'identityRefused', answer: '401' }, ['401']],
  [{ code: 'appRemoved', answer: '403, BotNotInConversationRoster' }, ['403, BotNotInConversationRoster']],
  [{ code: 'channelGone', answer: '404' }, ['404']],
  [{ code: 'teamsFailing', answer: '502' }, ['502']],
  [{ code: 'teamsRefused', answer: '400, BadSyntax' }, ['400, BadSyntax']],
  [{ code: 'channelTooFull', messages: 1000 }, ['1000']],
  [{ code: 'channelDenied', fault }, ['503']],
  [{ code: 'channelNotReadableNow', fault }, ['503']],
  [{ code: 'noticeDenied', fault: { kind: 'denied', permissions: ['TeamsActivity.Send'] } }, ['TeamsActivity.Send']],
  [{ code: 'noticeRefused', fault: { kind: 'refused', status: 400, said: 'Bad topic.' } }, ['400', 'Bad topic.']],
  [{ code: 'noticeUncertain', fault }, ['503']],
  [{ code: 'sourceFault', fault }, ['503']],
];

describe('a reason', () => {
  it.each(CARRIED)('keeps what comes from outside in every language: %j', (reason, carried) => {
    for (const texts of [en, de]) for (const part of carried) expect(reasonText(reason, texts)).toContain(part);
  });

  it.each(CARRIED.slice(1))('is said in the language of its reader: %j', (reason) => {
    expect(reasonText(reason, de)).not.toBe(reasonText(reason, en));
  });

  it('writes its days out', () => {
    const reason: Reason = { code: 'nothingNewer', asOf: '2026-11-12', on: '2026-11-23' };
    expect(reasonText(reason, en)).toContain('nothing newer than Thursday 12 November, and');
    expect(reasonText(reason, de)).toContain('vom Donnerstag, 12. November, und');
  });

  it('without parameters is a sentence of its language', () => {
    expect(reasonText({ code: 'pauseAsked' }, en)).toBe('Teams asked for a pause.');
    expect(reasonText({ code: 'pauseAsked' }, de)).toBe('Teams hat um eine Pause gebeten.');
  });
});
