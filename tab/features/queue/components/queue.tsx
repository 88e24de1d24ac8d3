import { memo, useCallback, useDeferredValue, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ActionRow } from '../../../../domain/contract/actions';
import { DownloadButton } from '../../../components/downloadButton';
import { useAddress } from '../../../lib/address';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';
import { applyFilters, readFilters, writeFilters } from '../filters';
import type { Filters } from '../filters';
import { NONE } from '../selection';
import type { Chosen } from '../selection';
import { readSort, sortRows } from '../sorting';
import type { PlanPlaces, SortName } from '../sorting';
import { EmptyFilter } from './emptyFilter';
import { FilterBar } from './filterBar';
import { QueueRows } from './queueRows';
import './queue.css';

interface Props {
  rows: ActionRow[];
  places: PlanPlaces;
  /** How many actions of the plan's order the slider asks for; null while nobody has moved it. */
  planLength: number | null;
  openId: string | null;
  /** Actions to be decided on together; null while nothing is to be chosen. */
  chosen: Chosen | null;
  onOpen: (controlId: string) => void;
  onChosen: (chosen: Chosen | null) => void;
  views: ReactNode;
  /** Stands below the rows, for those that the filters let through. */
  below: (shown: string[]) => ReactNode;
}

/** Every action, narrowed and ordered by what the address says. */
export const Queue = memo(function Queue(props: Props) {
  const { rows, places, planLength, openId, chosen, onOpen, onChosen, views, below } = props;
  const { role } = useScorekeeper();
  const { queue: texts, several } = useTexts();
  const { params, replace } = useAddress();
  // By its values: an address in which only the slider has moved narrows nothing anew.
  const filterAddress = useMemo(() => writeFilters(new URLSearchParams(), readFilters(params)).toString(), [params]);
  const filters = useMemo(() => readFilters(new URLSearchParams(filterAddress)), [filterAddress]);
  const sort = readSort(params.get('sort'));
  // The control a person presses answers first; the list follows.
  const shownFilters = useDeferredValue(filters);
  const shownSort = useDeferredValue(sort);
  const shown = useMemo(
    () => sortRows(applyFilters(rows, shownFilters), shownSort, places),
    [rows, shownFilters, shownSort, places],
  );

  const shownIds = useMemo(() => shown.map((row) => row.controlId), [shown]);

  const setFilters = useCallback(
    (next: Filters) => replace(writeFilters(new URLSearchParams(location.search), next)),
    [replace],
  );
  const setSort = useCallback(
    (next: SortName) => {
      const address = new URLSearchParams(location.search);
      if (next === 'best') address.delete('sort');
      else address.set('sort', next);
      replace(address);
    },
    [replace],
  );

  const shownCount = shown.length;
  const isChoosing = chosen !== null;
  // The same element as long as it says the same, so that the bar around it stays as it is.
  const heading = useMemo(
    () => (
      <div className="queue-heading">
        <h2 id="queue-title" tabIndex={-1}>
          {texts.title}
        </h2>
        <p role="status" className="quiet">
          {shownCount === rows.length ? texts.actions(rows.length) : texts.someOf(shownCount, rows.length)}
        </p>
        <DownloadButton file="report.csv">{texts.csv}</DownloadButton>
        {role === 'operator' && (
          <button type="button" className="link-button" onClick={() => onChosen(isChoosing ? null : NONE)}>
            {isChoosing ? several.end : several.choose}
          </button>
        )}
      </div>
    ),
    [shownCount, rows.length, role, isChoosing, onChosen, texts, several],
  );

  return (
    <section className="queue card" aria-labelledby="queue-title">
      <FilterBar rows={rows} filters={filters} sort={sort} onFilters={setFilters} onSort={setSort} views={views}>
        {heading}
      </FilterBar>
      {shown.length === 0 ? (
        <EmptyFilter rows={rows} filters={shownFilters} onFilters={setFilters} />
      ) : (
        <QueueRows
          rows={shown}
          places={places}
          planLength={planLength}
          openId={openId}
          chosen={chosen}
          onOpen={onOpen}
          onChosen={onChosen}
        />
      )}
      {below(shownIds)}
    </section>
  );
});
