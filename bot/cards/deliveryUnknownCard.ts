import { dayIn } from '../../domain/days';
import { kindOfPeriod } from '../../domain/digest/period';
import type { Texts } from '../../domain/language/texts';
import type { CardJson } from '../../domain/ports/posting';
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
export function deliveryUnknownCard(delivery: UnknownDelivery, { deliveryCard, buttons, numbers }: Texts): CardJson {
  const channel = deliveryCard.theChannel(delivery.channelName === null ? null : plain(delivery.channelName));
  const day = numbers.day(dayIn(delivery.at, delivery.timeZone), delivery.now);
  const what = kindOfPeriod(delivery.period) === 'alert' ? 'alert' : 'digest';
  const data: VerbData = {
    v: 1,
    tenantId: delivery.tenantId,
    channelId: delivery.channelId,
    period: delivery.period,
  };
  return card(deliveryCard.summary(what, channel), [
    textBlock(deliveryCard.heading(what, day, channel), { weight: 'Bolder', size: 'Medium' }),
    textBlock(deliveryCard.pleaseLook(delivery.reason === null ? null : plain(delivery.reason)), SMALL),
    {
      type: 'ActionSet',
      actions: [
        execute(buttons.postAgain, 'digest.resolve', { ...data, resolution: 'repost' }),
        execute(buttons.leaveIt, 'digest.resolve', { ...data, resolution: 'leave' }),
      ],
    },
  ]);
}
