import { numbers } from '../../../domain/language/english/numbers';

/** What the locale alone does not settle about numbers. */
export const figures = {
  notSupplied: numbers.notSupplied,
};
