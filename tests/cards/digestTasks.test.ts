import { describe, expect, it } from '@jest/globals';
import { render } from './render';
import { cardBytes, digestCard, digestSummary, fitDigest, MAX_CARD_BYTES } from '../../bot/cards/digestCard';
import type { DigestCardOptions } from '../../bot/cards/digestCardOptions';
import type { DigestContent } from '../../domain/digest/content';
import { digestAction, digestContent, digestTask, ignoredAction } from '../support/sampleDigest';
import { en } from '../support/english';

const options: DigestCardOptions = {
  digestId: 'digest-1',
  tabUrl: (view) => `https://teams.example/l/entity/app/${encodeURIComponent(view)}`,
  pictureUrl: () => null,
  canPress: true,
};
const drawn = (change: Partial<DigestContent>, more = {}) =>
  render(digestCard(digestContent(change), { ...options, ...more }, en));
const overdue = digestTask({
  kind: 'overdue',
  controlId: 'AdminMFAV2',
  decided: 'accept',
  text: 'Overdue by 3 days: MFA.',
});
const notCounted = digestTask({
  kind: 'notCounted',
  controlId: 'OneAdmin',
  decided: 'done',
  text: 'Done, says Ana. Not counted.',
});

describe('what waits for a person', () => {
  it('comes before the best next steps', () => {
    const { text } = drawn({ tasks: [digestTask()] });
    expect(text.indexOf('Review due Wed 25 Nov')).toBeGreaterThan(0);
    expect(text.indexOf('Review due Wed 25 Nov')).toBeLessThan(text.indexOf('Best next steps'));
  });

  it('is understood whole by a parser that is not ours', () => {
    expect(drawn({ tasks: [digestTask(), overdue, notCounted] }).complaints).toEqual([]);
  });

  it('offers to renew a review with its reason, or to reopen it', () => {
    const json = JSON.stringify(digestCard(digestContent({ tasks: [digestTask()] }), options, en));
    expect(json).toContain('"title":"Renew"');
    expect(json).toContain('"id":"reason.r1"');
    expect(json).toContain('"value":"no budget"');
    expect(json).toContain('"id":"reviewOn.r1"');
    expect(json).toContain('"seen":7');
    expect(json).toContain('"title":"Reopen"');
  });

  it('offers to finish late work, or to move it by a week', () => {
    const json = JSON.stringify(digestCard(digestContent({ tasks: [overdue] }), options, en));
    expect(json).toContain('"title":"Done"');
    expect(json).toContain('"id":"dueOn.r1"');
    expect(json).toContain('"value":"2026-11-30","min":"2026-11-23"');
  });

  it('offers to say it again, or to reopen, what was not counted', () => {
    const json = JSON.stringify(digestCard(digestContent({ actions: [], tasks: [notCounted] }), options, en));
    expect(json).toContain('"title":"Done now"');
    expect(json).toContain('"title":"Reopen"');
  });

  it('shows who decided since, with Undo, and no other button', () => {
    const { decision } = ignoredAction();
    if (decision === null) throw new Error('The sample is not decided.');
    const since = { ...decision, sequence: 9, reviewOn: '2027-03-01' };
    const card = digestCard(digestContent({ actions: [], tasks: [digestTask({ since })] }), options, en);
    expect(render(card).text).toContain(
      'Ignored by Mere Ngata on Mon 23 Nov, review on Mon 1 Mar 2027: "no budget this year"',
    );
    expect(JSON.stringify(card)).toContain('"undoes":9');
    expect(JSON.stringify(card)).not.toContain('"title":"Renew"');
  });

  it('has no buttons in a preview', () => {
    const json = JSON.stringify(
      digestCard(digestContent({ tasks: [digestTask(), overdue] }), { ...options, canPress: false }, en),
    );
    expect(json).not.toContain('Action.Execute');
  });

  it('shows four, and says how many more there are', () => {
    const tasks = Array.from({ length: 6 }, (_, i) => digestTask({ controlId: `c${i}`, text: `Task number ${i}.` }));
    const { text } = drawn({ tasks });
    expect(text).toContain('Task number 3.');
    expect(text).not.toContain('Task number 4.');
    expect(text).toContain('and 2 more, in the tab');
  });

  it('keeps the card within its size however long the texts are', () => {
    const long = 'word '.repeat(400);
    const tasks = Array.from({ length: 6 }, (_, i) =>
      digestTask({ controlId: `c${i}`, text: long, reason: long.slice(0, 1000) }),
    );
    const actions = Array.from({ length: 10 }, (_, i) => digestAction({ controlId: `a${i}`, meaning: long }));
    expect(cardBytes(fitDigest(digestContent({ tasks, actions }), options, en))).toBeLessThanOrEqual(MAX_CARD_BYTES);
  });
});

describe('the digest says also', () => {
  it('how far the saved plan has come', () => {
    const text = 'Planned 66.0 %, at 61.1 %: 2 of 14 actions done since Sunday 1 November.';
    expect(drawn({ plan: { percent: 66, text } }).text).toContain(text);
  });

  it('what was done and has counted', () => {
    const counted = [{ controlId: 'a', title: 'Safe Links', by: 'Ana', text: '+5 confirmed on Thursday 19 November.' }];
    expect(drawn({ counted }).text).toContain('Done by Ana: Safe Links. +5 confirmed on Thursday 19 November.');
  });

  it('what Microsoft is about to change', () => {
    const forecast = { headline: '2 new controls (9 points): you will go from 61.1 % to 59.0 %.', controlIds: ['x'] };
    expect(drawn({ forecast }).text).toContain('Ahead: 2 new controls (9 points)');
  });
});

describe('a quiet week', () => {
  const quiet: Partial<DigestContent> = {
    move: {
      since: '2026-11-16',
      points: 0,
      max: 0,
      percent: 0,
      headline: 'Nothing moved since Monday 16 November.',
      parts: [],
    },
    tasks: [],
    counted: [],
    forecast: null,
    plan: null,
  };

  it('is a short card: the score, that nothing moved, and one next step', () => {
    const { text } = drawn(quiet);
    expect(text).toContain('61.1 %');
    expect(text).toContain('Nothing moved since Monday 16 November.');
    expect(text).toContain('Best next step');
    expect(text).toContain('Block legacy authentication');
    expect(text).not.toContain('Ensure multifactor authentication');
    expect(text).not.toContain('Trend since');
    expect(cardBytes(fitDigest(digestContent(quiet), options, en))).toBeLessThan(
      cardBytes(fitDigest(digestContent(), options, en)) / 2,
    );
  });

  it('is not called one where something waits', () => {
    expect(drawn({ ...quiet, tasks: [digestTask()] }).text).toContain('Trend since');
  });
});

describe('a week without new figures', () => {
  const nothingNew = { nothingNew: true, stale: true, asOf: '2026-11-12', tasks: [] };

  it('says so, and shows no steps again', () => {
    const { text } = drawn(nothingNew);
    expect(text).toContain('No new figures: 61.1 %, as the last digest showed.');
    expect(text).toContain('Microsoft has supplied nothing newer than Thursday 12 November.');
    expect(text).not.toContain('Best next steps');
  });

  it('still shows what waits for a person', () => {
    expect(drawn({ ...nothingNew, tasks: [digestTask()] }).text).toContain('Review due Wed 25 Nov');
  });

  it('does not call a move news in its notification', () => {
    expect(digestSummary(digestContent(nothingNew), en)).toBe(
      'Secure Score: no new figures since Thursday 12 November.',
    );
  });
});
