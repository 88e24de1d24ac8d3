import { describe, expect, it } from '@jest/globals';
import { createSchool } from '../../../infra/local/tenant/school';
import type { TenantData } from '../../../infra/local/tenant/tenantData';
import type { WireProfile, WireScore } from './graphShapes';
import { wireProfile, wireScore } from './graphShapes';

const today = new Date('2026-11-23T08:00:00Z');
const school = createSchool({ today });
const scores = scoresOf(school);
const profiles = profilesOf(school);
const newest = at(scores, 0);

function scoresOf(tenant: TenantData): WireScore[] {
  return tenant.secureScores().map((score) => wireScore.parse(score));
}

function profilesOf(tenant: TenantData): WireProfile[] {
  return tenant.controlProfiles().map((profile) => wireProfile.parse(profile));
}

function at<T>(list: readonly T[], index: number): T {
  const value = list.at(index);
  if (value === undefined) throw new Error(`Nothing at ${index}.`);
  return value;
}

const dateOf = (score: WireScore): string => score.createdDateTime.slice(0, 10);

function on(date: string): WireScore {
  const score = scores.find((candidate) => dateOf(candidate) === date);
  if (score === undefined) throw new Error(`No day ${date}.`);
  return score;
}

function control(score: WireScore, id: string): WireScore['controlScores'][number] | undefined {
  return score.controlScores.find((candidate) => candidate.controlName.toLowerCase() === id.toLowerCase());
}

function profile(id: string, tenant = school): WireProfile {
  const found = profilesOf(tenant).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No profile ${id}.`);
  return found;
}

const state = (id: string): string | null | undefined => profile(id).controlStateUpdates.at(-1)?.state;

describe('the made-up school', () => {
  it('is the same to the byte for the same day', () => {
    const again = createSchool({ today: new Date('2026-11-23T21:30:00Z') });
    expect(JSON.stringify(again.secureScores())).toBe(JSON.stringify(school.secureScores()));
    expect(JSON.stringify(again.controlProfiles())).toBe(JSON.stringify(school.controlProfiles()));
    expect(JSON.stringify(again.registrationDetails())).toBe(JSON.stringify(school.registrationDetails()));
  });

  it('is another tenant with other figures for another seed', () => {
    const other = createSchool({ today, seed: 7 });
    expect(other.tenantId).not.toBe(school.tenantId);
    expect(JSON.stringify(other.secureScores())).not.toBe(JSON.stringify(school.secureScores()));
  });

  it('says of itself that it is made up', () => {
    expect(school.describe).toMatch(/made-up/);
  });

  it('sends every day in the shape Graph does', () => {
    for (const score of school.secureScores()) expect(wireScore.safeParse(score).error).toBeUndefined();
  });

  it('sends every profile in the shape Graph does', () => {
    for (const each of school.controlProfiles()) expect(wireProfile.safeParse(each).error).toBeUndefined();
  });
});

describe('its ninety days', () => {
  it('end yesterday and begin 89 days before', () => {
    expect(dateOf(newest)).toBe('2026-11-22');
    expect(dateOf(at(scores, -1))).toBe('2026-08-25');
  });

  it('come newest first, each once, with the tenant and the day in the id', () => {
    const dates = scores.map(dateOf);
    expect(dates).toEqual([...new Set(dates)].sort().reverse());
    for (const score of scores) expect(score.id).toBe(`${school.tenantId}_${dateOf(score)}`);
  });

  it('lack five days for good and one that is late', () => {
    const dates = new Set(scores.map(dateOf));
    const missing = Array.from({ length: 90 }, (_, index) =>
      new Date(Date.UTC(2026, 7, 25 + index)).toISOString().slice(0, 10),
    ).filter((date) => !dates.has(date));
    expect(missing).toEqual(['2026-10-12', '2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16', '2026-11-19']);
  });

  it('start near 52 and end near 61 percent', () => {
    const percent = (score: WireScore): number => (score.currentScore / score.maxScore) * 100;
    expect(percent(at(scores, -1))).toBeGreaterThan(51);
    expect(percent(at(scores, -1))).toBeLessThan(53);
    expect(percent(newest)).toBeGreaterThan(60.5);
    expect(percent(newest)).toBeLessThan(62);
  });

  it('have a current score that is the sum of the control scores', () => {
    for (const score of scores) {
      expect(score.currentScore).toBeCloseTo(
        score.controlScores.reduce((sum, each) => sum + each.score, 0),
        6,
      );
    }
  });

  it('have control scores that follow from percentage, count and total', () => {
    for (const each of newest.controlScores) {
      if (each.count === undefined || each.total === undefined) continue;
      const share = each.total === '0' ? 1 : Number(each.count) / Number(each.total);
      expect(each.scoreInPercentage).toBeCloseTo(share * 100, 1);
    }
  });

  it('have control scores that are the maximum of the profile times the percentage', () => {
    for (const each of profiles) {
      const score = control(newest, each.id);
      if (score === undefined) continue;
      expect(Math.abs(score.score - (each.maxScore * score.scoreInPercentage) / 100)).toBeLessThan(0.006);
    }
  });

  it('hold a control that is lost and earned again', () => {
    const points = ['2026-09-24', '2026-09-25', '2026-10-01', '2026-10-02'].map(
      (date) => control(on(date), 'spo_legacy_auth')?.score,
    );
    expect(points).toEqual([3, 0, 0, 3]);
  });

  it('hold two days on which Microsoft adds controls and the maximum rises', () => {
    expect(on('2026-09-19').maxScore - on('2026-09-18').maxScore).toBe(10);
    expect(on('2026-11-18').maxScore - on('2026-11-17').maxScore).toBe(10);
    expect(control(on('2026-11-17'), 'aad_phishing_MFA_strength')).toBeUndefined();
    expect(control(on('2026-11-18'), 'aad_phishing_MFA_strength')?.score).toBe(0);
  });

  it('hold a control that Microsoft retires, its profile then deprecated', () => {
    expect(control(on('2026-10-23'), 'MDA_Zendesk_enableapp')?.score).toBe(3);
    expect(control(on('2026-10-24'), 'MDA_Zendesk_enableapp')).toBeUndefined();
    expect(profiles.filter((each) => each.deprecated).map((each) => each.id)).toEqual(['MDA_Zendesk_enableapp']);
  });

  it('hold a control that Microsoft re-weights', () => {
    const before = control(on('2026-09-11'), 'mdo_safelinksforemail');
    const after = control(on('2026-09-12'), 'mdo_safelinksforemail');
    expect([before?.score, after?.score, profile('mdo_safelinksforemail').maxScore]).toEqual([6, 9, 9]);
    expect(on('2026-09-12').maxScore - on('2026-09-11').maxScore).toBe(3);
  });

  it('hold a day on which people join and a partial control loses by it', () => {
    const before = control(on('2026-11-15'), 'MFARegistrationV2');
    const after = control(on('2026-11-16'), 'MFARegistrationV2');
    expect([before?.total, after?.total]).toEqual(['698', '702']);
    expect(after?.count).toBe(before?.count);
    expect(after?.score ?? 0).toBeLessThan(before?.score ?? 0);
  });

  it('tell a last week of earned, added and lost', () => {
    const before = on('2026-11-15');
    const points = (score: WireScore, id: string): number => control(score, id)?.score ?? NaN;
    expect(points(newest, 'AdminMFAV2')).toBeGreaterThan(points(before, 'AdminMFAV2'));
    expect(points(newest, 'BlockLegacyAuthentication')).toBeLessThan(points(before, 'BlockLegacyAuthentication'));
    const known = new Set(before.controlScores.map((each) => each.controlName));
    const added = newest.controlScores.filter((each) => !known.has(each.controlName)).map((each) => each.controlName);
    expect(added).toEqual(['aad_phishing_MFA_strength', 'intune_AV_firewall_enabled']);
    expect(newest.currentScore).toBeGreaterThan(before.currentScore);
  });
});

describe('its quirks', () => {
  const scoreIds = newest.controlScores.map((each) => each.controlName);
  const lowerScoreIds = new Set(scoreIds.map((id) => id.toLowerCase()));

  it('has more than 230 profiles and 240 scores', () => {
    expect(profiles.length).toBeGreaterThanOrEqual(230);
    expect(newest.controlScores.length).toBeGreaterThanOrEqual(240);
  });

  it('has profiles without a score and scores without a profile', () => {
    const profileIds = new Set(profiles.map((each) => each.id.toLowerCase()));
    expect(profiles.filter((each) => !lowerScoreIds.has(each.id.toLowerCase())).length).toBeGreaterThan(20);
    expect(scoreIds.filter((id) => !profileIds.has(id.toLowerCase())).length).toBeGreaterThan(10);
  });

  it('spells some ids otherwise in the scores than in the profiles', () => {
    const exact = new Set(scoreIds);
    const respelt = profiles.filter((each) => lowerScoreIds.has(each.id.toLowerCase()) && !exact.has(each.id));
    expect(respelt.map((each) => each.id)).toContain('IntegratedApps');
    expect(respelt).toHaveLength(5);
  });

  it('has each control once on either side', () => {
    expect(lowerScoreIds.size).toBe(scoreIds.length);
    expect(new Set(profiles.map((each) => each.id.toLowerCase())).size).toBe(profiles.length);
  });

  it('has an id with a dot, titles that repeat and a title that is only the id', () => {
    expect(profile('11770.MDA_Google_EnableTwoFactorAuth').service).toBe('MDA_Google');
    const sessionTimeouts = profiles.filter((each) => each.title === 'Enable session timeout for web users');
    expect(sessionTimeouts.length).toBeGreaterThan(2);
    expect(profile('scid_118').title).toBe('scid_118');
  });

  it('has every casing and absence of impact, cost and threats', () => {
    const impacts = new Set(profiles.map((each) => each.userImpact));
    for (const word of [
      'Unknown',
      'None',
      null,
      'low',
      'Low',
      'medium',
      'Medium',
      'moderate',
      'Moderate',
      'high',
      'High',
    ]) {
      expect(impacts).toContain(word);
    }
    const costs = new Set(profiles.map((each) => each.implementationCost));
    for (const word of ['Unknown', 'low', 'Low', 'medium', 'Medium', 'Moderate', 'high']) expect(costs).toContain(word);
    const threats = new Set(profiles.flatMap((each) => each.threats));
    for (const word of ['Account breach', 'Account Breach', 'Password Cracking']) expect(threats).toContain(word);
    expect(profiles.some((each) => each.threats.length === 0)).toBe(true);
  });

  it('has remediations as lists, links and entities, and some empty or missing', () => {
    const texts = profiles.map((each) => each.remediation);
    for (const part of ['<ol>', '<a href=', '&nbsp;', '&ldquo;', '<br />']) {
      expect(texts.some((text) => text?.includes(part))).toBe(true);
    }
    expect(texts).toContain('');
    expect(texts).toContain(null);
  });

  it('says nothing, something wrong or HTML in implementationStatus', () => {
    const texts = newest.controlScores.map((each) => each.implementationStatus);
    expect(texts).toContain('');
    expect(texts.some((text) => text.startsWith('<p>'))).toBe(true);
    const expiry = control(newest, 'PWAgePolicyNew');
    expect(expiry).toMatchObject({ scoreInPercentage: 100, implementationStatus: 'Passwords are set to expire.' });
  });

  it('counts in strings, once without a total and once of a total of 0', () => {
    expect(control(newest, 'OneAdmin')).toMatchObject({ count: '3' });
    expect(control(newest, 'OneAdmin')).not.toHaveProperty('total');
    expect(control(newest, 'mdo_allowedsenderscombined')).toMatchObject({
      count: '0',
      total: '0',
      scoreInPercentage: 100,
    });
  });

  it('tells exposed devices in words only', () => {
    const devices = newest.controlScores.filter((each) => each.controlName.startsWith('scid_'));
    expect(devices.length).toBeGreaterThan(80);
    for (const device of devices) {
      expect(device.implementationStatus).toMatch(/^\d+\/\d+ exposed devices$/);
      expect(device).not.toHaveProperty('count');
    }
    expect(devices.some((device) => device.implementationStatus === '0/128 exposed devices')).toBe(true);
  });

  it('was measured before the day of the snapshot, Entra and Teams sometimes long before', () => {
    const age = (each: WireScore['controlScores'][number]): number =>
      (Date.parse(newest.createdDateTime) - Date.parse(each.lastSynced)) / 86_400_000;
    expect(Math.min(...newest.controlScores.map(age))).toBeGreaterThan(0);
    expect(Math.max(...newest.controlScores.map(age))).toBeGreaterThan(5);
  });

  it('compares on two bases, and on none in the first four days', () => {
    for (const score of scores) {
      const bases = score.averageComparativeScores.map((each) => each.basis);
      expect(bases).toEqual(dateOf(score) < '2026-08-29' ? [] : ['AllTenants', 'TotalSeats']);
    }
  });

  it('owns Entra ID P1, neither P2 nor Defender for Identity', () => {
    expect(newest.enabledServices).toContain('HasAADP1');
    expect(newest.enabledServices).not.toContain('HasAADP2');
    expect(newest.enabledServices).not.toContain('HasAATP');
    expect(control(newest, 'SigninRiskPolicy')?.score).toBe(0);
  });

  it('has states of every kind', () => {
    expect(state('AdminMFAV2')).toBe('Default');
    expect(state('CustomerLockBoxEnabled')).toBe('Ignored');
    expect(state('MDA_Zoom_MFA')).toBe('ThirdParty');
    expect(state('exo_storageproviderrestricted')).toBe('AlternateMitigation');
    expect(state('mip_search_auditlog')).toBe('reviewed');
    expect(state('aad_managed_approved_public_groups_only')).toBe('UnderAssessment');
  });

  it('gives full points to what is declared and none to what is ignored', () => {
    expect(control(newest, 'MDA_Zoom_MFA')?.score).toBe(7);
    expect(control(on('2026-10-19'), 'MDA_Zoom_MFA')?.score).toBe(0);
    expect(control(newest, 'exo_storageproviderrestricted')?.score).toBe(5);
    expect(control(newest, 'CustomerLockBoxEnabled')?.score).toBe(0);
  });
});
