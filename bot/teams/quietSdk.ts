import { AsyncLocalStorage } from 'node:async_hooks';

const quiet = new AsyncLocalStorage<true>();
let installed = false;

/**
 * Runs `work` without what the SDK prints on its own: for each bad signature it writes stack and public key to stderr,
 * so that anyone without a token could fill the log. Our own log line says what was refused.
 */
export function withoutSdkNoise<T>(work: () => Promise<T>): Promise<T> {
  if (!installed) {
    installed = true;
    const print = console.error.bind(console);
    console.error = (...words: unknown[]) => {
      if (quiet.getStore() === undefined) print(...words);
    };
  }
  return quiet.run(true, work);
}
