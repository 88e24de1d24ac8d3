import { numbers } from './numbers';

/** Answers to a press on a card. */
export const presses = {
  oldCard:
    'This card is from another version of Scorekeeper, so nothing was done. Open the queue, or say "digest now" for a fresh card.',
  notReadable: 'I could not read what this button sent, so nothing was done. Open the queue and decide there.',
  otherOrganisation: 'This card belongs to another organisation, so nothing was done.',
  unknownButton: 'I do not know this button. Say "help" to see what I can do.',
  buttonOfOtherVersion:
    'I do not know this button: the card may be from another version. Open the queue, or say "digest now" for a fresh card.',
  notPressed: 'Nothing was done: that was not a press.',
  unknownDigest: 'I no longer know this digest. Say "digest now" for a fresh one.',
  notInQueue: 'It is not in the queue: Microsoft may have taken it out. Open the queue to see what there is.',
  nobodyNotified: 'Nobody was notified.',
  queuedFor: (people: number) => `Queued for ${numbers.counted(people, 'person', 'people')}.`,

  slowAndLater:
    'Microsoft is slow to answer just now, so nothing has been done yet. I go on asking and send the outcome to our personal chat. ' +
    'If nothing is there in two minutes, press again.',
  slow: 'Microsoft is slow to answer just now, so nothing was done. Press again in a minute.',
  /** Told later, in the presser's own chat. `problem`, `help` and `answer` are whole sentences. */
  later: {
    card: 'Here is what you pressed for a moment ago.',
    answer: (answer: string) => `About the button you pressed a moment ago: ${answer}`,
    notDone: (problem: string, help: string) => `${problem} Nothing was done. ${help}`,
  },
};
