import { memo } from 'react';
import type { OverviewResponse } from '../../../../domain/contract/overview';
import { ChangeParts } from '../../../components/changeParts';
import { DownloadButton } from '../../../components/downloadButton';
import { Move } from '../../../components/move';
import type { PageName } from '../../../lib/address';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { Categories } from './categories';
import { Comparisons } from './comparisons';
import { ScoreRing } from './scoreRing';
import { Trend } from './trend';
import './overview.css';

type Score = NonNullable<OverviewResponse['score']>;

interface Props {
  overview: OverviewResponse;
  score: Score;
  asOf: string;
  onOpenPage: (page: PageName) => void;
}

/** The score, what moved it, how it compares, where it came from: readable in five seconds. */
export const Overview = memo(function Overview({ overview, score, asOf, onOpenPage }: Props) {
  return (
    <section className="overview card" aria-labelledby="overview-title">
      <h2 id="overview-title" className="sr-only">
        Secure Score
      </h2>
      <div className="overview-main">
        <Headline overview={overview} score={score} asOf={asOf} />
        <Comparisons
          percent={score.percent}
          comparisons={overview.comparisons}
          missing={overview.comparisonsMissing.map((each) => each.text)}
        />
        <Trend trend={overview.trend} />
      </div>
      <Categories categories={overview.categories} />
      <div className="overview-foot">
        <p className="overview-note">
          The score shows which protections you have adopted. It is not an absolute measure of how likely a breach is.
        </p>
        <div className="overview-links">
          <button type="button" id="open-history" className="link-button" onClick={() => onOpenPage('history')}>
            History
          </button>
          <DownloadButton file="report.pdf">Report for the leadership (PDF)</DownloadButton>
          <button type="button" id="open-report" className="link-button" onClick={() => onOpenPage('report')}>
            Print view
          </button>
          <button type="button" id="open-log" className="link-button" onClick={() => onOpenPage('log')}>
            Decisions and deliveries
          </button>
        </div>
      </div>
    </section>
  );
});

function Headline({ overview, score, asOf }: { overview: OverviewResponse; score: Score; asOf: string }) {
  const { format } = useScorekeeper();
  const { change } = overview;
  const shareOf = (points: number) => (score.max > 0 ? (points / score.max) * 100 : null);
  return (
    <div className="headline">
      <div className="headline-figures">
        <ScoreRing confirmed={score.confirmed} declared={score.declared} max={score.max} />
        <div>
          <p className="headline-percent">{format.percent(score.percent)}</p>
          <p className="headline-points">
            {format.number(score.current)} of {format.number(score.max)} points over {format.number(score.controls)}{' '}
            controls
          </p>
          <p className="quiet">Microsoft&rsquo;s figure of {format.day(asOf)}</p>
        </div>
      </div>
      {change ? (
        <div className="headline-change">
          <p>
            <Move percent={change.percent} /> since {format.day(change.from)}. {change.headline}
          </p>
          <ChangeParts parts={change.parts} />
        </div>
      ) : (
        <p className="headline-change quiet">No earlier week to compare with yet.</p>
      )}
      {overview.forecast && (
        <p className="headline-ahead">Ahead of Microsoft&rsquo;s figures: {overview.forecast.headline}</p>
      )}
      <dl className="shares">
        <div>
          <dt>
            <span className="swatch swatch-confirmed" aria-hidden="true" /> confirmed
          </dt>
          <dd>{format.percent(shareOf(score.confirmed))}</dd>
        </div>
        <div>
          <dt>
            <span className="swatch swatch-declared" aria-hidden="true" /> on your own word
          </dt>
          <dd>{format.percent(shareOf(score.declared))}</dd>
        </div>
        <div>
          <dt>in your scope</dt>
          <dd>{format.percent(score.inScope.percent)}</dd>
        </div>
      </dl>
    </div>
  );
}
