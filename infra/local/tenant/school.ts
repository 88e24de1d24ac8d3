import { organizationOf, schoolSkus } from './licences';
import { registrationRows, schoolGroups, schoolRoles, schoolTeams, schoolUsers } from './people';
import { createSimulation } from './simulation';
import { FIRST_DAY, LATE_DAY, LOST_DAYS } from './story';
import type { TenantData, WireObject } from './tenantData';
import { isoDay, wireControlProfile, wireSecureScore } from './wire';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days that Graph keeps, the newest one included; older ones are gone for who has not collected them. */
const DAYS_HELD = 90;

/** Ten years. */
const MAX_ADVANCE = 3650;

/** Who Graph says has changed a control: the app's name, as no person signs the request. */
export const UPDATED_BY = 'Scorekeeper (app)';

const SCHOOL_NAME = 'Kereru College';

/**
 * Kereru College, a made-up school with 90 days of Secure Score that end yesterday. Five of the days never came,
 * one comes late (with the first `advance`). The same `today` (its UTC day) and seed give the same bytes.
 * @param seed Changes small figures and the tenant id; 0 by default.
 */
export function createSchool({ today, seed = 0 }: { today: Date; seed?: number }): TenantData {
  const tenantId = `5c400000-0000-4000-8000-${seed.toString(16).padStart(12, '0')}`;
  const midnight = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  const newestDay = new Date(midnight - DAY_MS);
  const simulation = createSimulation(newestDay);
  let secureScores: WireObject[] = [];
  let late: WireObject | null = null;
  let daysGone = 0;

  keepDay();
  while (simulation.day() < 0) {
    simulation.nextDay();
    keepDay();
  }

  return {
    tenantId,
    displayName: SCHOOL_NAME,
    describe: `${SCHOOL_NAME}, a made-up school: every name and figure is invented.`,
    isWritable: true,
    canAdvance: true,
    now,
    advance,
    secureScores: () => secureScores,
    controlProfiles: () =>
      simulation
        .controls()
        .filter((control) => control.hasProfile)
        .map((control) => wireControlProfile(tenantId, control)),
    patchControlProfile: (id, change) => {
      const control = simulation.find(id);
      if (control?.hasProfile !== true) return null;
      simulation.declare(control, UPDATED_BY, now(), change);
      return wireControlProfile(tenantId, control);
    },
    changeControl: (id, change) => {
      const control = simulation.find(id);
      if (control === null || (!control.hasProfile && !control.isScored)) return false;
      simulation.changeLater(id, change);
      return true;
    },
    users: () => schoolUsers,
    directoryRoles: () => schoolRoles,
    groups: () => schoolGroups,
    teams: () => schoolTeams,
    registrationDetails: () => registrationRows(`${isoDay(new Date(now().getTime() - DAY_MS))}T19:15:41.6195833Z`),
    subscribedSkus: () => schoolSkus(tenantId),
    organization: () => organizationOf(tenantId, SCHOOL_NAME, 'kererucollege.example'),
  };

  function now(): Date {
    return new Date(today.getTime() + daysGone * DAY_MS);
  }

  /** @throws RangeError unless `days` is a whole number from 1 to MAX_ADVANCE. */
  function advance(days: number): void {
    if (!Number.isInteger(days) || days < 1 || days > MAX_ADVANCE) {
      throw new RangeError(`Days to advance: a whole number from 1 to ${MAX_ADVANCE} is expected, not ${days}.`);
    }
    for (let day = 0; day < days; day += 1) {
      daysGone += 1;
      simulation.nextDay();
      keepDay();
      forgetOldDays();
    }
    deliverLateDay();
    forgetOldDays();
  }

  function keepDay(): void {
    const number = simulation.day();
    if (LOST_DAYS.includes(number)) return;
    const date = new Date(newestDay.getTime() + number * DAY_MS);
    const day = { tenantId, date, number, age: number - FIRST_DAY, accounts: simulation.accounts(), seed };
    const score = wireSecureScore(day, simulation.controls());
    if (number === LATE_DAY) late = score;
    else secureScores = [score, ...secureScores];
  }

  function deliverLateDay(): void {
    if (late === null) return;
    secureScores = [...secureScores, late].sort((a, b) =>
      String(b.createdDateTime).localeCompare(String(a.createdDateTime)),
    );
    late = null;
  }

  function forgetOldDays(): void {
    const oldest = isoDay(new Date(newestDay.getTime() + (simulation.day() - DAYS_HELD + 1) * DAY_MS));
    secureScores = secureScores.filter((score) => String(score.createdDateTime).slice(0, 10) >= oldest);
  }
}
