import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';
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
  const { line: texts, noFigures } = useTexts().history;
  const percentOf = (key: string) => (key === 'you' ? day.figures?.percent : day.comparisons.get(key)) ?? null;
  const more = day.events.length - EVENTS;
  return (
    <div className="readout">
      <p>
        <strong>{format.day(day.date)}</strong>
        <span className="quiet">
          {day.figures
            ? texts.points(format.number(day.figures.current), format.number(day.figures.max))
            : texts.noFiguresOfDay}
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
              {day.figures ? format.percent(percentOf(key)) : noFigures}
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
      {more > 0 && <p className="quiet">{texts.moreEvents(more)}</p>}
      <Key chart={chart} />
      <button type="button" className="link-button" onClick={() => onQueueOf(day.date)}>
        {texts.queueOfDay}
      </button>
    </div>
  );
}

const KINDS: HistoryEvent['kind'][] = ['decision', 'change'];

/** What the marks on the line stand for. */
function Key({ chart }: { chart: Chart }) {
  const { key } = useTexts().history.events;
  const shown = new Set(chart.days.flatMap(({ events }) => events.map(({ kind }) => kind)));
  if (shown.size === 0) return null;
  return (
    <p className="readout-key quiet" aria-hidden="true">
      {KINDS.filter((kind) => shown.has(kind)).map((kind) => (
        <span key={kind}>
          <span className={`event-mark event-mark-${kind}`} /> {key[kind]}
        </span>
      ))}
    </p>
  );
}
