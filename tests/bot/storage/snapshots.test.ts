import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Database } from '../../../bot/storage/database';
import { createRepositories } from '../../../bot/storage/repositories';
import type { ControlScore, Snapshot } from '../../../domain/snapshot';
import type { Repositories } from '../../../domain/ports/repositories';
import { BACKENDS } from '../../support/database';

function control(controlId: string, score: number | null, more: Partial<ControlScore> = {}): ControlScore {
  return {
    controlId,
    category: 'Identity',
    score,
    percent: null,
    count: null,
    total: null,
    on: null,
    statusText: null,
    lastSynced: null,
    ...more,
  };
}

function snapshot(tenantId: string, date: string, controls: ControlScore[], more: Partial<Snapshot> = {}): Snapshot {
  return {
    tenantId,
    date,
    current: 12.5,
    max: 40,
    activeUsers: 120,
    enabledServices: ['HasAADP1', 'HasEXOP2'],
    comparisons: [{ basis: 'similarSize', percent: 44.1, seatRange: { from: 101, to: 500 } }],
    controls,
    ...more,
  };
}

describe.each(BACKENDS)('snapshots on $backend', ({ open }) => {
  let database: Database;
  let repositories: Repositories;
  let tenantId: string;

  beforeAll(async () => {
    database = await open();
    repositories = createRepositories(database);
  }, 120_000);
  afterAll(() => database.close());

  const newTenant = () => (tenantId = randomUUID());
  const record = (date: string, controls: ControlScore[], more?: Partial<Snapshot>) =>
    repositories.snapshots.record(snapshot(tenantId, date, controls, more));

  it('gives a snapshot back as it was recorded, unknown values included', async () => {
    newTenant();
    const recorded = snapshot(
      tenantId,
      '2026-03-01',
      [
        control('adminMFAV2', 7.31, {
          percent: 73.1,
          count: 3,
          total: 4,
          on: true,
          statusText: '<b>3 of 4</b>',
          lastSynced: '2026-02-27T00:00:00Z',
        }),
        control('BlockLegacy', null, { category: null, on: false }),
      ],
      { activeUsers: null, enabledServices: null, comparisons: [] },
    );

    await repositories.snapshots.record(recorded);

    expect(await repositories.snapshots.latest(tenantId)).toEqual(recorded);
  });

  it('knows no snapshot of a tenant that has none', async () => {
    expect(await repositories.snapshots.latest(randomUUID())).toBeNull();
    expect(await repositories.snapshots.latestOnOrBefore(randomUUID(), '2026-01-01')).toBeNull();
  });

  it('leaves a day alone that it has already', async () => {
    newTenant();
    expect(await record('2026-03-01', [control('a', 1)])).toBe('added');

    expect(await record('2026-03-01', [control('a', 9)], { current: 99 })).toBe('known');

    const kept = await repositories.snapshots.latest(tenantId);
    expect(kept?.current).toBe(12.5);
    expect(kept?.controls).toEqual([control('a', 1)]);
  });

  it('answers a day in a gap with the last one before it', async () => {
    newTenant();
    await record('2026-03-01', [control('a', 1)]);
    await record('2026-03-05', [control('a', 2)]);

    expect(await repositories.snapshots.latestOnOrBefore(tenantId, '2026-03-04')).toMatchObject({
      date: '2026-03-01',
      controls: [{ controlId: 'a', score: 1 }],
    });
    expect(await repositories.snapshots.latestOnOrBefore(tenantId, '2026-02-28')).toBeNull();
  });

  it('shows a gap in the totals as missing days', async () => {
    newTenant();
    await record('2026-03-05', []);
    await record('2026-03-01', []);
    await record('2026-03-07', []);

    const totals = await repositories.snapshots.totals(tenantId, '2026-03-01', '2026-03-05');

    expect(totals.map(({ date }) => date)).toEqual(['2026-03-01', '2026-03-05']);
    expect(totals[0]).toEqual({
      date: '2026-03-01',
      current: 12.5,
      max: 40,
      comparisons: [{ basis: 'similarSize', percent: 44.1, seatRange: { from: 101, to: 500 } }],
    });
  });

  it('keeps one period for as long as nothing changes', async () => {
    newTenant();
    await record('2026-03-01', [control('a', 1)]);
    await record('2026-03-02', [control('a', 1, { lastSynced: '2026-03-02T00:00:00Z', statusText: 'new words' })]);
    await record('2026-03-04', [control('a', 2)]);

    expect(await repositories.snapshots.controlHistory(tenantId, 'A')).toEqual([
      { from: '2026-03-01', to: '2026-03-02', score: 1, count: null, total: null },
      { from: '2026-03-04', to: null, score: 2, count: null, total: null },
    ]);
  });

  it('ends the period of a control that vanishes and begins another when it comes back', async () => {
    newTenant();
    await record('2026-03-01', [control('a', 1), control('b', 1)]);
    await record('2026-03-02', [control('b', 1)]);
    await record('2026-03-03', [control('a', 1), control('b', 1)]);

    expect(await repositories.snapshots.controlHistory(tenantId, 'a')).toMatchObject([
      { from: '2026-03-01', to: '2026-03-01' },
      { from: '2026-03-03', to: null },
    ]);
    expect((await repositories.snapshots.latestOnOrBefore(tenantId, '2026-03-02'))?.controls).toEqual([
      control('b', 1),
    ]);
  });

  it('fits a late day in between days that are there', async () => {
    newTenant();
    await record('2026-03-01', [control('a', 1), control('b', 5)]);
    await record('2026-03-03', [control('a', 1), control('c', 3)]);
    await record('2026-03-04', [control('a', 4), control('c', 3)]);

    expect(await record('2026-03-02', [control('a', 2), control('c', 3)])).toBe('added');

    expect(await repositories.snapshots.controlHistory(tenantId, 'a')).toMatchObject([
      { from: '2026-03-01', to: '2026-03-01', score: 1 },
      { from: '2026-03-02', to: '2026-03-02', score: 2 },
      { from: '2026-03-03', to: '2026-03-03', score: 1 },
      { from: '2026-03-04', to: null, score: 4 },
    ]);
    expect(await repositories.snapshots.controlHistory(tenantId, 'b')).toMatchObject([
      { from: '2026-03-01', to: '2026-03-01' },
    ]);
    expect(await repositories.snapshots.controlHistory(tenantId, 'c')).toMatchObject([
      { from: '2026-03-02', to: null },
    ]);
  });

  it('keeps status text and last sync for the newest day only', async () => {
    newTenant();
    const texts = { statusText: 'as it stands', lastSynced: '2026-03-02T00:00:00Z' };
    await record('2026-03-02', [control('a', 1, texts)]);
    await record('2026-03-01', [control('a', 1, { statusText: 'late', lastSynced: '2026-03-01T00:00:00Z' })]);

    expect((await repositories.snapshots.latest(tenantId))?.controls).toEqual([control('a', 1, texts)]);
    expect((await repositories.snapshots.latestOnOrBefore(tenantId, '2026-03-01'))?.controls).toEqual([
      control('a', 1),
    ]);
  });

  it('takes a control named twice in one day once', async () => {
    newTenant();
    await record('2026-03-01', [control('Twice', 1), control('TWICE', 2)]);

    expect((await repositories.snapshots.latest(tenantId))?.controls).toMatchObject([{ score: 1 }]);
  });

  it('keeps tenants apart', async () => {
    newTenant();
    await record('2026-03-01', [control('a', 1)]);
    const other = randomUUID();
    await repositories.snapshots.record(snapshot(other, '2026-03-02', [control('a', 8)]));

    expect(await repositories.snapshots.latest(tenantId)).toMatchObject({ date: '2026-03-01' });
    expect(await repositories.snapshots.controlHistory(tenantId, 'a')).toHaveLength(1);
  });

  it('gives back the same snapshots in whatever order the days came', async () => {
    const value = fc.option(fc.constantFrom(0, 0.5, 3), { nil: null });
    const controlOfDay = fc.record({
      controlId: fc.constantFrom('a', 'b', 'c', 'd'),
      score: value,
      count: fc.option(fc.constantFrom(0, 1), { nil: null }),
      on: fc.constantFrom(true, null),
      category: fc.constantFrom('Identity', 'Data', null),
      statusText: fc.constantFrom('one', 'two', null),
    });
    const days = fc.uniqueArray(
      fc.record({
        day: fc.integer({ min: 1, max: 12 }),
        controls: fc.uniqueArray(controlOfDay, { selector: ({ controlId }) => controlId }),
      }),
      { selector: ({ day }) => day, minLength: 1, maxLength: 8 },
    );
    const series = days.chain((inOneOrder) =>
      fc.record({
        arrived: fc.constant(inOneOrder),
        // The first to be stored are the oldest: as a backfill does it.
        inOrder: fc.constant([...inOneOrder].sort((one, other) => one.day - other.day)),
      }),
    );

    await fc.assert(
      fc.asyncProperty(series, async ({ arrived, inOrder }) => {
        const read = async (days: typeof arrived) => {
          const tenant = randomUUID();
          for (const { day, controls } of days) {
            const date = `2026-05-${String(day).padStart(2, '0')}`;
            await repositories.snapshots.record(
              snapshot(
                tenant,
                date,
                controls.map(({ controlId, score, ...rest }) => control(controlId, score, rest)),
                { current: day },
              ),
            );
          }
          const found: unknown[] = [];
          for (let day = 1; day <= 12; day++) {
            const date = `2026-05-${String(day).padStart(2, '0')}`;
            const asOf = await repositories.snapshots.latestOnOrBefore(tenant, date);
            found.push(asOf && { ...asOf, tenantId: null });
          }
          const histories: unknown[] = [];
          for (const id of ['a', 'b', 'c', 'd']) {
            histories.push(await repositories.snapshots.controlHistory(tenant, id));
          }
          return { found, histories };
        };

        expect(await read(arrived)).toEqual(await read(inOrder));
        // And against what was put in, not only against each other.
        const { found } = await read(arrived);
        for (const { day, controls } of inOrder) {
          const scores = (found[day - 1] as Snapshot).controls.map(({ controlId, score, count, on, category }) => ({
            controlId,
            score,
            count,
            on,
            category,
          }));
          expect(new Set(scores.map((score) => JSON.stringify(score)))).toEqual(
            new Set(
              controls.map(({ controlId, score, count, on, category }) =>
                JSON.stringify({ controlId, score, count, on, category }),
              ),
            ),
          );
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
