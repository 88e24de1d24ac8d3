import type { Chart, ChartDay } from '../chart';

interface Props {
  chart: Chart;
  /** Under the cursor. */
  day: ChartDay;
  picked: { from: string; to: string } | null;
}

/** All that is drawn. Lines are told apart by their dashes, marks by their shape; words are elsewhere. */
export function Plot({ chart, day, picked }: Props) {
  const xOf = (date: string) => chart.days.find((each) => each.date === date)?.x ?? (date < chart.first.date ? 0 : 100);
  const span = picked && { from: xOf(picked.from), to: xOf(picked.to) };
  // The own line is drawn last, above the others.
  const lines = [...chart.lines].reverse();
  return (
    <>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {span && <rect className="chart-span" x={span.from} y="0" width={span.to - span.from} height="100" />}
        <path className="chart-grid" d={`M0 0H100M0 100H100${chart.between.map(({ y }) => `M0 ${y}H100`).join('')}`} />
        {span && <path className="chart-picked" d={`M${span.from} 0V100M${span.to} 0V100`} />}
        <path className="chart-cursor" d={`M${day.x} 0V100`} />
        {lines.map((line) => (
          <g key={line.key} className={lineClass(chart, line.key)}>
            <path d={line.path} />
            {line.lone.map(({ x, y }) => (
              <path key={x} className="chart-lone" d={`M${x} ${y}h0.01`} />
            ))}
          </g>
        ))}
      </svg>
      {chart.days.map(({ date, x, y, events }) => {
        const kinds = [...new Set(events.map(({ kind }) => kind))];
        if (kinds.length === 0) return null;
        return (
          <span key={date} className="chart-events" style={{ left: `${x}%`, top: `${y ?? 100}%` }} aria-hidden="true">
            {kinds.map((kind) => (
              <span key={kind} className={`event-mark event-mark-${kind}`} />
            ))}
          </span>
        );
      })}
      {day.y !== null && (
        <span className="chart-dot" style={{ left: `${day.x}%`, top: `${day.y}%` }} aria-hidden="true" />
      )}
    </>
  );
}

/** The same for the line and for its sample beside the figures. */
export function lineClass(chart: Chart, key: string): string {
  const place = chart.lines.findIndex((line) => line.key === key);
  return key === 'you' ? 'line line-you' : `line line-${((place - 1) % 3) + 1}`;
}
