import type { ReportResponse } from '../../domain/contract/report';

type Action = ReportResponse['actions']['rows'][number];

function action(controlId: string, title: string, change: Partial<Action> = {}): Action {
  return {
    controlId,
    title,
    meaning:
      'Stops old sign-in methods that cannot ask for a second factor, such as POP, IMAP and old phone mail apps.',
    gain: '8 points to gain',
    threat: 'Password cracking',
    threatText:
      'Programs try common and leaked passwords against all accounts, slowly enough that nobody is locked out.',
    time: '1 hour of work, once.',
    notice:
      'Some notice. Old mail apps and scan-to-mail copiers stop until they are moved to a modern app or an app relay.',
    licence: 'Licence: Conditional Access needs Entra ID P1; security defaults do it without.',
    ...change,
  };
}

/** 90 days with a gap in them. */
function days(): ReportResponse['trend']['days'] {
  const first = Date.parse('2026-08-25T00:00:00Z');
  return Array.from({ length: 90 }, (_, day) => ({
    date: new Date(first + day * 86_400_000).toISOString().slice(0, 10),
    percent: 54 + day * 0.08 + (day % 7) * 0.1,
  })).filter((_, day) => day < 30 || day > 35);
}

/** The report of a school on an ordinary Monday. */
export function reportResponse(change: Partial<ReportResponse> = {}): ReportResponse {
  return {
    language: 'en',
    organisation: 'Kererū College',
    title: 'How well are we protected? Microsoft Secure Score',
    asOf: '2026-11-22',
    madeOn: '2026-11-23',
    dates: "Microsoft's figures of Sunday 22 November 2026. Report made on Monday 23 November 2026.",
    freshness: { ageDays: 1, stale: false, text: null },
    score: {
      heading: 'Our score',
      percent: 61.13,
      current: 162,
      max: 265,
      confirmed: 153.6,
      declared: 8.4,
      percentText: '61.1 %',
      pointsText: '162 of 265 points',
      measuredText: '58.0 % measured by Microsoft · 3.2 % on your own word',
    },
    trend: {
      heading: 'The last 90 days',
      days: days(),
      text: 'Tue 25 Aug to Sun 22 Nov: the score rose from 54.0 % to 61.1 %. Up 2.4 % a month over 13 weeks (mostly between +1.1 % and +3.9 %).',
      firstDay: 'Tue 25 Aug',
      lastDay: 'Sun 22 Nov',
    },
    comparisons: {
      heading: 'Compared with others',
      rows: [
        { basis: 'you', label: 'We', percent: 61.13, percentText: '61.1 %' },
        { basis: 'allTenants', label: 'All tenants', percent: 54.7, percentText: '54.7 %' },
        { basis: 'similarSize', label: 'Similar size (101 to 500 seats)', percent: 49, percentText: '49.0 %' },
      ],
      missing: ['Microsoft no longer supplies an industry average.'],
    },
    moved: {
      heading: 'Why it moved in the last 30 days',
      sentences: [
        'Since Friday 23 October the score has risen from 59.8 % to 61.1 %.',
        'You earned 6 points, most of them from multifactor authentication for administrators. Microsoft added 2 actions, which cost 0.9 %.',
      ],
    },
    actions: {
      heading: 'What to do next',
      columns: { action: 'Action', threat: 'Against which threat', cost: 'What it costs' },
      rows: [
        action('BlockLegacyAuthentication', 'Enable Conditional Access policies to block legacy authentication'),
        action('AdminMFAV2', 'Ensure multifactor authentication is enabled for all users in administrative roles', {
          gain: '4.29 points to gain, accepted by Ana Kowhai',
        }),
        action('OneAdmin', 'Designate more than one global admin', {
          meaning: 'Have two to four global administrators.',
        }),
        action('mdo_safelinks', 'Create Safe Links policies for email messages'),
        action('spo_legacy_auth', 'Ensure modern authentication for SharePoint applications is required'),
      ],
      none: null,
    },
    decisions: {
      heading: 'Decisions at risk',
      rows: [
        {
          kind: 'overdue',
          controlId: 'mdo_safelinksforOfficeApps',
          title: 'Safe Links for Office',
          text: 'Overdue by 8 days: Safe Links for Office, accepted by Ana Kowhai for Sun 15 Nov.',
        },
        {
          kind: 'review',
          controlId: 'CustomerLockBoxEnabled',
          title: 'Customer lockbox',
          text: 'Review due Mon 23 Nov: Customer lockbox, ignored by Mere Totara, "no budget".',
        },
      ],
      more: null,
      none: null,
    },
    caveat:
      'The score shows which protections we have adopted. It is no measure of how probable a breach is, and cannot promise that there will be none.',
    ...change,
  };
}
