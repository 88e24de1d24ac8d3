import { openDatabase } from '../../bot/storage/openDatabase';
import { createRepositories } from '../../bot/storage/repositories';
import { fitDigest } from '../../bot/cards/digestCard';
import { parseControlProfiles } from '../../bot/graph/parse/controlProfileWire';
import { parseSecureScores } from '../../bot/graph/parse/secureScoreWire';
import { detailOf } from '../../domain/actionDetail';
import { searchActions } from '../../domain/actionFilter';
import { buildActionQueue } from '../../domain/actionQueue';
import { accountBetween } from '../../domain/changeAccount';
import { digestOf } from '../../domain/digest/digest';
import { historyOf } from '../../domain/history';
import { readIntent } from '../../domain/intent/readIntent';
import { candidatesOf, planOf } from '../../domain/plan';
import { inPlanOrder, lengthForComfort } from '../../domain/planOrder';
import type { TenantPicture } from '../../domain/picture';
import { createSchool } from '../../infra/local/tenant/school';
import { aYear, largeTenant } from './largeTenant';
import { distanceToOptimum } from './planDistance';
import { en } from '../support/english';

/** `npm run bench`: what the work costs on this machine, on the made-up school (258 scores, 327 profiles, 84 days). Medians in milliseconds. */

const RUNS = 15;
const rows: { what: string; ms: string }[] = [];

async function time(what: string, work: () => unknown): Promise<void> {
  await work();
  const spans: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    await work();
    spans.push(performance.now() - started);
  }
  spans.sort((a, b) => a - b);
  rows.push({ what, ms: (spans[Math.floor(RUNS / 2)] ?? 0).toFixed(2) });
}

const school = createSchool({ today: new Date('2026-11-22T09:00:00Z') });
const { tenantId } = school;
const wireDays = school.secureScores();
const wireProfiles = school.controlProfiles();
const days = parseSecureScores(tenantId, wireDays).snapshots.toSorted((a, b) => (a.date < b.date ? -1 : 1));
const { profiles } = parseControlProfiles(wireProfiles);
const [before, snapshot] = [days.at(-8), days.at(-1)];
if (before === undefined || snapshot === undefined) throw new Error('The school has too few days.');
const picture: TenantPicture = { snapshot, profiles, decisions: [], writes: [] };
const queue = buildActionQueue(picture, en);
const digestInput = {
  picture,
  previous: { snapshot: before, profiles },
  shownBefore: before.date,
  plan: null,
  earlier: { controls: profiles, weights: profiles },
  histories: new Map(),
  posted: [],
  actions: 5,
  trend: days,
  tenantName: 'Kereru College',
  tenantId,
  now: new Date('2026-11-23T08:00:00Z'),
  timeZone: 'Pacific/Auckland',
  texts: en,
};
const digest = digestOf(digestInput);
const card = {
  digestId: 'bench',
  tabUrl: () => 'https://teams.microsoft.com/l/entity/bench',
  pictureUrl: () => null,
  canPress: true,
};

await time('read 84 days from Graph JSON', () => parseSecureScores(tenantId, wireDays));
await time('read 327 profiles from Graph JSON', () => parseControlProfiles(wireProfiles));
await time('action queue', () => buildActionQueue(picture, en));
await time('change account of two days', () => accountBetween({ snapshot: before, profiles }, picture, en));
await time('action detail with effects', () => detailOf(picture, 'AdminMFAV2', { history: [], decisions: [] }, en));
await time('search in the queue', () => searchActions(queue, 'impersonaton protection'));
const today = { today: '2026-11-23' };
await time('read a hurried message', () => readIntent('y did our scor drop in march??', today));
await time('read the longest message, 2,000 letters', () => readIntent('why did our scor drop in '.repeat(80), today));
await time('digest content', () => digestOf(digestInput));
await time('digest card within its size', () => fitDigest(digest, card, en));

const large = largeTenant(picture, 400);
const largePicture: TenantPicture = { ...large.after, decisions: [], writes: [] };
const largeQueue = buildActionQueue(largePicture, en);
const year = aYear(snapshot);
const positions = Array.from({ length: 101 }, (_, position) => position);
await time('400 controls: action queue', () => buildActionQueue(largePicture, en));
await time('400 controls: change account of two days', () => accountBetween(large.before, large.after, en));
await time('400 controls: one plan from the picture', () => planOf(largePicture, { comfort: 50 }, en));
await time('400 controls: 101 positions of the slider over a queue', () => {
  const ordered = inPlanOrder(candidatesOf(largeQueue));
  return positions.map((comfort) => lengthForComfort(ordered, comfort));
});
await time('history of 365 days', () => historyOf(year, year[0]?.date ?? '', snapshot.date, [], null, en));

const database = await openDatabase({ kind: 'memory' });
const repositories = createRepositories(database);
await repositories.tenants.ensure(tenantId, 'Kereru College');
const started = performance.now();
for (const day of days) await repositories.snapshots.record(day);
rows.push({ what: 'store 84 days, embedded (once)', ms: (performance.now() - started).toFixed(0) });
await repositories.profiles.record(tenantId, profiles, snapshot.date, { complete: true });
await time('newest day with its controls, embedded', () => repositories.snapshots.latest(tenantId));
await time('profiles, embedded', () => repositories.profiles.current(tenantId));
await time('90 days of totals, embedded', () => repositories.snapshots.totals(tenantId, '2026-08-01', snapshot.date));
await database.close();

const width = Math.max(...rows.map(({ what }) => what.length));
console.log(`Node ${process.version}, medians of ${RUNS} runs\n`);
for (const { what, ms } of rows) console.log(`${what.padEnd(width)}  ${ms.padStart(9)} ms`);

const distance = distanceToOptimum(1000);
console.log(
  `\nPlan against an exact solver, 1,000 random tenants, ${distance.positions} positions: ${distance.missed} points missed`,
);
console.log(
  `Targets: at most ${distance.worst.toFixed(2)} of the last action's cost above the least possible, ${distance.mean.toFixed(3)} on average`,
);
