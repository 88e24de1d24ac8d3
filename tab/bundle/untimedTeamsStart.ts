import type { Plugin } from 'vite';

const START = '(new Date).toLocaleString()';

/**
 * teams-js puts the local time of its start into a debug line that is off, and the first date in words makes the browser load every
 * calendar it knows: a tenth of all the time that the first view takes. The line has the time in UTC as well.
 */
export function untimedTeamsStart(): Plugin {
  return {
    name: 'untimed-teams-start',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]teams-js[\\/].*[\\/]public[\\/]app[\\/]app\.js$/ },
      handler: (code) => ({ code: withoutStartTime(code), map: null }),
    },
  };
}

/** @throws where there is no such line: teams-js has changed, and this file may go. */
function withoutStartTime(code: string): string {
  if (!code.includes(START)) throw new Error('teams-js words the time of its start no more: delete untimedTeamsStart.');
  return code.replace(START, '""');
}
