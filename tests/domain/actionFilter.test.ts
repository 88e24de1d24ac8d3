import { describe, expect, it } from '@jest/globals';
import { filterActions, findAction, searchActions } from '../../domain/actionFilter';
import { buildActionQueue } from '../../domain/actionQueue';
import { aPicture, aProfile, aScore } from './tenants';

const rows = buildActionQueue(
  aPicture(
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
  ),
);
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
    [{}, ids(rows)],
  ])('%p', (query, expected) => {
    expect(ids(filterActions(rows, query))).toEqual(expected);
  });
});

describe('search', () => {
  it.each(['legacy', 'legcay', 'block leg', 'BlockLegacyAuthentication'])('finds legacy sign-in by %p', (text) => {
    expect(searchActions(rows, text)[0]?.controlId).toBe('BlockLegacyAuthentication');
  });

  it('finds by parts of an id, by our own words and by threat', () => {
    expect(ids(searchActions(rows, 'idle timeout'))).toContain('spo_idle_session_timeout');
    expect(searchActions(rows, 'second factor')[0]?.controlId).toBe('AdminMFAV2');
    expect(ids(searchActions(rows, 'exfiltration'))).toContain('spo_idle_session_timeout');
  });

  it('gives at most as many as asked for, and nothing for nonsense', () => {
    expect(searchActions(rows, 'session', 1)).toHaveLength(1);
    expect(searchActions(rows, 'xyzzy')).toEqual([]);
  });
});

describe('the action somebody means', () => {
  it('is the one with that id, in any casing', () => {
    expect(findAction(rows, ' adminmfav2 ')).toMatchObject({ kind: 'one', action: { controlId: 'AdminMFAV2' } });
  });

  it('is the one with that title', () => {
    expect(findAction(rows, 'designate more than one global ADMIN')).toMatchObject({
      kind: 'one',
      action: { controlId: 'OneAdmin' },
    });
  });

  it('is one of several where titles are not unique', () => {
    const found = findAction(rows, 'Enable session timeout for web users');
    expect(found.kind).toBe('several');
    expect(found.kind === 'several' && found.actions).toHaveLength(2);
  });

  it('is none where nothing fits', () => {
    expect(findAction(rows, 'xyzzy')).toEqual({ kind: 'none' });
    expect(findAction(rows, '  ')).toEqual({ kind: 'none' });
  });
});
