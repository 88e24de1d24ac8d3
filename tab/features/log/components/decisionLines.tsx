import { useQuery } from '@tanstack/react-query';
import type { DecisionsResponse } from '../../../../domain/contract/log';
import { Problem } from '../../../components/problem';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { counted, DECISION_WORDS } from '../../../lib/words';
import { decisionsQuery } from '../api/log';
import { ActionName } from '../../../components/actionName';
import { FirstOnes } from './firstOnes';
import { LogLoading } from './logLoading';

/** Who decided what, newest first, and whether the chain of lines is whole. */
export function DecisionLines({ onOpen }: { onOpen: (controlId: string) => void }) {
  const scorekeeper = useScorekeeper();
  const { data, error, refetch, isFetching } = useQuery(decisionsQuery(scorekeeper));
  return (
    <section aria-labelledby="log-decisions">
      <h3 id="log-decisions">Decisions</h3>
      {error && !data && <Problem error={error} onRetry={() => void refetch()} isRetrying={isFetching} compact />}
      {!data && !error && <LogLoading what="the decisions" />}
      {data && (
        <>
          <Verification verification={data.verification} />
          <FirstOnes rows={newestFirst(data.decisions)} none="Nobody has decided anything yet.">
            {(line) => <DecisionLine key={line.sequence} line={line} onOpen={onOpen} />}
          </FirstOnes>
        </>
      )}
    </section>
  );
}

const newestFirst = (decisions: DecisionsResponse['decisions']) =>
  [...decisions].sort((one, other) => other.sequence - one.sequence);

function Verification({ verification }: { verification: DecisionsResponse['verification'] }) {
  const { ok, lines, brokenAt } = verification;
  if (!ok) {
    return (
      <div className="failure-note" role="alert">
        <strong>The log was changed from outside{brokenAt === null ? '' : ` at line ${brokenAt}`}.</strong> Do not rely
        on it from there on, and tell whoever runs Scorekeeper.
      </div>
    );
  }
  if (lines === 0) return null;
  return (
    <p className="quiet">
      The log is whole: {lines === null ? 'no line' : `of ${counted(lines, 'line')} none`} was changed or taken out.
    </p>
  );
}

type Line = DecisionsResponse['decisions'][number];

function DecisionLine({ line, onOpen }: { line: Line; onOpen: (controlId: string) => void }) {
  const { format } = useScorekeeper();
  const more = [
    line.owner && `Owner ${line.owner}.`,
    line.dueOn && `Due ${format.day(line.dueOn)}.`,
    line.reviewOn && `Review ${format.day(line.reviewOn)}.`,
    line.undoes !== null && `Takes back line ${line.undoes}.`,
  ].filter(Boolean);
  return (
    <li>
      <ActionName controlId={line.controlId} title={line.title} onOpen={onOpen} />
      <p>
        <strong>{DECISION_WORDS[line.kind].past}</strong> by {line.by}
        {line.reason && <>: &ldquo;{line.reason}&rdquo;</>}
      </p>
      {more.length > 0 && <p>{more.join(' ')}</p>}
      <p className="quiet log-when">
        {format.moment(line.at)}, {SOURCES[line.source] ?? line.source} · line {line.sequence}
      </p>
    </li>
  );
}

const SOURCES: Record<string, string> = { card: 'on the card', chat: 'in the chat', tab: 'in the tab' };
