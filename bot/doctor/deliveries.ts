import { FolderInUse } from '../storage/folderLock';
import { attention, ok } from './check';
import type { Check } from './check';

export const deliveries: Check = {
  id: 'deliveries',
  title: 'Deliveries',
  needs: ['database'],
  run: async ({ database }) => {
    try {
      const { channelsWithProblem, unknownPosts } = await database();
      const found = [
        ...(channelsWithProblem > 0 ? [`channels that digests do not reach: ${channelsWithProblem}`] : []),
        ...(unknownPosts > 0 ? [`posts whose fate nobody knows: ${unknownPosts}`] : []),
      ];
      if (found.length === 0) return ok('No channel has a problem, and no post waits for an operator.');
      return attention(
        `There are ${found.join(', and ')}.`,
        'Say "log" to the bot: it lists each with its reason and what to do. docs/operations.md explains the states.',
      );
    } catch (error) {
      if (error instanceof FolderInUse) {
        return attention('Not seen, because another process is using the data folder.', 'Say "log" to the bot.');
      }
      throw error;
    }
  },
};
