import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildActionQueue } from '../../domain/actionQueue';
import { accountBetween } from '../../domain/changeAccount';
import { detailOf } from '../../domain/actionDetail';
import { effectsOf } from '../../domain/decisionEffect';
import { dueDecisions } from '../../domain/dueDecisions';
import { forecastOf } from '../../domain/forecast';
import { historyOf } from '../../domain/history';
import { outlookOf } from '../../domain/outlook';
import { pictureOn } from '../../domain/pastPicture';
import { planOf } from '../../domain/plan';
import type { DayPicture, TenantPicture } from '../../domain/picture';
import { percentOf, scoreOf } from '../../domain/score';
import { aDay, shuffled } from './arbitraryTenant';
import { RUNS } from './runs';
import { aPicture, aProfile, aScore } from './tenants';
import { en } from '../support/english';

const [monday, friday, sunday] = [aDay('2026-11-16'), aDay('2026-11-20'), aDay('2026-11-22')];

const sumOf = (
  parts: readonly { points: number; max: number; percent: number }[],
  unit: 'points' | 'max' | 'percent',
) => parts.reduce((sum, part) => sum + part[unit], 0);

const asTenant = (day: DayPicture): TenantPicture => ({ ...day, decisions: [], writes: [] });

/** What must not change with order or casing: everything but the spelling of ids, which titles and texts may repeat. */
const spelledAlike = (value: unknown) => JSON.stringify(value).toLowerCase();

describe('whatever Microsoft sends', () => {
  it('lets the parts of an account sum to the move in points, maximum and percent', () => {
    fc.assert(
      fc.property(monday, sunday, (before, after) => {
        const account = accountBetween(before, after, en);
        expect(Math.abs(sumOf(account.parts, 'points') - account.points)).toBeLessThan(0.01);
        expect(Math.abs(sumOf(account.parts, 'max') - account.max)).toBeLessThan(0.01);
        expect(Math.abs(sumOf(account.parts, 'percent') - account.percent)).toBeLessThan(0.01);
        expect(account.points).toBeCloseTo(after.snapshot.current - before.snapshot.current, 4);
        const percent = (day: DayPicture) => percentOf(day.snapshot.current, day.snapshot.max) ?? 0;
        expect(account.percent).toBeCloseTo(percent(after) - percent(before), 4);
      }),
      RUNS,
    );
  });

  it('makes an account from a to c equal to a to b plus b to c in points and maximum', () => {
    fc.assert(
      fc.property(monday, friday, sunday, (a, b, c) => {
        const [whole, first, second] = [accountBetween(a, c, en), accountBetween(a, b, en), accountBetween(b, c, en)];
        expect(first.points + second.points).toBeCloseTo(whole.points, 4);
        expect(first.max + second.max).toBeCloseTo(whole.max, 4);
      }),
      RUNS,
    );
  });

  it('reads the same account, score, queue and plan in any order and casing', () => {
    const days = fc.tuple(monday, sunday).chain(([before, after]) =>
      fc.record({
        before: fc.constant(before),
        after: fc.constant(after),
        otherBefore: shuffled(before),
        otherAfter: shuffled(after),
      }),
    );
    fc.assert(
      fc.property(days, ({ before, after, otherBefore, otherAfter }) => {
        expect(spelledAlike(accountBetween(otherBefore, otherAfter, en))).toBe(
          spelledAlike(accountBetween(before, after, en)),
        );
        expect(scoreOf(asTenant(otherAfter))).toEqual(scoreOf(asTenant(after)));
        expect(spelledAlike(buildActionQueue(asTenant(otherAfter), en))).toBe(
          spelledAlike(buildActionQueue(asTenant(after), en)),
        );
        expect(spelledAlike(planOf(asTenant(otherAfter), { comfort: 60 }, en))).toBe(
          spelledAlike(planOf(asTenant(after), { comfort: 60 }, en)),
        );
      }),
      RUNS,
    );
  });

  it('gives confirmed and declared points that sum to the reported ones exactly', () => {
    fc.assert(
      fc.property(sunday, fc.double({ min: 0, max: 1000, noNaN: true }), (day, current) => {
        const score = scoreOf(asTenant({ ...day, snapshot: { ...day.snapshot, current } }));
        expect(score.confirmed + score.declared).toBe(score.current);
        expect(score.current).toBe(current);
        expect(score.confirmed).toBeGreaterThanOrEqual(0);
        expect(score.declared).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('ranks without gaps, and only what is open or accepted and has points left', () => {
    fc.assert(
      fc.property(sunday, (day) => {
        const rows = buildActionQueue(asTenant(day), en);
        const ranked = rows.filter((row) => row.rank !== null);
        expect(ranked.map((row) => row.rank)).toEqual(ranked.map((_, place) => place + 1));
        expect(rows.slice(0, ranked.length)).toEqual(ranked);
        for (const row of ranked) {
          expect(['open', 'planned']).toContain(row.status);
          expect(row.pointsLeft).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  it('foresees effects that obey the same sums', () => {
    fc.assert(
      fc.property(sunday, (day) => {
        const id = day.snapshot.controls[0]?.controlId ?? 'nothing';
        for (const effect of effectsOf(asTenant(day), id, en)) {
          expect(effect.confirmed + effect.declared).toBe(effect.reported.current);
        }
      }),
      RUNS,
    );
  });
});

describe('bad data', () => {
  const bad = fc.constantFrom(NaN, -1, Infinity, -Infinity, undefined as unknown as number);
  const broken = sunday.chain((day) =>
    fc
      .record({
        current: bad,
        max: bad,
        value: bad,
        drop: fc.constantFrom('controls', 'comparisons', 'enabledServices'),
      })
      .map(({ current, max, value, drop }) => ({
        snapshot: {
          ...day.snapshot,
          current,
          max,
          controls: day.snapshot.controls.flatMap((row) => [
            null as unknown as typeof row,
            row,
            { ...row, score: value, count: value, total: value },
          ]),
          [drop]: undefined,
        },
        profiles: day.profiles.flatMap((row) => [
          row,
          {
            ...row,
            maxScore: value,
            threats: undefined as unknown as string[],
            stateUpdates: undefined as unknown as typeof row.stateUpdates,
          },
        ]),
      })),
  );

  it('never throws and never becomes NaN', () => {
    fc.assert(
      fc.property(sunday, broken, (good, day) => {
        const picture = asTenant(day);
        const made = [
          scoreOf(picture),
          buildActionQueue(picture, en),
          accountBetween(good, day, en),
          accountBetween(day, good, en),
          effectsOf(picture, 'AdminMFAV2', en),
          detailOf(picture, '11770.MDA_Google_EnableTwoFactorAuth', { history: [], decisions: [] }, en),
          planOf(picture, { comfort: 50, minutesPerWeek: 60 }, en),
          planOf(picture, { target: 90 }, en),
          outlookOf(picture),
          dueDecisions(picture, '2026-11-25', en),
          forecastOf(day, { controls: good.profiles, weights: good.profiles }, en),
          forecastOf(good, { controls: day.profiles, weights: day.profiles }, en),
          historyOf([day.snapshot, good.snapshot], '2026-01-01', '2026-12-31', [], 90, en),
          buildActionQueue(pictureOn(day, [], { date: '2026-11-22', timeZone: 'UTC' }), en),
        ];
        expect(findBadNumber(made)).toBeNull();
      }),
      RUNS,
    );
  });

  it('a text of 10 MB goes through as it is', () => {
    const html = `<p>${'Turn it on. '.repeat(875_000)}</p>`;
    expect(html.length).toBeGreaterThan(10_000_000);
    const picture = aPicture(
      [aScore('AdminMFAV2', { statusText: html })],
      [aProfile('AdminMFAV2', { title: html, remediation: html, remediationImpact: html, threats: [html] })],
    );
    const detail = detailOf(picture, 'AdminMFAV2', { history: [], decisions: [] }, en);
    expect(detail?.remediationHtml).toBe(html);
    expect(detail?.statusHtml).toBe(html);
    expect(planOf(picture, { comfort: 100 }, en).actions).toEqual(['AdminMFAV2']);
  });

  it.each([
    '11770.MDA_Google_EnableTwoFactorAuth',
    'meeting_anonymous/start',
    '../../etc',
    '__proto__',
    'constructor',
    '%2F',
  ])('keeps the id %p as it is', (id) => {
    const picture = aPicture([aScore(id.toUpperCase(), { score: 4 })], [aProfile(id)]);
    expect(buildActionQueue(picture, en)).toMatchObject([{ controlId: id, score: 4, pointsLeft: 6 }]);
    expect(detailOf(picture, id, { history: [], decisions: [] }, en)?.action.controlId).toBe(id);
    expect(planOf(picture, { comfort: 100 }, en).actions).toEqual([id]);
  });

  it('a doubled control counts once, with the lower claim', () => {
    const rows = [aScore('OneAdmin', { score: 2 }), aScore('oneadmin', { score: 8 }), aScore('ONEADMIN', { score: 5 })];
    const picture = aPicture(rows, [aProfile('OneAdmin'), aProfile('oneADMIN')], { of: { current: 2 } });
    expect(buildActionQueue(picture, en)).toMatchObject([{ score: 2 }]);
  });

  it('a score that is no number is unknown, never 0', () => {
    for (const score of [NaN, -1, Infinity, undefined as unknown as number]) {
      const [row] = buildActionQueue(aPicture([aScore('OneAdmin', { score })], [aProfile('OneAdmin')]), en);
      expect(row).toMatchObject({ score: null, pointsLeft: null, status: 'notMeasured', rank: null });
    }
  });

  function findBadNumber(value: unknown): unknown {
    if (typeof value === 'number') return Number.isFinite(value) ? null : value;
    if (value === null || typeof value !== 'object') return null;
    for (const inner of Object.values(value)) if (findBadNumber(inner) !== null) return value;
    return null;
  }
});
