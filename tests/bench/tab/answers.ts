import { parseControlProfiles } from '../../../bot/graph/parse/controlProfileWire';
import { parseSecureScores } from '../../../bot/graph/parse/secureScoreWire';
import { buildActionQueue } from '../../../domain/actionQueue';
import { accountBetween } from '../../../domain/changeAccount';
import type { ActionsResponse } from '../../../domain/contract/actions';
import type { MeResponse } from '../../../domain/contract/me';
import type { OverviewResponse } from '../../../domain/contract/overview';
import { outlookOf } from '../../../domain/outlook';
import type { TenantPicture } from '../../../domain/picture';
import { categoriesOf, comparisonsOf, percentOf, scoreOf } from '../../../domain/score';
import { createSchool } from '../../../infra/local/tenant/school';
import { en } from '../../support/english';
import { largeTenant } from '../largeTenant';

/** Whose tab it is. */
export const school = createSchool({ today: new Date('2026-11-22T09:00:00Z') });

/** What the service says of a school with `size` actions, by the path that asks for it. */
export function answersFor(size: number): Map<string, string> {
  const { tenantId } = school;
  const days = parseSecureScores(tenantId, school.secureScores()).snapshots.toSorted((a, b) =>
    a.date < b.date ? -1 : 1,
  );
  const newest = days.at(-1);
  if (newest === undefined) throw new Error('The school has no day.');
  const { profiles } = parseControlProfiles(school.controlProfiles());
  const { before, after } = largeTenant({ snapshot: newest, profiles }, size);
  const picture: TenantPicture = { ...after, decisions: [], writes: [] };
  const actions = buildActionQueue(picture, en);
  const asOf = after.snapshot.date;

  const me: MeResponse = {
    user: { id: 'a1', name: 'Aroha Ngata' },
    role: 'operator',
    tenants: [{ tenantId, displayName: 'Kereru College' }],
  };
  const overview: OverviewResponse = {
    tenantId,
    displayName: 'Kereru College',
    asOf,
    freshness: { ageDays: 0, stale: false, lastCollectedAt: `${asOf}T06:00:00Z`, problem: null },
    score: scoreOf(picture),
    outlook: outlookOf(picture),
    due: [],
    plan: null,
    categories: categoriesOf(picture),
    ...comparisonsOf(after.snapshot, en),
    change: accountBetween(before, after, en),
    forecast: null,
    trend: days.map(({ date, current, max }) => ({ date, percent: percentOf(current, max) })),
    channel: null,
  };
  const queue: ActionsResponse = { asOf, total: actions.length, actions };
  const tenant = `/api/tenants/${tenantId}`;
  return new Map(
    Object.entries({ '/api/me': me, [`${tenant}/overview`]: overview, [`${tenant}/actions`]: queue }).map(
      ([path, answer]) => [path, JSON.stringify(answer)],
    ),
  );
}
