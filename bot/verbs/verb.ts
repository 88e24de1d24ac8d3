import { z } from 'zod';
import type { DigestContent } from '../../domain/digest/content';
import type { Texts } from '../../domain/language/texts';
import type { Caller, VerbAnswer, VerbCall } from '../../domain/ports/conversation';
import { SourceUnavailable } from '../../domain/ports/secureScoreSource';
import type { Refusal, Services } from '../services/services';

/** What verbs work with. */
export interface VerbContext {
  services: Services;
  /** Deep link into the tab: 'overview', 'queue', 'history', 'history/<from>/<to>' or 'action/<controlId>'. */
  tabUrl(view: string): string;
  pictureUrl(kind: 'gauge' | 'trend', content: DigestContent): string | null;
  now(): Date;
  /** Of the language that is answered in. */
  texts: Texts;
}

/** One verb: what its data must be, and what a press does. */
export interface Verb {
  /** Only shows something: then Teams' automatic refresh gets an answer too. */
  showsOnly: boolean;
  answer(call: VerbCall, context: VerbContext): Promise<VerbAnswer>;
}

export const controlId = z.string().trim().min(1).max(200);

/** What all our buttons carry. Anybody in the channel could send other data, so nothing in it is a right. */
export const base = z.looseObject({
  v: z.literal(1),
  tenantId: z.string().min(1).max(100),
  digestId: z.string().min(1).max(200).optional().catch(undefined),
});

export function refused(refusal: Pick<Refusal, 'message' | 'help'>): VerbAnswer {
  return { kind: 'refused', text: `${refusal.message} ${refusal.help}` };
}

/** For drawing after something was done: where Microsoft cannot be asked for the card, what was done is said all the same. */
export function sayAtLeast(text: string) {
  return (error: unknown): VerbAnswer => {
    if (error instanceof SourceUnavailable) return { kind: 'message', text };
    throw error;
  };
}

export function notReadable({ presses }: Texts): VerbAnswer {
  return { kind: 'refused', text: presses.notReadable };
}

/** Data that passes the schema and is of the caller's own tenant; else what to answer. */
export function readData<T extends z.infer<typeof base>>(
  schema: z.ZodType<T>,
  data: unknown,
  caller: Caller,
  texts: Texts,
): { data: T } | { answer: VerbAnswer } {
  const version = z.looseObject({ v: z.unknown() }).safeParse(data);
  if (version.success && version.data.v !== 1) {
    return { answer: { kind: 'refused', text: texts.presses.oldCard } };
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) return { answer: notReadable(texts) };
  if (parsed.data.tenantId.toLowerCase() !== caller.tenantId.toLowerCase()) {
    return { answer: { kind: 'refused', text: texts.presses.otherOrganisation } };
  }
  return { data: parsed.data };
}
