import { memo } from 'react';
import type { OverviewResponse } from '../../../../domain/contract/overview';
import { ChangeParts } from '../../../components/changeParts';
import { DownloadButton } from '../../../components/downloadButton';
import { Move } from '../../../components/move';
import type { PageName } from '../../../lib/address';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';
import { Categories } from './categories';
import { Comparisons } from './comparisons';
import { NeedsYou } from './needsYou';
import { ScoreRing } from './scoreRing';
import { Trend } from './trend';
import './overview.css';

type Score = NonNullable<OverviewResponse['score']>;

interface Props {
  overview: OverviewResponse;
  score: Score;
  asOf: string;
  onOpenPage: (page: PageName) => void;
  onOpenAction: (controlId: string) => void;
}

/** The score, what moved it, how it compares, where it came from: readable in five seconds. */
export const Overview = memo(function Overview(props: Props) {
  const { overview, score, asOf, onOpenPage, onOpenAction } = props;
  const texts = useTexts().overview;
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
          planned={overview.plan?.planned ?? null}
          missing={overview.comparisonsMissing.map((each) => each.text)}
        />
        <Trend trend={overview.trend} />
      </div>
      <Categories categories={overview.categories} />
      <NeedsYou due={overview.due} onOpen={onOpenAction} />
      <div className="overview-foot">
        <p className="overview-note">{texts.caveat}</p>
        <div className="overview-links">
          <button type="button" id="open-history" className="link-button" onClick={() => onOpenPage('history')}>
            {texts.links.history}
          </button>
          <DownloadButton file="report.pdf">{texts.links.reportPdf}</DownloadButton>
          <button type="button" id="open-report" className="link-button" onClick={() => onOpenPage('report')}>
            {texts.links.printView}
          </button>
          <button type="button" id="open-log" className="link-button" onClick={() => onOpenPage('log')}>
            {texts.links.log}
          </button>
          <button type="button" id="open-digest" className="link-button" onClick={() => onOpenPage('digest')}>
            {texts.links.digest}
          </button>
        </div>
      </div>
    </section>
  );
});

function Headline({ overview, score, asOf }: { overview: OverviewResponse; score: Score; asOf: string }) {
  const { format } = useScorekeeper();
  const texts = useTexts().overview;
  const { change, outlook } = overview;
  const shareOf = (points: number) => (score.max > 0 ? (points / score.max) * 100 : null);
  return (
    <div className="headline">
      <div className="headline-figures">
        <ScoreRing
          confirmed={score.confirmed}
          declared={score.declared}
          max={score.max}
          outlook={outlook && { planned: outlook.planned.current, achievable: outlook.achievable.current }}
        />
        <div>
          <p className="headline-percent">{format.percent(score.percent)}</p>
          <p className="headline-points">
            {texts.points(format.number(score.current), format.number(score.max), format.number(score.controls))}
          </p>
          <p className="quiet">{texts.figureOf(format.day(asOf))}</p>
        </div>
      </div>
      {change ? (
        <div className="headline-change">
          <p>
            <Move percent={change.percent} /> {texts.since(format.day(change.from))} {change.headline}
          </p>
          <ChangeParts parts={change.parts} />
        </div>
      ) : (
        <p className="headline-change quiet">{texts.noEarlierWeek}</p>
      )}
      {overview.forecast && <p className="headline-ahead">{texts.ahead(overview.forecast.headline)}</p>}
      <dl className="shares">
        <div>
          <dt>
            <span className="swatch swatch-confirmed" aria-hidden="true" /> {texts.confirmed}
          </dt>
          <dd>{format.percent(shareOf(score.confirmed))}</dd>
        </div>
        <div>
          <dt>
            <span className="swatch swatch-declared" aria-hidden="true" /> {texts.declared}
          </dt>
          <dd>{format.percent(shareOf(score.declared))}</dd>
        </div>
        <div>
          <dt>{texts.inScope}</dt>
          <dd>{format.percent(score.inScope.percent)}</dd>
        </div>
        {outlook && outlook.planned.current > score.current && (
          <div>
            <dt>
              <span className="swatch swatch-planned" aria-hidden="true" /> {texts.planned}
            </dt>
            <dd>{format.percent(outlook.planned.percent)}</dd>
          </div>
        )}
        {outlook && (
          <div>
            <dt>
              <span className="swatch swatch-achievable" aria-hidden="true" /> {texts.achievable}
            </dt>
            <dd>{format.percent(outlook.achievable.percent)}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
