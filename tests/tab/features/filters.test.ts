import { describe, expect, it } from '@jest/globals';
import { activeFilters, applyFilters, choices, readFilters, writeFilters } from '../../../tab/features/queue/filters';
import type { Filters } from '../../../tab/features/queue/filters';
import { sortRows } from '../../../tab/features/queue/sorting';
import { english } from '../../../tab/language/english/index';
import { row } from '../support/fixtures';

const none: Filters = { presets: [] };
const ids = (rows: { controlId: string }[]) => rows.map((each) => each.controlId);

describe('filters in the address', () => {
  it('come back as they were written', () => {
    const filters: Filters = {
      text: 'admin mfa',
      category: 'Identity',
      userImpact: 'none',
      effort: 30,
      threat: 'Account breach',
      state: 'open',
      service: 'EXO',
      owner: 'Ana Kowhai',
      presets: ['quick-wins', 'data'],
    };
    expect(readFilters(writeFilters(new URLSearchParams(), filters))).toEqual(filters);
  });

  it('leave the rest of the address alone', () => {
    expect(writeFilters(new URLSearchParams('action=x&text=y'), none).toString()).toBe('action=x');
  });

  it('ignore what they do not know', () => {
    expect(readFilters(new URLSearchParams('userImpact=huge&effort=soon&state=nope&preset=toString,data'))).toEqual({
      presets: ['data'],
    });
  });
});

describe('filtering', () => {
  const rows = [
    row({ controlId: 'a', category: 'Identity', userImpact: 'none', effortMinutes: 20 }),
    row({ controlId: 'b', category: 'Data', userImpact: null, effortMinutes: null, threats: ['Data exfiltration'] }),
    row({ controlId: 'c', category: 'identity', userImpact: 'high', effortMinutes: 300, title: 'Café réglages' }),
    row({ controlId: 'd', category: 'Apps', status: 'notScored', pointsLeft: null }),
  ];

  it('combines', () => {
    expect(ids(applyFilters(rows, { category: 'Identity', effort: 30, presets: [] }))).toEqual(['a']);
  });

  it('lets an unknown value pass only where unknown is asked for', () => {
    expect(ids(applyFilters(rows, { userImpact: 'unknown', presets: [] }))).toEqual(['b']);
    expect(ids(applyFilters(rows, { effort: 1000, presets: [] }))).not.toContain('b');
  });

  it('searches without case and accents, and for every word', () => {
    expect(ids(applyFilters(rows, { text: 'CAFE reglages', presets: [] }))).toEqual(['c']);
    expect(applyFilters(rows, { text: 'cafe missing', presets: [] })).toEqual([]);
  });

  it('knows the presets', () => {
    expect(ids(applyFilters(rows, { presets: ['quick-wins'] }))).toEqual(['a']);
    expect(ids(applyFilters(rows, { presets: ['identities'] }))).toEqual(['a', 'c']);
    expect(ids(applyFilters(rows, { presets: ['data'] }))).toEqual(['b']);
    expect(ids(applyFilters(rows, { presets: ['not-scored'] }))).toEqual(['d']);
  });

  it('says for each filter what is left without it', () => {
    const found = activeFilters({ category: 'Data', text: 'mfa', presets: ['data'] }, english);
    expect(found.map(({ label }) => label).sort()).toEqual(['Data', 'Protects data', 'mfa']);
    expect(found.find(({ label }) => label === 'mfa')?.without.text).toBeUndefined();
  });

  it('finds what one person has taken on', () => {
    const taken = row({ controlId: 'e', owner: 'Ana Kowhai' });
    expect(ids(applyFilters([...rows, taken], { owner: 'ana kowhai', presets: [] }))).toEqual(['e']);
  });

  it('offers each value once, whatever its casing', () => {
    expect(choices(rows, (each) => [each.category])).toEqual(['Apps', 'Data', 'Identity']);
  });
});

describe('sorting', () => {
  it('puts what is not known last, and keeps the order of equals', () => {
    const rows = [
      row({ controlId: 'a', effortMinutes: null }),
      row({ controlId: 'b', effortMinutes: 60 }),
      row({ controlId: 'c', effortMinutes: 20 }),
      row({ controlId: 'd', effortMinutes: 60 }),
    ];
    expect(ids(sortRows(rows, 'minutes', new Map()))).toEqual(['c', 'b', 'd', 'a']);
    expect(ids(sortRows(rows, 'best', new Map()))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('by day puts what is due or to be looked at first, and what has no day last', () => {
    const rows = [
      row({ controlId: 'a' }),
      row({ controlId: 'b', reviewOn: '2027-01-10' }),
      row({ controlId: 'c', dueOn: '2026-12-01' }),
    ];
    expect(ids(sortRows(rows, 'due', new Map()))).toEqual(['c', 'b', 'a']);
  });
});
