import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { buildActionQueue } from '../../domain/actionQueue';
import { comparisonsOf, scoreOf } from '../../domain/score';
import { controlsOf } from '../../domain/tenantControl';
import { aPicture, aProfile, aScore } from './tenants';

/** A real day of a small tenant, read where the reference data stands beside the repository. Only the fields needed are mapped here. */
const folder = new URL('../../../shared/graph/', import.meta.url);
const scoreFile = new URL('heimdall-secure-score.json', folder);
const profileFile = new URL('heimdall-profiles.json', folder);

interface WireScore {
  controlName: string;
  controlCategory: string;
  score: number;
  scoreInPercentage: number;
  count?: string;
  total?: string;
}
interface WireDay {
  currentScore: number;
  maxScore: number;
  enabledServices: string[];
  averageComparativeScores: { basis: string; averageScore: number }[];
  controlScores: WireScore[];
}

const read = <T>(file: URL) => (JSON.parse(readFileSync(file, 'utf8')) as { value: T[] }).value;
const whole = (text: string | undefined) => (text === undefined ? null : Number(text));

const realDay = () => {
  const [day] = read<WireDay>(scoreFile);
  if (day === undefined) throw new Error('The file holds no day.');
  const scores = day.controlScores.map((row) =>
    aScore(row.controlName, {
      category: row.controlCategory,
      score: row.score,
      percent: row.scoreInPercentage,
      count: whole(row.count),
      total: whole(row.total),
    }),
  );
  const profiles = read<{ id: string; title: string; service: string; maxScore: number; threats: string[] }>(
    profileFile,
  ).map(({ id, title, service, maxScore, threats }) => aProfile(id, { title, service, maxScore, threats }));
  const comparisons = day.averageComparativeScores.map(({ basis, averageScore }) => ({
    basis,
    percent: averageScore,
    seatRange: null,
  }));
  return aPicture(scores, profiles, {
    of: { current: day.currentScore, max: day.maxScore, enabledServices: day.enabledServices, comparisons },
  });
};

const isPresent = existsSync(scoreFile) && existsSync(profileFile);

describe('the real day', () => {
  if (!isPresent) {
    it('is checked only where the reference data stands beside the repository', () => {
      expect(isPresent).toBe(false);
    });
    return;
  }
  const picture = realDay();
  const controls = [...controlsOf(picture).values()];
  const measured = controls.filter(({ score }) => score !== null);

  it('reports 128 of 274 points, which is the sum of its 68 controls', () => {
    expect(measured).toHaveLength(68);
    expect(measured.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBe(128);
    expect(scoreOf(picture)).toMatchObject({ current: 128, max: 274, confirmed: 128, declared: 0 });
  });

  it('joins 41 controls whose points agree with their percentage', () => {
    const joined = measured.filter(({ profile }) => profile !== null);
    expect(joined).toHaveLength(41);
    for (const { points, maxPoints, score } of joined) {
      expect(points).toBeCloseTo(((maxPoints ?? NaN) * (score?.percent ?? NaN)) / 100, 1);
    }
  });

  it('counts as affected whoever does not comply', () => {
    const rows = buildActionQueue(picture);
    for (const { controlId, score, maxScore, affected, total } of rows) {
      if (score === null || maxScore === null || affected === null || total === null || total === 0) continue;
      expect([controlId, Math.round((maxScore * (total - affected)) / total)]).toEqual([controlId, Math.round(score)]);
    }
    expect(rows.filter(({ affected }) => affected !== null).length).toBeGreaterThan(40);
  });

  it('keeps both orphans: profiles without a score and scores without a profile', () => {
    expect(buildActionQueue(picture)).toHaveLength(68 + 200 - 41);
  });

  it('compares with percentages as they are', () => {
    const percents = comparisonsOf(picture.snapshot).comparisons.map(({ basis, percent }) => [basis, percent]);
    expect(percents).toEqual([
      ['allTenants', 54.65],
      ['similarSize', 48.98],
    ]);
  });
});
