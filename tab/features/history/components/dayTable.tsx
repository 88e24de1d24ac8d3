import { useState } from 'react';
import { useScorekeeper } from '../../../lib/scorekeeper';
import type { Chart, ChartDay } from '../chart';
import { eventWords } from '../eventWords';

interface Props {
  chart: Chart;
  titles: ReadonlyMap<string, string>;
}

/** The same as the chart, day by day, newest first. */
export function DayTable({ chart, titles }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>Show as table</summary>
      {isOpen && <Table chart={chart} titles={titles} />}
    </details>
  );
}

function Table({ chart, titles }: Props) {
  const { format } = useScorekeeper();
  const others = chart.lines.filter(({ key }) => key !== 'you');
  return (
    // A scrolling area must be reachable by keyboard.
    <div className="history-table" tabIndex={0} role="region" aria-label="The score day by day">
      <table>
        <caption>
          <span>
            The score from {format.day(chart.first.date)} to {format.day(chart.last.date)}, newest first
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">You</th>
            <th scope="col">Points</th>
            {others.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">What happened</th>
          </tr>
        </thead>
        <tbody>
          {[...chart.days].reverse().map((day) => (
            <tr key={day.date}>
              <th scope="row">{format.day(day.date)}</th>
              <Figures day={day} bases={others.map(({ key }) => key)} />
              <td>{day.events.map((event) => eventWords(event, titles)).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Figures({ day, bases }: { day: ChartDay; bases: string[] }) {
  const { format } = useScorekeeper();
  if (!day.figures) {
    return (
      <td colSpan={2 + bases.length} className="quiet">
        no figures
      </td>
    );
  }
  return (
    <>
      <td>{format.percent(day.figures.percent)}</td>
      <td>
        {format.number(day.figures.current)} of {format.number(day.figures.max)}
      </td>
      {bases.map((basis) => (
        <td key={basis}>{format.percent(day.comparisons.get(basis) ?? null)}</td>
      ))}
    </>
  );
}
