import { numbers } from '../../../domain/language/english/numbers';

/** What the locale alone does not settle about numbers and days. */
export const figures = {
  notSupplied: numbers.notSupplied,
  /** A day with its weekday, from how browsers write it: some put a comma where English of today has none. */
  day: (written: string) => written.replace(',', ''),
};
