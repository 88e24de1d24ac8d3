import { OFFERED_DROPS, OFFERED_STEPS } from '../../domain/digest/options';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../domain/language/language';
import type { Texts } from '../../domain/language/texts';
import type { CardJson } from '../../domain/ports/posting';
import { card, execute, SMALL, textBlock } from './elements';
import { plain } from './text';

export interface ChannelSetup {
  tenantId: string;
  teamId: string;
  teamName: string | null;
  /** Whose score it is, as Microsoft names them; null where nobody has told yet. */
  organisation: string | null;
  /** The channel the app was added to: chosen unless changed. */
  channelId: string;
  channels: { id: string; name: string }[];
  /** IANA zone of whoever added the app, where Teams said it. */
  timeZone: string | null;
  language: Language;
}

/** Asks an operator which channel gets the digest, and when. Shared: it says who may answer, and no number. */
export function channelSetupCard(setup: ChannelSetup, { setupCard, schedule, buttons }: Texts): CardJson {
  const team = setup.teamName === null ? setupCard.thisTeam : plain(setup.teamName);
  const organisation = setup.organisation === null ? setupCard.yourOrganisation : plain(setup.organisation);
  return card(
    setupCard.summary,
    [
      textBlock(setupCard.heading, { weight: 'Bolder', size: 'Medium' }),
      textBlock(setupCard.whoSeesIt(team, organisation), SMALL),
      {
        type: 'Input.ChoiceSet',
        id: 'channel',
        label: setupCard.channel.label,
        isRequired: true,
        errorMessage: setupCard.channel.missing,
        choices: setup.channels.map(({ id, name }) => ({ title: name, value: id })),
        value: setup.channelId,
      },
      {
        type: 'Input.ChoiceSet',
        id: 'weekday',
        label: setupCard.weekday.label,
        isRequired: true,
        errorMessage: setupCard.weekday.missing,
        choices: schedule.weekdays.map((title, index) => ({ title, value: String(index + 1) })),
        value: '1',
      },
      {
        type: 'Input.Time',
        id: 'time',
        label: setupCard.time.label,
        isRequired: true,
        errorMessage: setupCard.time.missing,
        value: '08:00',
      },
      {
        type: 'Input.Text',
        id: 'timeZone',
        label: setupCard.timeZone.label,
        placeholder: setupCard.timeZone.hint,
        isRequired: true,
        errorMessage: setupCard.timeZone.missing,
        maxLength: 60,
        value: setup.timeZone ?? 'UTC',
      },
      {
        type: 'Input.ChoiceSet',
        id: 'actions',
        label: setupCard.actions,
        choices: OFFERED_STEPS.map(String).map((value) => ({ title: value, value })),
        value: '5',
      },
      {
        type: 'Input.ChoiceSet',
        id: 'alertDrop',
        label: setupCard.alertDrop,
        choices: [
          ...OFFERED_DROPS.map((drop) => ({ title: setupCard.percentPoints(drop), value: String(drop) })),
          { title: setupCard.noAlerts, value: 'off' },
        ],
        value: '2',
      },
      {
        type: 'Input.ChoiceSet',
        id: 'language',
        label: setupCard.language,
        choices: LANGUAGES.map((value) => ({ title: LANGUAGE_NAMES[value], value })),
        value: setup.language,
      },
    ],
    [execute(buttons.save, 'digest.schedule', { v: 1, tenantId: setup.tenantId, teamId: setup.teamId })],
  );
}
