import { textsOf } from '../../domain/language/texts';
import type { VerbAnswer, VerbCall } from '../../domain/ports/conversation';
import { showAction } from './action';
import { decideVerb } from './decide';
import { refreshDigest, resolveDelivery, scheduleDigest } from './digest';
import { notifyPeople, showPeople } from './people';
import type { Verb, VerbContext } from './verb';

export { createTimelyAnswerer } from './inTime';
export type { VerbContext } from './verb';

/** Every button there is. A card posted today is pressed after an upgrade: verbs are added, never renamed. */
const verbs = new Map<string, Verb>([
  ['decide.accept', decideVerb('accept')],
  ['decide.ignore', decideVerb('ignore')],
  ['decide.thirdParty', decideVerb('thirdParty')],
  ['decide.reopen', decideVerb('reopen')],
  ['decide.done', decideVerb('done')],
  ['people.show', showPeople],
  ['people.notify', notifyPeople],
  ['action.show', showAction],
  ['digest.refresh', refreshDigest],
  ['digest.schedule', scheduleDigest],
  ['digest.resolve', resolveDelivery],
]);

/** Answers a press, in the presser's language. What Teams asks for on its own ('automatic') is shown where it only shows, and never acts. */
export function createPressAnswerer(deps: Omit<VerbContext, 'texts'>) {
  return async function answerPress(call: VerbCall): Promise<VerbAnswer> {
    const context = { ...deps, texts: textsOf(call.language) };
    const { presses } = context.texts;
    const verb = verbs.get(call.verb);
    if (verb === undefined) {
      return { kind: 'refused', text: presses.buttonOfOtherVersion };
    }
    if (!call.pressed && !verb.showsOnly) {
      return { kind: 'refused', text: presses.notPressed };
    }
    return verb.answer(call, context);
  };
}
