import { describe, expect, it } from '@jest/globals';
import { createSchool } from '../../../infra/local/tenant/school';
import type { TenantData } from '../../../infra/local/tenant/tenantData';
import type { WireScore } from './graphShapes';
import { wireProfile, wireScore } from './graphShapes';

const today = new Date('2026-11-23T08:00:00Z');
const newSchool = (): TenantData => createSchool({ today });

function newest(school: TenantData): WireScore {
  return wireScore.parse(school.secureScores()[0]);
}

function control(school: TenantData, id: string) {
  return newest(school).controlScores.find((each) => each.controlName.toLowerCase() === id.toLowerCase());
}

function updates(school: TenantData, id: string) {
  const found = school.controlProfiles().find((each) => each.id === id);
  return wireProfile.parse(found).controlStateUpdates;
}

describe('moving the tenant on', () => {
  it('gives one new day for one day, and the late one, and lets the oldest go', () => {
    const school = newSchool();
    const before = school.secureScores().length;
    school.advance(1);
    expect(school.now().toISOString()).toBe('2026-11-24T08:00:00.000Z');
    expect(newest(school).createdDateTime).toBe('2026-11-23T00:00:00Z');
    expect(school.secureScores()).toHaveLength(before + 1);
    expect(school.secureScores().at(-1)).toMatchObject({ createdDateTime: '2026-08-26T00:00:00Z' });
    expect(school.secureScores()[4]).toMatchObject({ createdDateTime: '2026-11-19T00:00:00Z' });
  });

  it('never brings the lost days', () => {
    const school = newSchool();
    school.advance(30);
    const dates = school.secureScores().map((score) => String(score.createdDateTime));
    expect(dates.some((date) => date.startsWith('2026-10-14'))).toBe(false);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('holds ninety days and no more', () => {
    const school = newSchool();
    school.advance(200);
    expect(school.secureScores()).toHaveLength(90);
  });

  it('gives the same days in one step and in many', () => {
    const [once, often] = [newSchool(), newSchool()];
    once.advance(20);
    for (let day = 0; day < 20; day += 1) often.advance(1);
    expect(JSON.stringify(often.secureScores())).toBe(JSON.stringify(once.secureScores()));
  });

  it('has something to tell every week', () => {
    const school = newSchool();
    for (let week = 0; week < 12; week += 1) {
      const before = newest(school);
      school.advance(7);
      const after = newest(school);
      expect([after.currentScore, after.maxScore]).not.toEqual([before.currentScore, before.maxScore]);
      expect(after.controlScores.reduce((sum, each) => sum + each.score, 0)).toBeCloseTo(after.currentScore, 6);
    }
  });

  it('lets Microsoft list a control first and score it some days later', () => {
    const school = newSchool();
    const hasProfile = (): boolean =>
      school.controlProfiles().some((each) => each.id === 'intune_mobile_email_profiles_requirement');
    expect([hasProfile(), control(school, 'intune_mobile_email_profiles_requirement')]).toEqual([false, undefined]);
    school.advance(14);
    expect([hasProfile(), control(school, 'intune_mobile_email_profiles_requirement')]).toEqual([true, undefined]);
    school.advance(7);
    expect([hasProfile(), control(school, 'intune_mobile_email_profiles_requirement')?.score]).toEqual([true, 0]);
  });

  it.each([0, -1, 1.5, 5000, NaN])('refuses %p days', (days) => {
    expect(() => newSchool().advance(days)).toThrow(/whole number from 1 to 3650/);
  });
});

describe('a state that is set', () => {
  it('stands in the profile at once, with the app as its author', () => {
    const school = newSchool();
    const patched = school.patchControlProfile('ADMINMFAV2', { state: 'Ignored', comment: 'Later (Mere Totara)' });
    expect(patched).toMatchObject({ id: 'AdminMFAV2' });
    expect(updates(school, 'AdminMFAV2').at(-1)).toEqual({
      assignedTo: null,
      comment: 'Later (Mere Totara)',
      state: 'Ignored',
      updatedBy: 'Scorekeeper (app)',
      updatedDateTime: today.toISOString(),
    });
  });

  it('keeps what is left out', () => {
    const school = newSchool();
    school.patchControlProfile('CustomerLockBoxEnabled', { assignedTo: 'Tama' });
    expect(updates(school, 'CustomerLockBoxEnabled').at(-1)).toMatchObject({
      assignedTo: 'Tama',
      comment: 'No budget for somebody on call.',
      state: 'Ignored',
    });
  });

  it('is newer than the one before, even in the same second', () => {
    const school = newSchool();
    school.patchControlProfile('AdminMFAV2', { state: 'Ignored' });
    school.patchControlProfile('AdminMFAV2', { state: 'Default' });
    const [second, first] = updates(school, 'AdminMFAV2').reverse();
    expect(Date.parse(second?.updatedDateTime ?? '')).toBeGreaterThan(Date.parse(first?.updatedDateTime ?? ''));
  });

  it('gives full points a day later as third party, and the measured ones again when it is taken back', () => {
    const school = newSchool();
    school.patchControlProfile('exo_outlookaddins', { state: 'thirdParty' });
    expect(control(school, 'exo_outlookaddins')?.score).toBe(0);
    school.advance(1);
    expect(control(school, 'exo_outlookaddins')?.score).toBe(3);
    school.patchControlProfile('exo_outlookaddins', { state: 'Default' });
    school.advance(1);
    expect(control(school, 'exo_outlookaddins')?.score).toBe(0);
  });

  it('takes nothing away as ignored', () => {
    const school = newSchool();
    const before = control(school, 'AdminMFAV2')?.score;
    school.patchControlProfile('AdminMFAV2', { state: 'Ignored' });
    school.advance(1);
    expect(control(school, 'AdminMFAV2')?.score).toBe(before);
  });

  it('is refused for an unknown control', () => {
    expect(newSchool().patchControlProfile('NoSuchControl', { state: 'Ignored' })).toBeNull();
  });
});

describe('a control that is changed from outside', () => {
  it('moves with the next day', () => {
    const school = newSchool();
    expect(school.changeControl('adminmfav2', { count: 13 })).toBe(true);
    expect(control(school, 'AdminMFAV2')).toMatchObject({ count: '10', total: '14' });
    school.advance(1);
    expect(control(school, 'AdminMFAV2')).toMatchObject({ count: '13', total: '14', scoreInPercentage: 92.86 });
  });

  it('takes points, a maximum and a state', () => {
    const school = newSchool();
    const before = newest(school);
    school.changeControl('mdo_zapmalware', { score: 4, maxScore: 8 });
    school.changeControl('exo_outlookaddins', { state: 'ThirdParty' });
    school.advance(1);
    expect(control(school, 'mdo_zapmalware')).toMatchObject({ score: 4, scoreInPercentage: 50 });
    expect(newest(school).maxScore).toBe(before.maxScore + 2);
    expect(control(school, 'exo_outlookaddins')?.score).toBe(3);
    expect(updates(school, 'exo_outlookaddins').at(-1)?.state).toBe('ThirdParty');
  });

  it('switches a switch', () => {
    const school = newSchool();
    school.changeControl('exo_outlookaddins', { score: 3 });
    school.advance(1);
    expect(control(school, 'exo_outlookaddins')).toMatchObject({ on: 'true', score: 3 });
  });

  it('mends devices', () => {
    const school = newSchool();
    school.changeControl('scid_2090', { count: 120, total: 128 });
    school.advance(1);
    expect(control(school, 'scid_2090')?.implementationStatus).toBe('8/128 exposed devices');
  });

  it('begins to be scored where it was not', () => {
    const school = newSchool();
    expect(school.changeControl('AATP_PrintSpooler', { score: 5 })).toBe(true);
    school.advance(1);
    expect(control(school, 'AATP_PrintSpooler')?.score).toBe(5);
  });

  it('answers no for an unknown one', () => {
    expect(newSchool().changeControl('NoSuchControl', { score: 1 })).toBe(false);
  });
});
