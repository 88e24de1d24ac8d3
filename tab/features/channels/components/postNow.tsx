import { useRef } from 'react';
import type { ChannelDigest } from '../../../../domain/contract/channels';
import { FailureNote } from '../../../components/failureNote';
import { usePostNow } from '../api/channels';
import { channelName, NOW } from '../words';

/** Posts a digest at once. It asks first and says what will happen, because a post cannot be taken back. */
export function PostNow({ channel, hasEdits }: { channel: ChannelDigest; hasEdits: boolean }) {
  const order = usePostNow(channel.channelId);
  const confirm = useRef<HTMLDialogElement>(null);

  function post() {
    confirm.current?.close();
    order.mutate({});
  }

  return (
    <div className="channels-now">
      <button
        type="button"
        className="button"
        disabled={order.isPending}
        onClick={() => {
          order.reset();
          confirm.current?.showModal();
        }}
      >
        {order.isPending ? NOW.sending : NOW.button}
      </button>
      {order.error && <FailureNote error={order.error} />}
      <p role="status" className={order.data ? 'done-note' : 'sr-only'}>
        {order.data?.message}
      </p>
      <dialog ref={confirm} className="dialog" aria-labelledby="post-now-title">
        <h3 id="post-now-title">{NOW.title(channelName(channel.channelName, channel.teamName))}</h3>
        <p>{NOW.what}</p>
        {hasEdits && <p>{NOW.unsaved}</p>}
        <p>
          {NOW.forGood} {channel.enabled && NOW.weeklyStays}
        </p>
        <div className="button-row">
          <button type="button" className="button button-primary" onClick={post}>
            {NOW.yes}
          </button>
          <button type="button" className="button" onClick={() => confirm.current?.close()}>
            {NOW.no}
          </button>
        </div>
      </dialog>
    </div>
  );
}
