import type { Language } from '../language';
import { numbers } from './numbers';

export const english = {
  /** Which language these texts are in, for what is kept by language elsewhere. */
  language: 'en' as Language,
  numbers,
};
