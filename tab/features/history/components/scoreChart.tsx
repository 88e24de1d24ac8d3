import { useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { Texts } from '../../../language/texts';
import type { Format } from '../../../lib/format';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';
import { dayAt, spread } from '../chart';
import type { Chart, ChartDay } from '../chart';
import { eventWords } from '../eventWords';
import { Plot } from './plot';
import { Readout } from './readout';

/** From here on a date under the axis needs its year more than its day. */
const MONTHS_FROM_DAYS = 200;
/** Of the height of the plot, for one line of text. */
const NAME_HEIGHT = 8;
const WEEK = 7;

interface Props {
  chart: Chart;
  /** The days of the account; null where it is of the whole period. */
  picked: { from: string; to: string } | null;
  /** The first of two days is picked, the second is not. */
  isPicking: boolean;
  titles: ReadonlyMap<string, string>;
  onPick: (day: string) => void;
  onQueueOf: (day: string) => void;
}

/** The line with all that is compared; a cursor, moved by pointer or keys, says the figures of each day. */
export function ScoreChart({ chart, picked, isPicking, titles, onPick, onQueueOf }: Props) {
  const { format } = useScorekeeper();
  const { history: texts } = useTexts();
  const [cursor, setCursor] = useState(chart.days.length - 1);
  const day = chart.days[cursor] ?? chart.last;
  const names = spread(
    chart.lines.map(({ end }) => end.y),
    NAME_HEIGHT,
  );
  const tick = chart.days.length > MONTHS_FROM_DAYS ? format.month : format.shortDay;

  function follow({ clientX, currentTarget }: PointerEvent) {
    const { left, width } = currentTarget.getBoundingClientRect();
    setCursor(dayAt(chart, (clientX - left) / width));
  }

  function press(event: KeyboardEvent) {
    const last = chart.days.length - 1;
    const steps: Record<string, number> = {
      ArrowLeft: cursor - 1,
      ArrowDown: cursor - 1,
      ArrowRight: cursor + 1,
      ArrowUp: cursor + 1,
      PageDown: cursor - WEEK,
      PageUp: cursor + WEEK,
      Home: 0,
      End: last,
    };
    const step = steps[event.key];
    if (event.key === 'Enter' || event.key === ' ') onPick(day.date);
    else if (step === undefined) return;
    else setCursor(Math.min(last, Math.max(0, step)));
    event.preventDefault();
  }

  return (
    <div className="chart">
      <div className="chart-frame">
        <div className="chart-axis" aria-hidden="true">
          <span style={{ top: 0 }}>{chart.high} %</span>
          {chart.between.map(({ percent, y }) => (
            <span key={percent} style={{ top: `${y}%` }}>
              {percent} %
            </span>
          ))}
          <span style={{ top: '100%' }}>{chart.low} %</span>
        </div>
        <div
          className="chart-plot"
          role="slider"
          tabIndex={0}
          aria-label={texts.line.name}
          aria-describedby="history-hint"
          aria-valuemin={0}
          aria-valuemax={chart.days.length - 1}
          aria-valuenow={cursor}
          aria-valuetext={spoken(chart, day, titles, format, texts)}
          onPointerMove={follow}
          onPointerDown={follow}
          onClick={() => onPick(day.date)}
          onKeyDown={press}
        >
          <Plot chart={chart} day={day} picked={picked} />
        </div>
        <div className="chart-names" aria-hidden="true">
          {chart.lines.map(({ key, label }, index) => (
            <span
              key={key}
              className={key === 'you' ? 'chart-name-you' : undefined}
              style={{ top: `${names[index]}%` }}
            >
              {shortName(label)}
            </span>
          ))}
        </div>
        <div className="chart-ticks" aria-hidden="true">
          {chart.ticks.map(({ date, x }) => (
            <span key={date} style={{ left: `${x}%` }}>
              {tick(date)}
            </span>
          ))}
        </div>
      </div>
      <Readout chart={chart} day={day} titles={titles} onQueueOf={onQueueOf} />
      <p id="history-hint" className="quiet chart-hint" role="status">
        {picked && isPicking ? texts.line.secondDay(format.day(picked.from)) : texts.line.hint}
      </p>
    </div>
  );
}

/** The day under the cursor for a screen reader. */
function spoken(
  chart: Chart,
  { date, figures, comparisons, events }: ChartDay,
  titles: ReadonlyMap<string, string>,
  format: Format,
  { line, noFigures }: Texts['history'],
): string {
  const others = chart.lines.flatMap(({ key, label }) => {
    const percent = comparisons.get(key);
    return percent === undefined ? [] : [`${label} ${format.percent(percent)}`];
  });
  const said = figures ? [format.percent(figures.percent), ...others].join(', ') : noFigures;
  return [line.said(format.day(date), said), ...events.map((each) => eventWords(each, titles))].join(' ');
}

/** 'Similar size (1001 to 10000 seats)' beside a line is 'Similar size'; the figures of the day have it in full. */
const shortName = (label: string) => label.replace(/ \(.*\)$/, '');
