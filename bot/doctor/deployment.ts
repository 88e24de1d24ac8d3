import type { TokenCredential } from '@azure/identity';
import type { Config } from '../config';
import { createGraphClient } from '../graph/client';
import type { GraphClient } from '../graph/client';
import { createCredentials } from '../graph/credentials';
import { graphIdentity } from '../identities';
import { inspectDatabase } from '../storage/inspectDatabase';
import type { DatabaseFindings } from '../storage/inspectDatabase';

/** What the checks look at: made from the settings like the service's own parts, but patient for seconds only. */
export interface Deployment {
  config: Config;
  graph: GraphClient;
  /** Access token for Graph; @azure/identity keeps it, so that later checks ask nobody. */
  graphToken: () => Promise<string | null>;
  /** Looked at once, by whoever asks first. */
  database: () => Promise<DatabaseFindings>;
}

const CALL_TIMEOUT_MS = 15_000;
/** One repeat, because a single fault of Microsoft's would say nothing about the deployment. */
const RETRY = { maxRetries: 1, delaySeconds: 1, longestWaitSeconds: 5, maxRereads: 1 };

export function createDeployment(config: Config): Deployment {
  const credentialOf = createCredentials(graphIdentity(config));
  const credential: TokenCredential = credentialOf(config.entra.tenantId);
  const baseUrl = config.graph.baseUrl;
  let inspected: Promise<DatabaseFindings> | undefined;

  return {
    config,
    graph: createGraphClient({ baseUrl, credentialFor: () => credential, timeoutMs: CALL_TIMEOUT_MS, retry: RETRY }),
    graphToken: async () => (await credential.getToken(`${new URL(baseUrl).origin}/.default`))?.token ?? null,
    database: () => (inspected ??= inspectDatabase(config.database)),
  };
}
