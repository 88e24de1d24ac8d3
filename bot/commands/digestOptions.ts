import type { Command } from './command';
import { placeOfDigest } from './digest';
import { refusalReply, safe } from './say';

const MOST_ACTIONS = 10;
const DROPS = { least: 0.5, most: 50 };

export const digestActions: Command = {
  name: 'digest actions',
  pattern: /^digest\s+(?:actions|steps)\s+(\d{1,3})$/i,
  say: 'digest actions <number>',
  does: 'how many next steps the digest of this channel shows, 1 to 10',
  tells: 'nothing',
  async run(match, { caller, place }, { services }) {
    const actions = Number(match[1]);
    if (actions < 1 || actions > MOST_ACTIONS) {
      return { text: `A digest shows 1 to ${MOST_ACTIONS} next steps. Say it like this: "digest actions 3".` };
    }
    const outcome = await services.digests.options(caller, placeOfDigest(place), { actions });
    return outcome.ok ? { text: safe(outcome.message) } : refusalReply(outcome);
  },
};

export const digestAlerts: Command = {
  name: 'digest alerts',
  pattern: /^digest\s+alerts?\s+(off|\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/i,
  say: 'digest alerts <percent points> | off',
  does: 'tell this channel between digests of a drop of so many percent points, and of what Microsoft is about to change',
  tells: 'nothing',
  async run(match, { caller, place }, { services }) {
    const said = (match[1] ?? '').toLowerCase();
    const alertDrop = said === 'off' ? null : Number(said.replace(',', '.'));
    if (alertDrop !== null && (alertDrop < DROPS.least || alertDrop > DROPS.most)) {
      return {
        text: `Name ${DROPS.least} to ${DROPS.most} percent points, such as "digest alerts 2", or "digest alerts off".`,
      };
    }
    const outcome = await services.digests.options(caller, placeOfDigest(place), { alertDrop });
    return outcome.ok ? { text: safe(outcome.message) } : refusalReply(outcome);
  },
};
