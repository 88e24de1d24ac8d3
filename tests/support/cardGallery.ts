import { actionCard } from '../../bot/cards/actionCard';
import { alertCard } from '../../bot/cards/alertCard';
import { answerCard } from '../../bot/cards/answerCard';
import { channelSetupCard } from '../../bot/cards/channelSetupCard';
import { decisionCard } from '../../bot/cards/decisionCard';
import { deliveryUnknownCard } from '../../bot/cards/deliveryUnknownCard';
import { digestCard } from '../../bot/cards/digestCard';
import { peopleCard } from '../../bot/cards/peopleCard';
import { scoreCard } from '../../bot/cards/scoreCard';
import { sharedActionCard } from '../../bot/cards/sharedActionCard';
import { sharedPageCard } from '../../bot/cards/sharedPageCard';
import { topCard } from '../../bot/cards/topCard';
import { welcomeCard } from '../../bot/cards/welcomeCard';
import type { Texts } from '../../domain/language/texts';
import type { CardJson } from '../../domain/ports/posting';
import { publicActionOf } from '../../domain/publicAction';
import { actionDetail, actionRow, digestContent, digestTask, people, TENANT } from './sampleDigest';
import { en } from './english';

export const GALLERY_NOW = new Date('2026-11-23T09:00:00Z');
const now = GALLERY_NOW;
const tabUrl = (view: string) => `https://teams.example/${view}`;
const base = { tenantId: TENANT, tabUrl };
const digest = { ...base, digestId: 'digest-1', pictureUrl: () => null, canPress: true };
const detail = actionDetail();
const forecast = {
  headline: '1 new control (3 points): you will go from 61.1 % to 60.4 % without having done anything.',
  controlIds: ['MfaRegistrationV2'],
};

/** Each card there is, as a school would meet it; its people and figures are made up. */
export function galleryIn(texts: Texts) {
  return {
    digest: digestCard(
      digestContent({
        tasks: [
          digestTask(),
          digestTask({
            kind: 'overdue',
            controlId: 'OneAdmin',
            decided: 'accept',
            text: 'Overdue by 3 days: One admin.',
          }),
          digestTask({
            kind: 'notCounted',
            controlId: 'AdminMFAV2',
            decided: 'done',
            text: 'Done, says Ana Kauri: MFA for administrators. Not counted. 6 of 9 people are covered, 3 are left.',
          }),
        ],
        counted: [
          {
            controlId: 'mdo_safelinks',
            title: 'Safe Links for mail',
            by: 'Mere Ngata',
            text: '+9 confirmed on Fri 20 Nov.',
          },
        ],
        forecast,
        foretold: {
          text: "As foretold, Microsoft's figures now have 2 new controls: foretold -0.9, came -0.9.",
          controlIds: ['aad_phishing_MFA_strength'],
        },
      }),
      digest,
      texts,
    ),
    quietWeek: digestCard(
      digestContent({
        move: { since: '2026-11-16', points: 0, max: 0, percent: 0, headline: 'Nothing moved.', parts: [] },
        tasks: [],
        counted: [],
        forecast: null,
      }),
      digest,
      texts,
    ),
    noNewFigures: digestCard(digestContent({ nothingNew: true, stale: true, asOf: '2026-11-16' }), digest, texts),
    alert: alertCard(
      {
        version: 1,
        kind: 'alert',
        tenantId: TENANT,
        tenantName: 'Kereru College',
        postedOn: '2026-11-25',
        asOf: '2026-11-24',
        percent: 58.2,
        drop: {
          since: '2026-11-23',
          percent: -2.9,
          points: -8,
          headline: 'You lost 8 points: the largest part Block legacy authentication.',
          parts: [
            {
              kind: 'lost',
              points: -5,
              percent: -1.8,
              text: 'Block legacy authentication: -5 points, 171 fewer are covered.',
            },
            { kind: 'lost', points: -3, percent: -1.1, text: 'Ensure mailbox intelligence is enabled: -3 points.' },
          ],
        },
        forecast,
      },
      { marker: 'alert-1', tabUrl },
      texts,
    ),
    action: actionCard(
      detail,
      {
        ...base,
        canDecide: true,
        today: '2026-11-23',
        timeZone: 'UTC',
        digestId: 'digest-1',
        message: 'Accepted by Mere Ngata, due Mon 7 Dec.',
      },
      texts,
    ),
    decision: decisionCard(detail, { tenantId: TENANT, kind: 'ignore', today: '2026-11-23' }, texts),
    score: scoreCard(digestContent(), { tabUrl, pictureUrl: () => null }, texts),
    top: topCard(
      [actionRow(), actionRow({ rank: null })],
      {
        ...base,
        heading: 'Best next steps',
        asOf: '2026-11-22',
        now,
      },
      texts,
    ),
    people: peopleCard(
      people(),
      {
        ...base,
        controlId: 'AdminMFAV2',
        title: 'Ensure multifactor authentication is enabled for all users in administrative roles',
        canNotify: true,
        now,
        timeZone: 'UTC',
      },
      texts,
    ),
    answer: answerCard(
      {
        heading: 'Sunday 15 November to Sunday 22 November: 62.5 % to 61.1 % (-1.4)',
        parts: [
          'You lost 2 points: Block legacy authentication. Microsoft added 1 control, which cost 0.6 %.',
          {
            list: [
              'Block legacy authentication: -2 points, 7 fewer are covered. (BlockLegacyAuthentication)',
              "Microsoft added Ensure 'Phishing-resistant MFA strength' is required for Administrators: 0 of 7 points. (aad_phishing_MFA_strength)",
            ],
          },
          {
            steps: [
              'Safe Links for Office (mdo_safelinksforOfficeApps): 9 points',
              'MFA for administrators (AdminMFAV2): 4 points',
            ],
          },
        ],
        asOf: '2026-11-22',
        now,
        link: { words: texts.buttons.openHistory, url: tabUrl('history') },
      },
      texts,
    ),
    welcome: welcomeCard('personal', texts),
    groupWelcome: welcomeCard('groupChat', texts),
    channelSetup: channelSetupCard(
      {
        tenantId: TENANT,
        teamId: '19:team@thread.tacv2',
        teamName: 'IT staff',
        channelId: '19:b@thread.tacv2',
        channels: [
          { id: '19:a@thread.tacv2', name: 'General' },
          { id: '19:b@thread.tacv2', name: 'Alerts' },
        ],
        timeZone: 'Pacific/Auckland',
        organisation: 'Kereru College',
        language: texts.language,
      },
      texts,
    ),
    deliveryUnknown: deliveryUnknownCard(
      {
        tenantId: TENANT,
        channelId: '19:b@thread.tacv2',
        period: '2026-11-23',
        channelName: 'Alerts',
        at: '2026-11-23T08:00:00Z',
        reason: 'no answer',
        now,
        timeZone: 'UTC',
      },
      texts,
    ),
    sharedAction: sharedActionCard(publicActionOf(actionRow(), texts.language), base, texts),
    sharedPage: sharedPageCard('queue', base, texts),
  } satisfies Record<string, CardJson>;
}

export const cardGallery = galleryIn(en);
