import { GraphFailure } from '../graph/failure';
import { SourceUnavailable } from '../../domain/ports/secureScoreSource';
import { attention, failed } from './check';
import type { Check, Finding } from './check';
import type { Deployment } from './deployment';

/** A check by one real call to Graph: what Graph refuses becomes a sentence. */
export function graphCheck(options: {
  id: string;
  title: string;
  needs?: readonly string[];
  /** Application permission as it is called in Entra. */
  permission: string;
  /** Finishes "Without it ...". */
  without: string;
  run(deployment: Deployment): Promise<Finding>;
}): Check {
  const { id, title, permission, without } = options;
  return {
    id,
    title: `Graph: ${title}`,
    needs: ['graphToken', ...(options.needs ?? [])],
    limitSeconds: 40,
    run: async (deployment) => {
      try {
        return await options.run(deployment);
      } catch (error) {
        if (error instanceof GraphFailure) return inWords(error, permission, without);
        if (error instanceof SourceUnavailable) return failed(`${error.message} Without it ${without}.`, error.help);
        throw error;
      }
    },
  };
}

function inWords(failure: GraphFailure, permission: string, without: string): Finding {
  if (failure.status === 403) {
    const said = failure.code === null ? '' : `, ${failure.code}`;
    return failed(
      `Microsoft refuses it (403${said}): the app lacks ${permission}. Without it ${without}.`,
      'Run infra/azure/grant-graph-permissions.sh, or grant it in Entra (App registrations, API permissions) and let an administrator consent. Tokens already given out take up to an hour to follow: then restart the service.',
    );
  }
  if (failure.status === 401) {
    return failed(
      `Graph does not take the token (401). Without it ${without}.`,
      'Let GRAPH_BASE_URL and AUTHORITY_HOST name the same cloud, and set the clock of this computer.',
    );
  }
  // `graphMessage` is left out: it is Microsoft's own text and may name somebody.
  if (failure.kind === 'throttled')
    return attention('Microsoft asks to slow down, so it was not tried to the end.', 'Run this again in some minutes.');
  if (failure.kind === 'serverError') {
    return failed(
      `Microsoft Graph failed on its own side (${failure.status ?? 'no status'}).`,
      'Run this again in some minutes; if it lasts, look at the service health page of Microsoft 365.',
    );
  }
  if (failure.kind === 'refused') {
    return failed(
      `Graph answers ${failure.status ?? 'with a refusal'}${failure.code === null ? '' : ` (${failure.code})`}.`,
      'Look at GRAPH_BASE_URL and AAD_APP_TENANT_ID; if both are right, report this line to the project.',
    );
  }
  return failed(failure.message, failure.help);
}
