import { dayIn } from '../../domain/days';
import { kindOfPeriod } from '../../domain/digest/period';
import type { CardJson } from '../../domain/ports/posting';
import { formatDay } from '../../domain/words';
import { card, execute, SMALL, textBlock, type VerbData } from './elements';
import { plain } from './text';

export interface UnknownDelivery {
  tenantId: string;
  channelId: string;
  period: string;
  channelName: string | null;
  /** When it was tried, ISO 8601. */
  at: string;
  reason: string | null;
  now: Date;
  timeZone: string;
}

/** A post whose fate nobody knows: an operator looks into the channel and decides. */
export function deliveryUnknownCard(delivery: UnknownDelivery): CardJson {
  const channel = delivery.channelName === null ? 'the channel' : `the channel ${plain(delivery.channelName)}`;
  const what = kindOfPeriod(delivery.period) === 'alert' ? 'alert' : 'digest';
  const data: VerbData = {
    v: 1,
    tenantId: delivery.tenantId,
    channelId: delivery.channelId,
    period: delivery.period,
  };
  return card(`Is the ${what} in ${channel}?`, [
    textBlock(`Is the ${what} of ${formatDay(dayIn(delivery.at, delivery.timeZone), delivery.now)} in ${channel}?`, {
      weight: 'Bolder',
      size: 'Medium',
    }),
    textBlock(
      `Teams gave no clear answer when I posted it${delivery.reason === null ? '' : ` (${plain(delivery.reason)})`}, and I may not read that channel. Please look: if it is missing, post it again; if it is there, leave it.`,
      SMALL,
    ),
    {
      type: 'ActionSet',
      actions: [
        execute('Post it again', 'digest.resolve', { ...data, resolution: 'repost' }),
        execute('Leave it', 'digest.resolve', { ...data, resolution: 'leave' }),
      ],
    },
  ]);
}
