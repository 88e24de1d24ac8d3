import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadCapturedData } from '../../../infra/local/tenant/capturedData';
import type { TenantData } from '../../../infra/local/tenant/tenantData';

const now = new Date('2026-11-23T08:00:00Z');
const tenant = '1f0e2d3c-4b5a-4697-8877-665544332211';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'captured-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function day(date: string, change: object = {}): object {
  return {
    id: `${tenant}_${date}`,
    azureTenantId: tenant,
    createdDateTime: `${date}T00:00:00Z`,
    currentScore: 7,
    maxScore: 18,
    controlScores: [
      { controlName: 'AdminMFAV2', score: 5, count: '1', total: '2', lastSynced: `${date}T01:00:00Z` },
      { controlName: 'oneadmin', score: 2, lastSynced: `${date}T01:00:00Z` },
    ],
    ...change,
  };
}

const untouched = { assignedTo: null, comment: null, state: 'Default', updatedBy: null, updatedDateTime: null };
const adminMfa = { id: 'AdminMFAV2', title: 'MFA for administrators', maxScore: 10, controlStateUpdates: [untouched] };
const answer = (value: unknown[]): object => ({
  '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata',
  value,
});

function write(name: string, content: unknown): void {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 1));
}

function load(): TenantData {
  return loadCapturedData(folder, { now });
}

function loadWith(scores: unknown, profiles: unknown = answer([adminMfa])): TenantData {
  write('secureScores.json', scores);
  write('secureScoreControlProfiles.json', profiles);
  return load();
}

describe('captured responses', () => {
  it('are served as they were captured', () => {
    const data = loadWith(answer([day('2026-11-21')]));
    expect(data.secureScores()).toEqual([day('2026-11-21')]);
    expect(data.controlProfiles()).toEqual([adminMfa]);
    expect(data.tenantId).toBe(tenant);
    expect(data.describe).toContain('one day, 2026-11-21');
  });

  it('may be lists, single objects and several pages in several files, newest day first', () => {
    write('secureScores-1.json', [day('2026-11-19'), day('2026-11-20')]);
    write('securescores-2.JSON', day('2026-11-21'));
    write('secureScoreControlProfiles-1.json', answer([adminMfa]));
    write('secureScoreControlProfiles-2.json', answer([{ id: 'OneAdmin' }]));
    write('notes.txt', 'not looked at');
    expect(
      load()
        .secureScores()
        .map((score) => String(score.createdDateTime).slice(0, 10)),
    ).toEqual(['2026-11-21', '2026-11-20', '2026-11-19']);
    expect(load().controlProfiles()).toHaveLength(2);
  });

  it('may come with the mark that Windows editors put in front, or as UTF-16', () => {
    write('secureScores.json', `\uFEFF${JSON.stringify(answer([day('2026-11-21')]))}`);
    writeFileSync(
      join(folder, 'secureScoreControlProfiles.json'),
      Buffer.from(`\uFEFF${JSON.stringify(answer([adminMfa]))}`, 'utf16le'),
    );
    expect(load().controlProfiles()).toHaveLength(1);
  });

  it('count a day in two files once, as it was last measured', () => {
    const later = day('2026-11-21', {
      currentScore: 8,
      controlScores: [{ controlName: 'AdminMFAV2', score: 8, lastSynced: '2026-11-21T09:00:00Z' }],
    });
    write('secureScores-1.json', [later]);
    write('secureScores-2.json', [day('2026-11-21')]);
    write('secureScoreControlProfiles.json', [adminMfa]);
    expect(load().secureScores()).toMatchObject([{ currentScore: 8 }]);
  });

  it('take a decision in memory, whatever the case of the id', () => {
    const data = loadWith([day('2026-11-21')]);
    expect(data.patchControlProfile('adminmfav2', { state: 'Ignored', comment: 'Later' })).toMatchObject({
      id: 'AdminMFAV2',
      controlStateUpdates: [untouched, { state: 'Ignored', comment: 'Later', updatedDateTime: now.toISOString() }],
    });
    expect(data.controlProfiles()[0]).toHaveProperty('controlStateUpdates.1.state', 'Ignored');
    expect(data.patchControlProfile('NoSuchControl', { state: 'Ignored' })).toBeNull();
  });

  it('do not move in time', () => {
    const data = loadWith([day('2026-11-21')]);
    expect(data.canAdvance).toBe(false);
    expect(() => data.advance(1)).toThrow(/start without --data/);
    expect(() => data.changeControl('AdminMFAV2', { score: 1 })).toThrow(/start without --data/);
  });

  it('bring an operator, a reader and a stranger to sign in as, and no registration report', () => {
    const data = loadWith([day('2026-11-21')]);
    expect(data.users().map((user) => user.givenName)).toEqual(['Mere', 'Tama', 'Ana', 'Hemi', 'Ruth', 'Lena']);
    expect(data.directoryRoles().map((role) => role.displayName)).toEqual([
      'Global Administrator',
      'Security Administrator',
      'Security Reader',
      'Global Reader',
    ]);
    expect(data.registrationDetails()).toHaveProperty('forbidden');
  });

  it('get a proper tenant id where theirs is none, the same each time, and say so', () => {
    const anonymous = [day('2026-11-21', { azureTenantId: 'made-anonymous' })];
    const data = loadWith(anonymous);
    expect(data.tenantId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(loadWith(anonymous).tenantId).toBe(data.tenantId);
    expect(data.describe).toContain("'made-anonymous' is no GUID");
  });
});

describe('captured responses that cannot be used', () => {
  it('name the folder that is not there', () => {
    expect(() => loadCapturedData(join(folder, 'nowhere'), { now })).toThrow(/nowhere cannot be read \(ENOENT\)/);
  });

  it('name the file that is missing', () => {
    expect(load).toThrow(/no file secureScores\*\.json.*GET \/security\/secureScores/);
    write('secureScores.json', [day('2026-11-21')]);
    expect(load).toThrow(/no file secureScoreControlProfiles\*\.json/);
  });

  it.each([
    ['{\n "value": [\n  {"id": "x",}\n ]\n}', 3, 14],
    ['{"value": [', 1, 12],
    ['{"value": ["a\nb"]}', 1, 14],
    ['<html>', 1, 1],
    ['', 1, 1],
    ['{"value": []}\nand more', 2, 1],
  ])('name line and column where %j is not JSON', (text, line, column) => {
    expect(() => loadWith(text)).toThrow(`secureScores.json: line ${line}, column ${column} is not JSON`);
  });

  it.each([[{ tables: [] }], [42], ['"text"'], [null]])('say what was expected instead of %j', (foreign) => {
    expect(() => loadWith(foreign)).toThrow(/secureScores\.json: the first level has no list "value"/);
  });

  it('hold other objects than their name says', () => {
    expect(() => loadWith(answer([day('2026-11-21')]), answer([day('2026-11-21')]))).toThrow(
      /secureScoreControlProfiles\.json: value\[0\] is one of the Secure Score days\. Expected control profiles/,
    );
    expect(() => loadWith(answer([adminMfa]))).toThrow(/secureScores\.json: value\[0\] is one of the control profiles/);
  });

  it("hold Graph's refusal", () => {
    const refusal = { error: { code: 'Forbidden', message: 'No right.' } };
    expect(() => loadWith(refusal)).toThrow(/Graph's refusal \(Forbidden: No right\.\).*SecurityEvents\.Read\.All/);
  });

  it('hold no day', () => {
    expect(() => loadWith(answer([]))).toThrow(/secureScores\.json: value is empty/);
  });

  it('hold a profile without an id', () => {
    expect(() => loadWith([day('2026-11-21')], answer([adminMfa, { title: 'No id', remediation: '' }]))).toThrow(
      /secureScoreControlProfiles\.json: value\[1\]\.id is not as Graph sends it: .*expected string/,
    );
  });

  it('hold a control score without a name', () => {
    const nameless = day('2026-11-21', { controlScores: [{ controlName: 'A' }, { score: 1 }] });
    expect(() => loadWith([nameless])).toThrow(/secureScores\.json: \[0\]\.controlScores\[1\]\.controlName is not/);
  });

  it('hold a day without a date', () => {
    expect(() => loadWith(answer([day('2026-11-21', { createdDateTime: 'yesterday' })]))).toThrow(
      /secureScores\.json: value\[0\]\.createdDateTime is not as Graph sends it/,
    );
  });

  it('come from two tenants', () => {
    expect(() => loadWith([day('2026-11-21'), day('2026-11-20', { azureTenantId: 'other' })])).toThrow(
      /from 2 tenants/,
    );
  });
});

/** A real day that was published elsewhere; it lies beside the repository, not in it. */
const published = resolve('../shared/graph');

if (existsSync(join(published, 'heimdall-secure-score.json'))) {
  describe('a published real day', () => {
    it('has 128 of 274 points and 68 controls', () => {
      copyFileSync(join(published, 'heimdall-secure-score.json'), join(folder, 'secureScores.json'));
      copyFileSync(join(published, 'heimdall-profiles.json'), join(folder, 'secureScoreControlProfiles.json'));
      const data = load();
      expect(data.secureScores()).toMatchObject([{ currentScore: 128, maxScore: 274 }]);
      expect(data.secureScores()[0]?.controlScores).toHaveLength(68);
      expect(data.controlProfiles()).toHaveLength(200);
      expect(data.describe).toContain("'12345678-1234-1234-1234-1234567890abcd' is no GUID");
    });
  });
}
