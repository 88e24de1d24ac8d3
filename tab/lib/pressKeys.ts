import { ApiFailure } from './apiClient';

/**
 * Idempotency keys. The same request pressed again after an attempt whose fate is not known (offline, no answer in time,
 * a fault) keeps its key, so the service cannot act twice; a definite answer ends the key.
 */
export function createPressKeys(newKey: () => string = () => crypto.randomUUID()) {
  let open: { request: string; key: string } | null = null;
  return {
    async press<T>(request: unknown, send: (key: string) => Promise<T>): Promise<T> {
      const said = JSON.stringify(request);
      if (open?.request !== said) open = { request: said, key: newKey() };
      const { key } = open;
      try {
        const answer = await send(key);
        open = null;
        return answer;
      } catch (error) {
        if (error instanceof ApiFailure && error.kind === 'refused' && error.details.status !== 503) open = null;
        throw error;
      }
    },
  };
}
