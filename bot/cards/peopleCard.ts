import type { AffectedPerson, PeopleResponse } from '../../domain/contract/people';
import { dayIn } from '../../domain/days';
import type { Texts } from '../../domain/language/texts';
import type { CardJson } from '../../domain/ports/posting';
import type { IsoDate } from '../../domain/snapshot';
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
export function peopleCard(people: PeopleResponse, options: PeopleCardOptions, texts: Texts): CardJson {
  const { peopleCard: words, buttons } = texts;
  const listed = people.people.slice(0, MAX_NAMED);
  const more = people.people.length - listed.length;
  return card(
    `${options.title}: ${countLine(people, options.now, texts)}`,
    [
      ...notice(options.message ?? null),
      textBlock(plain(shortened(options.title, 200)), { weight: 'Bolder', size: 'Medium' }),
      textBlock(countLine(people, options.now, texts), SMALL),
      ...(people.unavailable === undefined ? [] : [textBlock(words.noNames(plain(people.unavailable.message)), SMALL)]),
      ...listed.map((person) => personRow(person, options, texts)),
      ...(more > 0 ? [textBlock(words.more(more), SUBTLE)] : []),
      ...(people.source === null
        ? []
        : [
            textBlock(words.source(plain(people.source), dayOf(people.asOf, options.now, texts)), {
              ...SUBTLE,
              separator: true,
            }),
          ]),
    ],
    [
      ...(options.canNotify ? notifyForm(listed, options, texts) : []),
      openUrl(buttons.open, options.tabUrl(`action/${options.controlId}`)),
      ...backToDigest(options, texts),
    ],
  );
}

/** Names and count are measured at different times, so each carries its day. */
function countLine({ affected, total, counts, countAsOf }: PeopleResponse, now: Date, texts: Texts): string {
  if (affected === null) return texts.peopleCard.noCount;
  return texts.peopleCard.counts(affected, total, counts, dayOf(countAsOf, now, texts));
}

function dayOf(date: IsoDate | null, now: Date, { numbers }: Texts): string | null {
  return date === null ? null : numbers.day(date, now);
}

function personRow(
  person: AffectedPerson,
  { now, timeZone }: PeopleCardOptions,
  { peopleCard, numbers }: Texts,
): Element {
  const last = person.lastNotice;
  return {
    type: 'Container',
    separator: true,
    spacing: 'Small',
    items: [
      textBlock(plain(person.displayName), { weight: 'Bolder' }),
      ...(person.roles.length === 0 ? [] : [textBlock(plain(person.roles.join(', ')), SUBTLE)]),
      textBlock(plain(person.causeText), SMALL),
      ...(person.emergency ? [textBlock(peopleCard.neverNotified, SUBTLE)] : []),
      ...(last === undefined
        ? []
        : [
            textBlock(
              peopleCard.lastNotice(last.state, numbers.shortDay(dayIn(last.at, timeZone), now), plain(last.by)),
              SUBTLE,
            ),
          ]),
    ],
  };
}

function notifyForm(listed: AffectedPerson[], options: PeopleCardOptions, { peopleCard, buttons }: Texts): Element[] {
  const reachable = listed.filter((person) => !person.emergency);
  if (reachable.length === 0) return [];
  const { length } = reachable;
  const warning = length > MANY ? [textBlock(peopleCard.reachesUpTo(length), { weight: 'Bolder' })] : [];
  return [
    showCard(
      buttons.notify,
      [
        ...warning,
        {
          type: 'Input.ChoiceSet',
          id: 'people',
          label: peopleCard.whoIsNotified,
          isMultiSelect: true,
          isRequired: true,
          errorMessage: peopleCard.nobodyChosen,
          wrap: true,
          choices: reachable.map((person) => ({ title: person.displayName, value: person.id })),
          value: reachable.map((person) => person.id).join(','),
        },
        {
          type: 'Input.Text',
          id: 'note',
          label: peopleCard.note,
          maxLength: 150,
        },
      ],
      [
        execute(buttons.send, 'people.notify', {
          v: 1,
          tenantId: options.tenantId,
          controlId: options.controlId,
          ...(options.digestId ? { digestId: options.digestId } : {}),
        }),
      ],
    ),
  ];
}
