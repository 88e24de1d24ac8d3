import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { intent as schema } from '../../../domain/intent/intent';
import { readIntent } from '../../../domain/intent/readIntent';
import { corrected } from '../../../domain/intent/spelling';

const today = '2026-11-25';
const read = (text: string) => readIntent(text, { today });

describe('exact commands', () => {
  it.each(['ignore X because no budget', 'digest off', 'digest now', 'third-party X', 'DONE X', 'digest monday 08:00'])(
    'are known from ordinary words: "%s"',
    (text) => {
      expect(read(text)?.isExact).toBe(true);
    },
  );

  it.each(['please ignore X', 'turn the digest off', 'post the digest now', 'X is done', 'digest every monday at 8'])(
    'are not taken from a sentence: "%s"',
    (text) => {
      expect(read(text)?.isExact).toBe(false);
    },
  );

  it('end the words for an action at the first reason alone', () => {
    expect(read('ignore X because it is late because of Y')?.intent).toMatchObject({
      words: 'X',
      reason: 'it is late because of Y',
    });
  });

  it('keep the words for an action as they were typed', () => {
    expect(read('action  MDO_SafeLinks  policy')?.intent).toEqual({ name: 'action', words: 'MDO_SafeLinks  policy' });
  });

  it.each([
    ['digest someday 08:00', { weekday: null, time: '08:00' }],
    ['digest monday 25:00', { weekday: 1, time: null }],
    ['digest sundays 7.05 UTC', { weekday: 7, time: '07:05', timeZone: 'UTC' }],
  ])('"%s" leaves open what it does not say', (text, slots) => {
    expect(read(text)?.intent).toMatchObject({ name: 'digestSchedule', ...slots });
  });
});

describe('what is denied', () => {
  it.each(['do not ignore customer lockbox', 'never post the digest', 'never accept X'])(
    'changes nothing: "%s"',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

describe('numbers', () => {
  it.each([
    ['top seven', { count: 7 }],
    ['show twenty actions', { count: 20 }],
    ['top 0', { count: null }],
    ['top 12 in 45 min', { count: 12, minutes: 45 }],
    ['what can I do in 1.5 hours', { minutes: 90 }],
    ['what can I do in two hours', { minutes: 120 }],
    ['what can I do in three quarters of an hour', { minutes: 45 }],
    ['how do we reach 66,5 %', { target: 66.5 }],
    ['how do we reach seventy five percent', { target: 75 }],
    ['plan 70', { target: 70 }],
    ['plan 400', { target: null }],
  ])('"%s"', (text, slots) => {
    expect(read(text)?.intent).toMatchObject(slots);
  });
});

describe('a time of day', () => {
  it.each([
    ['at 8', '08:00'],
    ['at 8:15', '08:15'],
    ['3pm', '15:00'],
    ['at 12 am', '00:00'],
    ['at 3 in the afternoon', '15:00'],
    ["at eight o'clock", '08:00'],
    ['half past eight', '08:30'],
    ['half eight', '08:30'],
    ['at quarter to nine', '08:45'],
    ['at quarter past 4 pm', '16:15'],
    ['at noon', '12:00'],
    ['at midnight', '00:00'],
    ['0730', '07:30'],
    ['at 25:00', null],
  ])('"%s"', (words, time) => {
    expect(read(`please send the digest every monday ${words}`)?.intent).toMatchObject({
      name: 'digestSchedule',
      time,
    });
  });
});

describe('a number', () => {
  it.each([
    ['how 2 get to 70 %', { name: 'plan', target: 70 }],
    ['i have 2 hours', { name: 'top', minutes: 120 }],
    ['what can I do in 10-15 minutes', { name: 'top', minutes: 15 }],
    ['a couple of hours free, any ideas', { name: 'top', minutes: 120 }],
    ['explain the calendar one', { name: 'action', words: 'calendar' }],
  ])('"%s" is told from a word', (said, intent) => {
    expect(read(said)?.intent).toMatchObject(intent);
  });
});

describe('alerts', () => {
  it.each([
    ['tell us when the score drops by 4 points', { alertDrop: 4 }],
    ['please turn off the 4 % alerts', { alertDrop: null }],
  ])('"%s"', (said, slots) => {
    expect(read(said)).toMatchObject({ intent: { name: 'digestAlerts', ...slots }, isExact: false });
  });

  it('without a number are not read as a question about the score', () => {
    expect(read('alert us when the score drops')).toBeNull();
  });
});

describe('words about something else', () => {
  it.each([
    'the wifi in the library is down',
    'the heating in the sports hall does not work',
    'how many pupils are in year nine',
    'who teaches maths on mondays',
  ])('are no question of ours: "%s"', (said) => {
    expect(read(said)).toBeNull();
  });
});

describe('spelling', () => {
  it.each([
    ['scroe', 'score'],
    ['comparsion', 'comparison'],
    ['incraese', 'increase'],
    ['yesterdy', 'yesterday'],
    ['nowww', 'now'],
    ['teh', 'the'],
    ['hlep', 'help'],
    ['wld', 'would'],
    ['halp', 'help'],
  ])('mends "%s"', (typed, meant) => {
    expect(corrected(typed)).toBe(meant);
  });

  it.each(['mfa', 'links', 'AdminMFAV2', 'scid_2000', 'lockbox', 'xyzzy', 'match'])('leaves "%s" alone', (word) => {
    expect(corrected(word)).toBe(word);
  });
});

describe('any text', () => {
  it('gives an intent of the schema or none', () => {
    const words = fc.constantFrom(
      ...'why top plan 70 % 30 min since in march who no mfa ignore because digest off not 99999 . ( ['.split(' '),
    );
    const text = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.array(words, { maxLength: 12 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (said) => {
        const intent = read(said)?.intent;
        return intent === undefined || schema.safeParse(intent).success;
      }),
    );
  });

  it.each([
    ['spaces', `ignore X${' '.repeat(1990)}because`],
    ['one letter', 'a'.repeat(2000)],
    ['digits', '9'.repeat(2000)],
    ['signs inside a word', 'a.'.repeat(1000)],
    ['short words', 'why '.repeat(500)],
    ['reasons', ' because'.repeat(250)],
    ['numbers', '7 '.repeat(1000)],
    ['apostrophes', "won't".repeat(400)],
    ['sinces', 'since last '.repeat(180)],
  ])('as long as a message can be is read: %s', (_name, text) => {
    const intent = read(text.slice(0, 2000))?.intent;
    expect(intent === undefined || schema.safeParse(intent).success).toBe(true);
  });
});
