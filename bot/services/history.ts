import { accountBetween } from '../../domain/changeAccount';
import { historyOf } from '../../domain/history';
import type { Repositories } from '../../domain/ports/repositories';
import type { IsoDate } from '../../domain/snapshot';
import { pastDay } from './pastDay';
import type { HistoryService } from './services';

const LONG_AGO: IsoDate = '1970-01-01';

export function createHistory({ repositories }: { repositories: Repositories }): HistoryService {
  const { snapshots, decisions } = repositories;

  return {
    async series(tenantId, from, to, target, texts) {
      const totals = await snapshots.totals(tenantId, from, to);
      return historyOf(totals, from, to, await decisions.list(tenantId), target, texts);
    },

    async account(tenantId, from, to, texts) {
      const before = await pastDay(repositories, tenantId, from);
      const after = await pastDay(repositories, tenantId, to);
      return before === null || after === null ? null : accountBetween(before, after, texts);
    },

    async reach(tenantId) {
      const newest = await snapshots.latest(tenantId);
      if (newest === null) return null;
      const [first] = await snapshots.totals(tenantId, LONG_AGO, newest.date);
      return { first: first?.date ?? newest.date, last: newest.date };
    },
  };
}
