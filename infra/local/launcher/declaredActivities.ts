import { readFileSync } from 'node:fs';
import type { DeclaredActivity } from '../graph/sendActivityNotification';

/** The activity types of the app manifest, so that the local Graph refuses what Teams would. */
export function readDeclaredActivities(manifestFile: string): DeclaredActivity[] {
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as {
    activities?: { activityTypes?: DeclaredActivity[] };
  };
  return manifest.activities?.activityTypes ?? [];
}
