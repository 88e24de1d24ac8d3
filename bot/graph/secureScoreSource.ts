import type { SecureScoreSource } from '../../domain/ports/secureScoreSource';
import type { GraphClient } from './client';
import { createLimiter } from './concurrency';
import { readControlProfiles } from './controlProfiles';
import { readSecureScores } from './secureScores';
import { writeControlState } from './stateWrites';

/** Microsoft's limit for Secure Score: concurrent calls of one app in one tenant. */
const MAX_CONCURRENT = 4;

export function createSecureScoreSource(client: GraphClient): SecureScoreSource {
  const limiters = new Map<string, ReturnType<typeof createLimiter>>();
  const limited = <T>(tenantId: string, task: () => Promise<T>): Promise<T> => {
    const limiter = limiters.get(tenantId) ?? createLimiter(MAX_CONCURRENT);
    limiters.set(tenantId, limiter);
    return limiter(task);
  };
  return {
    snapshots: (tenantId, days) => limited(tenantId, () => readSecureScores(client, tenantId, days)),
    controlProfiles: (tenantId) => limited(tenantId, () => readControlProfiles(client, tenantId)),
    writeState: (tenantId, controlId, change) =>
      limited(tenantId, () => writeControlState(client, tenantId, controlId, change)),
  };
}
