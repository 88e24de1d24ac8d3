import { describe, expect, it } from '@jest/globals';
import { detailOf } from '../../domain/actionDetail';
import { actionDetail } from '../../domain/contract/actions';
import { aDecision, aPicture, aProfile, aScore } from './tenants';
import { en } from '../support/english';

const picture = aPicture(
  [aScore('AdminMFAV2', { statusText: '<b>3 of 8</b>' })],
  [aProfile('AdminMFAV2', { remediation: '<p>Do it</p>', threats: ['Password Cracking'] })],
);

describe('the detail of an action', () => {
  it('answers the contract and says who says what', () => {
    const detail = detailOf(picture, 'adminmfav2', { history: [], decisions: [aDecision('AdminMFAV2')] }, en);
    expect(detail).toMatchObject({
      asOf: '2026-11-22',
      action: { controlId: 'AdminMFAV2', status: 'open' },
      meaning: { from: 'catalogue' },
      threats: [{ name: 'Password cracking' }],
      remediationHtml: '<p>Do it</p>',
      statusHtml: '<b>3 of 8</b>',
      decisions: [{ sequence: 1, by: 'Mere Tane' }],
      namesPeople: true,
    });
    expect(actionDetail.parse(detail)).toEqual(detail);
  });

  it('answers what became of "I did it"', () => {
    const decisions = [aDecision('AdminMFAV2', { kind: 'done', reviewOn: null })];
    const detail = detailOf({ ...picture, decisions }, 'AdminMFAV2', { history: [], decisions }, en);
    expect(detail?.confirmation).toMatchObject({ state: 'waiting', until: '2026-11-29' });
    expect(actionDetail.parse(detail)).toEqual(detail);
  });

  it('is none for a control the tenant does not have', () => {
    expect(detailOf(picture, 'Nonsense', { history: [], decisions: [] }, en)).toBeNull();
  });

  it("has Microsoft's own words where there are any, and says nothing in their place where there are none", () => {
    const told = aPicture(
      [aScore('OneAdmin', { statusText: 'You have 1.', lastSynced: '2026-11-20T00:00:00Z' })],
      [
        aProfile('OneAdmin', {
          remediation: 'Do',
          remediationImpact: 'None',
          actionUrl: 'https://entra.example/roles',
        }),
      ],
    );
    expect(detailOf(told, 'OneAdmin', { history: [], decisions: [] }, en)).toMatchObject({
      remediationHtml: 'Do',
      impactHtml: 'None',
      statusHtml: 'You have 1.',
      actionUrl: 'https://entra.example/roles',
      lastSynced: '2026-11-20T00:00:00Z',
      confirmation: null,
      namesPeople: false,
    });
    const unscored = aPicture([], [aProfile('OneAdmin')]);
    expect(detailOf(unscored, 'OneAdmin', { history: [], decisions: [] }, en)).toMatchObject({
      statusHtml: null,
      lastSynced: null,
    });
    const unlisted = aPicture([aScore('OneAdmin')], []);
    expect(detailOf(unlisted, 'OneAdmin', { history: [], decisions: [] }, en)).toMatchObject({
      remediationHtml: null,
      impactHtml: null,
      actionUrl: null,
    });
  });

  it('has our own words, each marked as ours', () => {
    const detail = detailOf(aPicture([aScore('OneAdmin')], []), 'oneadmin', { history: [], decisions: [] }, en);
    expect(detail?.meaning).toEqual({
      text: 'Have two to four global administrators, not one and not ten.',
      from: 'catalogue',
    });
    for (const words of [detail?.why, detail?.usersNotice, detail?.licence, detail?.verify, detail?.rollBack])
      expect(words).toEqual({ text: expect.stringMatching(/\.$/), from: 'catalogue' });
  });

  it('speaks of a control that we do not know by its service', () => {
    const known = aPicture([], [aProfile('brand_new', { service: 'MDATP' })]);
    expect(detailOf(known, 'brand_new', { history: [], decisions: [] }, en)?.peopleSource?.text).toBe(
      'This is about computers, not people: Microsoft Defender lists them.',
    );
  });

  it.each([
    [
      'AdminMFAV2',
      "Administrators by their roles in Entra, and Microsoft's registration report for their second factor.",
    ],
    ['MFARegistrationV2', "Microsoft's registration report of who has a second factor."],
    ['SelfServicePasswordReset', "Microsoft's registration report of who can reset the own password."],
    [
      'aad_phishing_MFA_strength',
      "Administrators by their roles, and the methods Microsoft's registration report lists for them.",
    ],
    ['OneAdmin', 'Holders of the Global Administrator role in Entra, directly and through groups.'],
    ['RoleOverlap', 'Holders of administrator roles in Entra, directly and through groups.'],
    ['AATP_AdminSDHolder', 'Microsoft gives counts only; it names nobody for this action.'],
    ['AATP_PwdLAPS', 'This is about computers, not people: Microsoft Defender lists them.'],
    ['BlockLegacyAuthentication', 'One setting for everybody: nobody in particular has to act.'],
  ])('says of %s where names come from', (controlId, text) => {
    const detail = detailOf(aPicture([aScore(controlId)], []), controlId, { history: [], decisions: [] }, en);
    expect(detail?.peopleSource).toEqual({ text, from: 'catalogue' });
  });

  it('carries the decisions as they were made', () => {
    const accepted = aDecision('AdminMFAV2', {
      sequence: 7,
      kind: 'accept',
      reason: 'asked for',
      reviewOn: null,
      owner: 'Ana',
      dueOn: '2026-12-01',
    });
    const history = [{ from: '2026-10-01', to: null, score: 0, count: null, total: null }];
    const detail = detailOf(
      { ...picture, decisions: [accepted] },
      'AdminMFAV2',
      { history, decisions: [accepted] },
      en,
    );
    expect(detail?.decisions).toEqual([
      {
        sequence: 7,
        kind: 'accept',
        by: 'Mere Tane',
        at: '2026-11-22T20:00:00.000Z',
        reason: 'asked for',
        reviewOn: null,
        owner: 'Ana',
        dueOn: '2026-12-01',
      },
    ]);
    expect(detail?.history).toEqual(history);
    expect(detail?.confirmation).toBeNull();
    expect(detail?.effects.map(({ kind }) => kind)).toEqual(['accept', 'ignore', 'thirdParty', 'reopen', 'done']);
  });
});
