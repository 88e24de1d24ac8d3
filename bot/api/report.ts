import { reportQuery, reportResponse, type ReportQuery, type ReportResponse } from '../../domain/contract/report';
import { textsOf, type Texts } from '../../domain/language/texts';
import { fileName } from '../../domain/report/fileName';
import { drawReport } from '../report/drawReport';
import { queueCsv } from '../report/queueCsv';
import type { Services } from '../services/services';
import { problemOf } from './problems';
import { route, type Call } from './route';

export const reportRoutes = ({ reports, actions, pictures }: Pick<Services, 'reports' | 'actions' | 'pictures'>) => {
  async function load({ tenantId, query, texts }: Call<ReportQuery, unknown>): Promise<ReportResponse> {
    const spoken = query.language === undefined ? texts : textsOf(query.language);
    return (await reports.make(tenantId, spoken)) ?? noScoreYet(spoken);
  }

  return [
    route(
      {
        method: 'get',
        path: '/api/tenants/:tenantId/report',
        summary:
          'What the report for the leadership says: score, trend, comparison, why it moved, next actions, decisions',
        right: 'read',
        status: 200,
        query: reportQuery,
        response: reportResponse,
      },
      load,
    ),
    route(
      {
        method: 'get',
        path: '/api/tenants/:tenantId/report.pdf',
        summary: 'The report for the leadership as one page to print or hand on',
        right: 'read',
        status: 200,
        query: reportQuery,
        response: { mediaType: 'application/pdf' },
      },
      async (call) => {
        const report = await load(call);
        const name = fileName(report.organisation, 'secure-score-report', report.asOf, 'pdf');
        return { name, content: await drawReport(report) };
      },
    ),
    route(
      {
        method: 'get',
        path: '/api/tenants/:tenantId/report.csv',
        summary: 'The whole action queue as a sheet, best first; safe to open in Excel',
        right: 'read',
        status: 200,
        response: { mediaType: 'text/csv; charset=utf-8' },
      },
      async ({ tenantId, texts }) => {
        const queue = (await actions.queue(tenantId, texts)) ?? noScoreYet(texts);
        const organisation = (await pictures.tenant(tenantId))?.displayName ?? '';
        return {
          name: fileName(organisation, 'secure-score-actions', queue.asOf, 'csv'),
          content: queueCsv(queue, texts),
        };
      },
    ),
  ];
};

function noScoreYet({ refusals }: Texts): never {
  throw problemOf({ ok: false, code: 'noScoreYet', ...refusals.noScoreToShow });
}
