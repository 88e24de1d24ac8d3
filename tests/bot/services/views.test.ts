import { afterEach, describe, expect, it } from '@jest/globals';
import { createViews } from '../../../bot/services/views';
import type { Role } from '../../../domain/contract/shared';
import { MOST_VIEWS } from '../../../domain/savedView';
import { TENANT } from '../../domain/tenants';
import { en } from '../../support/english';
import { MERE, storedTenant, TAMA, type StoredTenant } from './storedTenant';

let tenant: StoredTenant;
afterEach(() => tenant.close());

async function views(roleOf?: (userId: string) => Role) {
  tenant = await storedTenant(roleOf);
  return createViews(tenant);
}

const names = (outcome: unknown) => (outcome as { views: { name: string }[] }).views.map(({ name }) => name);
const MINE = { name: 'Before the holidays', search: '?preset=quick-wins&action=OneAdmin', shared: false };

describe('saved views', () => {
  it('are kept without what was open, and seen by their owner alone', async () => {
    const service = await views();
    expect(await service.save(MERE, MINE, en)).toMatchObject({
      ok: true,
      views: [{ name: MINE.name, search: 'preset=quick-wins', own: true, canRemove: true, by: 'Mere Totara' }],
    });
    expect(names(await service.list(TAMA, en))).toEqual([]);
  });

  it('that are shared are seen by everybody who may read, and removed by their owner or an operator only', async () => {
    const service = await views((userId) => (userId === 'mere' ? 'operator' : 'reader'));
    await service.save(TAMA, { ...MINE, shared: true }, en);
    const { viewId } = (await tenant.repositories.views.list(TENANT))[0] ?? { viewId: '' };
    const NOA = { ...TAMA, userId: 'noa', name: 'Noa Matai' };
    expect(await service.list(NOA, en)).toMatchObject({ views: [{ own: false, canRemove: false }] });
    expect(await service.remove(NOA, viewId, en)).toMatchObject({ ok: false, code: 'noRight' });
    expect(names(await service.remove(MERE, viewId, en))).toEqual([]);
  });

  it('of other people that are not shared do not exist for anybody else', async () => {
    const service = await views();
    await service.save(TAMA, MINE, en);
    const { viewId } = (await tenant.repositories.views.list(TENANT))[0] ?? { viewId: '' };
    expect(await service.remove(MERE, viewId, en)).toMatchObject({ ok: false, code: 'unknownView' });
    expect(await tenant.repositories.views.list(TENANT)).toHaveLength(1);
  });

  it('are refused to whoever may not read', async () => {
    const service = await views(() => 'none');
    for (const outcome of [await service.list(MERE, en), await service.save(MERE, MINE, en)]) {
      expect(outcome).toMatchObject({ ok: false, code: 'noRight' });
    }
  });

  it('beyond the most are refused, but one that is there can be saved over', async () => {
    const service = await views();
    for (let count = 0; count < MOST_VIEWS; count += 1)
      await service.save(MERE, { ...MINE, name: `View ${count}` }, en);
    expect(await service.save(MERE, MINE, en)).toMatchObject({ ok: false, code: 'tooMany' });
    expect(await service.save(MERE, { ...MINE, name: 'view 7' }, en)).toMatchObject({ ok: true });
  });
});
