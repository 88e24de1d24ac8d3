import { memo } from 'react';
import type { ActionRow } from '../../../../domain/contract/actions';
import { StateBadge } from '../../../components/stateBadge';
import { daysFromToday } from '../../../lib/localDay';
import { useScorekeeper } from '../../../lib/scorekeeper';
import type { Texts } from '../../../language/texts';
import { useTexts } from '../../../lib/useTexts';
import { serviceName } from '../../../lib/words';

/** In the plan, or the first one beyond it. */
export type PlanMark = 'in' | 'next' | null;

interface Props {
  row: ActionRow;
  planMark: PlanMark;
  index: number;
  /** Pixels from the top of the list. */
  offset: number;
  isActive: boolean;
  isOpen: boolean;
  /** Whether it is chosen; null while nothing is to be chosen. */
  isChosen: boolean | null;
  measure: (element: HTMLElement | null) => void;
  onOpen: (controlId: string) => void;
  onFocus: (controlId: string) => void;
  onChoose: (controlId: string, extends_: boolean) => void;
}

/** One line of the queue; on a narrow screen the same cells make a card. */
export const QueueRow = memo(function QueueRow(props: Props) {
  const { row, planMark, index, offset, isActive, isOpen, isChosen, measure, onOpen, onFocus, onChoose } = props;
  const { format } = useScorekeeper();
  const { queue: texts, words } = useTexts();
  return (
    <div
      role="row"
      ref={measure}
      className="row row-action"
      style={{ transform: `translateY(${offset}px)` }}
      data-index={index}
      data-control={row.controlId}
      data-plan={planMark ?? undefined}
      aria-rowindex={index + 2}
      aria-selected={isChosen ?? isOpen}
      aria-current={isOpen || undefined}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => onFocus(row.controlId)}
      onClick={() => onOpen(row.controlId)}
    >
      {isChosen !== null && (
        <span role="gridcell" className="cell-choice" onClick={(event) => event.stopPropagation()}>
          <label>
            <span className="sr-only">{texts.choose(row.title)}</span>
            <input
              type="checkbox"
              tabIndex={-1}
              checked={isChosen}
              onChange={(event) => onChoose(row.controlId, (event.nativeEvent as MouseEvent).shiftKey)}
            />
          </label>
        </span>
      )}
      <span role="gridcell" className="cell-rank">
        {row.rank ?? <Unknown words={texts.unknown.rank} />}
      </span>
      <span role="gridcell" className="cell-title">
        <span className="row-title">{row.title}</span>
        <span className="row-reason quiet">
          {planMark !== null && (
            <strong className="row-plan">{planMark === 'in' ? texts.inPlan : texts.nextInPlan} · </strong>
          )}
          {row.service && `${serviceName(row.service)} · `}
          {row.reason}
        </span>
      </span>
      <span role="gridcell" className="cell-points cell-number">
        {row.pointsLeft === null ? (
          <Unknown words={texts.unknown.points} />
        ) : (
          <>
            <strong>{format.number(row.pointsLeft)}</strong>
            <span className="unit"> {texts.points(row.pointsLeft === 1)}</span>
          </>
        )}
      </span>
      <span role="gridcell" className="cell-notice">
        {row.userImpact === null ? (
          <Unknown words={texts.unknown.notices} />
        ) : (
          <>
            <Steps level={row.userImpact} />
            <span>
              {words.noticedBy[row.userImpact]}
              <span className="unit"> {texts.notices(row.userImpact === 'none')}</span>
            </span>
          </>
        )}
      </span>
      <span role="gridcell" className="cell-minutes cell-number">
        {row.effortMinutes === null ? <Unknown words={texts.unknown.time} /> : format.minutes(row.effortMinutes)}
      </span>
      <span role="gridcell" className="cell-people cell-number">
        {row.affected === null ? (
          <Unknown words={texts.unknown.people} />
        ) : (
          <>
            {format.number(row.affected)} <Counted row={row} texts={texts} />
          </>
        )}
      </span>
      <span role="gridcell" className="cell-owner">
        {row.owner ?? <Unknown words={texts.unknown.owner} />}
      </span>
      <span role="gridcell" className="cell-due">
        <Due row={row} texts={texts} />
      </span>
      <span role="gridcell" className="cell-state">
        <StateBadge row={row} />
      </span>
    </div>
  );
});

/** When the work is due, or the decision is to be looked at again. */
function Due({ row: { dueOn, reviewOn }, texts }: { row: ActionRow; texts: Texts['queue'] }) {
  const { format } = useScorekeeper();
  const day = dueOn ?? reviewOn;
  if (day === null) return <Unknown words={texts.unknown.due} />;
  const isLate = day < daysFromToday(0);
  return (
    <>
      {dueOn === null && <span className="quiet">{texts.review} </span>}
      {isLate ? <strong className="late">{texts.late(format.shortDay(day))}</strong> : format.shortDay(day)}
    </>
  );
}

/** What was counted, always in sight: computers are no people. Where it has no name, the head of the column says enough. */
function Counted({ row: { counts, affected }, texts }: { row: ActionRow; texts: Texts['queue'] }) {
  if (counts !== 'people' && counts !== 'devices') return <span className="unit">{texts.notCovered}</span>;
  return <span className="counted">{texts.counts[counts](affected === 1)}</span>;
}

/** A dash to the eye, words to a screen reader; never 0. */
function Unknown({ words }: { words: string }) {
  return (
    <span className="unknown">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}

/** Three steps, so that the level can be seen without reading. */
function Steps({ level }: { level: NonNullable<ActionRow['userImpact']> }) {
  return (
    <span className={`steps steps-${level}`} aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}
