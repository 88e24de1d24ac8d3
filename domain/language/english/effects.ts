import { numbers } from './numbers';

const { amount, percent, points } = numbers;

/** What a decision would do, and why it cannot be taken. `move` is one of the first two. */
export const effects = {
  stays: (reported: number) => `Points stay ${amount(reported)}.`,
  moves: (from: number, to: number) => `Points ${to > from ? 'rise' : 'fall'} from ${amount(from)} to ${amount(to)}.`,

  accept: (move: string) => `${move} It stays in the queue with an owner and a due date.`,
  /** `left` is null where nothing more can come. */
  done: (move: string, left: number | null) =>
    left === null
      ? `${move} Microsoft measures it again within days.`
      : `${move} Up to ${points(left)} more once Microsoft has measured it.`,
  ignore: (move: string, inScope: number | null) => `${move} Best next steps no longer show it. ${scope(inScope)}`,
  thirdParty: (move: string, inScope: number | null) =>
    `${move} They count as your own word, not as measured. Best next steps no longer show it. ${scope(inScope)}`,
  reopen: (move: string, inScope: number | null) => `${move} Best next steps show it again. ${scope(inScope)}`,
  reopenDeclared: (move: string, inScope: number | null) =>
    `${move} Microsoft measures it again. Best next steps show it again. ${scope(inScope)}`,

  /** The same decision on several actions. */
  several: {
    accept: (move: string, _inScope: number | null) => `${move} They stay in the queue with an owner and a due date.`,
    ignore: (move: string, inScope: number | null) => `${move} Best next steps no longer show them. ${scope(inScope)}`,
    thirdParty: (move: string, inScope: number | null) =>
      `${move} They count as your own word, not as measured. Best next steps no longer show them. ${scope(inScope)}`,
  },

  unknownControl: (controlId: string) => `${controlId} is not in this tenant. Look for the action in the queue.`,
  completed: 'It is completed: every point is earned, and Microsoft lets nobody change a completed action.',
  device: {
    why: 'Microsoft Graph does not let device actions be changed.',
    help: 'Set it in Microsoft Defender, Vulnerability management, Recommendations.',
  },
  openAlready: 'It is open already.',
  decidedAlready: (name: string) => `${name} decided so already.`,
};

function scope(inScope: number | null): string {
  return `In your scope ${percent(inScope)}.`;
}
