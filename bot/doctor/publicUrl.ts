import { askHttp } from './askHttp';
import { failed, ok } from './check';
import type { Check, Finding } from './check';

export const publicUrl: Check = {
  id: 'publicUrl',
  title: 'Public address',
  needs: [],
  run: async ({ config }, signal) => {
    const url = `${config.http.publicUrl}/health/ready`;
    const answer = await askHttp(url, signal);
    if (answer.kind === 'unreachable') {
      return failed(
        `${url} could not be reached: ${answer.reason}.`,
        'Start the service. If it runs, look at PUBLIC_URL, at the name and certificate, and at what stands in front of it.',
      );
    }
    const state = (answer.json as { status?: unknown } | null | undefined)?.status;
    if (answer.status === 200 && state === 'ready') {
      if (config.http.publicUrl.startsWith('https:')) return ok(`${url} answers over https and says that it is ready.`);
      return ok(`${url} says that it is ready. It is not https, which is right only in local mode.`);
    }
    if (state === 'notReady') return notReady(url, answer.json);
    if (answer.status >= 300 && answer.status < 400) {
      return failed(
        `${url} sends the caller elsewhere (${answer.status}), so Teams cannot reach the service.`,
        'Switch off sign-in and redirects in front of the service: it checks every caller itself.',
      );
    }
    return failed(
      `Something answers at ${url} (${answer.status}), but it is not Scorekeeper.`,
      'Look at PUBLIC_URL and at what stands in front of the service; all paths have to be passed on to it.',
    );
  },
};

function notReady(url: string, body: unknown): Finding {
  const missing = (body as { missing?: Record<string, unknown> }).missing ?? {};
  const reasons = Object.entries(missing).map(([name, reason]) => `${name}: ${String(reason)}`);
  return failed(
    `${url} answers, but the service is not ready (${reasons.join('; ')}).`,
    'Mend what it names; then it is ready by itself.',
  );
}
