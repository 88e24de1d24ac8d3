import { createHash } from 'node:crypto';
import type { Decision } from '../../domain/decision';
import { canonicalJson } from './canonicalJson';

/** The hash before the first line. */
export const CHAIN_START = '';

/**
 * SHA-256 in hex over the line as canonical JSON and the hash of the line before it: who edits a line has to edit all that
 * follow. The form is stored for good: never change it, add a version beside it.
 */
export function chainHash(previous: string, decision: Decision): string {
  const { tenantId, sequence, controlId, kind, reason, reviewOn, owner, dueOn, decidedBy, decidedAt, source, undoes } =
    decision;
  const line = {
    tenantId,
    sequence,
    controlId,
    kind,
    reason,
    reviewOn,
    owner,
    dueOn,
    decidedBy: { id: decidedBy.id, name: decidedBy.name },
    decidedAt,
    source,
    undoes,
  };
  return createHash('sha256')
    .update(canonicalJson({ version: 1, previous, line }))
    .digest('hex');
}
