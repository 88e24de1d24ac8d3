import { textsOf } from '../../domain/language/texts';

/** The texts that tests read, where the language is not what they are about. */
export const en = textsOf('en');
