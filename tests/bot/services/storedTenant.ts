import { createAccess } from '../../../bot/services/access';
import { createPeople } from '../../../bot/services/people';
import { createTenantPictures } from '../../../bot/services/tenantPictures';
import { createRepositories } from '../../../bot/storage/repositories';
import type { Role } from '../../../domain/contract/shared';
import type { Directory, MfaRegistration } from '../../../domain/ports/directory';
import type { JobQueue } from '../../../domain/ports/jobQueue';
import { createTestDatabase } from '../../support/database';
import { aProfile, aScore, aSnapshot, TENANT } from '../../domain/tenants';

export const MERE = { tenantId: TENANT, userId: 'mere', name: 'Mere Totara' };
export const TAMA = { tenantId: TENANT, userId: 'tama', name: 'Tama Ngata' };

function registration(userId: string, displayName: string): MfaRegistration {
  return {
    userId,
    displayName,
    userPrincipalName: `${userId}@school.example`,
    isAdmin: true,
    isMfaRegistered: false,
    isMfaCapable: false,
    methodsRegistered: [],
    lastUpdated: null,
  };
}

const CONTROLS = ['AdminMFAV2', 'OneAdmin', 'scid_2001', 'mdo_safelinks', 'aatp_something', 'RoleOverlap'];

/** A tenant in a database of its own, as collected on 22 November 2026, with everybody an operator unless it says otherwise. Close it after the test. */
export async function storedTenant(roleOf: (userId: string) => Role = () => 'operator') {
  const database = await createTestDatabase();
  const repositories = createRepositories(database);
  const scores = CONTROLS.map((controlId) => aScore(controlId, { count: 2, total: 5 }));
  await repositories.tenants.ensure(TENANT, 'Kereru College');
  await repositories.snapshots.record(aSnapshot(scores));
  const profiles = CONTROLS.map((controlId) => aProfile(controlId, { service: null }));
  await repositories.profiles.record(TENANT, profiles, '2026-11-22', { complete: true });

  let now = new Date('2026-11-25T08:00:00Z');
  const clock = { now: () => now };
  const jobs: { name: string; payload: unknown }[] = [];
  let queueWorks = true;
  const queue: Pick<JobQueue, 'send'> = {
    send: (name, payload) => {
      if (!queueWorks) return Promise.reject(new Error('The queue is down.'));
      jobs.push({ name, payload });
      return Promise.resolve();
    },
  };
  const directory: Pick<Directory, 'registrationReport' | 'administrators'> = {
    registrationReport: () => Promise.resolve({ kind: 'rows', rows: [registration('hemi', 'Hemi Walker')] }),
    administrators: () => Promise.resolve([]),
  };
  const access = createAccess({ tenantId: TENANT, roleOf: (_tenant, userId) => Promise.resolve(roleOf(userId)) });
  const pictures = createTenantPictures({ repositories });
  return {
    database,
    repositories,
    access,
    pictures,
    clock,
    jobs,
    queue: queue as JobQueue,
    people: createPeople({ access, pictures, repositories, directory, clock }),
    setNow: (instant: string) => {
      now = new Date(instant);
    },
    breakQueue: () => {
      queueWorks = false;
    },
    close: () => database.close(),
  };
}

export type StoredTenant = Awaited<ReturnType<typeof storedTenant>>;
