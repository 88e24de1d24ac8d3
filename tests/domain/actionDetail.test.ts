import { describe, expect, it } from '@jest/globals';
import { detailOf } from '../../domain/actionDetail';
import { actionDetail } from '../../domain/contract/actions';
import { aDecision, aPicture, aProfile, aScore } from './tenants';

const picture = aPicture(
  [aScore('AdminMFAV2', { statusText: '<b>3 of 8</b>' })],
  [aProfile('AdminMFAV2', { remediation: '<p>Do it</p>', threats: ['Password Cracking'] })],
);

describe('the detail of an action', () => {
  it('answers the contract and says who says what', () => {
    const detail = detailOf(picture, 'adminmfav2', { history: [], decisions: [aDecision('AdminMFAV2')] });
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
    const detail = detailOf({ ...picture, decisions }, 'AdminMFAV2', { history: [], decisions });
    expect(detail?.confirmation).toMatchObject({ state: 'waiting', until: '2026-11-29' });
    expect(actionDetail.parse(detail)).toEqual(detail);
  });

  it('is none for a control the tenant does not have', () => {
    expect(detailOf(picture, 'Nonsense', { history: [], decisions: [] })).toBeNull();
  });
});
