import { useQuery } from '@tanstack/react-query';
import type { ChangeAccount } from '../../../../domain/contract/changes';
import { ChangeParts } from '../../../components/changeParts';
import { Move } from '../../../components/move';
import { Problem } from '../../../components/problem';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { accountQuery } from '../api/history';
import { DayField } from './dayField';

interface Props {
  from: string;
  to: string;
  asOf: string;
  /** No days are picked: the account is of the whole period. */
  isWhole: boolean;
  onChange: (from: string | null, to: string | null) => void;
}

/** Why the score moved between two days, which are picked on the line or written here. */
export function Account({ from, to, asOf, isWhole, onChange }: Props) {
  const scorekeeper = useScorekeeper();
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery(accountQuery(scorekeeper, from, to));
  return (
    <section className="history-account" aria-labelledby="history-account">
      <h3 id="history-account">Why it moved</h3>
      <div className="history-days">
        <DayField label="From" value={from} latest={asOf} onChange={(day) => onChange(...inOrder(day, to))} />
        <DayField label="To" value={to} latest={asOf} onChange={(day) => onChange(...inOrder(from, day))} />
        {!isWhole && (
          <button type="button" className="button" onClick={() => onChange(null, null)}>
            Whole period
          </button>
        )}
      </div>
      {error && !isFetching && <Problem error={error} onRetry={() => void refetch()} compact />}
      <div role="status" aria-busy={isFetching}>
        {!data && !error && <p className="quiet">Loading the account</p>}
        {data && !error && <Sentence account={data} wanted={isPlaceholderData ? null : { from, to }} />}
      </div>
      {data && !error && <ChangeParts parts={data.parts} open />}
    </section>
  );
}

const inOrder = (from: string, to: string): [string, string] => (from <= to ? [from, to] : [to, from]);

/** `wanted`: the days asked for; where they have no figures, the account is of the last ones before them. */
function Sentence({ account, wanted }: { account: ChangeAccount; wanted: { from: string; to: string } | null }) {
  const { format } = useScorekeeper();
  const missing = wanted ? [wanted.from, wanted.to].filter((day) => day !== account.from && day !== account.to) : [];
  return (
    <>
      <p>
        <Move percent={account.percent} /> from {format.day(account.from)} to {format.day(account.to)}.{' '}
        {account.headline}
      </p>
      {missing.length > 0 && (
        <p className="quiet">
          There are no figures of {missing.map(format.day).join(' and ')}; the last ones before are taken.
        </p>
      )}
    </>
  );
}
