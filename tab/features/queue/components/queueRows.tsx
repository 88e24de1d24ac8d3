import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { ActionRow } from '../../../../domain/contract/actions';
import type { PlanPlaces } from '../sorting';
import { QueueRow } from './queueRow';
import type { PlanMark } from './queueRow';

interface Props {
  rows: ActionRow[];
  places: PlanPlaces;
  /** How many actions of the order are in the plan; null where there is none. */
  planLength: number | null;
  openId: string | null;
  onOpen: (controlId: string) => void;
}

/** Before a row has been measured. */
const ROW_HEIGHT = 69;
const PAGE = 10;

/**
 * Only the rows in sight are in the page. The whole list is one Tab stop: arrows, Page, Home and End move inside it,
 * and the row that has the focus stays in the page even when it is scrolled away.
 */
export const QueueRows = memo(function QueueRows({ rows, places, planLength, openId, onOpen }: Props) {
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
    overscan: 6,
    scrollMargin: top,
    scrollPaddingStart: 48,
    scrollPaddingEnd: 8,
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

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const target = keyTarget(event.key, active, rows.length);
    const row = rows[active];
    if (target !== null) moveTo(target);
    else if ((event.key === 'Enter' || event.key === ' ') && row) onOpen(row.controlId);
    else return;
    event.preventDefault();
  }

  return (
    <div role="grid" aria-label="Actions" aria-rowcount={rows.length + 1} aria-colcount={7} className="rows">
      <div role="rowgroup" className="rows-head">
        <div role="row" aria-rowindex={1} className="row row-head">
          {['Rank', 'Action', 'Points left', 'Who notices', 'Your time', 'Not covered yet', 'State'].map((name) => (
            <span key={name} role="columnheader">
              {name}
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
                measure={virtualizer.measureElement}
                onOpen={onOpen}
                onFocus={setActiveId}
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
