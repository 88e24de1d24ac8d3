import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { ChannelDigest } from '../../../../domain/contract/channels';
import { Problem } from '../../../components/problem';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { previewQuery } from '../api/channels';
import { useTexts } from '../../../lib/useTexts';

const DrawnCard = lazy(async () => ({ default: (await import('./drawnCard')).DrawnCard }));

/** The card that would be posted now, drawn as Teams draws it. */
export function Preview({ channelId, language }: Pick<ChannelDigest, 'channelId' | 'language'>) {
  const texts = useTexts().channels;
  const scorekeeper = useScorekeeper();
  const { data, error, refetch, isFetching } = useQuery(previewQuery(scorekeeper, channelId));
  const [pressed, setPressed] = useState<string | null>(null);
  return (
    <section className="channels-preview" aria-labelledby="digest-preview">
      <h3 id="digest-preview">{texts.preview.title}</h3>
      {data && <p className="quiet">{texts.preview.note}</p>}
      <p role="status" className={pressed === null ? 'sr-only' : 'note channels-pressed'}>
        {pressed !== null && texts.preview.pressed(pressed)}
      </p>
      {error && !data && <Problem error={error} onRetry={() => void refetch()} isRetrying={isFetching} compact />}
      {data ? (
        <Suspense fallback={<Loading />}>
          <DrawnCard card={data} language={language} onPress={setPressed} />
        </Suspense>
      ) : (
        !error && <Loading />
      )}
    </section>
  );
}

function Loading() {
  const texts = useTexts().channels;
  return (
    <div className="skeleton-lines" role="status">
      <span className="sr-only">{texts.preview.loading}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
