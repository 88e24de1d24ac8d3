import type { ChannelDigest } from '../../../../domain/contract/channels';
import { useScorekeeper } from '../../../lib/scorekeeper';
import type { Settings } from '../settings';
import { ChannelState } from './channelState';
import { PostNow } from './postNow';
import { Preview } from './preview';
import { SettingsForm } from './settingsForm';
import { SettingsText } from './settingsText';

interface Props {
  channel: ChannelDigest;
  /** What was typed and not saved. */
  edits: Partial<Settings>;
  onEdit: (edits: Partial<Settings>) => void;
}

/** One channel: how it stands and what was chosen for it, beside what its digest would say. */
export function ChannelPanel({ channel, edits, onEdit }: Props) {
  const { role } = useScorekeeper();
  const isOperator = role === 'operator';
  return (
    <div className="channels-columns">
      <div className="channels-column">
        <ChannelState channel={channel} />
        {isOperator && <PostNow channel={channel} hasEdits={Object.keys(edits).length > 0} />}
        {isOperator ? (
          <SettingsForm channel={channel} edits={edits} onEdit={onEdit} />
        ) : (
          <SettingsText channel={channel} />
        )}
      </div>
      <Preview channelId={channel.channelId} language={channel.language} />
    </div>
  );
}
