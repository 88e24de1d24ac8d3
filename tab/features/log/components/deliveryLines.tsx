import { useQuery } from '@tanstack/react-query';
import type { DeliveriesResponse } from '../../../../domain/contract/log';
import { FailureNote } from '../../../components/failureNote';
import { Problem } from '../../../components/problem';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';
import { deliveriesQuery, useResolveDelivery } from '../api/log';
import { periodName } from '../periodName';
import { ActionName } from '../../../components/actionName';
import { FirstOnes } from './firstOnes';
import { LogLoading } from './logLoading';

interface Props {
  titles: ReadonlyMap<string, string>;
  onOpen: (controlId: string) => void;
}

/** What was posted and what was sent, how it went, and what can be done about it. */
export function DeliveryLines({ titles, onOpen }: Props) {
  const scorekeeper = useScorekeeper();
  const { digests, notices } = useTexts().log;
  const { data, error, refetch, isFetching } = useQuery(deliveriesQuery(scorekeeper));
  return (
    <div className="log-column">
      <section aria-labelledby="log-digests">
        <h3 id="log-digests">{digests.title}</h3>
        {error && !data && <Problem error={error} onRetry={() => void refetch()} isRetrying={isFetching} compact />}
        {!data && !error && <LogLoading text={digests.loading} />}
        {data && <Digests digests={data.deliveries} />}
      </section>
      {data && (
        <section aria-labelledby="log-notices">
          <h3 id="log-notices">{notices.title}</h3>
          <FirstOnes rows={data.notices} none={notices.none}>
            {(notice) => (
              <NoticeLine
                key={`${notice.controlId}/${notice.personId}/${notice.week}`}
                notice={notice}
                title={titles.get(notice.controlId) ?? notice.controlId}
                onOpen={onOpen}
              />
            )}
          </FirstOnes>
        </section>
      )}
    </div>
  );
}

type Digest = DeliveriesResponse['deliveries'][number];

function Digests({ digests }: { digests: Digest[] }) {
  const words = useTexts().log.digests;
  const resolve = useResolveDelivery();
  return (
    <>
      <p role="status" className={resolve.data ? 'done-note' : 'sr-only'}>
        {resolve.data?.message}
      </p>
      {resolve.error && <FailureNote error={resolve.error} />}
      <FirstOnes rows={digests} none={words.none}>
        {(digest) => (
          <DigestLine
            key={`${digest.channelId}/${digest.period}`}
            digest={digest}
            isSending={resolve.isPending}
            onResolve={(action) => resolve.mutate({ channelId: digest.channelId, period: digest.period, action })}
          />
        )}
      </FirstOnes>
    </>
  );
}

interface DigestLineProps {
  digest: Digest;
  isSending: boolean;
  onResolve: (action: 'repost' | 'leave') => void;
}

function DigestLine({ digest, isSending, onResolve }: DigestLineProps) {
  const { format, role } = useScorekeeper();
  const words = useTexts().log.digests;
  const name = periodName(digest.period, format, words);
  const mayResolve = digest.canRepost && role === 'operator';
  return (
    <li>
      <p className="log-head">
        <strong>{name}</strong> <span className={`badge badge-post-${digest.state}`}>{words.state(digest.state)}</span>
      </p>
      {digest.reason && <p>{sentence(digest.reason)}</p>}
      {digest.remedy && <p>{digest.remedy}</p>}
      <p className="quiet log-when">
        {words.where(digest.channelName || null, format.moment(digest.at), digest.attempts)}
      </p>
      {mayResolve && (
        <div className="button-row" role="group" aria-label={name}>
          <button type="button" className="button" disabled={isSending} onClick={() => onResolve('repost')}>
            {words.postAgain}
          </button>
          <button type="button" className="button button-quiet" disabled={isSending} onClick={() => onResolve('leave')}>
            {words.leaveIt}
          </button>
        </div>
      )}
    </li>
  );
}

/** Reasons come as fragments or as sentences. */
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;

interface NoticeLineProps {
  notice: DeliveriesResponse['notices'][number];
  title: string;
  onOpen: (controlId: string) => void;
}

function NoticeLine({ notice, title, onOpen }: NoticeLineProps) {
  const { format } = useScorekeeper();
  const { log, words } = useTexts();
  const { somebody, line } = log.notices;
  const what = (words.notices as Record<string, string>)[notice.state] ?? notice.state;
  return (
    <li>
      <ActionName controlId={notice.controlId} title={title} onOpen={onOpen} />
      <p>
        <strong>{notice.personName ?? somebody}</strong>: {line(what, notice.by)}
      </p>
      {notice.reason && <p>{sentence(notice.reason)}</p>}
      <p className="quiet log-when">{format.moment(notice.at)}</p>
    </li>
  );
}
