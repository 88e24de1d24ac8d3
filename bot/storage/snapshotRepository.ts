import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { SnapshotRepository } from '../../domain/ports/repositories';
import type { ControlScore, IsoDate, Snapshot } from '../../domain/snapshot';
import type { ControlDay, ControlPeriod, ControlValues } from './controlPeriods';
import { controlsOn, extendPeriods } from './controlPeriods';
import type { Database } from './database';
import { createCategoryDictionary, createControlDictionary } from './dictionary';
import type { Schema } from './schema';

/**
 * Days of figures, with the controls as change-only periods: about 140 KiB a tenant and year, where a row per control and
 * day would take 4 MiB.
 *
 * Microsoft's status text is long and `lastSynced` changes every day for many controls, so a period would end every day.
 * Both are kept for the newest snapshot only; older snapshots come back with null there. Everything else comes back as
 * it was recorded, controls sorted by id and spelt as the service first met them.
 */
export function createSnapshotRepository({ database: { kysely } }: { database: Database }): SnapshotRepository {
  const controlDictionary = createControlDictionary(kysely);
  const categoryDictionary = createCategoryDictionary(kysely);

  const snapshots = kysely
    .selectFrom('score_snapshot')
    .select(['tenant_id', 'date', 'current_score', 'max_score', 'active_users', 'enabled_services', 'comparisons']);

  async function withControls(row: SnapshotRow | undefined): Promise<Snapshot | null> {
    if (!row) return null;
    const controls = await kysely
      .selectFrom('control_period as period')
      .innerJoin('control', 'control.control_id', 'period.control_id')
      .leftJoin('category', 'category.category_id', 'period.category_id')
      .leftJoin('control_current as current', (join) =>
        join
          .onRef('current.tenant_id', '=', 'period.tenant_id')
          .onRef('current.control_id', '=', 'period.control_id')
          // The texts belong to the newest snapshot alone. Asked in the same statement, so that a new day does not come between.
          .on(
            sql<boolean>`not exists (select from score_snapshot newer
              where newer.tenant_id = ${row.tenant_id} and newer.date > ${row.date})`,
          ),
      )
      .select([
        'control.name as controlId',
        'category.name as category',
        'period.score',
        'period.percent',
        'period.count',
        'period.total',
        'period.is_on as on',
        'current.status_text as statusText',
        'current.last_synced as lastSynced',
      ])
      .where('period.tenant_id', '=', row.tenant_id)
      .where('period.valid_from', '<=', row.date)
      .where((where) => where.or([where('period.valid_to', 'is', null), where('period.valid_to', '>=', row.date)]))
      .orderBy(sql`lower(control.name) collate "C"`)
      .execute();
    return {
      tenantId: row.tenant_id,
      date: row.date,
      current: row.current_score,
      max: row.max_score,
      activeUsers: row.active_users,
      enabledServices: row.enabled_services,
      comparisons: row.comparisons,
      controls,
    };
  }

  return {
    async record(snapshot) {
      const { tenantId, date } = snapshot;
      const controls = withoutRepeats(snapshot.controls);
      // Before the transaction: the dictionaries use the database outside it.
      const controlId = await controlDictionary.idsOf(controls.map((control) => control.controlId));
      const categoryId = await categoryDictionary.idsOf(
        controls.flatMap(({ category }) => (category === null ? [] : [category])),
      );
      const day: ControlDay = {
        date,
        controls: new Map(
          controls.map((control) => [
            controlId(control.controlId),
            {
              categoryId: control.category === null ? null : categoryId(control.category),
              score: control.score,
              percent: control.percent,
              count: control.count,
              total: control.total,
              on: control.on,
            },
          ]),
        ),
      };

      return await kysely.transaction().execute(async (transaction) => {
        // Two processes recording days of one tenant take turns; other tenants do not wait.
        await sql`select pg_advisory_xact_lock(hashtextextended(${tenantId}, 0))`.execute(transaction);
        if (!(await insertSnapshot(transaction, snapshot))) return 'known';

        const isNewest = await recordControls(transaction, tenantId, day);
        if (isNewest) {
          await replaceCurrent(
            transaction,
            tenantId,
            controls.map((control) => ({ ...control, id: controlId(control.controlId) })),
          );
        }
        return 'added';
      });
    },

    async latest(tenantId) {
      return await withControls(
        await snapshots.where('tenant_id', '=', tenantId).orderBy('date', 'desc').limit(1).executeTakeFirst(),
      );
    },

    async latestOnOrBefore(tenantId, date) {
      return await withControls(
        await snapshots
          .where('tenant_id', '=', tenantId)
          .where('date', '<=', date)
          .orderBy('date', 'desc')
          .limit(1)
          .executeTakeFirst(),
      );
    },

    async totals(tenantId, from, to) {
      return await kysely
        .selectFrom('score_snapshot')
        .select(['date', 'current_score as current', 'max_score as max', 'comparisons'])
        .where('tenant_id', '=', tenantId)
        .where('date', '>=', from)
        .where('date', '<=', to)
        .orderBy('date')
        .execute();
    },

    async controlHistory(tenantId, controlId) {
      return await kysely
        .selectFrom('control_period as period')
        .innerJoin('control', 'control.control_id', 'period.control_id')
        .select(['period.valid_from as from', 'period.valid_to as to', 'period.score', 'period.count', 'period.total'])
        .where('period.tenant_id', '=', tenantId)
        .where(sql<string>`lower(control.name)`, '=', controlId.toLowerCase())
        .orderBy('period.valid_from')
        .execute();
    },
  };
}

interface SnapshotRow {
  tenant_id: string;
  date: IsoDate;
  current_score: number;
  max_score: number;
  active_users: number | null;
  enabled_services: string[] | null;
  comparisons: Snapshot['comparisons'];
}

/** A control named twice in one snapshot counts once, as first given. */
function withoutRepeats(controls: ControlScore[]): ControlScore[] {
  const seen = new Set<string>();
  return controls.filter(({ controlId }) => {
    const key = controlId.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** False where the day is there already. */
async function insertSnapshot(transaction: Transaction<Schema>, snapshot: Snapshot): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('score_snapshot')
    .values({
      tenant_id: snapshot.tenantId,
      date: snapshot.date,
      current_score: snapshot.current,
      max_score: snapshot.max,
      active_users: snapshot.activeUsers,
      enabled_services: snapshot.enabledServices && JSON.stringify(snapshot.enabledServices),
      comparisons: JSON.stringify(snapshot.comparisons),
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'date']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/**
 * Fits the day's controls into the tenant's periods. Returns whether it is the tenant's newest day.
 *
 * A late day has days after it, whose controls are stored nowhere but in the periods. So they are read back from the periods
 * (`controlsOn`, exact for every day with a snapshot), all periods that begin after the day before are dropped, and the
 * walk is done again from the late day to the newest.
 */
async function recordControls(transaction: Transaction<Schema>, tenantId: string, day: ControlDay): Promise<boolean> {
  const dates = transaction.selectFrom('score_snapshot').select('date').where('tenant_id', '=', tenantId);
  const previousRow = await dates.where('date', '<', day.date).orderBy('date', 'desc').limit(1).executeTakeFirst();
  const previous = previousRow?.date ?? null;
  const later = (await dates.where('date', '>', day.date).orderBy('date').execute()).map(({ date }) => date);

  const stored = await periodsFrom(transaction, tenantId, later.length === 0 ? null : (previous ?? day.date));
  const before = previous === null ? [] : stored.filter(({ from }) => from <= previous);
  const days = [day, ...later.map((date) => ({ date, controls: controlsOn(stored, date) }))];
  const periods = extendPeriods(before, previous, days);

  if (later.length > 0) {
    await transaction
      .deleteFrom('control_period')
      .where('tenant_id', '=', tenantId)
      .where('valid_from', '>', day.date)
      .execute();
  }
  // Closing and opening are two statements: in one, the order is undefined and the unique index on open periods breaks.
  const ends = new Map(before.map((period) => [period.controlId, period.to]));
  const moved = periods.filter(({ from, controlId, to }) => from < day.date && to !== ends.get(controlId));
  for (const [to, ids] of groupByEnd(moved)) {
    await transaction
      .updateTable('control_period')
      .set({ valid_to: to })
      .where('tenant_id', '=', tenantId)
      .where('control_id', 'in', ids)
      .where('valid_from', '<=', previous)
      .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', previous)]))
      .execute();
  }
  await insertPeriods(
    transaction,
    tenantId,
    periods.filter(({ from }) => from >= day.date),
  );
  return later.length === 0;
}

/** Periods that hold on `date` or later; with null, those that hold on the newest day. */
async function periodsFrom(
  transaction: Transaction<Schema>,
  tenantId: string,
  date: IsoDate | null,
): Promise<ControlPeriod[]> {
  const rows = await transaction
    .selectFrom('control_period')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where((where) =>
      date === null
        ? where('valid_to', 'is', null)
        : where.or([where('valid_to', 'is', null), where('valid_to', '>=', date)]),
    )
    .execute();
  return rows.map((row) => ({
    controlId: row.control_id,
    from: row.valid_from,
    to: row.valid_to,
    values: {
      categoryId: row.category_id,
      score: row.score,
      percent: row.percent,
      count: row.count,
      total: row.total,
      on: row.is_on,
    },
  }));
}

function groupByEnd(periods: ControlPeriod[]): Map<IsoDate | null, number[]> {
  const groups = new Map<IsoDate | null, number[]>();
  for (const { to, controlId } of periods) groups.set(to, [...(groups.get(to) ?? []), controlId]);
  return groups;
}

/** Postgres takes 65,535 parameters a statement; a row has ten. */
const ROWS_PER_STATEMENT = 1000;

async function insertPeriods(
  transaction: Transaction<Schema>,
  tenantId: string,
  periods: ControlPeriod[],
): Promise<void> {
  for (let start = 0; start < periods.length; start += ROWS_PER_STATEMENT) {
    await transaction
      .insertInto('control_period')
      .values(
        periods.slice(start, start + ROWS_PER_STATEMENT).map(({ controlId, from, to, values }) => ({
          tenant_id: tenantId,
          control_id: controlId,
          valid_from: from,
          valid_to: to,
          ...periodColumns(values),
        })),
      )
      .execute();
  }
}

function periodColumns({ categoryId, score, percent, count, total, on }: ControlValues) {
  return { category_id: categoryId, score, percent, count, total, is_on: on };
}

/** The texts of the newest snapshot, in place of those before. */
async function replaceCurrent(
  transaction: Transaction<Schema>,
  tenantId: string,
  controls: (ControlScore & { id: number })[],
): Promise<void> {
  const gone = transaction.deleteFrom('control_current').where('tenant_id', '=', tenantId);
  if (controls.length === 0) {
    await gone.execute();
    return;
  }
  await gone
    .where(
      'control_id',
      'not in',
      controls.map(({ id }) => id),
    )
    .execute();
  await transaction
    .insertInto('control_current')
    .values(
      controls.map(({ id, statusText, lastSynced }) => ({
        tenant_id: tenantId,
        control_id: id,
        status_text: statusText,
        last_synced: lastSynced,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'control_id'])
        .doUpdateSet((row) => ({
          status_text: row.ref('excluded.status_text'),
          last_synced: row.ref('excluded.last_synced'),
        }))
        // Rows that say the same are left alone: every update leaves a dead row behind.
        .where(
          sql<boolean>`(control_current.status_text, control_current.last_synced)
            is distinct from (excluded.status_text, excluded.last_synced)`,
        ),
    )
    .execute();
}
