import { z } from 'zod';
import type { Texts } from './language/texts';

/** Why Microsoft could not be asked, as a person is told of it. What exactly broke is for the log. */
export const sourceFault = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal([
      /** An answer is still to come. */
      'slow',
      /** Entra gives the service no token, or Graph does not accept it. */
      'signIn',
      'unreachable',
      /** An answer came and could not be used. */
      'broken',
    ]),
  }),
  z.object({ kind: z.literal('throttled'), seconds: z.number().nullable() }),
  /** The service lacks one of these permissions, by their names in Entra. */
  z.object({ kind: z.literal('denied'), permissions: z.array(z.string()).readonly() }),
  z.object({ kind: z.literal('failing'), status: z.number() }),
  /** A clear no to this one question. `said` is Microsoft's own sentence. */
  z.object({ kind: z.literal('refused'), status: z.number(), said: z.string().nullable() }),
]);
export type SourceFault = z.infer<typeof sourceFault>;

/** What happened, and what to do next: a sentence or two each. */
export function faultWords(fault: SourceFault, { sources }: Texts): { problem: string; help: string } {
  switch (fault.kind) {
    case 'throttled':
      return { problem: sources.throttled.problem, help: sources.throttled.help(fault.seconds) };
    case 'denied':
      return { problem: sources.denied.problem(fault.permissions), help: sources.denied.help };
    case 'failing':
      return { problem: sources.failing.problem(fault.status), help: sources.failing.help };
    case 'refused':
      return { problem: sources.refused.problem(fault.status, fault.said), help: sources.refused.help };
    default:
      return sources[fault.kind];
  }
}
