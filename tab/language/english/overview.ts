import { numbers } from '../../../domain/language/english/numbers';

const { counted } = numbers;

/** Days and figures are written out already. */
export const overview = {
  points: (current: string, max: string, controls: string) => `${current} of ${max} points over ${controls} controls`,
  figureOf: (day: string) => `Microsoft’s figure of ${day}`,
  /** After which way the score went. */
  since: (day: string) => `since ${day}.`,
  noEarlierWeek: 'No earlier week to compare with yet.',
  ahead: (headline: string) => `Ahead of Microsoft’s figures: ${headline}`,
  confirmed: 'confirmed',
  declared: 'on your own word',
  inScope: 'in your scope',
  /** Where the score lands once accepted work counts, and once all is done that the licences allow. */
  planned: 'once accepted work counts',
  achievable: 'within reach of your licences',
  needsYou: 'Needs you',
  moreDue: (count: number) => `${count} more`,
  caveat:
    'The score shows which protections you have adopted. It is not an absolute measure of how likely a breach is.',

  links: {
    history: 'History',
    reportPdf: 'Report for the leadership (PDF)',
    printView: 'Print view',
    log: 'Decisions and deliveries',
    digest: 'Digest',
  },

  compared: {
    title: 'Compared with others',
    you: 'You',
    plan: 'Your plan',
    below: (percent: string) => `${percent} below you`,
    above: (percent: string) => `${percent} above you`,
    level: 'level',
  },

  categories: 'Points by category',
  pointsOf: (current: string, max: string) => `${current} of ${max}`,

  trend: {
    title: 'Last 90 days',
    none: { title: 'Trend', text: 'A line appears here once there are figures of two days.' },
    /** The conclusion of the line, for who cannot see it. */
    said: (from: string, was: string, to: string, is: string, missingDays: number) =>
      `From ${was} on ${from} to ${is} on ${to}${missingDays > 0 ? `; ${withoutFigures(missingDays)}.` : '.'}`,
    missing: (days: number) => withoutFigures(days),
    table: 'As a table',
    day: 'Day',
    score: 'Score',
  },

  noScore: {
    title: 'No score yet',
    text:
      'Microsoft needs 2 to 4 days after the first protections are switched on before it supplies a Secure Score. ' +
      'Scorekeeper asks every day and shows the score here as soon as it arrives.',
  },
};

function withoutFigures(days: number): string {
  return `${counted(days, 'day', 'days')} without figures`;
}
