import { useQuery } from '@tanstack/react-query';
import type { DecisionsResponse } from '../../../../domain/contract/log';
import { Problem } from '../../../components/problem';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';
import { decisionsQuery } from '../api/log';
import { ActionName } from '../../../components/actionName';
import { FirstOnes } from './firstOnes';
import { LogLoading } from './logLoading';

/** Who decided what, newest first, and whether the chain of lines is whole. */
export function DecisionLines({ onOpen }: { onOpen: (controlId: string) => void }) {
  const scorekeeper = useScorekeeper();
  const { decisions } = useTexts().log;
  const { data, error, refetch, isFetching } = useQuery(decisionsQuery(scorekeeper));
  return (
    <section aria-labelledby="log-decisions">
      <h3 id="log-decisions">{decisions.title}</h3>
      {error && !data && <Problem error={error} onRetry={() => void refetch()} isRetrying={isFetching} compact />}
      {!data && !error && <LogLoading text={decisions.loading} />}
      {data && (
        <>
          <Verification verification={data.verification} />
          <FirstOnes rows={newestFirst(data.decisions)} none={decisions.none}>
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
  const { whole, broken } = useTexts().log.decisions;
  const { ok, lines, brokenAt } = verification;
  if (!ok) {
    return (
      <div className="failure-note" role="alert">
        <strong>{broken.message(brokenAt)}</strong> {broken.help}
      </div>
    );
  }
  if (lines === 0) return null;
  return <p className="quiet">{whole(lines)}</p>;
}

type Line = DecisionsResponse['decisions'][number];

function DecisionLine({ line, onOpen }: { line: Line; onOpen: (controlId: string) => void }) {
  const { format } = useScorekeeper();
  const { log, words } = useTexts();
  const said = log.decisions;
  const more = [
    line.owner && said.owner(line.owner),
    line.dueOn && said.due(format.day(line.dueOn)),
    line.reviewOn && said.review(format.day(line.reviewOn)),
    line.undoes !== null && said.undoes(line.undoes),
  ].filter(Boolean);
  return (
    <li>
      <ActionName controlId={line.controlId} title={line.title} onOpen={onOpen} />
      <p>
        <strong>{words.decided[line.kind]}</strong> {said.by(line.by, line.reason || null)}
      </p>
      {more.length > 0 && <p>{more.join(' ')}</p>}
      <p className="quiet log-when">{said.when(format.moment(line.at), line.source, line.sequence)}</p>
    </li>
  );
}
