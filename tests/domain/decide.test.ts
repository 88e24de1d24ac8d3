import { describe, expect, it } from '@jest/globals';
import { decisionRequest } from '../../domain/contract/actions';
import { planDecision, saidBy, type PlanInput } from '../../domain/decide';
import { aDecision, aPicture, aProfile, aScore, aWrite, logged, stateUpdate, TENANT } from './tenants';
import { en } from '../support/english';

const picture = aPicture(
  [aScore('OneAdmin'), aScore('finished', { score: 10 }), aScore('scid_2000')],
  [aProfile('OneAdmin'), aProfile('finished'), aProfile('scid_2000')],
);

function plan(values: Partial<PlanInput> & Pick<PlanInput, 'request'>) {
  return planDecision({
    picture,
    controlId: 'oneadmin',
    caller: { id: 'p1', name: 'Mere Tane' },
    source: 'card',
    now: new Date('2026-11-22T20:00:00Z'),
    timeZone: 'UTC',
    tenantId: TENANT,
    history: [],
    texts: en,
    ...values,
  });
}

function planned(values: Parameters<typeof plan>[0]) {
  const result = plan(values);
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result;
}

const ignore = { decision: 'ignore', reason: 'no budget' } as const;
const standing = { decisions: [aDecision('OneAdmin')], writes: [aWrite('OneAdmin', { status: 'written' })] };
const ignored = { picture: { ...picture, ...standing }, history: standing.decisions };

describe('ignore and third party', () => {
  it('are logged, with a review in 90 days, and told to Microsoft with the name of the person', () => {
    const result = planned({ request: ignore });
    expect(result.decision).toEqual({
      tenantId: TENANT,
      controlId: 'OneAdmin',
      kind: 'ignore',
      reason: 'no budget',
      reviewOn: '2027-02-20',
      owner: null,
      dueOn: null,
      undoes: null,
      decidedBy: { id: 'p1', name: 'Mere Tane' },
      decidedAt: '2026-11-22T20:00:00.000Z',
      source: 'card',
    });
    expect(result.expectedLatest).toBeNull();
    expect(result.write).toEqual({
      state: 'Ignored',
      comment: 'Ignored by Mere Tane through Scorekeeper: no budget. Review on 2027-02-20.',
    });
    expect(result.message).toBe(
      'Ignored. Review on Saturday 20 February 2027. Points stay 10. Best next steps no longer show it. In your scope 11.1 %.',
    );
  });

  it.each([undefined, '', '  ', 'ok'])('need a reason of three characters (%p)', (reason) => {
    expect(plan({ request: { decision: 'thirdParty', reason } })).toMatchObject({ ok: false, code: 'reasonNeeded' });
  });

  it.each(['2026-11-22', '2026-11-01', '2027-02-30', '2029-01-01'])('refuse %s as review date', (reviewOn) => {
    expect(plan({ request: { ...ignore, reviewOn } })).toMatchObject({ ok: false, code: 'badDate' });
  });

  it('for ever takes the longer path: a whole sentence, and no review', () => {
    const reason = 'The building has no devices of this kind and never will.';
    expect(planned({ request: { ...ignore, reason, forEver: true } }).decision).toMatchObject({
      reason,
      reviewOn: null,
    });
    expect(plan({ request: { ...ignore, forEver: true } })).toMatchObject({ ok: false, code: 'reasonNeeded' });
    expect(decisionRequest.safeParse({ ...ignore, forEver: true, reviewOn: '2027-01-01' }).success).toBe(false);
  });

  it('cut an overlong reason in the comment, never the review date', () => {
    const { write } = planned({ request: { ...ignore, reason: 'x'.repeat(1000) } });
    expect(write?.comment.length).toBeLessThanOrEqual(500);
    expect(write?.comment).toMatch(/x…\. Review on 2027-02-20\.$/);
  });

  it('cannot be written for device controls', () => {
    const result = plan({ controlId: 'SCID_2000', request: ignore });
    expect(result).toMatchObject({ ok: false, code: 'notWritable' });
    expect(result).toHaveProperty('help', expect.stringContaining('Microsoft Defender'));
  });

  it("take over what Microsoft's record says already without writing it again", () => {
    const portal = [aProfile('OneAdmin', { stateUpdates: [stateUpdate('Ignored')] })];
    const result = planned({ picture: { ...picture, profiles: portal }, request: ignore });
    expect(result.write).toBeNull();
    expect(result.decision.reviewOn).toBe('2027-02-20');
  });
});

describe('accept and done', () => {
  it('accept falls to the caller for 14 days and writes nothing', () => {
    const result = planned({ request: { decision: 'accept' } });
    expect(result.decision).toMatchObject({ kind: 'accept', owner: 'Mere Tane', dueOn: '2026-12-06', reviewOn: null });
    expect(result.write).toBeNull();
    expect(result.message).toContain('Accepted by Mere Tane, due Sunday 6 December. Points stay 10.');
  });

  it('accept takes back the state of an ignored action', () => {
    const result = planned({ ...ignored, request: { decision: 'accept', owner: 'Ana', dueOn: '2026-12-01' } });
    expect(result.write).toEqual({
      state: 'Default',
      comment: 'Accepted by Mere Tane through Scorekeeper. Due 2026-12-01.',
    });
    expect(result.expectedLatest).toBe(1);
  });

  it('are possible for device controls, as our own notes', () => {
    expect(planned({ controlId: 'scid_2000', request: { decision: 'accept' } }).write).toBeNull();
    expect(planned({ controlId: 'scid_2000', request: { decision: 'done' } }).decision.owner).toBe('Mere Tane');
  });

  it('leave accepted work with whoever has it where only its date is moved', () => {
    const decisions = [aDecision('OneAdmin', { kind: 'accept', reviewOn: null, owner: 'Ana', dueOn: '2026-11-20' })];
    const result = planned({
      picture: { ...picture, decisions },
      history: decisions,
      request: { decision: 'accept', dueOn: '2026-11-30', seen: 1 },
    });
    expect(result.decision).toMatchObject({ owner: 'Ana', dueOn: '2026-11-30' });
  });

  it('may be said again where Microsoft has measured it since and not counted it', () => {
    const said = (decidedAt: string) => {
      const decisions = [
        aDecision('OneAdmin', { kind: 'done', reason: null, reviewOn: null, owner: 'Mere Tane', decidedAt }),
      ];
      return plan({ picture: { ...picture, decisions }, history: decisions, request: { decision: 'done', seen: 1 } });
    };
    expect(said('2026-11-10T08:00:00Z')).toMatchObject({ ok: true });
    expect(said('2026-11-21T08:00:00Z')).toMatchObject({ ok: false, code: 'alreadySo' });
  });

  it('refuse a due date in the past', () => {
    expect(plan({ request: { decision: 'accept', dueOn: '2026-11-21' } })).toMatchObject({
      ok: false,
      code: 'badDate',
    });
  });
});

describe('reopen', () => {
  it('returns an ignored action to Default', () => {
    expect(planned({ ...ignored, request: { decision: 'reopen' } }).write).toEqual({
      state: 'Default',
      comment: 'Reopened by Mere Tane through Scorekeeper.',
    });
  });

  it("returns what was set in Microsoft's portal", () => {
    const portal = [aProfile('OneAdmin', { stateUpdates: [stateUpdate('AlternateMitigation')] })];
    const result = planned({ picture: { ...picture, profiles: portal }, request: { decision: 'reopen' } });
    expect(result.write?.state).toBe('Default');
  });

  it('has nothing to do on an open action', () => {
    expect(plan({ request: { decision: 'reopen' } })).toMatchObject({ ok: false, code: 'alreadySo' });
  });

  it('of an accepted device control is our own matter', () => {
    const accepted = [aDecision('scid_2000', { kind: 'accept', reviewOn: null })];
    const result = planned({
      picture: { ...picture, decisions: accepted },
      history: accepted,
      controlId: 'scid_2000',
      request: { decision: 'reopen' },
    });
    expect(result.write).toBeNull();
  });
});

describe('what is refused', () => {
  it('is an unknown control', () => {
    expect(plan({ controlId: 'Nonsense', request: ignore })).toMatchObject({ ok: false, code: 'unknownControl' });
  });

  it('is a completed action', () => {
    expect(plan({ controlId: 'finished', request: ignore })).toMatchObject({ ok: false, code: 'completed' });
  });

  it('is a second click: the first keeps it, by name and day', () => {
    expect(plan({ ...ignored, request: { ...ignore, reason: 'my own reason' } })).toMatchObject({
      ok: false,
      code: 'alreadySo',
      message: 'Ignored by Mere Tane on Sun 22 Nov.',
    });
  });

  it('is the same again by who has seen it, unless something changes', () => {
    const same = { ...ignore, reviewOn: '2027-02-20', seen: 1 };
    expect(plan({ ...ignored, request: same })).toMatchObject({ ok: false, code: 'alreadySo' });
    expect(planned({ ...ignored, request: { ...same, reviewOn: '2027-05-01' } })).toMatchObject({
      decision: { reviewOn: '2027-05-01' },
      expectedLatest: 1,
      write: null,
    });
  });

  it('is a decision on what somebody else changed meanwhile', () => {
    expect(plan({ ...ignored, request: { decision: 'accept', seen: null } })).toMatchObject({
      ok: false,
      code: 'changedSince',
      message: 'Ignored by Mere Tane on Sun 22 Nov, after you had looked.',
    });
  });

  it('has a sentence on what happened and one on what to do', () => {
    const refused = plan({ controlId: 'Nonsense', request: ignore });
    expect(refused).toEqual({
      ok: false,
      code: 'unknownControl',
      message: "There is no action 'Nonsense' in this tenant.",
      help: 'Look for it in the queue.',
    });
  });
});

describe('every refusal says what happened and what to do next', () => {
  const device = 'scid_2000';
  const accepted = aDecision('OneAdmin', { kind: 'accept', reviewOn: null });
  it.each<[string, Parameters<typeof plan>[0], { code: string; message: string; help: string }]>([
    [
      'no reason to ignore',
      { request: { decision: 'ignore' } },
      {
        code: 'reasonNeeded',
        message: 'Ignoring an action needs a reason.',
        help: "Say in a few words why, such as 'no budget this year'.",
      },
    ],
    [
      'no reason for third party',
      { request: { decision: 'thirdParty', reason: ' x ' } },
      {
        code: 'reasonNeeded',
        message: 'Third party needs a word on what does it instead.',
        help: "Name the product, such as 'Sophos filters mail'.",
      },
    ],
    [
      'too short a reason for ever',
      { request: { ...ignore, reason: 'x'.repeat(29), forEver: true } },
      {
        code: 'reasonNeeded',
        message: 'To leave an action for ever needs a whole sentence as its reason.',
        help: 'Write at least 30 characters on why it will never matter here, or choose a review date.',
      },
    ],
    [
      'a review date in the past',
      { request: { ...ignore, reviewOn: '2026-11-22' } },
      {
        code: 'badDate',
        message: 'The review date 2026-11-22 lies in the past.',
        help: 'Give a day from 2026-11-23 to 2028-11-22.',
      },
    ],
    [
      'a review date too far away',
      { request: { ...ignore, reviewOn: '2028-11-23' } },
      {
        code: 'badDate',
        message: 'The review date 2028-11-23 lies more than two years ahead.',
        help: 'Give a day from 2026-11-23 to 2028-11-22.',
      },
    ],
    [
      'a due date that is none',
      { request: { decision: 'accept', dueOn: '2027-02-30' } },
      {
        code: 'badDate',
        message: 'The due date 2027-02-30 is no day of the calendar.',
        help: 'Give a day from 2026-11-22 to 2028-11-22.',
      },
    ],
    [
      'the same again',
      { ...ignored, request: ignore },
      {
        code: 'alreadySo',
        message: 'Ignored by Mere Tane on Sun 22 Nov.',
        help: 'Nothing was changed. Reload to see it, or undo it first.',
      },
    ],
    [
      'open already',
      { request: { decision: 'reopen' } },
      { code: 'alreadySo', message: 'It is open already.', help: 'Nothing was changed.' },
    ],
    [
      'seen before anything was decided',
      { ...ignored, request: { decision: 'accept', seen: null } },
      {
        code: 'changedSince',
        message: 'Ignored by Mere Tane on Sun 22 Nov, after you had looked.',
        help: 'Nothing was changed. Reload, and decide again if you still want to.',
      },
    ],
    [
      'seen what is not there',
      { request: { decision: 'accept', seen: 7 } },
      {
        code: 'changedSince',
        message: 'This was decided on other facts than there are now.',
        help: 'Nothing was changed. Reload, and decide again if you still want to.',
      },
    ],
    [
      'completed',
      { controlId: 'finished', request: ignore },
      {
        code: 'completed',
        message:
          "'Title of finished' is completed: every point is earned, and Microsoft lets nobody change a completed action.",
        help: 'There is nothing to do. It comes back to the queue if points are lost.',
      },
    ],
    [
      'a device action',
      { controlId: device, request: ignore },
      {
        code: 'notWritable',
        message: 'Microsoft Graph does not let device actions be changed.',
        help: 'Set it in Microsoft Defender, Vulnerability management, Recommendations.',
      },
    ],
    [
      'undo of what is not the newest',
      {
        picture: { ...picture, decisions: [accepted] },
        history: [accepted],
        request: { decision: 'reopen', undoes: 9 },
      },
      {
        code: 'cannotUndo',
        message: 'Accepted by Mere Tane on Sun 22 Nov, which is newer than what you want to undo.',
        help: 'Only the newest decision can be undone. Reload to see it.',
      },
    ],
    [
      'undo of nothing',
      { request: { decision: 'reopen', undoes: 9 } },
      {
        code: 'cannotUndo',
        message: 'There is no decision to undo.',
        help: 'Only the newest decision can be undone. Reload to see it.',
      },
    ],
  ])('%s', (_name, input, expected) => {
    expect(plan(input)).toEqual({ ok: false, ...expected });
  });

  it('takes the shortest reason, the first and the last day that are allowed', () => {
    const reason = 'x'.repeat(30);
    expect(planned({ request: { ...ignore, reason: ' abc ' } }).decision.reason).toBe('abc');
    expect(planned({ request: { ...ignore, reason, forEver: true } }).decision.reason).toBe(reason);
    for (const reviewOn of ['2026-11-23', '2028-11-22'])
      expect(planned({ request: { ...ignore, reviewOn } }).decision.reviewOn).toBe(reviewOn);
    for (const dueOn of ['2026-11-22', '2028-11-22'])
      expect(planned({ request: { decision: 'accept', dueOn } }).decision.dueOn).toBe(dueOn);
  });
});

describe('every decision says what it did', () => {
  const ofTen = 'In your scope 11.1 %.';
  it.each<[PlanInput['request'], string]>([
    [
      { decision: 'accept', owner: ' Ana ', dueOn: '2026-12-01' },
      'Accepted by Ana, due Tuesday 1 December. Points stay 10. It stays in the queue with an owner and a due date.',
    ],
    [
      { decision: 'accept', owner: '  ' },
      'Accepted by Mere Tane, due Sunday 6 December. Points stay 10. It stays in the queue with an owner and a due date.',
    ],
    [{ decision: 'done' }, 'Marked as done. Points stay 10. Up to 10 points more once Microsoft has measured it.'],
    [
      { ...ignore, reviewOn: '2026-12-01' },
      `Ignored. Review on Tuesday 1 December. Points stay 10. Best next steps no longer show it. ${ofTen}`,
    ],
    [
      { ...ignore, reason: 'We own no computers of this kind.', forEver: true },
      `Ignored. Points stay 10. Best next steps no longer show it. ${ofTen}`,
    ],
    [
      { decision: 'thirdParty', reason: 'Sophos', reviewOn: '2026-12-01' },
      `Third party. Review on Tuesday 1 December. Points rise from 10 to 20. They count as your own word, not as measured. Best next steps no longer show it. ${ofTen}`,
    ],
  ])('%j', (request, message) => {
    expect(planned({ request }).message).toBe(message);
  });

  it('done falls to who had accepted it, unless another is named', () => {
    const accepted = [aDecision('OneAdmin', { kind: 'accept', owner: 'Ana', reviewOn: null })];
    const input = { picture: { ...picture, decisions: accepted }, history: accepted };
    expect(planned({ ...input, request: { decision: 'done' } }).decision.owner).toBe('Ana');
    expect(planned({ ...input, request: { decision: 'done', owner: 'Ben' } }).decision.owner).toBe('Ben');
  });

  it.each([
    ['accept', 'Accepted'],
    ['ignore', 'Ignored'],
    ['thirdParty', 'Marked as third party'],
    ['reopen', 'Reopened'],
    ['done', 'Marked as done'],
  ] as const)('%s is told later by its name', (kind, verb) => {
    const told = { now: new Date('2026-11-23T08:00:00Z'), timeZone: 'UTC', texts: en };
    expect(saidBy(aDecision('OneAdmin', { kind }), told)).toBe(`${verb} by Mere Tane on Sun 22 Nov`);
  });
});

describe('undo', () => {
  const undo = { decision: 'reopen', undoes: 1 } as const;

  it('of the first decision opens the action again', () => {
    const result = planned({ ...ignored, request: undo });
    expect(result.decision).toMatchObject({ kind: 'reopen', undoes: 1, reason: null });
    expect(result.write?.state).toBe('Default');
    expect(result.message).toContain('Undone: Open again.');
  });

  it('restores the decision before with its reason and dates', () => {
    const second = aDecision('OneAdmin', {
      sequence: 5,
      kind: 'accept',
      reason: null,
      reviewOn: null,
      owner: 'Ana',
      dueOn: '2026-12-01',
    });
    const result = planned({
      picture: {
        ...picture,
        decisions: [second],
        writes: [aWrite('OneAdmin', { sequence: 5, state: 'Default', status: 'written' })],
      },
      history: [second, aDecision('OneAdmin')],
      request: { decision: 'reopen', undoes: 5 },
    });
    expect(result.decision).toMatchObject({ kind: 'ignore', reason: 'no budget', reviewOn: '2027-02-20', undoes: 5 });
    expect(result.write?.state).toBe('Ignored');
  });

  it("restores what was set in Microsoft's portal before our first decision", () => {
    const portal = [
      aProfile('OneAdmin', { stateUpdates: [stateUpdate('Ignored', '2026-10-01T00:00:00Z', 'risk accepted')] }),
    ];
    const accepted = [aDecision('OneAdmin', { kind: 'accept', reason: null, reviewOn: null })];
    const result = planned({
      picture: {
        ...picture,
        profiles: portal,
        decisions: accepted,
        writes: [aWrite('OneAdmin', { state: 'Default', status: 'written' })],
      },
      history: accepted,
      request: undo,
    });
    expect(result.decision).toMatchObject({ kind: 'ignore', reason: 'risk accepted', reviewOn: null });
    expect(result.write?.state).toBe('Ignored');
  });

  it('of an undo brings the decision back', () => {
    const first = planned({ ...ignored, request: undo });
    const line = logged(first.decision, 2);
    const result = planned({
      picture: { ...picture, decisions: [line] },
      history: [line, aDecision('OneAdmin')],
      request: { decision: 'reopen', undoes: 2 },
    });
    expect(result.decision).toMatchObject({ kind: 'ignore', reason: 'no budget', undoes: 2 });
  });

  it('is refused when somebody decided since', () => {
    const newer = aDecision('OneAdmin', { sequence: 3, kind: 'accept', decidedBy: { id: 'p2', name: 'Ana' } });
    const result = plan({
      picture: { ...picture, decisions: [newer] },
      history: [newer, aDecision('OneAdmin')],
      request: undo,
    });
    expect(result).toMatchObject({ ok: false, code: 'cannotUndo' });
    expect(result).toHaveProperty('message', expect.stringContaining('Accepted by Ana on Sun 22 Nov'));
  });

  it('is refused when there is nothing to undo', () => {
    expect(plan({ request: undo })).toMatchObject({ ok: false, code: 'cannotUndo' });
  });
});

describe("the tenant's calendar", () => {
  it('takes today as due date where it is still today, though UTC is a day further', () => {
    const losAngeles = { now: new Date('2026-11-24T01:30:00Z'), timeZone: 'America/Los_Angeles' };
    const today = '2026-11-23';
    expect(planned({ ...losAngeles, request: { decision: 'accept', dueOn: today } }).decision.dueOn).toBe(today);
  });

  it('says on which day somebody decided there', () => {
    const decision = aDecision('OneAdmin', { decidedAt: '2026-11-22T19:30:00.000Z' });
    const answer = plan({
      picture: { ...picture, decisions: [decision] },
      history: [decision],
      request: ignore,
      timeZone: 'Pacific/Auckland',
    });
    expect(answer).toMatchObject({ ok: false, message: 'Ignored by Mere Tane on Mon 23 Nov.' });
  });
});
