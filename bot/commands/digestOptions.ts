import { DROPS, isWithin, STEPS } from '../../domain/digest/options';
import { LANGUAGE_NAMES, languageNamed } from '../../domain/language/language';
import { textsOf } from '../../domain/language/texts';
import type { Command } from './command';
import { placeOfDigest } from './digest';
import { outcomeReply } from './say';

export const digestActions: Command<'digestActions'> = {
  name: 'digestActions',
  tells: 'nothing',
  changes: { right: 'setDigest', exactWords: ({ actions }) => `digest actions ${actions}` },
  async run({ actions }, { caller, place }, { services, texts }) {
    if (!isWithin(actions, STEPS)) {
      return { text: texts.chat.digest.actionsFromTo(STEPS.least, STEPS.most) };
    }
    return outcomeReply(await services.digests.options(caller, placeOfDigest(place), { actions }, texts));
  },
};

export const digestAlerts: Command<'digestAlerts'> = {
  name: 'digestAlerts',
  tells: 'nothing',
  changes: { right: 'setDigest', exactWords: ({ alertDrop }) => `digest alerts ${alertDrop ?? 'off'}` },
  async run({ alertDrop }, { caller, place }, { services, texts }) {
    if (alertDrop !== null && !isWithin(alertDrop, DROPS)) {
      return { text: texts.chat.digest.alertsFromTo(DROPS.least, DROPS.most) };
    }
    return outcomeReply(await services.digests.options(caller, placeOfDigest(place), { alertDrop }, texts));
  },
};

export const digestLanguage: Command<'digestLanguage'> = {
  name: 'digestLanguage',
  tells: 'nothing',
  changes: { right: 'setDigest', exactWords: ({ language }) => `digest language ${language}` },
  async run({ language: said }, { caller, place }, { services, texts }) {
    const language = languageNamed(said);
    if (language === null) return { text: texts.chat.digest.languages(Object.values(LANGUAGE_NAMES)) };
    // A channel is answered in its new language at once.
    const answerIn = place.kind === 'channel' ? textsOf(language) : texts;
    return outcomeReply(await services.digests.options(caller, placeOfDigest(place), { language }, answerIn));
  },
};
