import { z } from 'zod';
import { LANGUAGES } from '../language/language';
import { isoDate } from './shared';

/** GET /api/tenants/{tenantId}/report, /report.pdf and /report.csv */
export const reportQuery = z.object({
  /** Of the sentences; English without it. */
  language: z.enum(LANGUAGES).optional(),
});
export type ReportQuery = z.infer<typeof reportQuery>;

const section = { heading: z.string() };

/**
 * GET /api/tenants/{tenantId}/report: all that the one page for non-IT leaders says, the PDF and the print view alike. Sentences and figures
 * are written out in its language; the numbers behind them stand beside, null where Microsoft supplied none.
 */
export const reportResponse = z.object({
  language: z.enum(LANGUAGES),
  organisation: z.string(),
  title: z.string(),
  /** Day Microsoft's figures are true for, and the day the report was made on the tenant's calendar. */
  asOf: isoDate,
  madeOn: isoDate,
  dates: z.string(),
  /** `text` says that the figures are old; null where they are fresh. */
  freshness: z.object({ ageDays: z.number().nullable(), stale: z.boolean(), text: z.string().nullable() }),
  score: z.object({
    ...section,
    percent: z.number().nullable(),
    current: z.number(),
    max: z.number(),
    confirmed: z.number(),
    declared: z.number(),
    percentText: z.string(),
    pointsText: z.string(),
    measuredText: z.string(),
  }),
  trend: z.object({
    ...section,
    /** Oldest first, days that exist. */
    days: z.array(z.object({ date: isoDate, percent: z.number() })),
    /** What the line shows, for whoever does not see it. */
    text: z.string(),
    firstDay: z.string(),
    lastDay: z.string(),
  }),
  comparisons: z.object({
    ...section,
    rows: z.array(
      z.object({
        /** 'you' for the organisation itself. */
        basis: z.string(),
        label: z.string(),
        percent: z.number().nullable(),
        percentText: z.string(),
      }),
    ),
    /** One sentence for each that Microsoft did not supply. */
    missing: z.array(z.string()),
  }),
  /** At most three sentences. */
  moved: z.object({ ...section, sentences: z.array(z.string()) }),
  actions: z.object({
    ...section,
    columns: z.object({ action: z.string(), threat: z.string(), cost: z.string() }),
    rows: z.array(
      z.object({
        controlId: z.string(),
        title: z.string(),
        meaning: z.string(),
        gain: z.string(),
        threat: z.string().nullable(),
        threatText: z.string(),
        time: z.string(),
        notice: z.string(),
        licence: z.string(),
      }),
    ),
    /** Where there is nothing to do. */
    none: z.string().nullable(),
  }),
  decisions: z.object({
    ...section,
    rows: z.array(
      z.object({
        kind: z.enum(['overdue', 'review', 'notCounted', 'overdueSoon', 'reviewSoon']),
        controlId: z.string(),
        title: z.string(),
        text: z.string(),
      }),
    ),
    /** How many more there are, in words; null where all are shown. */
    more: z.string().nullable(),
    none: z.string().nullable(),
  }),
  /** That the score is no measure of how likely a breach is. */
  caveat: z.string(),
});
export type ReportResponse = z.infer<typeof reportResponse>;
