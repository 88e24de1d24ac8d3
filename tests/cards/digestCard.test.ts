import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { render } from './render';
import { cardBytes, digestCard, fitDigest, MAX_CARD_BYTES } from '../../bot/cards/digestCard';
import type { DigestCardOptions } from '../../bot/cards/digestCardOptions';
import type { DigestAction } from '../../domain/digest/content';
import { digestAction, digestContent, ignoredAction, TENANT } from '../support/sampleDigest';
import { en } from '../support/english';

const options: DigestCardOptions = {
  digestId: 'digest-1',
  tabUrl: (view) => `https://teams.example/l/entity/app/${encodeURIComponent(view)}`,
  pictureUrl: () => null,
  canPress: true,
};
const drawn = (change = {}, more = {}) => render(digestCard(digestContent(change), { ...options, ...more }, en));

describe('the digest card', () => {
  it('is understood whole by a parser that is not ours', () => {
    expect(drawn().complaints).toEqual([]);
  });

  it('says percent, points, the move and its largest cause', () => {
    const { text } = drawn();
    expect(text).toContain('61.1 %');
    expect(text).toContain('162 of 265 points over 140 controls, up 1.4 since Monday 16 November');
    expect(text).toContain('four more admins use MFA');
  });

  it('tells what Microsoft measured from what is the own word', () => {
    expect(drawn().text).toContain('58.0 % measured by Microsoft · 3.2 % on your own word');
  });

  it('carries the day of the figures and promises nothing', () => {
    expect(drawn().text).toContain(
      "Microsoft's figures of Sunday 22 November. The score shows which protections you have adopted; it cannot promise",
    );
  });

  it('says "not supplied" where Microsoft gave no figure, never 0', () => {
    const { text } = drawn({ percent: null, actions: [digestAction({ pointsLeft: null, affected: null })] });
    expect(text).toContain('not supplied');
    expect(text).not.toContain('0 points to gain');
    expect(text).not.toContain('0 people');
  });

  it.each([
    ['people', '12 people affected'],
    ['devices', '12 devices affected'],
    ['objects', '12 not covered yet'],
    [undefined, '12 not covered yet'],
  ] as const)('calls what Microsoft counts by its name: %s', (counts, words) => {
    // JSON drops what is undefined: so a digest reads that was stored before this was known.
    const stored = JSON.parse(JSON.stringify({ ...digestAction(), counts })) as DigestAction;
    const { text } = drawn({ actions: [stored] });
    expect(text).toContain(words);
  });

  it('says so where no earlier day can be compared', () => {
    expect(drawn({ move: null }).text).toContain('no earlier day to compare with');
  });

  it('says since when the figures are old', () => {
    expect(drawn({ stale: true, asOf: '2026-11-12' }).text).toContain('nothing newer than Thursday 12 November');
  });

  it('does not blame Microsoft where we could not read its figures', () => {
    const notRead = { since: '2026-11-13' };
    const { text } = drawn({ stale: true, asOf: '2026-11-12', notRead });
    expect(text).toContain(
      "I could not read Microsoft's figures since Friday 13 November; these are of Thursday 12 November.",
    );
    expect(text).not.toContain('Microsoft has supplied nothing newer');
  });

  it('says in words what the charts show, where they cannot be drawn', () => {
    expect(drawn().text).toContain('the score rose from 55.4 % to 61.1 %');
  });

  it('shows pictures with a whole sentence beside them, where the service can be reached', () => {
    const { html } = drawn({}, { pictureUrl: (kind: string) => `https://scorekeeper.example/pictures/${kind}.png` });
    const pictures = [...html.querySelectorAll('img')].map((img) => [img.src, img.alt]);
    expect(pictures).toEqual([
      ['https://scorekeeper.example/pictures/gauge.png', '61.1 %: 162 of 265 points.'],
      [
        'https://scorekeeper.example/pictures/trend.png',
        'Tue 25 Aug to Sun 22 Nov: the score rose from 55.4 % to 61.1 %.',
      ],
    ]);
  });

  it('gives each open action its buttons', () => {
    const { buttons } = drawn({ actions: [digestAction()] });
    expect(buttons).toEqual(['Accept', 'Ignore', 'Third party', 'Who', 'Open', 'Open the queue', 'Refresh']);
  });

  it('has no buttons that decide in a preview', () => {
    const { buttons } = drawn({ actions: [digestAction()] }, { canPress: false });
    expect(buttons).toEqual(['Open', 'Open the queue']);
  });

  it('says who decided, until when and why, and offers Undo', () => {
    const { text, buttons } = drawn({ actions: [ignoredAction()] });
    expect(text).toContain(
      'Ignored by Mere Ngata on Mon 23 Nov, review on Sun 21 Feb 2027: "no budget this year"Waiting for Microsoft',
    );
    expect(buttons).toEqual(['Undo', 'Who', 'Open', 'Open the queue', 'Refresh']);
  });

  it("dates a decision on the channel's calendar", () => {
    const { decision } = ignoredAction();
    const early = decision && { ...decision, at: '2026-11-22T19:30:00.000Z' };
    const { text } = drawn({ timeZone: 'Pacific/Auckland', actions: [digestAction({ decision: early })] });
    expect(text).toContain('Ignored by Mere Ngata on Mon 23 Nov');
  });

  it("repeats Microsoft's refusal", () => {
    const { decision } = ignoredAction();
    const refused = decision && { ...decision, write: 'refused' as const, writeMessage: 'Insufficient privileges.' };
    expect(drawn({ actions: [digestAction({ decision: refused })] }).text).toContain(
      'Microsoft refused it: Insufficient privileges.',
    );
  });

  it('says when nothing is open', () => {
    expect(drawn({ actions: [], openActions: 0 }).text).toContain('Nothing is open');
  });

  it('shows at most six parts of the move and says how many more there are', () => {
    const part = { kind: 'earned' as const, points: 1, percent: 0.4, text: 'A part' };
    const move = { since: '2026-11-16', points: 9, max: 0, percent: 3, headline: 'Up.', parts: Array(9).fill(part) };
    const { text } = drawn({ move });
    expect(text.match(/A part/g)).toHaveLength(6);
    expect(text).toContain('and 3 more, in the tab');
  });
});

describe('what a press sends', () => {
  it('sends Accept with tenant, action, digest and what was seen', () => {
    expect(drawn().press(['Accept'])).toEqual({
      verb: 'decide.accept',
      data: {
        v: 1,
        tenantId: TENANT,
        controlId: 'BlockLegacyAuthentication',
        digestId: 'digest-1',
        seen: null,
      },
    });
  });

  it('holds Ignore back until a reason is given', () => {
    expect(drawn().press(['Ignore', 'Ignore it'])).toBeNull();
  });

  it('shows the effect before Ignore is sent', () => {
    expect(drawn().open('Ignore')).toContain('best next steps no longer show it');
  });

  it('sends Ignore with reason and a review date 90 days on', () => {
    const sent = drawn().press(['Ignore', 'Ignore it'], { 'reason.i1': 'no budget' });
    expect(sent).toEqual({
      verb: 'decide.ignore',
      data: expect.objectContaining({ form: 'i1', 'reason.i1': 'no budget', 'reviewOn.i1': '2027-02-21' }),
    });
  });

  it('sends the inputs of the row that was pressed and of no other', () => {
    const sent = drawn().press(['Third party', 'It is covered'], { 'reason.t2': 'Duo', 'reason.t1': 'no' }, 1);
    expect(sent?.data).toEqual(expect.objectContaining({ controlId: 'AdminMFAV2', 'reason.t2': 'Duo' }));
    expect(sent?.data).not.toHaveProperty(['reason.t1']);
  });

  it('sends Undo with the decision it takes back', () => {
    const sent = drawn({ actions: [ignoredAction()] }).press(['Undo']);
    expect(sent).toEqual({ verb: 'decide.reopen', data: expect.objectContaining({ seen: 7, undoes: 7 }) });
  });

  it('has a Submit with the same data and the verb for every Execute', () => {
    const found: Record<string, unknown>[] = [];
    JSON.stringify(digestCard(digestContent(), options, en), (_key, value: unknown) => {
      const action = value as { type?: string } | null;
      if (action?.type === 'Action.Execute') found.push(action);
      return value;
    });
    expect(found.length).toBeGreaterThan(15);
    for (const { verb, data, fallback } of found) {
      expect(fallback).toMatchObject({ type: 'Action.Submit', data: { ...(data as object), verb } });
    }
  });
});

describe('text of others', () => {
  const nasty = '**bold** [click](https://evil.example) _x_ `code` ~gone~ # - 1. <b>hi</b>\n- list\u202e';

  it.each(['title', 'meaning', 'ignoreEffect'])('is shown as it is in the %s', (field) => {
    const card = drawn({ actions: [digestAction({ [field]: nasty })] });
    const text = card.open('Ignore');
    const { html } = card;
    expect(html.querySelectorAll('em, a[href*=evil], li, b')).toHaveLength(0);
    expect(text).toContain('**bold** [click](https://evil.example)');
  });

  it('is shown as it is in reason, name of the decider and name of the school', () => {
    const { decision } = ignoredAction();
    const decided = decision && {
      ...decision,
      reason: nasty,
      byName: nasty,
      writeMessage: nasty,
      write: 'refused' as const,
    };
    const { html } = drawn({ tenantName: nasty, actions: [digestAction({ decision: decided })] });
    expect(html.querySelectorAll('em, a[href*=evil], li, b')).toHaveLength(0);
  });

  it('is cut where it is longer than a phone can show', () => {
    const { text } = drawn({ actions: [digestAction({ title: 'A very long title '.repeat(100) })] });
    expect(text).toContain('…');
    expect(text.length).toBeLessThan(3000);
  });

  it('stays apart from numbers with underscores', () => {
    expect(JSON.stringify(digestCard(digestContent({ tenantName: 'a_b_c _d_' }), options, en))).toContain(
      'a_b_c \\\\_d\\\\_',
    );
  });
});

describe('the size of the digest card', () => {
  it('leaves a normal digest whole', () => {
    const content = digestContent();
    expect(fitDigest(content, options, en)).toEqual(digestCard(content, options, en));
  });

  it('drops the lowest-ranked actions of a large one and says how many more there are', () => {
    const actions = Array.from({ length: 30 }, (_, i) =>
      digestAction({ controlId: `c${i}`, title: `Action ${i} of many` }),
    );
    const card = fitDigest(digestContent({ actions, openActions: 60 }), options, en);
    const { text } = render(card);
    const shown = actions.filter(({ title }) => text.includes(title)).length;
    expect(shown).toBeGreaterThanOrEqual(5);
    expect(cardBytes(card)).toBeLessThanOrEqual(MAX_CARD_BYTES);
    expect(text).toContain(`and ${60 - shown} actions more in the queue`);
  });

  it('stays under it in any alphabet, in UTF-8 and in UTF-16', () => {
    const text = fc.string({ unit: 'binary', maxLength: 3000 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: text, meaning: text, ignoreEffect: text }), { maxLength: 12 }),
        (rows) => {
          const actions = rows.map((row) => digestAction(row));
          const card = fitDigest(digestContent({ actions }), options, en);
          expect(cardBytes(card)).toBeLessThanOrEqual(MAX_CARD_BYTES);
          // Half of the 100 KB that Teams takes in UTF-16, which is how it counts.
          expect(JSON.stringify(card).length * 2).toBeLessThanOrEqual(2 * MAX_CARD_BYTES);
        },
      ),
      { numRuns: 60 },
    );
  });
});
