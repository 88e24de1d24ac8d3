import { accountBetween } from '../../domain/changeAccount';
import type { OverviewResponse } from '../../domain/contract/overview';
import { addDays, dayIn } from '../../domain/days';
import { dueDecisions } from '../../domain/dueDecisions';
import { forecastOf } from '../../domain/forecast';
import { freshnessOf } from '../../domain/freshness';
import type { Texts } from '../../domain/language/texts';
import { outlookOf } from '../../domain/outlook';
import type { TenantPicture } from '../../domain/picture';
import type { Clock } from '../../domain/ports/clock';
import type { Repositories } from '../../domain/ports/repositories';
import { progressOf } from '../../domain/savedPlan';
import { categoriesOf, comparisonsOf, percentOf, scoreOf } from '../../domain/score';
import type { ChannelDigests } from './channelDigests';
import { earlierListsOf } from './earlierLists';
import { pastDay } from './pastDay';
import type { OverviewService, TenantPictureService } from './services';

const TREND_DAYS = 90;

export function createOverview(deps: {
  repositories: Repositories;
  pictures: TenantPictureService;
  channelDigests: ChannelDigests;
  clock: Clock;
}): OverviewService {
  const { snapshots, profiles, plans } = deps.repositories;

  async function changeOf(tenantId: string, picture: TenantPicture, texts: Texts): Promise<OverviewResponse['change']> {
    const before = await pastDay(deps.repositories, tenantId, addDays(picture.snapshot.date, -7));
    return before === null ? null : accountBetween(before, picture, texts);
  }

  async function planProgress(
    tenantId: string,
    picture: TenantPicture,
    texts: Texts,
  ): Promise<OverviewResponse['plan']> {
    const saved = await plans.newest(tenantId);
    return saved === null ? null : progressOf(saved, picture, texts);
  }

  async function channelOf(tenantId: string, texts: Texts): Promise<OverviewResponse['channel']> {
    const all = await deps.channelDigests(tenantId, texts);
    return all.find((one) => one.schedule !== null) ?? all[0] ?? null;
  }

  return {
    async load(tenantId, texts) {
      const tenant = await deps.pictures.tenant(tenantId);
      const picture = await deps.pictures.load(tenantId);
      const asOf = picture?.snapshot.date ?? null;
      const base = {
        tenantId,
        displayName: tenant?.displayName ?? null,
        asOf,
        freshness: {
          ...freshnessOf(asOf, deps.clock.now()),
          lastCollectedAt: tenant?.lastCollectedAt ?? null,
          problem: tenant?.lastCollectProblem ?? null,
        },
        channel: await channelOf(tenantId, texts),
      };
      if (picture === null) {
        return {
          ...base,
          score: null,
          outlook: null,
          due: [],
          plan: null,
          categories: [],
          comparisons: [],
          comparisonsMissing: [],
          change: null,
          forecast: null,
          trend: [],
        };
      }
      const { date } = picture.snapshot;
      const totals = await snapshots.totals(tenantId, addDays(date, -TREND_DAYS), date);
      return {
        ...base,
        score: scoreOf(picture),
        outlook: outlookOf(picture),
        due: dueDecisions(picture, dayIn(deps.clock.now(), await deps.pictures.timeZone(tenantId)), texts),
        plan: await planProgress(tenantId, picture, texts),
        categories: categoriesOf(picture),
        ...comparisonsOf(picture.snapshot, texts),
        change: await changeOf(tenantId, picture, texts),
        forecast: forecastOf(picture, await earlierListsOf(profiles, tenantId, date), texts),
        trend: totals.map((day) => ({ date: day.date, percent: percentOf(day.current, day.max) })),
      };
    },
  };
}
