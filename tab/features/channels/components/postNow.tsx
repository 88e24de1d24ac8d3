import { useRef } from 'react';
import type { ChannelDigest } from '../../../../domain/contract/channels';
import { FailureNote } from '../../../components/failureNote';
import { usePostNow } from '../api/channels';
import { useTexts } from '../../../lib/useTexts';
import { channelName } from '../words';

/** Posts a digest at once. It asks first and says what will happen, because a post cannot be taken back. */
export function PostNow({ channel, hasEdits }: { channel: ChannelDigest; hasEdits: boolean }) {
  const texts = useTexts().channels;
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
        {order.isPending ? texts.now.sending : texts.now.button}
      </button>
      {order.error && <FailureNote error={order.error} />}
      <p role="status" className={order.data ? 'done-note' : 'sr-only'}>
        {order.data?.message}
      </p>
      <dialog ref={confirm} className="dialog" aria-labelledby="post-now-title">
        <h3 id="post-now-title">{texts.now.title(channelName(channel, texts))}</h3>
        <p>{texts.now.what}</p>
        {hasEdits && <p>{texts.now.unsaved}</p>}
        <p>
          {texts.now.forGood} {channel.enabled && texts.now.weeklyStays}
        </p>
        <div className="button-row">
          <button type="button" className="button button-primary" onClick={post}>
            {texts.now.yes}
          </button>
          <button type="button" className="button" onClick={() => confirm.current?.close()}>
            {texts.now.no}
          </button>
        </div>
      </dialog>
    </div>
  );
}
