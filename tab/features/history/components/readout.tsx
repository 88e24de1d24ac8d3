import { useScorekeeper } from '../../../lib/scorekeeper';
import type { Chart, ChartDay, HistoryEvent } from '../chart';
import { eventWords } from '../eventWords';
import { EventMark } from './eventMark';
import { lineClass } from './plot';

const EVENTS = 2;

interface Props {
  chart: Chart;
  day: ChartDay;
  titles: ReadonlyMap<string, string>;
  onQueueOf: (day: string) => void;
}

/** The figures of the day under the cursor, each with a sample of its line. To a screen reader the cursor says the same. */
export function Readout({ chart, day, titles, onQueueOf }: Props) {
  const { format } = useScorekeeper();
  const percentOf = (key: string) => (key === 'you' ? day.figures?.percent : day.comparisons.get(key)) ?? null;
  const more = day.events.length - EVENTS;
  return (
    <div className="readout">
      <p>
        <strong>{format.day(day.date)}</strong>
        <span className="quiet">
          {day.figures
            ? `${format.number(day.figures.current)} of ${format.number(day.figures.max)} points`
            : 'no figures of this day'}
        </span>
      </p>
      <ul>
        {chart.lines.map(({ key, label }) => (
          <li key={key}>
            <svg className={lineClass(chart, key)} viewBox="0 0 28 8" aria-hidden="true">
              <path d="M0 4H28" />
            </svg>
            <span>{label}</span>
            <span className={day.figures ? 'figure' : 'quiet'}>
              {day.figures ? format.percent(percentOf(key)) : 'no figures'}
            </span>
          </li>
        ))}
      </ul>
      {day.events.slice(0, EVENTS).map((event, index) => (
        <p key={`${event.text} ${index}`} className="readout-event">
          <EventMark kind={event.kind} />
          <span>{eventWords(event, titles)}</span>
        </p>
      ))}
      {more > 0 && <p className="quiet">and {more} more on this day</p>}
      <Key chart={chart} />
      <button type="button" className="link-button" onClick={() => onQueueOf(day.date)}>
        The queue as of this day
      </button>
    </div>
  );
}

const KINDS: [HistoryEvent['kind'], string][] = [
  ['decision', 'decision'],
  ['change', 'jump, or a new maximum'],
];

/** What the marks on the line stand for. */
function Key({ chart }: { chart: Chart }) {
  const shown = new Set(chart.days.flatMap(({ events }) => events.map(({ kind }) => kind)));
  if (shown.size === 0) return null;
  return (
    <p className="readout-key quiet" aria-hidden="true">
      {KINDS.filter(([kind]) => shown.has(kind)).map(([kind, words]) => (
        <span key={kind}>
          <span className={`event-mark event-mark-${kind}`} /> {words}
        </span>
      ))}
    </p>
  );
}
