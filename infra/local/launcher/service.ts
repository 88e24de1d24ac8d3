import { LOCAL_APP, LOCAL_BOT, LOCAL_CONTROL_SECRET } from '../identities';
import { plainEnvironment, startNode, type Child } from './childProcess';
import { waitFor } from './waitFor';

const READY_WITHIN_MS = 60_000;

/** Settings of the service against the local Microsoft 365: the real ones of a deployment, with local addresses. */
export function serviceEnvironment(options: {
  port: number;
  localM365Url: string;
  caFile: string;
  tenantId: string;
  databaseDir: string;
}): Record<string, string> {
  return {
    SCOREKEEPER_MODE: 'local',
    PORT: String(options.port),
    PUBLIC_URL: `http://127.0.0.1:${options.port}`,
    BOT_ID: LOCAL_BOT.clientId,
    BOT_TYPE: 'SingleTenant',
    BOT_TENANT_ID: options.tenantId,
    BOT_PASSWORD: LOCAL_BOT.clientSecret,
    BOT_OPENID_METADATA_URL: `${options.localM365Url}/_bot/.well-known/openidconfiguration`,
    BOT_TOKEN_ISSUER: 'https://api.botframework.com',
    AAD_APP_CLIENT_ID: LOCAL_APP.clientId,
    AAD_APP_TENANT_ID: options.tenantId,
    AAD_APP_CLIENT_SECRET: LOCAL_APP.clientSecret,
    AUTHORITY_HOST: options.localM365Url,
    GRAPH_BASE_URL: options.localM365Url,
    CONTROL_SECRET: LOCAL_CONTROL_SECRET,
    DATA_DIR: options.databaseDir,
    // Must be in the environment before Node starts: the local certificate is nobody else's to trust.
    NODE_EXTRA_CA_CERTS: options.caFile,
  };
}

/** Starts the built service and waits until it can do its work. */
export async function startService(
  script: string,
  options: { url: string; cwd: string; env: Record<string, string> },
): Promise<Child> {
  const child = startNode(script, [], {
    cwd: options.cwd,
    env: { ...plainEnvironment(), ...options.env },
  });
  let code: number | null | undefined;
  void child.ended.then((ended) => (code = ended));
  await waitFor(
    'The service',
    async () => {
      const answer = await fetch(`${options.url}/health/ready`, { signal: AbortSignal.timeout(2000) });
      return answer.ok ? true : null;
    },
    {
      withinMs: READY_WITHIN_MS,
      gaveUp: () => (code === undefined ? null : `The service ended with code ${code ?? 'none'}:\n${child.tail()}`),
    },
  ).catch(async (error: unknown) => {
    await child.stop();
    throw error;
  });
  return child;
}
