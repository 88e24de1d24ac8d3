import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Database } from '../../../bot/storage/database';
import { createRepositories } from '../../../bot/storage/repositories';
import type { Repositories } from '../../../domain/ports/repositories';
import type { SavedView } from '../../../domain/savedView';
import { BACKENDS } from '../../support/database';

const view = (tenantId: string, values: Partial<SavedView> = {}): SavedView => ({
  tenantId,
  viewId: randomUUID(),
  ownerId: 'mere',
  ownerName: 'Mere Totara',
  name: 'Before the holidays',
  search: 'preset=quick-wins&sort=minutes',
  shared: false,
  savedAt: '2026-11-23T08:00:00.250Z',
  ...values,
});

describe.each(BACKENDS)('saved views on $backend', ({ open }) => {
  let database: Database;
  let repositories: Repositories;
  beforeAll(async () => {
    database = await open();
    repositories = createRepositories(database);
  }, 120_000);
  afterAll(() => database.close());

  it('come back as they were saved, by name, those of that tenant alone', async () => {
    const [tenantId, other] = [randomUUID(), randomUUID()];
    const [second, first] = [view(tenantId), view(tenantId, { name: 'admins', shared: true })];
    for (const each of [second, first, view(other)]) await repositories.views.save(each);
    expect(await repositories.views.list(tenantId)).toEqual([first, second]);
  });

  it('of a name that the owner has already keep their id and get the new filters', async () => {
    const tenantId = randomUUID();
    const [before, after] = [view(tenantId), view(tenantId, { name: 'BEFORE the  holidays', search: 'state=open' })];
    await repositories.views.save(before);
    await repositories.views.save(after);
    expect(await repositories.views.list(tenantId)).toEqual([{ ...after, viewId: before.viewId }]);
  });

  it('of the same name belong to each person apart', async () => {
    const tenantId = randomUUID();
    await repositories.views.save(view(tenantId));
    await repositories.views.save(view(tenantId, { ownerId: 'tama' }));
    expect(await repositories.views.list(tenantId)).toHaveLength(2);
  });

  it('are removed one by one', async () => {
    const tenantId = randomUUID();
    const [kept, removed] = [view(tenantId), view(tenantId, { name: 'Old' })];
    for (const each of [kept, removed]) await repositories.views.save(each);
    await repositories.views.remove(tenantId, removed.viewId);
    expect(await repositories.views.list(tenantId)).toEqual([kept]);
  });
});
