import type { sources as english } from '../english/sources';
import { numbers } from './numbers';

const OPERATOR = 'wenn es so bleibt, sagen Sie es denen, die diesen Dienst betreiben';

export const sources: typeof english = {
  slow: { problem: 'Microsoft antwortet gerade langsam.', help: 'Versuchen Sie es in einer Minute noch einmal.' },
  signIn: {
    problem: 'Scorekeeper kann sich bei Microsoft nicht anmelden.',
    help: 'Sagen Sie es denen, die diesen Dienst betreiben: „npm run doctor“ zeigt, was nicht stimmt.',
  },
  unreachable: {
    problem: 'Microsoft ist gerade nicht zu erreichen.',
    help: `Versuchen Sie es in einigen Minuten noch einmal; ${OPERATOR}.`,
  },
  broken: {
    problem: 'Die Antwort von Microsoft war unvollständig und nicht zu gebrauchen.',
    help: `Versuchen Sie es in einigen Minuten noch einmal; ${OPERATOR}.`,
  },
  throttled: {
    problem: 'Microsoft bittet gerade um eine Pause.',
    help: (seconds) =>
      seconds === null
        ? 'Versuchen Sie es in einigen Minuten noch einmal.'
        : `Versuchen Sie es in ${numbers.minutes(wholeMinutes(seconds))} noch einmal.`,
  },
  denied: {
    problem: (permissions) =>
      `Scorekeeper darf Microsoft danach nicht fragen: Es ${permissions.length === 1 ? 'fehlt die Berechtigung' : 'fehlen die Berechtigungen'} ${permissions.join(' und ')}.`,
    help: 'Bitten Sie einen Globalen Administrator, das in Entra für die App-Registrierung von Scorekeeper zu erteilen.',
  },
  failing: {
    problem: (status) => `Bei Microsoft selbst ist gerade etwas gestört (${status}).`,
    help: 'Versuchen Sie es in einigen Minuten noch einmal; wenn es so bleibt, sehen Sie auf der Seite zur Dienstintegrität von Microsoft nach.',
  },
  refused: {
    problem: (status, said) => `Microsoft hat die Anfrage abgelehnt (${status}${said === null ? '' : `: ${said}`}).`,
    help: 'Sagen Sie es denen, die diesen Dienst betreiben: „npm run doctor“ zeigt, was zu ändern ist.',
  },
};

function wholeMinutes(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60));
}
