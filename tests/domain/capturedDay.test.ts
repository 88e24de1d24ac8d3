import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { buildActionQueue } from '../../domain/actionQueue';
import { comparisonsOf, scoreOf } from '../../domain/score';
import { controlsOf } from '../../domain/tenantControl';
import { aPicture, aProfile, aScore } from './tenants';
import { en } from '../support/english';

/**
 * A captured day as the rules read it: a small one of our own, and a real tenant's where the reference data stands beside the
 * repository. Only the fields needed are mapped here.
 */
interface CapturedDay {
  name: string;
  scores: URL;
  profiles: URL;
  current: number;
  max: number;
  controls: number;
  /** Controls with a score and a profile, and profiles in all. */
  joined: number;
  described: number;
  /** Controls for which Microsoft counts who complies. */
  counted: number;
  comparisons: [string, number][];
}

const own = new URL('../fixtures/captured/', import.meta.url);
const shared = new URL('../../../shared/graph/', import.meta.url);

const OWN: CapturedDay = {
  name: 'a small day of our own',
  scores: new URL('secureScores.json', own),
  profiles: new URL('secureScoreControlProfiles.json', own),
  current: 19,
  max: 41,
  controls: 7,
  joined: 7,
  described: 7,
  counted: 4,
  comparisons: [
    ['allTenants', 45.5],
    ['similarSize', 40.25],
  ],
};
const REAL: CapturedDay = {
  name: 'a real day',
  scores: new URL('heimdall-secure-score.json', shared),
  profiles: new URL('heimdall-profiles.json', shared),
  current: 128,
  max: 274,
  controls: 68,
  joined: 41,
  described: 200,
  counted: 43,
  comparisons: [
    ['allTenants', 54.65],
    ['similarSize', 48.98],
  ],
};

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

const pictureOf = ({ scores: scoreFile, profiles: profileFile }: CapturedDay) => {
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

describe.each(existsSync(REAL.scores) ? [OWN, REAL] : [OWN])('$name', (day) => {
  const picture = pictureOf(day);
  const measured = [...controlsOf(picture).values()].filter(({ score }) => score !== null);

  it('reports points that are the sum of its controls', () => {
    expect(measured).toHaveLength(day.controls);
    expect(measured.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBeCloseTo(day.current, 2);
    expect(scoreOf(picture)).toMatchObject({
      current: day.current,
      max: day.max,
      controls: day.controls,
      confirmed: day.current,
      declared: 0,
    });
  });

  it('joins controls whose points agree with their percentage', () => {
    const joined = measured.filter(({ profile }) => profile !== null);
    expect(joined).toHaveLength(day.joined);
    for (const { points, maxPoints, score } of joined) {
      expect(points).toBeCloseTo(((maxPoints ?? NaN) * (score?.percent ?? NaN)) / 100, 1);
    }
  });

  it('counts as affected whoever does not comply', () => {
    const rows = buildActionQueue(picture, en);
    for (const { controlId, score, maxScore, affected, total } of rows) {
      if (score === null || maxScore === null || affected === null || total === null || total === 0) continue;
      expect([controlId, Math.round((maxScore * (total - affected)) / total)]).toEqual([controlId, Math.round(score)]);
    }
    expect(rows.filter(({ affected }) => affected !== null)).toHaveLength(day.counted);
  });

  it('keeps both orphans: profiles without a score and scores without a profile', () => {
    expect(buildActionQueue(picture, en)).toHaveLength(day.controls + day.described - day.joined);
  });

  it('compares with percentages as they are', () => {
    const percents = comparisonsOf(picture.snapshot, en).comparisons.map(({ basis, percent }) => [basis, percent]);
    expect(percents).toEqual(day.comparisons);
  });
});
