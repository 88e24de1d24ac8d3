import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reportResponse } from '../../domain/contract/report';
import { LANGUAGES } from '../../domain/language/language';
import { textsOf } from '../../domain/language/texts';
import { fileName } from '../../domain/report/fileName';
import { reportOf, type ReportInput } from '../../domain/report/report';
import { aDay } from './arbitraryTenant';
import { RUNS } from './runs';
import { aDecision, aPicture, aProfile, aScore, aSnapshot } from './tenants';
import { en } from '../support/english';

const ids = ['OneAdmin', 'BlockLegacyAuthentication', 'a', 'b', 'c', 'd'];
const profiles = ids.map((id) => aProfile(id));
const picture = aPicture(
  ids.map((id) => aScore(id, { score: id === 'a' ? 6 : 0 })),
  profiles,
  { of: { comparisons: [{ basis: 'allTenants', percent: 54.65, seatRange: null }] } },
);
const earlier = {
  snapshot: aSnapshot(
    ids.map((id) => aScore(id)),
    { date: '2026-10-23' },
  ),
  profiles,
};

const report = (values: Partial<ReportInput> = {}) =>
  reportOf({
    picture,
    earlier,
    totals: [
      { date: '2026-11-22', current: 6, max: 100, comparisons: [] },
      { date: '2026-08-25', current: 4, max: 100, comparisons: [] },
      { date: '2026-09-01', current: 4, max: 0, comparisons: [] },
    ],
    histories: new Map(),
    organisation: 'Kereru College',
    now: new Date('2026-11-22T20:00:00Z'),
    timeZone: 'Pacific/Auckland',
    texts: en,
    ...values,
  });

const withDecisions = (decisions: ReturnType<typeof aDecision>[]) => report({ picture: { ...picture, decisions } });

describe('the report for the leadership', () => {
  it('keeps to its contract and survives the way to the tab', () => {
    const content = report();
    expect(reportResponse.parse(content)).toEqual(content);
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
  });

  it('dates the figures and itself with the year, on the calendar of the tenant', () => {
    expect(report()).toMatchObject({
      asOf: '2026-11-22',
      madeOn: '2026-11-23',
      dates: "Microsoft's figures of Sunday 22 November 2026. Report made on Monday 23 November 2026.",
      freshness: { ageDays: 0, stale: false, text: null },
    });
  });

  it('says that figures are old', () => {
    const { freshness } = report({ now: new Date('2026-11-27T20:00:00Z') });
    expect(freshness).toMatchObject({ stale: true, text: expect.stringContaining('5 days old') });
  });

  it('says the score in percent and points, and that all of it is measured', () => {
    expect(report().score).toMatchObject({
      percentText: '6.0 %',
      pointsText: '6 of 100 points',
      measuredText: 'All of it measured by Microsoft, nothing on your own word',
    });
  });

  it('says a percentage that cannot be known as not supplied, never as 0', () => {
    const { score, comparisons } = report({ picture: aPicture([], [], { of: { max: 0 } }), earlier: null });
    expect(score).toMatchObject({ percent: null, percentText: 'not supplied' });
    expect(comparisons.rows[0]).toMatchObject({ basis: 'you', percent: null, percentText: 'not supplied' });
  });

  it('tells the trend from the days that have figures, oldest first', () => {
    const { trend } = report();
    expect(trend.days).toEqual([
      { date: '2026-08-25', percent: 4 },
      { date: '2026-11-22', percent: 6 },
    ]);
    expect(trend.text).toMatch(/^Tue 25 Aug to Sun 22 Nov: the score rose from 4\.0 % to 6\.0 %\. Up 0\.7 % a month/);
  });

  it('has no trend of a single day, and says so', () => {
    expect(report({ totals: [] }).trend).toMatchObject({ days: [], text: en.report.noTrend, firstDay: '' });
  });

  it('compares with the averages that were supplied and says which were not', () => {
    const { comparisons } = report();
    expect(comparisons.rows.map(({ label, percentText }) => [label, percentText])).toEqual([
      ['We', '6.0 %'],
      ['All tenants', '54.7 %'],
    ]);
    expect(comparisons.missing).toEqual([en.comparisons.missing.similarSize, en.comparisons.missing.industry]);
  });
});

describe('why it moved', () => {
  it('is told in a sentence on how far and the account of the last 30 days', () => {
    expect(report().moved.sentences).toEqual([
      'Since Friday 23 October the score has risen from 0.0 % to 6.0 %.',
      'You earned 6 points: Title of a.',
    ]);
  });

  it('says that it stayed where the same percentage is read', () => {
    const { sentences } = report({
      earlier: { ...picture, snapshot: { ...picture.snapshot, date: '2026-10-23' } },
    }).moved;
    expect(sentences).toEqual([
      'Since Friday 23 October the score has stayed at 6.0 %.',
      'Nothing moved since Friday 23 October.',
    ]);
  });

  it.each([
    ['there are none', null],
    ['they are of the same day', { ...earlier, snapshot: { ...earlier.snapshot, date: '2026-11-22' } }],
  ])('is not told from earlier figures where %s', (_why, none) => {
    expect(report({ earlier: none }).moved.sentences).toEqual([en.report.nothingEarlier(30)]);
  });
});

describe('what to do next', () => {
  it('are five actions with meaning, threat and cost in plain words', () => {
    const { rows, none } = report().actions;
    expect(rows).toHaveLength(5);
    expect(none).toBeNull();
    expect(rows.find(({ controlId }) => controlId === 'BlockLegacyAuthentication')).toEqual({
      controlId: 'BlockLegacyAuthentication',
      title: 'Title of BlockLegacyAuthentication',
      meaning:
        'Stops old sign-in methods that cannot ask for a second factor, such as POP, IMAP and old phone mail apps.',
      gain: '10 points to gain',
      threat: 'Account breach',
      threatText: 'A stranger signs in with the account of one of your people and does what that person may do.',
      time: '1 hour of work, once.',
      notice:
        'Some notice. Old mail apps and scan-to-mail copiers stop until they are moved to a modern app or an app relay.',
      licence: 'Licence: Conditional Access needs Entra ID P1; security defaults do it without.',
    });
  });

  it('names who has taken one on', () => {
    const { rows } = withDecisions([aDecision('OneAdmin', { kind: 'accept', owner: 'Ana', reviewOn: null })]).actions;
    expect(rows.find(({ controlId }) => controlId === 'OneAdmin')?.gain).toBe('10 points to gain, accepted by Ana');
  });

  it('says where there is nothing left', () => {
    const done = aPicture([aScore('a', { score: 10 })], [aProfile('a')]);
    expect(report({ picture: done }).actions).toMatchObject({ rows: [], none: en.digestCard.nothingOpen });
  });

  it('says of a threat nobody has explained that it is not', () => {
    const named = aPicture([aScore('a')], [aProfile('a', { threats: ['Brand new threat'] })]);
    expect(report({ picture: named }).actions.rows[0]).toMatchObject({
      threat: 'Brand new threat',
      threatText: expect.stringContaining('no explanation'),
    });
  });
});

describe('decisions at risk', () => {
  const kinds = (content: ReturnType<typeof report>) =>
    content.decisions.rows.map(({ kind, controlId }) => [kind, controlId]);

  it('are late work and reviews, then what was not counted, then what is due within a fortnight', () => {
    const measured = aPicture(
      ids.map((id) => aScore(id, { lastSynced: '2026-11-20T00:00:00Z' })),
      ids.map((id) => aProfile(id, { service: 'EXO' })),
      {
        decisions: [
          aDecision('a', { sequence: 1, reviewOn: '2026-11-23' }),
          aDecision('b', { sequence: 2, kind: 'accept', owner: 'Ana', reviewOn: null, dueOn: '2026-11-10' }),
          aDecision('c', { sequence: 3, kind: 'done', reviewOn: null, decidedAt: '2026-11-18T10:00:00Z' }),
          aDecision('d', { sequence: 4, kind: 'thirdParty', reviewOn: '2026-12-07' }),
          aDecision('OneAdmin', { sequence: 5, kind: 'accept', owner: null, reviewOn: null, dueOn: '2026-12-01' }),
          aDecision('BlockLegacyAuthentication', { sequence: 6, reviewOn: '2026-12-08' }),
        ],
      },
    );
    const content = report({ picture: measured });
    expect(kinds(content)).toEqual([
      ['overdue', 'b'],
      ['review', 'a'],
      ['notCounted', 'c'],
      ['overdueSoon', 'OneAdmin'],
      ['reviewSoon', 'd'],
    ]);
    expect(content.decisions.rows.slice(3).map(({ text }) => text)).toEqual([
      'Due on Tue 1 Dec: Title of OneAdmin, accepted by Mere Tane.',
      'Review on Mon 7 Dec: Title of d, given to a third party by Mere Tane.',
    ]);
    expect(content.decisions).toMatchObject({ none: null, more: null });
  });

  it('are told once each, five of them, with how many more there are', () => {
    const decisions = ids.map((id, place) => aDecision(id, { sequence: place + 1, reviewOn: '2026-11-20' }));
    const content = withDecisions(decisions);
    expect(kinds(content)).toHaveLength(5);
    expect(content.decisions.more).toBe('and 1 more, in the tab');
  });

  it('are none where nothing is due, and the report says so', () => {
    expect(report().decisions).toMatchObject({ rows: [], none: en.report.noDecisions });
  });
});

describe('whatever Microsoft supplies', () => {
  it.each(LANGUAGES)('the report in %s has its sentences and neither NaN, null nor undefined in them', (language) => {
    const days = fc.record({ before: aDay('2026-10-20'), after: aDay('2026-11-22') });
    fc.assert(
      fc.property(days, ({ before, after }) => {
        const content = report({
          picture: { ...after, decisions: [], writes: [] },
          earlier: before,
          totals: [before.snapshot, after.snapshot],
          texts: textsOf(language),
        });
        const said = sentencesIn(content);
        expect(said.filter((text) => /NaN|null|undefined|Infinity|\[object/.test(text))).toEqual([]);
        expect(content.moved.sentences.length).toBeGreaterThan(0);
        expect(content.moved.sentences.join(' ').match(SENTENCE_END)?.length ?? 0).toBeLessThanOrEqual(3);
        expect(content.actions.rows.length).toBeLessThanOrEqual(5);
        expect(content.decisions.rows.length).toBeLessThanOrEqual(5);
        expect(content.caveat).toBe(textsOf(language).report.caveat);
      }),
      { numRuns: Math.min(RUNS.numRuns, 300) },
    );
  });
});

describe('the name of a file', () => {
  it.each([
    ['Kererū College', 'Kereru-College-report-2026-11-22.pdf'],
    ['Müller & Söhne "x"\r\nSet-Cookie: a', 'Muller-Sohne-x-Set-Cookie-a-report-2026-11-22.pdf'],
    ['../../etc/passwd', 'etc-passwd-report-2026-11-22.pdf'],
    ['学校', 'report-2026-11-22.pdf'],
    ['', 'report-2026-11-22.pdf'],
  ])('of %j is safe', (organisation, name) => {
    expect(fileName(organisation, 'report', '2026-11-22', 'pdf')).toBe(name);
  });

  it('is not endless', () => {
    expect(fileName('a'.repeat(5000), 'report', '2026-11-22', 'pdf').length).toBeLessThan(100);
  });
});

/** Not the full stop of a German date. */
const SENTENCE_END = /(?<!\d)[.!?](?= |$)/g;

function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
}
