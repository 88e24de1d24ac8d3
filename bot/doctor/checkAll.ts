import type { Check, Finding } from './check';
import type { Deployment } from './deployment';

export interface Line {
  title: string;
  state: Finding['state'] | 'not checked';
  /** Whole sentences; of what was not checked, only the reason: 'because ...'. */
  means: string;
  next: string | null;
}

const LIMIT_SECONDS = 20;

/** Runs the checks one after the other: the embedded database keeps the process busy, and the others would run out of time meanwhile. */
export async function* checkAll(checks: readonly Check[], deployment: Deployment): AsyncGenerator<Line> {
  const unknown = new Map<string, string>();
  for (const check of checks) {
    const { title } = check;
    const hindered = check.needs.map((id) => unknown.get(id)).find((reason) => reason !== undefined);
    const line: Line =
      hindered === undefined
        ? { title, ...(await withinLimit(check, deployment)) }
        : { title, state: 'not checked', means: `because ${hindered}.`, next: null };
    if (line.state === 'failed') unknown.set(check.id, `"${title}" failed`);
    // The reason at the root is the one to mend.
    if (hindered !== undefined) unknown.set(check.id, hindered);
    yield line;
  }
}

async function withinLimit(check: Check, deployment: Deployment): Promise<Finding> {
  const seconds = check.limitSeconds ?? LIMIT_SECONDS;
  const limit = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Finding>((resolve) => {
    timer = setTimeout(() => {
      limit.abort();
      resolve({
        state: 'failed',
        means: `No answer within ${seconds} seconds.`,
        next: 'Look whether a firewall or proxy stands in between, then run this again.',
      });
    }, seconds * 1000);
  });
  try {
    return await Promise.race([check.run(deployment, limit.signal), tooLate]);
  } catch (error) {
    return {
      state: 'failed',
      means: `The check itself broke: ${error instanceof Error ? error.message : 'for an unknown reason'}`,
      next: 'Run this again. If it stays so, report it to the project with this line.',
    };
  } finally {
    clearTimeout(timer);
  }
}
