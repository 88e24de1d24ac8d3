import type { Repositories } from '../../domain/ports/repositories';
import { createChannelRepository } from './channelRepository';
import { createControlProfileRepository } from './controlProfileRepository';
import type { Database } from './database';
import { createDecisionRepository } from './decisionRepository';
import { createDeliveryRepository } from './deliveryRepository';
import { createNoticeRepository } from './noticeRepository';
import { createPlanRepository } from './planRepository';
import { createRateLimitRepository } from './rateLimitRepository';
import { createSnapshotRepository } from './snapshotRepository';
import { createStateWriteRepository } from './stateWriteRepository';
import { createTenantRepository } from './tenantRepository';
import { createViewRepository } from './viewRepository';

export function createRepositories(database: Database): Repositories {
  return {
    tenants: createTenantRepository({ database }),
    snapshots: createSnapshotRepository({ database }),
    profiles: createControlProfileRepository({ database }),
    decisions: createDecisionRepository({ database }),
    stateWrites: createStateWriteRepository({ database }),
    channels: createChannelRepository({ database }),
    deliveries: createDeliveryRepository({ database }),
    notices: createNoticeRepository({ database }),
    plans: createPlanRepository({ database }),
    views: createViewRepository({ database }),
    rateLimits: createRateLimitRepository({ database }),
  };
}
