import type { ActionDetail, ActionRow } from '../../domain/contract/actions';
import type { PeopleResponse } from '../../domain/contract/people';
import type { DigestAction, DigestContent, DigestTask } from '../../domain/digest/content';

export const TENANT = '11111111-2222-4333-8444-555555555555';

export function digestAction(change: Partial<DigestAction> = {}): DigestAction {
  return {
    controlId: 'BlockLegacyAuthentication',
    title: 'Block legacy authentication',
    meaning:
      'Stops old sign-in methods that cannot ask for a second factor, such as POP, IMAP and old phone mail apps.',
    pointsLeft: 8,
    userImpact: 'moderate',
    effortMinutes: 60,
    affected: 12,
    counts: 'people',
    total: 400,
    namesPeople: true,
    actionUrl: 'https://entra.microsoft.com/',
    writable: true,
    ignoreEffect:
      'Points stay 162; best next steps no longer show it; in your scope the score becomes 63.1 %. Microsoft is told that you accept the risk.',
    thirdPartyEffect:
      'Microsoft adds 8 points on your own word: 64.2 %. Confirmed stays 58.0 %, because nobody measured it.',
    decision: null,
    ...change,
  };
}

export function ignoredAction(change: Partial<DigestAction> = {}): DigestAction {
  return digestAction({
    decision: {
      sequence: 7,
      kind: 'ignore',
      byName: 'Mere Ngata',
      at: '2026-11-23T09:12:00.000Z',
      dueOn: null,
      reviewOn: '2027-02-21',
      reason: 'no budget this year',
      write: 'pending',
      writeMessage: null,
    },
    ...change,
  });
}

/** A review that is due. */
export function digestTask(change: Partial<DigestTask> = {}): DigestTask {
  return {
    kind: 'review',
    controlId: 'CustomerLockBoxEnabled',
    title: 'Ensure the customer lockbox feature is enabled',
    text: 'Review due Wed 25 Nov: Ensure the customer lockbox feature is enabled, ignored by Mere Ngata, "no budget".',
    sequence: 7,
    decided: 'ignore',
    reason: 'no budget',
    since: null,
    ...change,
  };
}

/** Days up to 2026-11-22, with a gap, rising from 55 to 61.1 percent. */
const trend = Array.from({ length: 90 }, (_, i) => ({
  date: new Date(Date.UTC(2026, 7, 25 + i)).toISOString().slice(0, 10),
  percent: 55 + (i * 6.13) / 89 + (i % 9 === 0 ? 0.4 : 0),
})).filter((_, i) => i !== 40);

export function digestContent(change: Partial<DigestContent> = {}): DigestContent {
  return {
    version: 1,
    tenantId: TENANT,
    tenantName: 'Kereru College',
    postedOn: '2026-11-23',
    asOf: '2026-11-22',
    stale: false,
    current: 162,
    max: 265,
    controls: 140,
    percent: 61.13,
    confirmed: 153.6,
    declared: 8.4,
    move: {
      since: '2026-11-16',
      points: 4,
      max: 6,
      percent: 1.4,
      headline: 'You earned 6 points: four more admins use MFA. Microsoft added 2 controls, which cost 0.9 %.',
      parts: [
        {
          kind: 'earned',
          controlId: 'AdminMFAV2',
          points: 6,
          percent: 2.3,
          text: 'MFA for administrators: 4 more people',
        },
        {
          kind: 'lost',
          controlId: 'BlockLegacyAuthentication',
          points: -2,
          percent: -0.7,
          text: 'Legacy sign-in allowed again',
        },
        { kind: 'added', points: 0, percent: -0.9, text: 'Microsoft added two controls' },
      ],
    },
    comparisons: [
      { label: 'All tenants', percent: 54.7 },
      { label: 'Similar size', percent: 49 },
    ],
    trend,
    actions: [
      digestAction(),
      digestAction({
        controlId: 'AdminMFAV2',
        title: 'Ensure multifactor authentication is enabled for all users in administrative roles',
        meaning: 'Everyone with an administrator role confirms a sign-in on a second device.',
        pointsLeft: 4.29,
        userImpact: 'low',
        effortMinutes: 20,
        affected: 3,
        total: 9,
      }),
      ignoredAction({ controlId: 'CustomerLockBoxEnabled', title: 'Ensure the customer lockbox feature is enabled' }),
      digestAction({
        controlId: 'scid_2000',
        title: 'Turn on Microsoft Defender Antivirus',
        meaning: null,
        userImpact: null,
        effortMinutes: null,
        affected: null,
        total: null,
        writable: false,
      }),
      digestAction({
        controlId: 'mdo_safelinksforOfficeApps',
        title: 'Ensure Safe Links for Office Applications is enabled',
        meaning: 'Checks links in mails and documents at the moment somebody opens them.',
        pointsLeft: 9,
        userImpact: 'none',
        effortMinutes: 15,
        affected: 0,
        total: 1,
      }),
    ],
    openActions: 47,
    openPoints: 103,
    ...change,
  };
}

export function actionRow(change: Partial<ActionRow> = {}): ActionRow {
  return {
    controlId: 'AdminMFAV2',
    title: 'Ensure multifactor authentication is enabled for all users in administrative roles',
    service: 'AzureAD',
    category: 'Identity',
    score: 5.71,
    maxScore: 10,
    pointsLeft: 4.29,
    status: 'open',
    state: 'Default',
    owner: null,
    dueOn: null,
    reviewOn: null,
    userImpact: 'low',
    userImpactFrom: 'catalogue',
    effortMinutes: 20,
    threats: ['accountBreach'],
    threatsFrom: 'microsoft',
    affected: 3,
    total: 9,
    counts: 'people',
    rank: 1,
    reason: '4.29 points, few will notice, 20 minutes',
    decision: null,
    ...change,
  };
}

export function actionDetail(change: Partial<ActionDetail> = {}): ActionDetail {
  const effect = (kind: ActionDetail['effects'][number]['kind'], possible = true) => ({
    kind,
    possible,
    why: null,
    reported: { current: 162, max: 265, percent: 61.1 },
    confirmed: 153.6,
    declared: 8.4,
    inScope: { current: 162, max: 257, percent: 63 },
    text: `What ${kind} does to the numbers.`,
  });
  return {
    asOf: '2026-11-22',
    action: actionRow(),
    meaning: { text: 'Everyone with an administrator role confirms a sign-in on a second device.', from: 'catalogue' },
    why: { text: 'One stolen password is then not enough.', from: 'catalogue' },
    usersNotice: null,
    licence: null,
    verify: null,
    rollBack: null,
    peopleSource: null,
    threats: [],
    remediationHtml: '<p>Do <b>this</b></p>',
    impactHtml: null,
    statusHtml: null,
    actionUrl: null,
    lastSynced: null,
    history: [],
    decisions: [],
    confirmation: null,
    effects: [effect('accept'), effect('ignore'), effect('thirdParty'), effect('done'), effect('reopen', false)],
    namesPeople: true,
    ...change,
  };
}

export function people(change: Partial<PeopleResponse> = {}): PeopleResponse {
  return {
    asOf: '2026-11-23',
    countAsOf: '2026-11-22',
    affected: 3,
    total: 9,
    counts: 'people',
    named: 3,
    source: "Entra's registration report and administrator roles",
    people: [
      {
        id: 'p-1',
        displayName: 'Hemi Walker',
        roles: ['Exchange Administrator'],
        cause: 'noMethodRegistered',
        causeText: 'Has registered no second factor.',
        emergency: false,
      },
      {
        id: 'p-2',
        displayName: 'Ana *Tui*',
        roles: ['User Administrator'],
        cause: 'registeredNotCapable',
        causeText: 'Has registered one that may not be used.',
        emergency: false,
        lastNotice: { at: '2026-11-20T08:00:00.000Z', state: 'sent', by: 'Mere Ngata', reason: null },
      },
      {
        id: 'p-3',
        displayName: 'Break Glass',
        roles: ['Global Administrator'],
        cause: 'emergencyAccount',
        causeText: 'Emergency account.',
        emergency: true,
      },
    ],
    ...change,
  };
}
