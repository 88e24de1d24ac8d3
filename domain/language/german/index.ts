import type { english } from '../english/index';
import { numbers } from './numbers';

export const german: typeof english = {
  language: 'de',
  numbers,
};
