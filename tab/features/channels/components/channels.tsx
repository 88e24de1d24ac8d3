import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChannelDigest } from '../../../../domain/contract/channels';
import { Choice } from '../../../components/choice';
import { PageTop } from '../../../components/pageTop';
import { Problem } from '../../../components/problem';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { channelsQuery } from '../api/channels';
import type { Settings } from '../settings';
import { useTexts } from '../../../lib/useTexts';
import { channelName } from '../words';
import { ChannelPanel } from './channelPanel';
import './channels.css';

/** Where the digest goes, when, and what it would say now. */
export function Channels({ onClose }: { onClose: () => void }) {
  const texts = useTexts().channels;
  const scorekeeper = useScorekeeper();
  const { data, error, refetch, isFetching } = useQuery(channelsQuery(scorekeeper));
  return (
    <section className="channels-page card" aria-labelledby="digest-title">
      <PageTop id="digest-title" title={texts.title} onClose={onClose} />
      {error && !data && <Problem error={error} onRetry={() => void refetch()} isRetrying={isFetching} compact />}
      {!data && !error && (
        <div className="skeleton-lines channels-none" role="status">
          <span className="sr-only">{texts.loading}</span>
          <i />
          <i />
          <i />
        </div>
      )}
      {data?.channels.length === 0 && <NoChannel />}
      {data && data.channels.length > 0 && <KnownChannels channels={data.channels} />}
    </section>
  );
}

function NoChannel() {
  const texts = useTexts().channels;
  return (
    <div className="channels-none">
      <h3>{texts.noChannel.title}</h3>
      <p>{texts.noChannel.how}</p>
      <p>{texts.noChannel.then}</p>
    </div>
  );
}

function KnownChannels({ channels }: { channels: ChannelDigest[] }) {
  const texts = useTexts().channels;
  const [chosenId, setChosenId] = useState<string | null>(null);
  // What was typed for one channel is still there after a look at another.
  const [edits, setEdits] = useState<ReadonlyMap<string, Partial<Settings>>>(() => new Map());
  const channel = channels.find(({ channelId }) => channelId === chosenId) ?? firstOf(channels);
  if (!channel) return null;
  const { channelId } = channel;
  return (
    <>
      <div className="channels-choice">
        {channels.length === 1 ? (
          <p className="channels-name">{channelName(channel, texts)}</p>
        ) : (
          <Choice
            label={texts.channel}
            value={channelId}
            onChange={setChosenId}
            options={channels.map((each) => [each.channelId, channelName(each, texts)])}
          />
        )}
      </div>
      <ChannelPanel
        key={channelId}
        channel={channel}
        edits={edits.get(channelId) ?? {}}
        onEdit={(edited) => setEdits((before) => new Map(before).set(channelId, edited))}
      />
    </>
  );
}

/** The one that gets the digest, else one that did. */
const firstOf = (channels: ChannelDigest[]) =>
  channels.find(({ enabled }) => enabled) ?? channels.find(({ schedule }) => schedule !== null) ?? channels[0];
