import { z } from 'zod';
import { isoDate, points } from './shared';

const forecastItem = z.object({
  kind: z.enum(['added', 'removed', 'reweighted']),
  controlId: z.string(),
  /** What it will move once Microsoft counts it. */
  points: z.number(),
  max: z.number(),
  /** Points it can bring afterwards. */
  worth: z.number(),
  text: z.string(),
});
export type ForecastItem = z.infer<typeof forecastItem>;

/** Changes in Microsoft's list of controls that its figures do not show yet. */
export const forecast = z.object({
  /** Day of the figures it starts from. */
  asOf: isoDate,
  from: points,
  to: points,
  /** Largest first. */
  items: z.array(forecastItem),
  headline: z.string(),
});
export type Forecast = z.infer<typeof forecast>;
