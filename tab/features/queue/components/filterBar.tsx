import { memo, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ActionRow } from '../../../../domain/contract/actions';
import { Choice } from '../../../components/choice';
import { useTexts } from '../../../lib/useTexts';
import { actionStatuses, LEVELS, serviceName } from '../../../lib/words';
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
  const texts = useTexts();
  const { queue, words } = texts;
  const options = useMemo(
    () => ({
      category: choices(rows, (row) => [row.category]),
      threat: choices(rows, (row) => row.threats),
      service: choices(rows, (row) => [row.service]),
      owner: choices(rows, (row) => [row.owner]),
      state: actionStatuses.filter((status) => rows.some((row) => row.status === status)),
    }),
    [rows],
  );
  const selects = activeFilters({ ...filters, text: undefined, presets: [] }, texts).length;

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
    <div className="filter-bar" role="search" aria-label={queue.narrow}>
      <div className="filter-top">
        {children}
        <SearchField value={filters.text ?? ''} onChange={(text) => set('text', text)} />
        <Choice
          label={queue.sort}
          inline
          value={sort}
          onChange={(value) => onSort(value as SortName)}
          options={SORTS.map((name): [string, string] => [name, queue.sorts[name]])}
        />
      </div>
      <div className="filter-row">
        <div className="presets" role="group" aria-label={queue.quickFilters}>
          {(Object.keys(PRESETS) as PresetName[]).map((preset) => (
            <button
              key={preset}
              type="button"
              className="pill"
              aria-pressed={filters.presets.includes(preset)}
              title={queue.presets[preset].explanation}
              onClick={() => toggle(preset)}
            >
              {queue.presets[preset].label}
            </button>
          ))}
        </div>
        {views}
        <details className="how-ranked">
          <summary>{queue.howRanked}</summary>
          <p>{queue.ranking}</p>
        </details>
        <details className="more-filters" open={selects > 0 || undefined}>
          <summary>{queue.moreFilters(selects)}</summary>
          <div className="filter-selects">
            <Choice
              label={queue.category}
              none={queue.any}
              value={filters.category ?? ''}
              onChange={(value) => set('category', value)}
              options={options.category.map((value) => [value, value])}
            />
            <Choice
              label={queue.whoNotices}
              none={queue.any}
              value={filters.userImpact ?? ''}
              onChange={(value) => set('userImpact', value)}
              options={[
                ...LEVELS.map((level): [string, string] => [level, words.noticedBy[level]]),
                ['unknown', queue.notKnown],
              ]}
            />
            <Choice
              label={queue.minutes}
              none={queue.any}
              value={String(filters.effort ?? '')}
              onChange={(value) => set('effort', value)}
              options={[...new Set([...EFFORTS, ...(filters.effort ? [filters.effort] : [])])]
                .sort((one, other) => one - other)
                .map((value) => [String(value), queue.atMost(value)])}
            />
            <Choice
              label={queue.threat}
              none={queue.any}
              value={filters.threat ?? ''}
              onChange={(value) => set('threat', value)}
              options={options.threat.map((value) => [value, value])}
            />
            <Choice
              label={queue.state}
              none={queue.any}
              value={filters.state ?? ''}
              onChange={(value) => set('state', value)}
              options={options.state.map((value) => [value, words.statuses[value]])}
            />
            <Choice
              label={queue.service}
              none={queue.any}
              value={filters.service ?? ''}
              onChange={(value) => set('service', value)}
              options={options.service.map((value) => [value, serviceName(value)])}
            />
            {options.owner.length > 0 && (
              <Choice
                label={queue.owner}
                none={queue.any}
                value={filters.owner ?? ''}
                onChange={(value) => set('owner', value)}
                options={options.owner.map((value) => [value, value])}
              />
            )}
            {(selects > 0 || filters.text !== undefined || filters.presets.length > 0) && (
              <button type="button" className="button button-quiet" onClick={() => onFilters({ presets: [] })}>
                {queue.clearAll}
              </button>
            )}
          </div>
        </details>
      </div>
    </div>
  );
});
