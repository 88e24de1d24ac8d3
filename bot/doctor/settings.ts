import { SETTINGS } from '../config';
import type { ConfigError } from '../config';
import { failed } from './check';
import type { Finding } from './check';

/** Every mistake as a line of its own. */
export function asFindings(error: ConfigError): Finding[] {
  return error.problems.map(({ name, wrong, right }) =>
    failed(`${name} ${wrong}. ${SETTINGS[name].about}`, `Set it to ${right}, and start the service again.`),
  );
}

/** App Service hands the reference itself on where it could not read the vault; a secret of any length would take it. */
export function unresolvedReferences(env: NodeJS.ProcessEnv): Finding[] {
  return Object.keys(SETTINGS)
    .filter((name) => env[name]?.trim().startsWith('@Microsoft.KeyVault(') === true)
    .map((name) =>
      failed(
        `${name} is a reference to a key vault instead of the secret itself: the web app could not read the vault.`,
        "Restart the web app. If it stays so, look at the web app's identity and its right to read secrets of the vault.",
      ),
    );
}
