import type { Deployment } from './deployment';

/** What a check found out, in words that hold no secret and no name of a person. */
export interface Finding {
  /** `attention`: the service works, but something is left out or not known. */
  state: 'ok' | 'attention' | 'failed';
  /** What it means. Whole sentences. */
  means: string;
  /** What to do about it; null where there is nothing to do. */
  next: string | null;
}

export interface Check {
  id: string;
  /** Beginning of its line: 'Database'. */
  title: string;
  /** Ids of checks without which this one says nothing. */
  needs: readonly string[];
  /** Time it may take; 20 seconds where absent. */
  limitSeconds?: number;
  /** What it throws is shown as a failure. `signal` ends with the time limit. */
  run(deployment: Deployment, signal: AbortSignal): Promise<Finding>;
}

export const ok = (means: string): Finding => ({ state: 'ok', means, next: null });
export const attention = (means: string, next: string | null): Finding => ({ state: 'attention', means, next });
export const failed = (means: string, next: string): Finding => ({ state: 'failed', means, next });
