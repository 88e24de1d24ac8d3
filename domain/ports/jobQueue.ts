import type { VerbAnswer, VerbCall } from './conversation';

/** Names are stored with queued jobs: renaming one strands what is queued. */
export interface JobPayloads {
  'collect-score': { tenantId: string };
  'post-digest': { tenantId: string; channelId: string; period: string };
  /** After new figures: what a channel should hear before its next digest. */
  'check-alerts': { tenantId: string };
  'apply-decision': { tenantId: string; sequence: number };
  /** Draws the shared cards again that show a control, after a decision on it. */
  'refresh-cards': { tenantId: string; controlId: string; tries?: number };
  'notify-person': { tenantId: string; controlId: string; personId: string; week: string };
  /** A press that had to wait for Microsoft; with `answer` it was carried out, and only the presser is still to be told. */
  'answer-press': { call: VerbCall; answer?: VerbAnswer; tries?: number };
  'maintain-storage': Record<string, never>;
  /** Picks up everything that is due or was left unfinished by a crash. */
  sweep: Record<string, never>;
}

export type JobName = keyof JobPayloads;

export interface JobQueue {
  /**
   * Queues a job, to run after `afterMs` of real time (the product's clock may be set, the queue's is not).
   * One of the same name and payload that waits already is enough: then this one is dropped. One that runs is not counted.
   */
  send<N extends JobName>(name: N, payload: JobPayloads[N], options?: { afterMs?: number }): Promise<void>;
  /** Runs `handler` for each job of a name. A throw means: try again later, with growing pauses. */
  work<N extends JobName>(name: N, handler: (payload: JobPayloads[N]) => Promise<void>): Promise<void>;
  /** Five-field cron expression in UTC; one run per tick over all processes. */
  repeat(
    name: 'collect-score-all' | 'maintain-storage' | 'checkpoint' | 'sweep',
    cron: string,
    handler: () => Promise<void>,
  ): Promise<void>;
  start(): Promise<void>;
  /** Lets running handlers end, then stops. */
  stop(): Promise<void>;
}
