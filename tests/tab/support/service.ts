/** A service on the other side of `fetch`: says what a test tells it to, and remembers what it was asked. */
export interface Asked {
  method: string;
  path: string;
  headers: Headers;
  body: unknown;
}

type Answer = { status?: number; body?: unknown; text?: string; headers?: Record<string, string> } | Error | 'silence';

export function createService(routes: Record<string, Answer | (() => Answer)>) {
  const asked: Asked[] = [];
  const answers = { ...routes };

  const fetch = ((path: string, init: RequestInit = {}) => {
    const method = init.method ?? 'GET';
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
    asked.push({ method, path, headers: new Headers(init.headers), body });
    const found = answers[`${method} ${path}`];
    const answer = typeof found === 'function' ? found() : found;
    if (answer === undefined) return Promise.reject(new TypeError(`Nothing is said about ${method} ${path}`));
    if (answer instanceof Error) return Promise.reject(answer);
    if (answer === 'silence') return untilGivenUp(init.signal);
    const { status = 200, headers = {}, text = JSON.stringify(answer.body) } = answer;
    return Promise.resolve({
      ok: status < 400,
      status,
      headers: new Headers(headers),
      text: () => Promise.resolve(text),
      blob: () => Promise.resolve(new Blob([text])),
    } as Response);
  }) as typeof globalThis.fetch;

  return {
    fetch,
    asked,
    posts: () => asked.filter(({ method }) => method === 'POST'),
    /** From now on `route` answers so. */
    say(route: string, answer: Answer) {
      answers[route] = answer;
    },
  };
}

/** No answer, as a real `fetch` would have it: until whoever asked gives up. */
const untilGivenUp = (signal: RequestInit['signal']) =>
  new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Given up.', 'AbortError')));
  });

export const refusal = (status: number, message: string, help = 'Do this next.', headers = {}) => ({
  status,
  headers,
  body: { error: { code: 'refused', message, help } },
});
