import type { AffectedPerson, PeopleResponse } from '../../domain/contract/people';
import { dayIn } from '../../domain/days';
import type { CardJson } from '../../domain/ports/posting';
import { countWord, formatDay, formatShortDay } from '../../domain/words';
import { backToDigest } from './actionCard';
import { card, execute, openUrl, showCard, SMALL, SUBTLE, textBlock, type Element } from './elements';
import { notice } from './notice';
import { plain, shortened } from './text';

export interface PeopleCardOptions {
  tenantId: string;
  controlId: string;
  title: string;
  tabUrl(view: string): string;
  canNotify: boolean;
  now: Date;
  /** Notices are dated in it. */
  timeZone: string;
  message?: string | null;
  digestId?: string | null;
}

/** More names than this are for the tab. */
const MAX_NAMED = 40;
/** From here on the number of people is said again before it is sent. */
const MANY = 20;

/** The people behind an action, by name: for one reader or operator, never for a shared place. */
export function peopleCard(people: PeopleResponse, options: PeopleCardOptions): CardJson {
  const listed = people.people.slice(0, MAX_NAMED);
  const more = people.people.length - listed.length;
  return card(
    `${options.title}: ${countLine(people, options.now)}`,
    [
      ...notice(options.message ?? null),
      textBlock(plain(shortened(options.title, 200)), { weight: 'Bolder', size: 'Medium' }),
      textBlock(countLine(people, options.now), SMALL),
      ...(people.unavailable === undefined
        ? []
        : [textBlock(`Names cannot be had: ${plain(people.unavailable.message)}`, SMALL)]),
      ...listed.map((person) => personRow(person, options)),
      ...(more > 0 ? [textBlock(`and ${countWord(more, 'person', 'people')} more, in the tab`, SUBTLE)] : []),
      ...(people.source === null
        ? []
        : [
            textBlock(`Source: ${plain(people.source)}${asOfWords(people, options.now)}.`, {
              ...SUBTLE,
              separator: true,
            }),
          ]),
    ],
    [
      ...(options.canNotify ? notifyForm(listed, options) : []),
      openUrl('Open', options.tabUrl(`action/${options.controlId}`)),
      ...backToDigest(options),
    ],
  );
}

/** Names and count are measured at different times, so each carries its day. */
function countLine({ affected, total, counts, countAsOf }: PeopleResponse, now: Date): string {
  if (affected === null) return 'Microsoft gives no count for this action.';
  const day = countAsOf === null ? '' : `, in its figures of ${formatDay(countAsOf, now)}`;
  return `Microsoft counts ${countedWords(affected, total, counts)}${day}.`;
}

function countedWords(affected: number, total: number | null, counts: PeopleResponse['counts']): string {
  const of = total === null ? '' : ` of ${total}`;
  if (counts === 'people') return `${countWord(affected, 'person', 'people')}${of}`;
  if (counts === 'devices') return `${countWord(affected, 'device', 'devices')}${of}`;
  return `${affected}${of} not covered yet`;
}

function asOfWords({ asOf }: PeopleResponse, now: Date): string {
  return asOf === null ? '' : `, as of ${formatDay(asOf, now)}`;
}

function personRow(person: AffectedPerson, { now, timeZone }: PeopleCardOptions): Element {
  const last = person.lastNotice;
  return {
    type: 'Container',
    separator: true,
    spacing: 'Small',
    items: [
      textBlock(plain(person.displayName), { weight: 'Bolder' }),
      ...(person.roles.length === 0 ? [] : [textBlock(plain(person.roles.join(', ')), SUBTLE)]),
      textBlock(plain(person.causeText), SMALL),
      ...(person.emergency ? [textBlock('Emergency account: never notified.', SUBTLE)] : []),
      ...(last === undefined
        ? []
        : [
            textBlock(
              `${NOTICE_WORDS[last.state]} on ${formatShortDay(dayIn(last.at, timeZone), now)} by ${plain(last.by)}.`,
              SUBTLE,
            ),
          ]),
    ],
  };
}

const NOTICE_WORDS: Record<NonNullable<AffectedPerson['lastNotice']>['state'], string> = {
  pending: 'Notice queued',
  sending: 'Notice on its way, ordered',
  sent: 'Notified',
  throttled: 'Notice waiting for Teams, ordered',
  refused: 'Notice refused by Teams, ordered',
  unknown: 'Notice sent, arrival not known, ordered',
};

function notifyForm(listed: AffectedPerson[], options: PeopleCardOptions): Element[] {
  const reachable = listed.filter((person) => !person.emergency);
  if (reachable.length === 0) return [];
  const count = countWord(reachable.length, 'person', 'people');
  const warning = reachable.length > MANY ? [textBlock(`This reaches up to ${count}.`, { weight: 'Bolder' })] : [];
  return [
    showCard(
      'Notify',
      [
        ...warning,
        {
          type: 'Input.ChoiceSet',
          id: 'people',
          label: 'Who gets a notice in their Teams activity feed',
          isMultiSelect: true,
          isRequired: true,
          errorMessage: 'Please choose at least one person.',
          wrap: true,
          choices: reachable.map((person) => ({ title: person.displayName, value: person.id })),
          value: reachable.map((person) => person.id).join(','),
        },
        {
          type: 'Input.Text',
          id: 'note',
          label: 'A line of yours (optional)',
          maxLength: 150,
        },
      ],
      [
        execute('Send', 'people.notify', {
          v: 1,
          tenantId: options.tenantId,
          controlId: options.controlId,
          ...(options.digestId ? { digestId: options.digestId } : {}),
        }),
      ],
    ),
  ];
}
