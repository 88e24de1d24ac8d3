/** How a control stands, apart from what anybody declared about it. */
export type Measure =
  /** On or off; the wire says so in `on`. */
  | { kind: 'switch'; on: boolean }
  /** On or off, said only through the score. */
  | { kind: 'bare'; on: boolean }
  /** People or mailboxes that comply, of all. A policy of the whole tenant takes newcomers in by itself. */
  | { kind: 'people'; count: number; total: number; coversNewcomers: boolean }
  /** A number without a total (OneAdmin, RoleOverlap); full points. */
  | { kind: 'number'; count: number }
  /** Devices that do not comply, of all. */
  | { kind: 'devices'; exposed: number; total: number }
  /** Points set by hand from outside. */
  | { kind: 'points'; points: number };

/** 0 to 1: the part of the maximum that is earned. A total of 0 counts as all, as on the wire. */
export function earnedShare(measure: Measure, maxScore: number): number {
  switch (measure.kind) {
    case 'switch':
    case 'bare':
      return measure.on ? 1 : 0;
    case 'people':
      return measure.total === 0 ? 1 : measure.count / measure.total;
    case 'number':
      return 1;
    case 'devices':
      return measure.total === 0 ? 1 : (measure.total - measure.exposed) / measure.total;
    case 'points':
      return maxScore === 0 ? 1 : measure.points / maxScore;
  }
}

/**
 * Reads the column "standing on the first day" of a control table.
 * @param everyone Accounts of the school on that day: what `policy *` covers.
 * @throws Error for a word it does not know.
 */
export function readMeasure(text: string, everyone: number): Measure | null {
  const [kind, standing = ''] = text.split(' ');
  const [first = NaN, second = NaN] = standing.split('/').map(Number);
  if (text === '-') return null;
  if (kind === 'switch' || kind === 'bare') return { kind, on: standing === 'on' };
  if (kind === 'policy' && standing === '*') {
    return { kind: 'people', count: everyone, total: everyone, coversNewcomers: true };
  }
  if (kind === 'policy' || kind === 'people') {
    return { kind: 'people', count: first, total: second, coversNewcomers: false };
  }
  if (kind === 'number') return { kind, count: first };
  if (kind === 'devices') return { kind, exposed: first, total: second };
  throw new Error(`Control table: '${text}' is no standing; expected switch, bare, policy, people, number or devices.`);
}
