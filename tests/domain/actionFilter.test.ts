import { describe, expect, it } from '@jest/globals';
import { filterActions, findAction, searchActions } from '../../domain/actionFilter';
import { buildActionQueue } from '../../domain/actionQueue';
import { aPicture, aProfile, aScore } from './tenants';
import { en } from '../support/english';

const picture = aPicture(
  [aScore('AdminMFAV2'), aScore('OneAdmin'), aScore('spo_idle_session_timeout', { category: 'Apps' })],
  [
    aProfile('AdminMFAV2', {
      title: 'Ensure multifactor authentication is enabled for all users in administrative roles',
    }),
    aProfile('OneAdmin', { title: 'Designate more than one global admin', threats: [] }),
    aProfile('BlockLegacyAuthentication', { title: 'Enable policies to block legacy authentication' }),
    aProfile('spo_idle_session_timeout', {
      title: 'Sign out inactive users in SharePoint Online',
      service: 'SPO',
      category: 'Apps',
      threats: ['data exfiltration'],
    }),
    aProfile('MDA_SF_Session', { title: 'Enable session timeout for web users', service: 'MDA_SF' }),
    aProfile('MDA_SNOW_Session', { title: 'Enable session timeout for web users', service: 'MDA_SNOW' }),
  ],
);
const queue = () => buildActionQueue(picture, en);
const ids = (found: { controlId: string }[]) => found.map(({ controlId }) => controlId);

describe('filters', () => {
  it.each([
    [{ category: 'apps' }, ['spo_idle_session_timeout']],
    [{ service: 'spo' }, ['spo_idle_session_timeout']],
    [{ threat: 'Data Exfiltration' }, ['spo_idle_session_timeout']],
    [{ threat: 'dataExfiltration', category: 'Identity' }, []],
    [{ userImpact: 'none' as const }, ['OneAdmin']],
    [{ effort: 20, state: 'open' as const }, ['OneAdmin']],
    [{ text: 'legacy' }, ['BlockLegacyAuthentication']],
  ])('%p', (query, expected) => {
    expect(ids(filterActions(queue(), query))).toEqual(expected);
  });

  it('that are none leave every row, in its order', () => {
    for (const query of [{}, { text: '  ' }]) expect(filterActions(queue(), query)).toEqual(queue());
  });

  it.each([
    [{ userImpact: 'low' as const, service: 'AzureAD' }, ['AdminMFAV2']],
    [{ effort: 19, service: 'AzureAD' }, []],
    [{ state: 'notMeasured' as const, service: ' azuread ' }, ['BlockLegacyAuthentication']],
    [{ category: ' Apps', service: 'azuread' }, []],
    [{ text: 'session', service: 'MDA_SF' }, ['MDA_SF_Session']],
    [{ text: 'xyzzy' }, []],
  ])('%j', (query, expected) => {
    expect(ids(filterActions(queue(), query))).toEqual(expected);
  });

  it('find what one person has taken on', () => {
    const [row] = queue();
    if (row === undefined) throw new Error('The queue is empty.');
    const taken = { ...row, owner: 'Ana Kowhai' };
    expect(filterActions([row, taken], { owner: 'ana kowhai' })).toEqual([taken]);
  });

  it('find rows of which something is not known by that', () => {
    const [row] = queue();
    if (row === undefined) throw new Error('The queue is empty.');
    const unknown = { ...row, userImpact: null, effortMinutes: null, category: null, service: null };
    expect(filterActions([row, unknown], { userImpact: 'unknown' })).toEqual([unknown]);
    expect(filterActions([row, unknown], { category: '' })).toEqual([unknown]);
    expect(filterActions([row, unknown], { service: '' })).toEqual([unknown]);
    expect(filterActions([row, unknown], { effort: 10_000 })).toEqual([row]);
  });
});

describe('search', () => {
  it.each(['legacy', 'legcay', 'block leg', 'BlockLegacyAuthentication'])('finds legacy sign-in by %p', (text) => {
    expect(searchActions(queue(), text)[0]?.controlId).toBe('BlockLegacyAuthentication');
  });

  it('finds by parts of an id, by our own words and by threat', () => {
    expect(ids(searchActions(queue(), 'idle timeout'))).toContain('spo_idle_session_timeout');
    expect(searchActions(queue(), 'second factor')[0]?.controlId).toBe('AdminMFAV2');
    expect(ids(searchActions(queue(), 'exfiltration'))).toContain('spo_idle_session_timeout');
  });

  it('gives at most as many as asked for, and nothing for nonsense', () => {
    expect(searchActions(queue(), 'session', 1)).toHaveLength(1);
    expect(searchActions(queue(), 'xyzzy')).toEqual([]);
  });
});

describe('the action somebody means', () => {
  it('is the one with that id, in any casing', () => {
    expect(findAction(queue(), ' adminmfav2 ')).toMatchObject({ kind: 'one', action: { controlId: 'AdminMFAV2' } });
  });

  it('is the one with that title', () => {
    expect(findAction(queue(), 'designate more than one global ADMIN')).toMatchObject({
      kind: 'one',
      action: { controlId: 'OneAdmin' },
    });
  });

  it('is one of several where titles are not unique', () => {
    const found = findAction(queue(), 'Enable session timeout for web users');
    expect(found.kind).toBe('several');
    expect(found.kind === 'several' && found.actions).toHaveLength(2);
  });

  it('is none where nothing fits', () => {
    expect(findAction(queue(), 'xyzzy')).toEqual({ kind: 'none' });
    expect(findAction(queue(), '  ')).toEqual({ kind: 'none' });
  });
});
