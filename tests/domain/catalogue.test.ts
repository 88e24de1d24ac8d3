import { describe, expect, it } from '@jest/globals';
import { catalogueEntryOf } from '../../domain/catalogue/index';
import { catalogueEntry } from '../../domain/catalogue/entry';
import { anyControl, families } from '../../domain/catalogue/families';
import { explainThreats, threatKey, threatName, threats } from '../../domain/threats';

describe('the catalogue', () => {
  it('finds an entry in any casing', () => {
    expect(catalogueEntryOf('ONEADMIN', null)).toBe(catalogueEntryOf('OneAdmin', 'AzureAD'));
    expect(catalogueEntryOf('OneAdmin', null).people).toBe('globalAdmins');
  });

  it.each([
    ['MDA_SNOW_SessionTimeout', 'ServiceNow'],
    ['11770.MDA_Google_EnableTwoFactorAuth', 'Google Workspace'],
    ['MDA_NewThing_x', 'NewThing'],
  ])('describes %s by its product', (id, product) => {
    expect(catalogueEntryOf(id, null).meaning).toContain(product);
  });

  it.each([
    ['scid_99999', null, 'computers'],
    ['aad_new', null, 'Entra ID'],
    ['mdo_new', null, 'mail'],
    ['exo_new', null, 'mail'],
    ['spo_new', null, 'SharePoint'],
    ['mip_new', null, 'Purview'],
    ['meeting_new', null, 'Teams'],
    ['SomethingNew', 'MS Teams', 'Teams'],
    ['SomethingNew', 'Intune', 'phones'],
    ['SomethingNew', null, 'not described yet'],
  ])('has words for %s of %s', (id, service, words) => {
    expect(catalogueEntryOf(id, service).meaning).toContain(words);
  });

  it('has whole families, whose threats are explained', () => {
    const known = new Set(threats.map(({ key }) => key));
    for (const entry of [...families.map(({ describe }) => describe('MDA_SF_x')), anyControl]) {
      expect(catalogueEntry.parse(entry)).toEqual(entry);
      expect(entry.threats.filter((key) => !known.has(key))).toEqual([]);
    }
  });
});

describe('threats', () => {
  it.each(['Account breach', 'Account Breach', 'accountBreach', 'ACCOUNT_BREACH'])('reads %p as one', (name) => {
    expect(threatKey(name)).toBe('accountBreach');
    expect(threatName(name)).toBe('Account breach');
  });

  it('are explained once each', () => {
    const explained = explainThreats(['Password Cracking', 'Password cracking', 'dataSpillage', '']);
    expect(explained.map(({ key }) => key)).toEqual(['passwordCracking', 'dataSpillage']);
  });

  it('keep a name we do not know, and say so', () => {
    expect(explainThreats(['Quantum theft'])[0]).toMatchObject({ name: 'Quantum theft', cost: 'Not known.' });
    expect(threatName('Quantum theft')).toBe('Quantum theft');
  });
});
