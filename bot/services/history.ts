import { accountBetween } from '../../domain/changeAccount';
import type { ChangeAccount } from '../../domain/contract/changes';
import type { HistoryResponse } from '../../domain/contract/history';
import { historyOf } from '../../domain/history';
import type { Repositories } from '../../domain/ports/repositories';
import type { IsoDate } from '../../domain/snapshot';

/** The past: a series of days, and the account between any two of them. For callers whose right to read was checked. */
export function createHistory({ repositories }: { repositories: Repositories }) {
  const { snapshots, profiles, decisions } = repositories;

  async function dayPicture(tenantId: string, date: IsoDate) {
    const snapshot = await snapshots.latestOnOrBefore(tenantId, date);
    return snapshot === null ? null : { snapshot, profiles: await profiles.asOf(tenantId, snapshot.date) };
  }

  return {
    async series(tenantId: string, from: IsoDate, to: IsoDate, target: number | null): Promise<HistoryResponse> {
      const totals = await snapshots.totals(tenantId, from, to);
      return historyOf(totals, from, to, await decisions.list(tenantId), target);
    },

    /** Between the newest snapshots of each day or earlier; null where there is none that early. */
    async account(tenantId: string, from: IsoDate, to: IsoDate): Promise<ChangeAccount | null> {
      const before = await dayPicture(tenantId, from);
      const after = await dayPicture(tenantId, to);
      return before === null || after === null ? null : accountBetween(before, after);
    },
  };
}

export type HistoryService = ReturnType<typeof createHistory>;
