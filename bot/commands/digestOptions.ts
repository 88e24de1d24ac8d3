import type { Command } from './command';
import { placeOfDigest } from './digest';
import { outcomeReply } from './say';

const MOST_ACTIONS = 10;
const DROPS = { least: 0.5, most: 50 };

export const digestActions: Command<'digestActions'> = {
  name: 'digestActions',
  say: 'digest actions <number>',
  does: 'how many next steps the digest of this channel shows, 1 to 10',
  tells: 'nothing',
  changes: { right: 'setDigest', exactWords: ({ actions }) => `digest actions ${actions}` },
  async run({ actions }, { caller, place }, { services }) {
    if (actions < 1 || actions > MOST_ACTIONS) {
      return { text: `A digest shows 1 to ${MOST_ACTIONS} next steps. Say it like this: "digest actions 3".` };
    }
    return outcomeReply(await services.digests.options(caller, placeOfDigest(place), { actions }));
  },
};

export const digestAlerts: Command<'digestAlerts'> = {
  name: 'digestAlerts',
  say: 'digest alerts <percent points> | off',
  does: 'tell this channel between digests of a drop of so many percent points, and of what Microsoft is about to change',
  tells: 'nothing',
  changes: { right: 'setDigest', exactWords: ({ alertDrop }) => `digest alerts ${alertDrop ?? 'off'}` },
  async run({ alertDrop }, { caller, place }, { services }) {
    if (alertDrop !== null && (alertDrop < DROPS.least || alertDrop > DROPS.most)) {
      return {
        text: `Name ${DROPS.least} to ${DROPS.most} percent points, such as "digest alerts 2", or "digest alerts off".`,
      };
    }
    return outcomeReply(await services.digests.options(caller, placeOfDigest(place), { alertDrop }));
  },
};
