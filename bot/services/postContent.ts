import type { DigestContent, PostedContent } from '../../domain/digest/content';
import { kindOfPeriod } from '../../domain/digest/period';
import { textsOf } from '../../domain/language/texts';
import type { Reason } from '../../domain/reason';
import type { ChannelSubscription, Repositories } from '../../domain/ports/repositories';
import type { AlertMaker } from './alerts';
import type { DigestContentMaker } from './digestContent';

export type MadeContent =
  | { kind: 'post'; content: PostedContent }
  /** Nothing is to be posted, and why. */
  | { kind: 'skip'; reason: Reason }
  /** Microsoft has supplied no figures yet. */
  | { kind: 'noScoreYet' };

/** What goes into a channel for a row of the ledger, made at the moment it is posted. */
export function createPostContent(deps: {
  deliveries: Pick<Repositories['deliveries'], 'lastSent'>;
  digests: DigestContentMaker;
  alerts: AlertMaker;
}) {
  return async function postContent(channel: ChannelSubscription, period: string): Promise<MadeContent> {
    const kind = kindOfPeriod(period);
    if (kind === 'alert') {
      const content = await deps.alerts.make(channel);
      return content === null ? { kind: 'skip', reason: { code: 'heardAlready' } } : { kind: 'post', content };
    }
    const content = await deps.digests.make(channel, { asked: kind === 'asked' }, textsOf(channel.language));
    if (content === null) return { kind: 'noScoreYet' };
    if (content.nothingNew !== true || content.tasks?.length !== 0) return { kind: 'post', content };
    // The channel is told once that there is nothing new, and then not every week.
    const last = await deps.deliveries.lastSent(channel.tenantId, channel.channelId);
    if ((last?.content as DigestContent | undefined)?.nothingNew !== true) return { kind: 'post', content };
    return { kind: 'skip', reason: { code: 'nothingNewer', asOf: content.asOf, on: content.postedOn } };
  };
}
