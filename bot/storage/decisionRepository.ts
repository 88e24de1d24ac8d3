import type { Selectable, Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Decision } from '../../domain/decision';
import type { DecisionRepository, StateWrite } from '../../domain/ports/repositories';
import type { Database } from './database';
import { CHAIN_START, chainHash } from './decisionChain';
import { instant } from './instant';
import { storedReason } from './reasonColumn';
import type { Schema } from './schema';

const controlKey = sql<string>`lower(control_id)`;
/** Lines read at once while a chain is recomputed. */
const VERIFY_PAGE = 1000;

export function createDecisionRepository({ database: { kysely } }: { database: Database }): DecisionRepository {
  const decisions = kysely.selectFrom('decision').selectAll();

  return {
    async append(decision, { expectedLatest, idempotencyKey, write }) {
      const { tenantId, controlId } = decision;
      return await kysely.transaction().execute(async (transaction) => {
        const head = await lockHead(transaction, tenantId);
        const lines = transaction.selectFrom('decision').selectAll().where('tenant_id', '=', tenantId);

        if (idempotencyKey !== null) {
          const repeated = await lines.where('idempotency_key', '=', idempotencyKey).executeTakeFirst();
          if (repeated) return { kind: 'repeated', decision: present(repeated) };
        }
        const latest = await lines
          .where(controlKey, '=', controlId.toLowerCase())
          .orderBy('sequence', 'desc')
          .limit(1)
          .executeTakeFirst();
        if (latest && latest.sequence !== expectedLatest) return { kind: 'conflict', latest: present(latest) };

        const appended: Decision = {
          ...decision,
          sequence: head.sequence + 1,
          // As it will be read back, for the hash: in milliseconds and UTC.
          decidedAt: instant(new Date(decision.decidedAt)),
        };
        const hash = chainHash(head.hash, appended);
        await transaction
          .insertInto('decision')
          .values({
            tenant_id: tenantId,
            sequence: appended.sequence,
            control_id: controlId,
            kind: appended.kind,
            reason: appended.reason,
            review_on: appended.reviewOn,
            owner: appended.owner,
            due_on: appended.dueOn,
            decided_by_id: appended.decidedBy.id,
            decided_by_name: appended.decidedBy.name,
            decided_at: new Date(appended.decidedAt),
            source: appended.source,
            undoes: appended.undoes,
            idempotency_key: idempotencyKey,
            hash,
          })
          .execute();
        await transaction
          .updateTable('decision_head')
          .set({ sequence: appended.sequence, hash })
          .where('tenant_id', '=', tenantId)
          .execute();
        if (write) await queueWrite(transaction, appended, write);
        return { kind: 'appended', decision: appended };
      });
    },

    async latestPerControl(tenantId) {
      const rows = await decisions
        .distinctOn(controlKey)
        .where('tenant_id', '=', tenantId)
        .orderBy(controlKey)
        .orderBy('sequence', 'desc')
        .execute();
      return rows.map(present);
    },

    async latestFor(tenantId, controlId) {
      const row = await decisions
        .where('tenant_id', '=', tenantId)
        .where(controlKey, '=', controlId.toLowerCase())
        .orderBy('sequence', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row ? present(row) : null;
    },

    async list(tenantId, { controlId, limit } = {}) {
      let query = decisions.where('tenant_id', '=', tenantId).orderBy('sequence', 'desc');
      if (controlId !== undefined) query = query.where(controlKey, '=', controlId.toLowerCase());
      if (limit !== undefined) query = query.limit(limit);
      return (await query.execute()).map(present);
    },

    async find(tenantId, sequence) {
      const row = await decisions.where('tenant_id', '=', tenantId).where('sequence', '=', sequence).executeTakeFirst();
      return row ? present(row) : null;
    },

    async findByKey(tenantId, idempotencyKey) {
      const row = await decisions
        .where('tenant_id', '=', tenantId)
        .where('idempotency_key', '=', idempotencyKey)
        .executeTakeFirst();
      return row ? present(row) : null;
    },

    async verify(tenantId) {
      // Read first: lines appended during the walk are not looked for.
      const head = await kysely
        .selectFrom('decision_head')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .executeTakeFirst();
      let previous = CHAIN_START;
      let checked = 0;
      let atHead = CHAIN_START;
      for (;;) {
        const page = await decisions
          .where('tenant_id', '=', tenantId)
          .where('sequence', '>', checked)
          .orderBy('sequence')
          .limit(VERIFY_PAGE)
          .execute();
        for (const row of page) {
          const line = present(row);
          // A gap shows here too: the hash was made with the line's number and the line before.
          if (row.sequence !== checked + 1 || row.hash !== chainHash(previous, line)) {
            return { ok: false, brokenAt: checked + 1 };
          }
          previous = row.hash;
          checked = row.sequence;
          if (checked === head?.sequence) atHead = row.hash;
        }
        if (page.length < VERIFY_PAGE) break;
      }
      const cutOff = checked < (head?.sequence ?? 0);
      if (cutOff) return { ok: false, brokenAt: checked + 1 };
      if (atHead !== (head?.hash ?? CHAIN_START)) return { ok: false, brokenAt: head?.sequence ?? 1 };
      return { ok: true, lines: checked };
    },
  };
}

/** The end of the tenant's chain, held until the transaction ends: appends of one tenant take turns. */
async function lockHead(transaction: Transaction<Schema>, tenantId: string) {
  await transaction
    .insertInto('decision_head')
    .values({ tenant_id: tenantId, sequence: 0, hash: CHAIN_START })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute();
  return await transaction
    .selectFrom('decision_head')
    .select(['sequence', 'hash'])
    .where('tenant_id', '=', tenantId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

async function queueWrite(
  transaction: Transaction<Schema>,
  decision: Decision,
  write: { state: StateWrite['state']; comment: string },
): Promise<void> {
  const decidedAt = new Date(decision.decidedAt);
  // An older write that still waits must not arrive after this one and undo it.
  await transaction
    .updateTable('state_write')
    .set({
      status: 'refused',
      message: storedReason({ code: 'replacedByNewer' }),
      updated_at: decidedAt,
    })
    .where('tenant_id', '=', decision.tenantId)
    .where(controlKey, '=', decision.controlId.toLowerCase())
    .where('status', '=', 'pending')
    .execute();
  await transaction
    .insertInto('state_write')
    .values({
      tenant_id: decision.tenantId,
      sequence: decision.sequence,
      control_id: decision.controlId,
      state: write.state,
      comment: write.comment,
      status: 'pending',
      attempts: 0,
      message: null,
      next_attempt_at: decidedAt,
      updated_at: decidedAt,
    })
    .execute();
}

function present(row: Selectable<Schema['decision']>): Decision {
  return {
    tenantId: row.tenant_id,
    sequence: row.sequence,
    controlId: row.control_id,
    kind: row.kind,
    reason: row.reason,
    reviewOn: row.review_on,
    owner: row.owner,
    dueOn: row.due_on,
    decidedBy: { id: row.decided_by_id, name: row.decided_by_name },
    decidedAt: instant(row.decided_at),
    source: row.source,
    undoes: row.undoes,
  };
}
