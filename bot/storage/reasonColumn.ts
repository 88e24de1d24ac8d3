import { reason, type Reason } from '../../domain/reason';

/** What a column of text keeps of a reason: JSON. */
export const storedReason = (kept: Reason): string => JSON.stringify(kept);

export const storedReasonOrNull = (kept: Reason | null): string | null => (kept === null ? null : storedReason(kept));

/** Rows from before reasons were kept as codes have a sentence here: it stays as it is. */
export function reasonOrNull(stored: string | null): Reason | null {
  if (stored === null) return null;
  const parsed = reason.safeParse(jsonOf(stored));
  return parsed.success ? parsed.data : { code: 'verbatim', text: stored };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
