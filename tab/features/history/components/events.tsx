import { useState } from 'react';
import { ActionName } from '../../../components/actionName';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';
import type { HistoryEvent } from '../chart';
import { EventMark } from './eventMark';

const FIRST = 5;

interface Props {
  events: HistoryEvent[];
  titles: ReadonlyMap<string, string>;
  onOpen: (controlId: string) => void;
}

/** What was decided, and what Microsoft changed, newest first. */
export function Events({ events, titles, onOpen }: Props) {
  const { format } = useScorekeeper();
  const { history: texts, page } = useTexts();
  const [all, setAll] = useState(false);
  const newestFirst = [...events].reverse();
  const shown = all ? newestFirst : newestFirst.slice(0, FIRST);
  return (
    <section aria-labelledby="history-events">
      <h3 id="history-events">{texts.events.title}</h3>
      {events.length === 0 && <p className="quiet">{texts.events.none}</p>}
      <ul className="history-events">
        {shown.map((event, index) => (
          <li key={`${event.date} ${event.text} ${index}`}>
            <EventMark kind={event.kind} />
            <span className="quiet">{format.day(event.date)}</span>
            <EventText event={event} titles={titles} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {shown.length < events.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {page.showAll(events.length)}
        </button>
      )}
    </section>
  );
}

interface EventTextProps extends Omit<Props, 'events'> {
  event: HistoryEvent;
}

/** The service names a control by its id; people know it by its title, which opens it. */
function EventText({ event: { controlId, text }, titles, onOpen }: EventTextProps) {
  const title = controlId === undefined ? undefined : titles.get(controlId);
  if (controlId === undefined || title === undefined) return <span>{text}</span>;
  const [before = '', ...after] = text.split(controlId);
  return (
    <span>
      {before}
      <ActionName controlId={controlId} title={title} onOpen={onOpen} />
      {after.join(controlId)}
    </span>
  );
}
