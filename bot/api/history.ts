import { z } from 'zod';
import { changeAccount } from '../../domain/contract/changes';
import { historyQuery, historyResponse } from '../../domain/contract/history';
import { isoDate } from '../../domain/contract/shared';
import type { Texts } from '../../domain/language/texts';
import type { Clock } from '../../domain/ports/clock';
import type { HistoryService } from '../services/services';
import { ApiProblem, problemOf } from './problems';
import { route } from './route';

const DAY_MS = 86_400_000;
const period = z.object({ from: isoDate.optional(), to: isoDate.optional() });

export const historyRoutes = (history: HistoryService, clock: Clock) => {
  /** The last `days` days unless the query says otherwise. */
  function range(query: z.output<typeof period>, days: number, { api }: Texts): { from: string; to: string } {
    const to = query.to ?? clock.now().toISOString().slice(0, 10);
    const from = query.from ?? new Date(Date.parse(to) - days * DAY_MS).toISOString().slice(0, 10);
    if (from <= to) return { from, to };
    throw new ApiProblem(400, 'badRequest', api.daysSwapped.message(from, to), api.daysSwapped.help);
  }

  return [
    route(
      {
        method: 'get',
        path: '/api/tenants/:tenantId/history',
        summary: 'The score day by day, gaps as gaps, with events, the trend and the time to a target',
        right: 'read',
        status: 200,
        query: historyQuery,
        response: historyResponse,
      },
      ({ tenantId, query, texts }) => {
        const { from, to } = range(query, 90, texts);
        return history.series(tenantId, from, to, query.target ?? null, texts);
      },
    ),
    route(
      {
        method: 'get',
        path: '/api/tenants/:tenantId/changes',
        summary: 'Why the score moved between two days',
        right: 'read',
        status: 200,
        query: period,
        response: changeAccount,
      },
      async ({ tenantId, query, texts }) => {
        const { from, to } = range(query, 7, texts);
        const account = await history.account(tenantId, from, to, texts);
        if (account !== null) return account;
        const { message, help } = texts.api.noFiguresSoEarly;
        throw problemOf({ ok: false, code: 'noScoreYet', message: message(from), help });
      },
    ),
  ];
};
