import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { ActionRow } from '../../../../domain/contract/actions';
import { Problem } from '../../../components/problem';
import { StateBadge } from '../../../components/stateBadge';
import type { Drafts } from '../../../lib/decisionDraft';
import { useScorekeeper } from '../../../lib/scorekeeper';
import type { ThreeNumbers } from '../../../lib/threeNumbers';
import { useTexts } from '../../../lib/useTexts';
import { serviceName } from '../../../lib/words';
import { detailQuery } from '../api/detail';
import { Decisions } from './decisions';
import { Facts } from './facts';
import { History } from './history';
import './detail.css';

interface Props {
  controlId: string;
  /** The row as the queue has it: shown at once, until the detail arrives. */
  row: ActionRow | null;
  now: ThreeNumbers | null;
  drafts: Drafts;
  onClose: () => void;
  /** The people behind the action, where they can be named. */
  people: ReactNode;
}

export function ActionDetail({ controlId, row, now, drafts, onClose, people }: Props) {
  const scorekeeper = useScorekeeper();
  const { format, host } = scorekeeper;
  const { detail: texts, queue } = useTexts();
  const { data: detail, error, refetch, isFetching } = useQuery(detailQuery(scorekeeper, controlId));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [controlId]);

  const action = detail?.action ?? row;
  const { shareLink } = host;
  return (
    <article className="detail" aria-labelledby="detail-title">
      <header className="detail-head">
        <div className="detail-title">
          <h2 id="detail-title" tabIndex={-1} ref={heading}>
            {action?.title ?? controlId}
          </h2>
          <p className="quiet">
            {[action?.category, action?.service && serviceName(action.service)].filter(Boolean).join(' · ')}
          </p>
        </div>
        <button type="button" className="button button-quiet button-icon" aria-label={texts.close} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" />
          </svg>
        </button>
      </header>
      {action && (
        <div className="detail-facts">
          <StateBadge row={action} />
          <span>
            {action.pointsLeft === null ? texts.pointsNotSupplied : texts.pointsLeft(format.number(action.pointsLeft))}
            {action.score !== null && action.maxScore !== null && (
              <span className="quiet">
                {' '}
                {texts.earned(format.number(action.score), format.number(action.maxScore))}
              </span>
            )}
          </span>
          {action.affected !== null && action.total !== null && (
            <span>
              {texts.of(
                format.number(action.affected),
                format.number(action.total),
                action.counts === 'people' || action.counts === 'devices'
                  ? queue.counts[action.counts](action.total === 1)
                  : '',
              )}{' '}
              <span className="quiet">{texts.notCovered}</span>
            </span>
          )}
        </div>
      )}
      {error && <Problem error={error} onRetry={() => void refetch()} isRetrying={isFetching} compact />}
      {!detail && !error && <DetailSkeleton />}
      {detail && (
        <>
          {detail.meaning && <p className="detail-lead">{detail.meaning.text}</p>}
          <div className="button-row">
            {isHttps(detail.actionUrl) && (
              <a className="button" href={detail.actionUrl} target="_blank" rel="noopener noreferrer">
                {texts.openSettings}
              </a>
            )}
            {shareLink && (
              <button
                type="button"
                className="button button-quiet"
                onClick={() => shareLink(`action/${encodeURIComponent(controlId)}`, detail.action.title)}
              >
                {texts.copyLink}
              </button>
            )}
          </div>
          <Decisions detail={detail} now={now} drafts={drafts} />
          {people}
          <Facts detail={detail} />
          <History detail={detail} />
        </>
      )}
    </article>
  );
}

/** Only https leaves the tab, whatever Graph says. */
const isHttps = (url: string | null): url is string => url !== null && /^https:\/\//i.test(url);

function DetailSkeleton() {
  const texts = useTexts().detail;
  return (
    <div className="skeleton-lines" role="status">
      <span className="sr-only">{texts.loading}</span>
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}
