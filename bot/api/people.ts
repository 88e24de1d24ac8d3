import { noticesRequest, noticesResponse, peopleResponse } from '../../domain/contract/people';
import type { NoticeService, PeopleService } from '../services/services';
import { problemOf } from './problems';
import { route } from './route';

export const peopleRoutes = (people: PeopleService, notices: NoticeService) => [
  route(
    {
      method: 'get',
      path: '/api/tenants/:tenantId/actions/:controlId/people',
      summary: 'The affected people with cause and source, or why names cannot be had',
      right: null,
      status: 200,
      response: peopleResponse,
    },
    async ({ caller, params, texts }) => {
      const outcome = await people.affected(caller, params.controlId ?? '', texts);
      if (!outcome.ok) throw problemOf(outcome);
      return outcome.people;
    },
  ),
  route(
    {
      method: 'post',
      path: '/api/tenants/:tenantId/actions/:controlId/notices',
      summary: 'Notifies affected people in Teams, once a week at the most; operators only',
      right: null,
      status: 202,
      body: noticesRequest,
      response: noticesResponse,
    },
    async ({ caller, params, body, texts }) => {
      const outcome = await notices.notify(caller, params.controlId ?? '', body.personIds, body.note ?? null, texts);
      if (!outcome.ok) throw problemOf(outcome);
      return { results: outcome.results };
    },
  ),
];
