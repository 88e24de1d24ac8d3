import { numbers } from '../../../domain/language/german/numbers';
import type { figures as english } from '../english/figures';

export const figures: typeof english = {
  notSupplied: numbers.notSupplied,
};
