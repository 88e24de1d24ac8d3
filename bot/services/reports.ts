import { addDays } from '../../domain/days';
import type { Clock } from '../../domain/ports/clock';
import type { Repositories } from '../../domain/ports/repositories';
import { MOVED_DAYS, reportOf, TREND_DAYS } from '../../domain/report/report';
import { doneHistories } from './doneHistories';
import { pastDay } from './pastDay';
import type { ReportService, TenantPictureService } from './services';

export function createReports(deps: {
  repositories: Repositories;
  pictures: TenantPictureService;
  clock: Clock;
}): ReportService {
  const { snapshots } = deps.repositories;
  return {
    async make(tenantId, texts) {
      const picture = await deps.pictures.load(tenantId);
      if (picture === null) return null;
      const { date } = picture.snapshot;
      const tenant = await deps.pictures.tenant(tenantId);
      return reportOf({
        picture,
        earlier: await pastDay(deps.repositories, tenantId, addDays(date, -MOVED_DAYS)),
        totals: await snapshots.totals(tenantId, addDays(date, -TREND_DAYS), date),
        histories: await doneHistories(snapshots, tenantId, picture),
        organisation: tenant?.displayName ?? texts.report.unnamed,
        now: deps.clock.now(),
        timeZone: await deps.pictures.timeZone(tenantId),
        texts,
      });
    },
  };
}
