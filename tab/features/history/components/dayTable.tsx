import { useState } from 'react';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';
import type { Chart, ChartDay } from '../chart';
import { eventWords } from '../eventWords';

interface Props {
  chart: Chart;
  titles: ReadonlyMap<string, string>;
}

/** The same as the chart, day by day, newest first. */
export function DayTable({ chart, titles }: Props) {
  const { table } = useTexts().history;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{table.show}</summary>
      {isOpen && <Table chart={chart} titles={titles} />}
    </details>
  );
}

function Table({ chart, titles }: Props) {
  const { format } = useScorekeeper();
  const { history: texts } = useTexts();
  const { table } = texts;
  const others = chart.lines.filter(({ key }) => key !== 'you');
  return (
    // A scrolling area must be reachable by keyboard.
    <div className="history-table" tabIndex={0} role="region" aria-label={table.name}>
      <table>
        <caption>
          <span>{table.caption(format.day(chart.first.date), format.day(chart.last.date))}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{texts.day}</th>
            <th scope="col">{texts.you}</th>
            <th scope="col">{table.points}</th>
            {others.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">{table.events}</th>
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
  const { history: texts } = useTexts();
  if (!day.figures) {
    return (
      <td colSpan={2 + bases.length} className="quiet">
        {texts.noFigures}
      </td>
    );
  }
  return (
    <>
      <td>{format.percent(day.figures.percent)}</td>
      <td>{texts.pointsOf(format.number(day.figures.current), format.number(day.figures.max))}</td>
      {bases.map((basis) => (
        <td key={basis}>{format.percent(day.comparisons.get(basis) ?? null)}</td>
      ))}
    </>
  );
}
