import fc from 'fast-check';
import type { ControlProfile, StateUpdate } from '../../domain/controlProfile';
import type { DayPicture } from '../../domain/picture';
import type { ControlScore } from '../../domain/snapshot';
import { aProfile, aScore, aSnapshot } from './tenants';

/** Random days of one tenant: controls on either side or both, partial credit, every state, unknown values. */

const ids = fc.constantFrom(
  'AdminMFAV2',
  'BlockLegacyAuthentication',
  'OneAdmin',
  'aad_third_party_apps',
  'mdo_safelinks',
  'spo_legacy_auth',
  'scid_2000',
  '11770.MDA_Google_EnableTwoFactorAuth',
  'meeting_anonymous/start',
  'brand_new_control',
);

const points = fc.integer({ min: 0, max: 1000 }).map((hundredths) => hundredths / 100);

const score: fc.Arbitrary<ControlScore> = fc
  .record({
    controlId: ids,
    score: fc.option(points, { freq: 6 }),
    percent: fc.option(fc.integer({ min: 0, max: 100 })),
    count: fc.option(fc.integer({ min: 0, max: 60 })),
    total: fc.option(fc.integer({ min: 0, max: 60 })),
  })
  .map(({ controlId, ...values }) => aScore(controlId, values));

const update: fc.Arbitrary<StateUpdate> = fc.record({
  state: fc.constantFrom(
    'Default',
    'Ignored',
    'ThirdParty',
    'AlternateMitigation',
    'Reviewed',
    'thirdparty',
    'NewWord',
  ),
  comment: fc.constant(null),
  assignedTo: fc.constant(null),
  updatedBy: fc.constant(null),
  updatedAt: fc.option(fc.constantFrom('2026-11-01T08:00:00Z', '2026-11-12T08:00:00Z', '2026-11-20T08:00:00Z')),
});

const profile: fc.Arbitrary<ControlProfile> = fc
  .record({
    controlId: ids,
    maxScore: fc.option(fc.integer({ min: 0, max: 10 }), { freq: 6 }),
    stateUpdates: fc.array(update, { maxLength: 3 }),
  })
  .map(({ controlId, ...values }) => aProfile(controlId, values));

export function aDay(date: string): fc.Arbitrary<DayPicture> {
  return fc
    .record({
      controls: fc.uniqueArray(score, { selector: ({ controlId }) => controlId }),
      profiles: fc.uniqueArray(profile, { selector: ({ controlId }) => controlId }),
      current: points.map((value) => value * 10),
      max: fc.integer({ min: 1, max: 300 }),
    })
    .map(({ controls, profiles, current, max }) => ({
      snapshot: aSnapshot(controls, { date, current, max }),
      profiles,
    }));
}

/** The same day as it might as well have come over the wire: other order, other casing of ids. */
export function shuffled(day: DayPicture): fc.Arbitrary<DayPicture> {
  return fc
    .record({
      controls: fc.shuffledSubarray(day.snapshot.controls, { minLength: day.snapshot.controls.length }),
      profiles: fc.shuffledSubarray(day.profiles, { minLength: day.profiles.length }),
      recase: fc.constantFrom<(id: string) => string>(
        (id) => id,
        (id) => id.toUpperCase(),
        (id) => id.toLowerCase(),
      ),
    })
    .map(({ controls, profiles, recase }) => ({
      snapshot: { ...day.snapshot, controls: controls.map((row) => ({ ...row, controlId: recase(row.controlId) })) },
      profiles: profiles.map((row) => ({ ...row, controlId: recase(row.controlId) })),
    }));
}
