import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { germanEntries } from '../../domain/catalogue/german/entries';
import { catalogueEntryOf, catalogueWordsOf } from '../../domain/catalogue/index';
import { entries } from '../../domain/catalogue/entries';
import { catalogueEntry } from '../../domain/catalogue/entry';
import { anyControl, families, type FamilyName } from '../../domain/catalogue/families';
import { controlKey } from '../../domain/controlId';
import { explainThreats, threatKey, threatName, threats } from '../../domain/threats';
import { describedControls } from './describedControls';

const texts = ['meaning', 'why', 'usersNotice', 'licence', 'verify', 'rollBack'] as const;
/** An id of each family that has no entry of its own. */
const SAMPLE_OF: Record<FamilyName, string> = {
  connectedApp: 'MDA_NewThing_x',
  device: 'scid_99999',
  onPremisesIdentity: 'aatp_new',
  entra: 'aad_new',
  mail: 'mdo_new',
  files: 'spo_new',
  protectedData: 'mip_new',
  meetings: 'meeting_new',
  mobileDevices: 'intune_new',
  cloudApps: 'mcas_new',
  smallServices: 'sway_new',
};
const all = Object.entries(entries);
const knownThreats = new Set(threats.map(({ key }) => key));
const collected = new URL('../../../shared/graph/control-catalogue.json', import.meta.url);

/** Names of services as Microsoft's score lists them among what a tenant owns. */
const services =
  'HasAADFree HasAADP1 HasAADP2 HasAATP HasAIPP1 HasAIPP2 HasCASD HasCLB HasEOP HasEXOP2 HasM365E5 HasMCAS HasMDEP2 HasMDOP1 HasMDOP2 HasOCAS HasSPOP1 HasSPOP2'.split(
    ' ',
  );

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
    for (const entry of [...families.map(({ describe }) => describe('MDA_SF_x')), anyControl]) {
      expect(catalogueEntry.parse(entry)).toEqual(entry);
      expect(entry.threats.filter((key) => !knownThreats.has(key))).toEqual([]);
    }
  });
});

describe('the German words', () => {
  const german = all.map(([id]) => [id, catalogueWordsOf(id, null, 'de')] as const);

  it('are there for each entry, whole, and not the English ones', () => {
    expect(Object.keys(germanEntries)).toEqual(all.map(([id]) => id));
    for (const [id, words] of german) {
      const english = catalogueEntryOf(id, null);
      expect(catalogueEntry.parse({ ...english, ...words })).toEqual({ ...english, ...words });
      for (const field of texts) expect(words[field]).not.toBe(english[field]);
    }
  });

  it('are no boilerplate repeated', () => {
    for (const field of texts) expect(new Set(german.map(([, words]) => words[field])).size).toBe(german.length);
  });

  it.each([
    ['MDA_SNOW_SessionTimeout', null],
    ['MDA_SNOW_Something', null],
    ['mda_', null],
    ['scid_2000', null],
    ['scid_99999', null],
    ...families.map(({ name }) => [SAMPLE_OF[name], null] as const),
    ['SomethingNew', 'MS Teams'],
    ['SomethingNew', null],
  ])('are there for %s of %s by its family', (id, service) => {
    const [words, english] = [catalogueWordsOf(id, service, 'de'), catalogueEntryOf(id, service)];
    for (const field of texts) {
      expect(words[field]).not.toBe('');
      expect(words[field]).not.toBe(english[field]);
    }
  });

  it('explain each threat, and an unknown one as unknown', () => {
    for (const threat of threats) {
      const [explained] = explainThreats([threat.key], 'de');
      expect(explained?.key).toBe(threat.key);
      for (const field of ['what', 'inSchool', 'cost'] as const) expect(explained?.[field]).not.toBe(threat[field]);
      expect(threatKey(explained?.name ?? '')).toBe(threat.key);
    }
    expect(explainThreats(['Quantum theft'], 'de')[0]).toMatchObject({ name: 'Quantum theft', cost: 'Nicht bekannt.' });
  });
});

describe('the entries', () => {
  it('are one for each control that is neither a device nor a connected app', () => {
    const described = new Set(all.map(([id]) => controlKey(id)));
    expect(describedControls).toHaveLength(177);
    expect(describedControls.filter((id) => !described.has(controlKey(id)))).toEqual([]);
    expect(described.size).toBe(all.length);
  });

  it('leave out no control that was ever collected', () => {
    const ids = existsSync(collected)
      ? (JSON.parse(readFileSync(collected, 'utf8')) as { id: string }[]).map(({ id }) => id)
      : describedControls;
    const own = new Set(all.map(([id]) => controlKey(id)));
    const missing = ids.filter((id) => !/^scid_|(^|\.)mda_/i.test(id) && !own.has(controlKey(id)));
    expect(missing).toEqual([]);
    for (const id of ids) {
      const entry = catalogueEntryOf(id, null);
      expect({ id, issues: catalogueEntry.safeParse(entry).error?.issues ?? [] }).toEqual({ id, issues: [] });
      expect(entry).not.toBe(anyControl);
    }
  });

  it.each(all)('%s is whole', (_id, entry) => {
    expect(catalogueEntry.parse(entry)).toEqual(entry);
    expect(entry.threats.filter((key) => !knownThreats.has(key))).toEqual([]);
    expect(new Set(entry.threats).size).toBe(entry.threats.length);
    expect(entry.needsOneOf.filter((name) => !services.includes(name))).toEqual([]);
    for (const text of texts) expect(entry[text]).toMatch(/^\S.*[.)]$/);
  });

  it('say no sentence twice', () => {
    const said = new Map<string, string>();
    const twice: string[] = [];
    for (const [id, entry] of all) {
      for (const sentence of texts.flatMap((text) => sentencesOf(entry[text]))) {
        const before = said.get(sentence);
        if (before !== undefined) twice.push(`${before} and ${id}: ${sentence}`);
        said.set(sentence, id);
      }
    }
    expect(twice).toEqual([]);
  });

  it.each(texts)('share at most half of their phrases of four words in "%s"', (text) => {
    const phrases = all.map(([id, entry]) => ({ id, of: phrasesOf(entry[text]) }));
    const alike = phrases.flatMap((one, index) =>
      phrases
        .slice(index + 1)
        .filter((other) => shared(one.of, other.of) > 0.5)
        .map((other) => `${one.id} and ${other.id}`),
    );
    expect(alike).toEqual([]);
  });

  it('need Defender for Identity where they come from it', () => {
    const identity = all.filter(([id]) => id.startsWith('AATP_'));
    expect(identity).toHaveLength(68);
    expect(identity.filter(([, { needsOneOf }]) => !needsOneOf.includes('HasAATP'))).toEqual([]);
  });

  it('hold what nobody notices to the impact "none" or "low"', () => {
    const quiet = all.filter(([, { usersNotice }]) => /^(nobody|no one) notices/i.test(usersNotice));
    expect(quiet.filter(([, { userImpact }]) => userImpact !== 'none' && userImpact !== 'low')).toEqual([]);
  });
});

describe('families', () => {
  it.each([
    ['MDA_Zoom_MFA', 'second factor'],
    ['MDA_GitHub_SAML', 'Microsoft account'],
    ['MDA_SF_password_sessionTimeout', 'ends by itself'],
    ['MDA_SF_password_minimumPasswordLength', 'passwords'],
    ['MDA_Zendesk_IPrestrictions', 'network addresses'],
    ['MDA_GitHub_PublicRepoCreation', 'outsiders'],
    ['MDA_SNOW_useCsrfToken', 'web pages'],
    ['MDA_Atlassian_mobile_dataprotection', 'phones'],
    ['MDA_Zendesk_enableapp', 'A security setting inside Zendesk'],
    ['scid_2010', 'Antivirus'],
    ['scid_2070', 'firewall'],
    ['scid_2090', 'encrypted'],
    ['scid_2501', 'malware'],
    ['scid_5007', 'Mac'],
    ['scid_6090', 'Linux'],
    ['forms_new', 'smaller service'],
    ['AppG_new', 'Cloud Apps'],
  ])('describe %s by what it is about', (id, words) => {
    const entry = catalogueEntryOf(id, null);
    expect(entry.meaning).toContain(words);
    expect(catalogueEntry.parse(entry)).toEqual(entry);
  });

  it('keep an endless product name short', () => {
    expect(catalogueEntry.safeParse(catalogueEntryOf(`MDA_${'x'.repeat(5000)}_y`, null)).success).toBe(true);
  });
});

describe('threats', () => {
  it.each(['Account breach', 'Account Breach', 'accountBreach', 'ACCOUNT_BREACH'])('reads %p as one', (name) => {
    expect(threatKey(name)).toBe('accountBreach');
    expect(threatName(name, 'en')).toBe('Account breach');
  });

  it('are explained once each', () => {
    const explained = explainThreats(['Password Cracking', 'Password cracking', 'dataSpillage', ''], 'en');
    expect(explained.map(({ key }) => key)).toEqual(['passwordCracking', 'dataSpillage']);
  });

  it('keep a name we do not know, and say so', () => {
    expect(explainThreats(['Quantum theft'], 'en')[0]).toMatchObject({ name: 'Quantum theft', cost: 'Not known.' });
    expect(threatName('Quantum theft', 'en')).toBe('Quantum theft');
  });
});

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.;:])\s+/)
    .map((sentence) => wordsOf(sentence).join(' '))
    .filter((sentence) => sentence.split(' ').length > 3);
}

/** Names of products count as one word each: they have to recur. */
const NAMES = [
  'Microsoft 365 admin center',
  'Exchange admin center',
  'Teams admin center',
  'SharePoint admin center',
  'Defender for Office 365',
  'Defender for Identity',
  'Defender for Cloud Apps',
  'Org settings, Security and privacy',
];

function phrasesOf(text: string): Set<string> {
  const named = NAMES.reduce((rest, name) => rest.replaceAll(name, wordsOf(name).join('')), text);
  const words = wordsOf(named);
  return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')));
}

function shared(one: Set<string>, other: Set<string>): number {
  const fewer = Math.min(one.size, other.size);
  return fewer === 0 ? 0 : [...one].filter((phrase) => other.has(phrase)).length / fewer;
}
