import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createCollectScore } from '../../../bot/jobs/collectScore';
import type { ControlProfile } from '../../../domain/controlProfile';
import type { Directory } from '../../../domain/ports/directory';
import { SourceUnavailable, type SecureScoreSource } from '../../../domain/ports/secureScoreSource';
import { aProfile, aScore, aSnapshot } from '../../domain/tenants';
import { createJobsBench, type JobsBench } from './jobsBench';

let bench: JobsBench;
beforeAll(async () => {
  bench = await createJobsBench();
}, 120_000);
afterAll(() => bench.close());

const directory = { tenantName: () => Promise.resolve('Kereru College') } as unknown as Directory;

/** One collection from a Microsoft that has these days and profiles. */
function collect(tenantId: string, days: string[], profiles: ControlProfile[], partial: boolean) {
  const snapshots = days.map((date) => aSnapshot([aScore('a')], { tenantId, date }));
  const source = {
    snapshots: () => Promise.resolve({ snapshots, problems: [], partial }),
    controlProfiles: () => Promise.resolve({ profiles, problems: [], partial }),
  } as unknown as SecureScoreSource;
  return createCollectScore({ ...bench, source, directory })({ tenantId });
}
const profilesOf = async (tenantId: string) =>
  (await bench.repositories.profiles.current(tenantId)).map(({ controlId }) => controlId);

it('leaves the newest day of an answer in part for a whole one, and keeps the profiles missing from it', async () => {
  const tenantId = randomUUID();
  await collect(tenantId, ['2026-11-20'], [aProfile('a'), aProfile('b')], false);

  await collect(tenantId, ['2026-11-20', '2026-11-21', '2026-11-22'], [aProfile('a')], true);

  expect(await bench.repositories.snapshots.latest(tenantId)).toMatchObject({ date: '2026-11-21' });
  expect(await profilesOf(tenantId)).toEqual(['a', 'b']);
  expect((await collect(tenantId, ['2026-11-22'], [aProfile('a')], false)).added).toBe(1);
  expect(await profilesOf(tenantId)).toEqual(['a']);
});

it('ends no profile because of an empty list', async () => {
  const tenantId = randomUUID();
  await collect(tenantId, ['2026-11-20'], [aProfile('a')], false);

  await collect(tenantId, ['2026-11-21'], [], false);

  expect(await profilesOf(tenantId)).toEqual(['a']);
});

it('that fails leaves the time of the last success and says why', async () => {
  const tenantId = randomUUID();
  await collect(tenantId, ['2026-11-20'], [aProfile('a')], false);
  const success = bench.clock.now().toISOString();
  bench.pass(3600);
  const down = () =>
    Promise.reject(new SourceUnavailable({ kind: 'failing', status: 503 }, 'Graph failed (503).', 'Wait.'));
  const source = { snapshots: down, controlProfiles: down } as unknown as SecureScoreSource;

  await expect(createCollectScore({ ...bench, source, directory })({ tenantId })).rejects.toThrow('503');

  expect(await bench.repositories.tenants.find(tenantId)).toMatchObject({
    lastCollectedAt: success,
    lastCollectProblem: 'Graph failed (503).',
  });
});
