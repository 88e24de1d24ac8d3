import { describe, expect, it } from '@jest/globals';
import { digestOf, digestWithDecisions, type DigestInput } from '../../domain/digest/digest';
import { aDecision, aPicture, aProfile, aScore, aSnapshot, aWrite, stateUpdate, TENANT } from './tenants';

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
    tenantName: 'Kereru College',
    tenantId: TENANT,
    now: new Date('2026-11-22T20:00:00Z'),
    timeZone: 'Pacific/Auckland',
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
    const writes = [aWrite('OneAdmin', { status: 'refused', message: 'BadRequest' })];
    const refused = digestWithDecisions(digest(), { ...decided, writes });
    expect(refused.actions[0]?.decision).toMatchObject({ write: 'refused', writeMessage: 'BadRequest' });
  });

  it("does not show a decision that Microsoft's portal overruled", () => {
    const profiles = [aProfile('OneAdmin', { stateUpdates: [stateUpdate('Default', '2026-12-01T00:00:00Z')] })];
    const overruled = { ...decided, profiles, writes: [aWrite('OneAdmin', { status: 'written' })] };
    expect(digestWithDecisions(digest(), overruled).actions[0]?.decision).toBeNull();
  });
});
