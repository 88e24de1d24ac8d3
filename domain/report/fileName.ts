import type { IsoDate } from '../snapshot';

const LONGEST_NAME = 60;

/**
 * 'Kererū College', 'secure-score', '2026-11-22', 'pdf' -> 'Kereru-College-secure-score-2026-11-22.pdf': letters and digits that every system
 * and every header takes. A name that has none of them is left out.
 */
export function fileName(organisation: string, what: string, date: IsoDate, ending: string): string {
  const name = organisation
    .slice(0, LONGEST_NAME * 4)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  return `${name === '' ? '' : `${name}-`}${what}-${date}.${ending}`;
}
