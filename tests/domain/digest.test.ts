import { describe, expect, it } from '@jest/globals';
import { digestOf, digestWithDecisions, type DigestInput } from '../../domain/digest/digest';
import { isQuiet } from '../../domain/digest/quiet';
import { aDecision, aPicture, aProfile, aScore, aSnapshot, aWrite, stateUpdate, TENANT } from './tenants';
import { en } from '../support/english';

const ids = ['OneAdmin', 'BlockLegacyAuthentication', 'scid_2000', 'a', 'b', 'c', 'd'];
const picture = aPicture(
  [...ids.map((id) => aScore(id)), aScore('AdminMFAV2', { score: 6, count: 12, total: 20 })],
  [...ids, 'AdminMFAV2'].map((id) => aProfile(id)),
  { of: { comparisons: [{ basis: 'allTenants', percent: 54.65, seatRange: null }] } },
);
const previous = {
  snapshot: aSnapshot([...ids.map((id) => aScore(id)), aScore('AdminMFAV2', { score: 4, count: 8, total: 20 })], {
    date: '2026-11-15',
  }),
  profiles: picture.profiles,
};
const digest = (values: Partial<DigestInput> = {}) =>
  digestOf({
    picture,
    previous,
    trend: [
      { date: '2026-11-22', current: 6, max: 100, comparisons: [] },
      { date: '2026-11-15', current: 4, max: 100, comparisons: [] },
      { date: '2026-11-16', current: 4, max: 0, comparisons: [] },
    ],
    plan: null,
    earlier: null,
    histories: new Map(),
    posted: [],
    shownBefore: null,
    actions: 5,
    tenantName: 'Kereru College',
    tenantId: TENANT,
    now: new Date('2026-11-22T20:00:00Z'),
    timeZone: 'Pacific/Auckland',
    texts: en,
    ...values,
  });

describe('old figures', () => {
  const collected = (lastReadAt: string | null, problem: string | null) =>
    digest({ picture: { ...picture, collection: { lastReadAt, problem } }, now: new Date('2026-11-26T20:00:00Z') });

  it("are our own failure where Microsoft could not be read for a day, dated on the channel's calendar", () => {
    const content = collected('2026-11-22T19:20:00Z', 'Graph refuses the sign-in.');
    expect(content).toMatchObject({ stale: true, notRead: { since: '2026-11-23' } });
    expect(collected(null, 'Graph refuses the sign-in.').notRead).toEqual({ since: null });
  });

  it('are those of Microsoft where it was read with success', () => {
    expect(collected('2026-11-26T19:20:00Z', null)).not.toHaveProperty('notRead');
    expect(collected('2026-11-26T19:20:00Z', 'One control made no sense.')).not.toHaveProperty('notRead');
  });
});

describe('a digest', () => {
  it('holds the figures, the move and the five best open steps', () => {
    const content = digest();
    expect(content).toMatchObject({
      version: 1,
      tenantName: 'Kereru College',
      postedOn: '2026-11-23',
      asOf: '2026-11-22',
      stale: false,
      current: 6,
      max: 100,
      percent: 6,
      confirmed: 6,
      declared: 0,
      move: { since: '2026-11-15', points: 2, percent: 2, parts: [{ kind: 'earned', controlId: 'AdminMFAV2' }] },
      comparisons: [{ label: 'All tenants', percent: 54.65 }],
      trend: [
        { date: '2026-11-15', percent: 4 },
        { date: '2026-11-22', percent: 6 },
      ],
      openActions: 8,
      openPoints: 74,
    });
    expect(content.actions).toHaveLength(5);
    expect(content.actions[0]).toMatchObject({
      controlId: 'OneAdmin',
      pointsLeft: 10,
      writable: true,
      ignoreEffect: 'Points stay 6. Best next steps no longer show it. In your scope 6.7 %.',
      decision: null,
    });
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
  });

  it('says of a device action where it can be changed', () => {
    const device = digest({ actions: 8 }).actions.find(({ controlId }) => controlId === 'scid_2000');
    expect(device).toMatchObject({ writable: false, ignoreEffect: expect.stringContaining('Defender') });
  });

  it('compares with nothing where there is no earlier day', () => {
    expect(digest({ previous: null }).move).toBeNull();
    const later = { ...previous, snapshot: { ...previous.snapshot, date: '2026-11-30' } };
    expect(digest({ previous: later }).move).toBeNull();
  });

  it('says that figures are old', () => {
    expect(digest({ now: new Date('2026-11-26T00:00:00Z') }).stale).toBe(true);
  });
});

describe('what waits for a person', () => {
  const controls = [aScore('OneAdmin'), aScore('a'), aScore('b', { lastSynced: '2026-11-20T00:00:00Z' })];
  const waiting = aPicture(controls, [aProfile('OneAdmin'), aProfile('a'), aProfile('b', { service: 'EXO' })], {
    decisions: [
      aDecision('OneAdmin', { sequence: 1, reviewOn: '2026-11-20' }),
      aDecision('a', { sequence: 2, kind: 'accept', reason: null, reviewOn: null, owner: 'Ana', dueOn: '2026-11-10' }),
      aDecision('b', { sequence: 3, kind: 'done', reason: null, reviewOn: null, decidedAt: '2026-11-18T10:00:00Z' }),
    ],
  });
  const content = digest({ picture: waiting });

  it('are late work and due reviews, longest overdue first, then what was done and not counted', () => {
    expect(content.tasks).toEqual([
      {
        kind: 'overdue',
        controlId: 'a',
        title: 'Title of a',
        text: 'Overdue by 13 days: Title of a, accepted by Ana for Tue 10 Nov.',
        sequence: 2,
        decided: 'accept',
        reason: null,
        since: null,
      },
      {
        kind: 'review',
        controlId: 'OneAdmin',
        title: 'Title of OneAdmin',
        text: 'Review due Fri 20 Nov: Title of OneAdmin, ignored by Mere Tane, "no budget".',
        sequence: 1,
        decided: 'ignore',
        reason: 'no budget',
        since: null,
      },
      {
        kind: 'notCounted',
        controlId: 'b',
        title: 'Title of b',
        text: 'Done, says Mere Tane: Title of b. Not counted. It stands at 0 of 10 points.',
        sequence: 3,
        decided: 'done',
        reason: null,
        since: null,
      },
    ]);
  });

  it('shows what somebody decided since, and nothing where nobody did', () => {
    const decisions = [
      aDecision('OneAdmin', { sequence: 4, reviewOn: '2027-03-01', reason: 'still no budget' }),
      aDecision('a', { sequence: 2, kind: 'accept', reviewOn: null, owner: 'Ana', dueOn: '2026-11-10' }),
      aDecision('b', { sequence: 5, kind: 'reopen', reason: null, reviewOn: null }),
    ];
    const [late, review, notCounted] = digestWithDecisions(content, { ...waiting, decisions }).tasks ?? [];
    expect(late?.since).toBeNull();
    expect(review?.since).toMatchObject({ sequence: 4, kind: 'ignore', reviewOn: '2027-03-01' });
    expect(notCounted?.since).toMatchObject({ sequence: 5, kind: 'reopen' });
  });

  it('is not asked for in digests that were stored before it was known', () => {
    const old = { ...content };
    delete old.tasks;
    expect(digestWithDecisions(old, waiting)).not.toHaveProperty('tasks');
  });
});

describe('"I did it" in a digest', () => {
  const counted = aPicture([aScore('OneAdmin', { score: 10 })], [aProfile('OneAdmin', { service: 'EXO' })], {
    decisions: [
      aDecision('OneAdmin', { kind: 'done', reason: null, reviewOn: null, decidedAt: '2026-11-17T10:00:00Z' }),
    ],
  });
  const cameOn = (from: string) =>
    digest({
      picture: counted,
      histories: new Map([
        [
          'oneadmin',
          [
            { from: '2026-10-01', to: '2026-11-16', score: 5 },
            { from, to: null, score: 10 },
          ],
        ],
      ]),
    }).counted;

  it('is answered once Microsoft has counted it', () => {
    expect(cameOn('2026-11-19')).toEqual([
      {
        controlId: 'OneAdmin',
        title: 'Title of OneAdmin',
        by: 'Mere Tane',
        text: '+5 confirmed on Thursday 19 November.',
      },
    ]);
  });

  it('is not told again where the previous digest showed that day', () => {
    const before = { ...previous, snapshot: { ...previous.snapshot, date: '2026-11-19' } };
    const histories = new Map([['oneadmin', [{ from: '2026-11-19', to: null, score: 10 }]]]);
    expect(digest({ picture: counted, previous: before, histories }).counted).toEqual([]);
  });
});

describe('what else a digest says', () => {
  it('is how far the saved plan has come', () => {
    const plan = {
      tenantId: TENANT,
      savedAt: '2026-11-01T08:00:00Z',
      savedBy: { id: 'p1', name: 'Mere Tane' },
      query: {},
      asOf: '2026-10-31',
      from: 2,
      percent: 30,
      controlIds: ['OneAdmin', 'a'],
    };
    expect(digest({ plan }).plan).toEqual({
      percent: 30,
      text: 'Planned 30.0 %, at 6.0 %: 0 of 2 actions done since Sunday 1 November.',
    });
    expect(digest().plan).toBeNull();
  });

  it('is what Microsoft is about to change', () => {
    const profiles = [...picture.profiles, aProfile('Fresh', { maxScore: 5 })];
    const earlier = { controls: picture.profiles, weights: picture.profiles };
    const { forecast } = digest({ picture: { ...picture, profiles }, earlier });
    expect(forecast).toMatchObject({ controlIds: ['Fresh'] });
    expect(forecast?.headline).toContain('1 new control (5 points)');
    expect(digest({ earlier }).forecast).toBeNull();
  });

  it('is that Microsoft has supplied nothing newer than the digest before', () => {
    expect(digest({ shownBefore: '2026-11-22' }).nothingNew).toBe(true);
    expect(digest({ shownBefore: '2026-11-21' }).nothingNew).toBe(false);
    expect(digest({ shownBefore: null }).nothingNew).toBe(false);
  });

  it('is little where nothing moved, waits, was counted or is ahead', () => {
    const unmoved = { snapshot: { ...picture.snapshot, date: '2026-11-15' }, profiles: picture.profiles };
    const quiet = digest({ previous: unmoved });
    expect(isQuiet(quiet)).toBe(true);
    expect(isQuiet(digest())).toBe(false);
    const [task] =
      digest({ picture: { ...picture, decisions: [aDecision('a', { reviewOn: '2026-11-01' })] } }).tasks ?? [];
    if (task === undefined) throw new Error('No review is due.');
    for (const change of [
      { move: null },
      { tasks: [task] },
      { counted: [{ controlId: 'a', title: 'a', by: 'b', text: 'c' }] },
      { forecast: { headline: 'x', controlIds: [] } },
      { stale: true },
      { nothingNew: true },
    ])
      expect(isQuiet({ ...quiet, ...change })).toBe(false);
  });
});

describe('a digest drawn again', () => {
  const decided = { ...picture, decisions: [aDecision('oneadmin')], writes: [aWrite('oneadmin')] };

  it('shows who decided what, and leaves its figures alone', () => {
    const again = digestWithDecisions(digest(), decided);
    expect(again.actions[0]?.decision).toEqual({
      sequence: 1,
      kind: 'ignore',
      byName: 'Mere Tane',
      at: '2026-11-22T20:00:00.000Z',
      dueOn: null,
      reviewOn: '2027-02-20',
      reason: 'no budget',
      write: 'pending',
      writeMessage: null,
    });
    expect({ ...again, actions: [] }).toEqual({ ...digest(), actions: [] });
  });

  it('shows a reopened row as open', () => {
    const shown = digestWithDecisions(digest(), decided);
    const reopened = { ...picture, decisions: [aDecision('OneAdmin', { sequence: 2, kind: 'reopen' })] };
    expect(digestWithDecisions(shown, reopened).actions[0]?.decision).toBeNull();
  });

  it('shows what Microsoft refused', () => {
    const writes = [aWrite('OneAdmin', { status: 'refused', reason: { code: 'verbatim', text: 'BadRequest' } })];
    const refused = digestWithDecisions(digest(), { ...decided, writes });
    expect(refused.actions[0]?.decision).toMatchObject({ write: 'refused', writeMessage: 'BadRequest' });
  });

  it("does not show a decision that Microsoft's portal overruled", () => {
    const profiles = [aProfile('OneAdmin', { stateUpdates: [stateUpdate('Default', '2026-12-01T00:00:00Z')] })];
    const overruled = { ...decided, profiles, writes: [aWrite('OneAdmin', { status: 'written' })] };
    expect(digestWithDecisions(digest(), overruled).actions[0]?.decision).toBeNull();
  });
});
