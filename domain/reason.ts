import { z } from 'zod';
import { sourceFault } from './sourceFault';

const answer = z.string();
const name = z.string();

/** A text that is not ours: Microsoft's own sentence, or the reason of a row from before reasons were kept as codes. */
const verbatim = z.object({ code: z.literal('verbatim'), text: z.string() });

/** Every reason but those that hold another one. */
const standing = z.discriminatedUnion('code', [
  verbatim,
  z.object({
    code: z.literal([
      'pauseAsked',
      'pausesGivenUp',
      'waitingForFigures',
      'noScoreYet',
      'rateLimit',
      'notInChannel',
      'heardAlready',
      'cardTooLarge',
      'postWithoutId',
      'teamsTooSlow',
      'unknownFault',
      'stoppedWhileSending',
      'appNotInstalled',
      'personUnknown',
      'appInstalledTwice',
      'teamWithoutGroup',
      'deviceControl',
      'replacedByNewer',
    ]),
  }),
  /** On the day `on` the newest figures were still those of `asOf`, which the channel had seen. */
  z.object({ code: z.literal('nothingNewer'), asOf: z.string(), on: z.string() }),
  z.object({ code: z.literal('leftBy'), name }),
  z.object({ code: z.literal('postedAgainBy'), name }),
  /** `cause` is the network's own code, null where there is none. */
  z.object({ code: z.literal('teamsBrokeOff'), cause: z.string().nullable() }),
  /** `answer` is Teams' status and code, such as '403, BotNotInConversationRoster'. */
  z.object({ code: z.literal('identityRefused'), answer }),
  z.object({ code: z.literal('appRemoved'), answer }),
  z.object({ code: z.literal('channelGone'), answer }),
  z.object({ code: z.literal('teamsFailing'), answer }),
  z.object({ code: z.literal('teamsRefused'), answer }),
  z.object({ code: z.literal('channelTooFull'), messages: z.number() }),
  z.object({ code: z.literal('channelDenied'), fault: sourceFault }),
  z.object({ code: z.literal('channelNotReadableNow'), fault: sourceFault }),
  z.object({ code: z.literal('noticeDenied'), fault: sourceFault }),
  z.object({ code: z.literal('noticeRefused'), fault: sourceFault }),
  z.object({ code: z.literal('noticeUncertain'), fault: sourceFault }),
  z.object({ code: z.literal('sourceFault'), fault: sourceFault }),
]);

export const reason = z.discriminatedUnion('code', [
  ...standing.options,
  /** `before` is why Teams refused it the time before. */
  z.object({ code: z.literal('noticeAgainBy'), name, before: standing.nullable() }),
]);

/** Why something went as it did: kept as a code with its parameters, and put into words where it is read (reasonText). */
export type Reason = z.infer<typeof reason>;
