import { createHash } from 'node:crypto';
import type { CapturedProfile, CapturedScore } from './capturedFiles';
import { readCapturedFiles } from './capturedFiles';
import { organizationOf } from './licences';
import { playgroundUsers, rolesOf, schoolTeams } from './people';
import { UPDATED_BY } from './school';
import { nextUpdate } from './simulation';
import type { TenantData } from './tenantData';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * A tenant from captured Graph responses (see readCapturedFiles). Scores and profiles are served as they were captured;
 * decisions are taken in memory, the days stand still. The people are made up, so that one can sign in.
 * @throws Error that names file, place and what was expected.
 */
export function loadCapturedData(folder: string, { now }: { now: Date }): TenantData {
  const captured = readCapturedFiles(folder);
  const secureScores = newestOfEachDay(captured.scores);
  const profiles = lastOfEachId(captured.profiles);
  const capturedId = onlyTenantId(folder, captured.scores);
  const tenantId = GUID.test(capturedId) ? capturedId.toLowerCase() : guidFor(capturedId);
  const displayName = 'Captured tenant';

  return {
    tenantId,
    displayName,
    describe: description(),
    isWritable: true,
    canAdvance: false,
    now: () => now,
    advance: () => refuse('The clock'),
    secureScores: () => secureScores,
    controlProfiles: () => [...profiles.values()],
    patchControlProfile: (id, change) => {
      const profile = profiles.get(id.toLowerCase());
      if (profile === undefined) return null;
      const updates = profile.controlStateUpdates ?? [];
      const patched = {
        ...profile,
        controlStateUpdates: [...updates, { ...nextUpdate(updates, UPDATED_BY, now, change) }],
      };
      profiles.set(id.toLowerCase(), patched);
      return patched;
    },
    changeControl: () => refuse('A control'),
    users: () => playgroundUsers,
    directoryRoles: () => rolesOf(playgroundUsers),
    groups: () => [],
    teams: () => schoolTeams,
    registrationDetails: () => ({
      forbidden: 'The captured responses hold no people: names cannot be had without the registration report.',
    }),
    subscribedSkus: () => [],
    organization: () => organizationOf(tenantId, displayName, 'captured.example'),
  };

  function description(): string {
    const days = secureScores.map((score) => score.createdDateTime.slice(0, 10));
    const span =
      days.length === 1 ? `one day, ${days[0] ?? ''}` : `${days.length} days, ${days.at(-1) ?? ''} to ${days[0] ?? ''}`;
    const renamed =
      tenantId === capturedId.toLowerCase()
        ? ''
        : ` The captured tenant id '${capturedId}' is no GUID and is served as ${tenantId}.`;
    return `Captured responses from ${folder}: ${span}, ${profiles.size} control profiles. The people are made up.${renamed}`;
  }
}

function refuse(what: string): never {
  throw new Error(`${what} of captured responses cannot be moved: start without --data for a tenant that lives on.`);
}

/** Newest first. A day that lies in two files counts once, as it was last measured. */
function newestOfEachDay(scores: CapturedScore[]): CapturedScore[] {
  const byDay = new Map<string, CapturedScore>();
  for (const score of scores) {
    const day = new Date(score.createdDateTime).toISOString().slice(0, 10);
    const kept = byDay.get(day);
    if (kept === undefined || measured(score) >= measured(kept)) byDay.set(day, score);
  }
  return [...byDay.entries()].sort(([a], [b]) => b.localeCompare(a)).map(([, score]) => score);
}

/** Sorts by createdDateTime, then by the newest `lastSynced` of its controls. */
function measured(score: CapturedScore): string {
  const synced = score.controlScores.map((control) => control.lastSynced ?? '').sort();
  return `${new Date(score.createdDateTime).toISOString()} ${synced.at(-1) ?? ''}`;
}

function lastOfEachId(profiles: CapturedProfile[]): Map<string, CapturedProfile> {
  return new Map(profiles.map((profile) => [profile.id.toLowerCase(), profile]));
}

function onlyTenantId(folder: string, scores: CapturedScore[]): string {
  const ids = [...new Set(scores.map((score) => score.azureTenantId))];
  if (ids.length > 1) {
    throw new Error(
      `${folder}: secureScores*.json come from ${ids.length} tenants (${ids.join(', ')}). Expected one tenant.`,
    );
  }
  return ids[0] ?? '';
}

/** Responses that were made anonymous carry ids that no token can name: the same text gives the same GUID. */
function guidFor(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
