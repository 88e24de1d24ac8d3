/** The score as it stands, to set the effect of a decision against. */
export interface ThreeNumbers {
  reported: { current: number; max: number; percent: number | null };
  confirmed: number;
  declared: number;
  inScope: { current: number; max: number; percent: number | null };
}
