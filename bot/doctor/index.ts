import { ConfigError, readConfig } from '../config';
import type { Config } from '../config';
import { botToken } from './botToken';
import type { Check } from './check';
import { checkAll } from './checkAll';
import type { Line } from './checkAll';
import { collection } from './collection';
import { controlProfiles } from './controlProfiles';
import { createDeployment } from './deployment';
import { database } from './database';
import { deliveries } from './deliveries';
import { graphToken } from './graphToken';
import { groups } from './groups';
import { createHider } from './hideSecrets';
import { messageKeys } from './messageKeys';
import { organisation } from './organisation';
import { people } from './people';
import { publicUrl } from './publicUrl';
import { registrationReport } from './registrationReport';
import { roles } from './roles';
import { secureScores } from './secureScores';
import { asFindings, unresolvedReferences } from './settings';
import { signInKeys } from './signInKeys';
import { teamsAppId } from './teamsAppId';
import { writeBack } from './writeBack';

/** In the order they are made and printed: a check comes after those it needs. */
export const CHECKS: readonly Check[] = [
  teamsAppId,
  database,
  collection,
  deliveries,
  publicUrl,
  messageKeys,
  signInKeys,
  botToken,
  graphToken,
  secureScores,
  controlProfiles,
  people,
  roles,
  groups,
  registrationReport,
  organisation,
  writeBack,
];

/** Checks the deployment that `env` describes, a line at a time. Changes nothing in it, and tells no secret. */
export async function* examine(env: NodeJS.ProcessEnv): AsyncGenerator<Line> {
  const title = 'Settings';
  const unresolved = unresolvedReferences(env);
  let config: Config;
  try {
    config = readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const finding of [...asFindings(error), ...unresolved]) yield { title, ...finding };
    for (const check of CHECKS) {
      yield { title: check.title, state: 'not checked', means: 'because the settings are not right.', next: null };
    }
    return;
  }
  for (const finding of unresolved) yield { title, ...finding };
  if (unresolved.length === 0) {
    yield { title, state: 'ok', means: 'All that are needed are there and can be read.', next: null };
  }
  const hide = createHider(env);
  for await (const line of checkAll(CHECKS, createDeployment(config))) {
    yield { ...line, means: hide(line.means), next: line.next === null ? null : hide(line.next) };
  }
}
