import { memo, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ActionRow } from '../../../../domain/contract/actions';
import { RANKING_FORMULA } from '../../../../domain/ranking';
import { Choice } from '../../../components/choice';
import { LEVELS, NOTICE_WORDS, serviceName, STATUS_WORDS } from '../../../lib/words';
import { activeFilters, choices } from '../filters';
import type { Filters } from '../filters';
import { PRESETS } from '../presets';
import type { PresetName } from '../presets';
import { SORTS } from '../sorting';
import type { SortName } from '../sorting';
import { SearchField } from './searchField';

interface Props {
  rows: ActionRow[];
  filters: Filters;
  sort: SortName;
  onFilters: (filters: Filters) => void;
  onSort: (sort: SortName) => void;
  /** Saved views, beside the filters they are made of. */
  views: ReactNode;
  children: ReactNode;
}

const EFFORTS = [15, 30, 60, 120, 240];

export const FilterBar = memo(function FilterBar(props: Props) {
  const { rows, filters, sort, onFilters, onSort, views, children } = props;
  const options = useMemo(
    () => ({
      category: choices(rows, (row) => [row.category]),
      threat: choices(rows, (row) => row.threats),
      service: choices(rows, (row) => [row.service]),
      owner: choices(rows, (row) => [row.owner]),
      state: (Object.keys(STATUS_WORDS) as ActionRow['status'][]).filter((status) =>
        rows.some((row) => row.status === status),
      ),
    }),
    [rows],
  );
  const selects = activeFilters({ ...filters, text: undefined, presets: [] }).length;

  function set(name: Exclude<keyof Filters, 'presets'>, value: string) {
    const given = name === 'effort' ? Number(value) : value;
    onFilters({ ...filters, [name]: value === '' ? undefined : given });
  }

  function toggle(preset: PresetName) {
    const isOn = filters.presets.includes(preset);
    const presets = isOn ? filters.presets.filter((each) => each !== preset) : [...filters.presets, preset];
    onFilters({ ...filters, presets });
  }

  return (
    <div className="filter-bar" role="search" aria-label="Narrow the action queue">
      <div className="filter-top">
        {children}
        <SearchField value={filters.text ?? ''} onChange={(text) => set('text', text)} />
        <Choice
          label="Sort"
          inline
          value={sort}
          onChange={(value) => onSort(value as SortName)}
          options={Object.entries(SORTS)}
        />
      </div>
      <div className="filter-row">
        <div className="presets" role="group" aria-label="Quick filters">
          {(Object.keys(PRESETS) as PresetName[]).map((preset) => (
            <button
              key={preset}
              type="button"
              className="pill"
              aria-pressed={filters.presets.includes(preset)}
              title={PRESETS[preset].explanation}
              onClick={() => toggle(preset)}
            >
              {PRESETS[preset].label}
            </button>
          ))}
        </div>
        {views}
        <details className="how-ranked">
          <summary>How is this ranked?</summary>
          <p>Best first: {RANKING_FORMULA}</p>
        </details>
        <details className="more-filters" open={selects > 0 || undefined}>
          <summary>{selects > 0 ? `More filters (${selects} set)` : 'More filters'}</summary>
          <div className="filter-selects">
            <Choice
              label="Category"
              none="Any"
              value={filters.category ?? ''}
              onChange={(value) => set('category', value)}
              options={options.category.map((value) => [value, value])}
            />
            <Choice
              label="Who notices"
              none="Any"
              value={filters.userImpact ?? ''}
              onChange={(value) => set('userImpact', value)}
              options={[
                ...LEVELS.map((level): [string, string] => [level, NOTICE_WORDS[level]]),
                ['unknown', 'Not known'],
              ]}
            />
            <Choice
              label="Minutes"
              none="Any"
              value={String(filters.effort ?? '')}
              onChange={(value) => set('effort', value)}
              options={[...new Set([...EFFORTS, ...(filters.effort ? [filters.effort] : [])])]
                .sort((one, other) => one - other)
                .map((value) => [String(value), `at most ${value}`])}
            />
            <Choice
              label="Threat"
              none="Any"
              value={filters.threat ?? ''}
              onChange={(value) => set('threat', value)}
              options={options.threat.map((value) => [value, value])}
            />
            <Choice
              label="State"
              none="Any"
              value={filters.state ?? ''}
              onChange={(value) => set('state', value)}
              options={options.state.map((value) => [value, STATUS_WORDS[value]])}
            />
            <Choice
              label="Service"
              none="Any"
              value={filters.service ?? ''}
              onChange={(value) => set('service', value)}
              options={options.service.map((value) => [value, serviceName(value)])}
            />
            {options.owner.length > 0 && (
              <Choice
                label="Owner"
                none="Any"
                value={filters.owner ?? ''}
                onChange={(value) => set('owner', value)}
                options={options.owner.map((value) => [value, value])}
              />
            )}
            {(selects > 0 || filters.text !== undefined || filters.presets.length > 0) && (
              <button type="button" className="button button-quiet" onClick={() => onFilters({ presets: [] })}>
                Clear all
              </button>
            )}
          </div>
        </details>
      </div>
    </div>
  );
});
