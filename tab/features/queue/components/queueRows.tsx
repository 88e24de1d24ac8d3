import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { ActionRow } from '../../../../domain/contract/actions';
import { useTexts } from '../../../lib/useTexts';
import { extended, toggled } from '../selection';
import type { Chosen } from '../selection';
import type { PlanPlaces } from '../sorting';
import { QueueRow } from './queueRow';
import type { PlanMark } from './queueRow';

interface Props {
  rows: ActionRow[];
  places: PlanPlaces;
  /** How many actions of the order are in the plan; null where there is none. */
  planLength: number | null;
  openId: string | null;
  /** null while nothing is to be chosen. */
  chosen: Chosen | null;
  onOpen: (controlId: string) => void;
  onChosen: (chosen: Chosen) => void;
}

/** Before a row has been measured. */
const ROW_HEIGHT = 69;
const PAGE = 10;
/** The bar that decides on several covers the lower edge. */
const BAR_HEIGHT = 72;
const COLUMNS = [
  ['rank', 'cell-rank'],
  ['action', 'cell-title'],
  ['points', 'cell-points cell-number'],
  ['notices', 'cell-notice'],
  ['time', 'cell-minutes cell-number'],
  ['people', 'cell-people cell-number'],
  ['owner', 'cell-owner'],
  ['due', 'cell-due'],
  ['state', 'cell-state'],
] as const;
const WITH_CHOICE = [['chosen', 'cell-choice'], ...COLUMNS] as const;

/**
 * Only the rows in sight are in the page. The whole list is one Tab stop: arrows, Page, Home and End move inside it,
 * and the row that has the focus stays in the page even when it is scrolled away.
 */
export const QueueRows = memo(function QueueRows(props: Props) {
  const { rows, places, planLength, openId, chosen, onOpen, onChosen } = props;
  const texts = useTexts().queue;
  const list = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const [top, setTop] = useState(0);
  const found = rows.findIndex((row) => row.controlId === (activeId ?? openId));
  const active = Math.max(0, found);

  useLayoutEffect(() => {
    const measure = () => {
      if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);

  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    measureElement: (element) => element.getBoundingClientRect().height || ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.controlId ?? index,
    overscan: 4,
    scrollMargin: top,
    scrollPaddingStart: 48,
    scrollPaddingEnd: chosen === null ? 8 : BAR_HEIGHT,
    rangeExtractor: (range) =>
      [...new Set([active, ...defaultRangeExtractor(range)])].sort((one, other) => one - other),
  });

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    list.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  }, [active, activeId]);

  // A link from a card or a colleague opens an action that may be far down: the queue shows where it stands.
  const openIndex = rows.findIndex((row) => row.controlId === openId);
  const shownFor = useRef<string | null>(null);
  useEffect(() => {
    if (openIndex === -1 || shownFor.current === openId) return;
    const frame = requestAnimationFrame(() => {
      shownFor.current = openId;
      const row = list.current?.querySelector(`[data-index="${openIndex}"]`)?.getBoundingClientRect();
      const isInSight = row !== undefined && row.bottom > 0 && row.top < window.innerHeight;
      if (!isInSight) virtualizer.scrollToIndex(openIndex, { align: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [openId, openIndex, virtualizer]);

  function moveTo(index: number) {
    const target = Math.min(rows.length - 1, Math.max(0, index));
    wantsFocus.current = true;
    setActiveId(rows[target]?.controlId ?? null);
    virtualizer.scrollToIndex(target, { align: 'auto' });
  }

  const lastChosen = useRef<string | null>(null);
  const latest = useRef({ rows, chosen, onChosen });
  useLayoutEffect(() => {
    latest.current = { rows, chosen, onChosen };
  });
  /** The same function for every row and every choice: a row is drawn again only where it changes itself. */
  const choose = useCallback((controlId: string, extends_: boolean) => {
    const now = latest.current;
    if (now.chosen === null) return;
    const shown = () => now.rows.map((row) => row.controlId);
    now.onChosen(
      extends_ ? extended(now.chosen, shown(), lastChosen.current, controlId) : toggled(now.chosen, controlId),
    );
    lastChosen.current = controlId;
  }, []);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const target = keyTarget(event.key, active, rows.length);
    const row = rows[active];
    if (target !== null) moveTo(target);
    else if (event.key === ' ' && row && chosen !== null) choose(row.controlId, event.shiftKey);
    else if ((event.key === 'Enter' || event.key === ' ') && row) onOpen(row.controlId);
    else return;
    event.preventDefault();
  }

  const columns = chosen === null ? COLUMNS : WITH_CHOICE;
  return (
    <div
      role="grid"
      aria-label={texts.grid}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable={chosen !== null || undefined}
      className={chosen === null ? 'rows' : 'rows rows-choosing'}
    >
      <div role="rowgroup" className="rows-head">
        <div role="row" aria-rowindex={1} className="row row-head">
          {columns.map(([name, className]) => (
            <span key={name} role="columnheader" className={className}>
              {texts.columns[name]}
            </span>
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        ref={list}
        className="rows-body"
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return (
            row && (
              <QueueRow
                key={item.key}
                row={row}
                planMark={planMarkOf(places.get(row.controlId), planLength)}
                index={item.index}
                offset={item.start - top}
                isActive={item.index === active}
                isOpen={row.controlId === openId}
                isChosen={chosen?.has(row.controlId) ?? null}
                measure={virtualizer.measureElement}
                onOpen={onOpen}
                onFocus={setActiveId}
                onChoose={choose}
              />
            )
          );
        })}
      </div>
    </div>
  );
});

function planMarkOf(place: number | undefined, length: number | null): PlanMark {
  if (place === undefined || length === null || place > length) return null;
  return place < length ? 'in' : 'next';
}

function keyTarget(key: string, active: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return active + PAGE;
    case 'PageUp':
      return active - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
