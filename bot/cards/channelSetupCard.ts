import type { CardJson } from '../../domain/ports/posting';
import { card, execute, SMALL, textBlock } from './elements';
import { plain } from './text';

export interface ChannelSetup {
  tenantId: string;
  teamId: string;
  teamName: string | null;
  /** The channel the app was added to: chosen unless changed. */
  channelId: string;
  channels: { id: string; name: string }[];
  /** IANA zone of whoever added the app, where Teams said it. */
  timeZone: string | null;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Asks an operator which channel gets the digest, and when. Shared: it says who may answer, and no number. */
export function channelSetupCard(setup: ChannelSetup): CardJson {
  const team = setup.teamName === null ? 'this team' : plain(setup.teamName);
  return card(
    'Choose where and when the Secure Score digest shall go.',
    [
      textBlock('Where and when shall the Secure Score digest go?', { weight: 'Bolder', size: 'Medium' }),
      textBlock(
        `Everyone in the channel will see the score of your organisation, so choose one in ${team} that only your IT staff reads. A Security Administrator or Global Administrator can set this.`,
        SMALL,
      ),
      {
        type: 'Input.ChoiceSet',
        id: 'channel',
        label: 'Channel',
        isRequired: true,
        errorMessage: 'Please choose a channel.',
        choices: setup.channels.map(({ id, name }) => ({ title: name, value: id })),
        value: setup.channelId,
      },
      {
        type: 'Input.ChoiceSet',
        id: 'weekday',
        label: 'Day',
        isRequired: true,
        errorMessage: 'Please choose a day.',
        choices: WEEKDAYS.map((title, index) => ({ title, value: String(index + 1) })),
        value: '1',
      },
      {
        type: 'Input.Time',
        id: 'time',
        label: 'Time',
        isRequired: true,
        errorMessage: 'Please choose a time.',
        value: '08:00',
      },
      {
        type: 'Input.Text',
        id: 'timeZone',
        label: 'Time zone',
        placeholder: 'Such as Europe/Berlin or Pacific/Auckland',
        isRequired: true,
        errorMessage: 'Please name a time zone, such as Europe/Berlin.',
        maxLength: 60,
        value: setup.timeZone ?? 'UTC',
      },
      {
        type: 'Input.ChoiceSet',
        id: 'actions',
        label: 'Next steps shown',
        choices: ['3', '5', '8'].map((value) => ({ title: value, value })),
        value: '5',
      },
      {
        type: 'Input.ChoiceSet',
        id: 'alertDrop',
        label: 'Tell the channel at once when the score falls by',
        choices: [
          { title: '1 percent point', value: '1' },
          ...['2', '3', '5'].map((value) => ({ title: `${value} percent points`, value })),
          { title: 'Never, the digest is enough', value: 'off' },
        ],
        value: '2',
      },
    ],
    [execute('Save', 'digest.schedule', { v: 1, tenantId: setup.tenantId, teamId: setup.teamId })],
  );
}
