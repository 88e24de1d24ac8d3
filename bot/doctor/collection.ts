import { FolderInUse } from '../storage/folderLock';
import { attention, ok } from './check';
import type { Check } from './check';

/** Collections run four times a day. */
const LATE_HOURS = 24;
const HOUR_MS = 3_600_000;

export const collection: Check = {
  id: 'collection',
  title: 'Last collection',
  needs: ['database'],
  run: async ({ config, database }) => {
    try {
      const tenant = (await database()).collections.find(({ tenantId }) => tenantId === config.entra.tenantId);
      if (tenant?.at === null && tenant.problem !== null) {
        return attention(
          `No collection has succeeded yet: ${tenant.problem}`,
          'The lines on Microsoft Graph below say what to change.',
        );
      }
      if (tenant === undefined || tenant.at === null) {
        return attention(
          'No score has been collected yet.',
          'Start the service; it collects at once. Then run this again.',
        );
      }
      const at = tenant.at.toISOString().slice(0, 16).replace('T', ' ');
      if (tenant.problem !== null) {
        return attention(
          `The last good one was at ${at} UTC. What came after met a problem: ${tenant.problem}`,
          'The lines on Microsoft Graph below say what to change.',
        );
      }
      if (Date.now() - tenant.at.getTime() > LATE_HOURS * HOUR_MS) {
        return attention(
          `The last one was at ${at} UTC, more than ${LATE_HOURS} hours ago.`,
          'See that a process with PROCESS_ROLE=all or worker is running, and read its log.',
        );
      }
      return ok(`The score was collected at ${at} UTC.`);
    } catch (error) {
      if (error instanceof FolderInUse) return attention(NOT_SEEN, null);
      throw error;
    }
  },
};

const NOT_SEEN = 'Not seen, because another process is using the data folder. The tab shows it.';
