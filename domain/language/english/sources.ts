import { numbers } from './numbers';

const OPERATOR = 'if it lasts, tell whoever runs this service';

/** Microsoft could not be asked: by the kind of the fault what happened, and what to do next. */
export const sources = {
  slow: { problem: 'Microsoft is slow to answer just now.', help: 'Try again in a minute.' },
  signIn: {
    problem: 'Scorekeeper cannot sign in to Microsoft.',
    help: 'Tell whoever runs this service: "npm run doctor" says what is wrong.',
  },
  unreachable: {
    problem: 'Microsoft cannot be reached just now.',
    help: `Try again in a few minutes; ${OPERATOR}.`,
  },
  broken: {
    problem: "Microsoft's answer came incomplete and could not be used.",
    help: `Try again in a few minutes; ${OPERATOR}.`,
  },
  throttled: {
    problem: 'Microsoft asks for a pause just now.',
    help: (seconds: number | null) =>
      seconds === null ? 'Try again in a few minutes.' : `Try again in ${numbers.minutes(wholeMinutes(seconds))}.`,
  },
  denied: {
    problem: (permissions: readonly string[]) =>
      `Scorekeeper may not ask Microsoft for that: it lacks the ${permissions.length === 1 ? 'permission' : 'permissions'} ${permissions.join(' and ')}.`,
    help: 'Ask a Global Administrator to grant that to the app registration of Scorekeeper in Entra.',
  },
  failing: {
    problem: (status: number) => `Microsoft has a fault of its own just now (${status}).`,
    help: "Try again in a few minutes; if it lasts, look at Microsoft's service health page.",
  },
  refused: {
    problem: (status: number, said: string | null) =>
      `Microsoft refused the question (${status}${said === null ? '' : `: ${said}`}).`,
    help: 'Tell whoever runs this service: "npm run doctor" says what to change.',
  },
};

function wholeMinutes(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60));
}
