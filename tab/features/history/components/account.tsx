import { useQuery } from '@tanstack/react-query';
import type { ChangeAccount } from '../../../../domain/contract/changes';
import { ChangeParts } from '../../../components/changeParts';
import { Move } from '../../../components/move';
import { Problem } from '../../../components/problem';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';
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
  const { account } = useTexts().history;
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery(accountQuery(scorekeeper, from, to));
  return (
    <section className="history-account" aria-labelledby="history-account">
      <h3 id="history-account">{account.title}</h3>
      <div className="history-days">
        <DayField label={account.from} value={from} latest={asOf} onChange={(day) => onChange(...inOrder(day, to))} />
        <DayField label={account.to} value={to} latest={asOf} onChange={(day) => onChange(...inOrder(from, day))} />
        {!isWhole && (
          <button type="button" className="button" onClick={() => onChange(null, null)}>
            {account.wholePeriod}
          </button>
        )}
      </div>
      {error && !isFetching && <Problem error={error} onRetry={() => void refetch()} compact />}
      <div role="status" aria-busy={isFetching}>
        {!data && !error && <p className="quiet">{account.loading}</p>}
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
  const texts = useTexts().history.account;
  const missing = wanted ? [wanted.from, wanted.to].filter((day) => day !== account.from && day !== account.to) : [];
  return (
    <>
      <p>
        <Move percent={account.percent} /> {texts.between(format.day(account.from), format.day(account.to))}{' '}
        {account.headline}
      </p>
      {missing.length > 0 && <p className="quiet">{texts.missing(missing.map(format.day))}</p>}
    </>
  );
}
