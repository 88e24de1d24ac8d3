import type { DataProblem } from '../../../domain/ports/secureScoreSource';
import type { Comparison, ControlScore, IsoDate, Snapshot } from '../../../domain/snapshot';
import { createProblems } from './problems';
import type { Problems } from './problems';
import {
  asRecord,
  readFlag,
  readInstant,
  readNumber,
  readPercent,
  readText,
  readTexts,
  readWholeNumber,
  shown,
} from './values';

/**
 * The `value` of GET /security/secureScores as snapshots, oldest first. Never throws: an entry without a day, points or
 * maximum is left out and reported, anything less is null and reported.
 */
export function parseSecureScores(
  tenantId: string,
  items: unknown[],
): { snapshots: Snapshot[]; problems: DataProblem[] } {
  const problems = createProblems();
  const byDate = new Map<IsoDate, Snapshot>();
  items.forEach((item, index) => {
    const place = `secureScores[${index}]`;
    const snapshot = parseSnapshot(tenantId, item, place, problems);
    if (!snapshot) return;
    if (byDate.has(snapshot.date)) {
      problems.add(place, `Microsoft sent ${snapshot.date} twice; the first is kept.`);
    } else {
      byDate.set(snapshot.date, snapshot);
    }
  });
  const snapshots = [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { snapshots, problems: problems.list() };
}

function parseSnapshot(tenantId: string, item: unknown, place: string, problems: Problems): Snapshot | null {
  const wire = asRecord(item);
  if (!wire) {
    problems.add(place, `Microsoft sent ${shown(item)} where a day's score belongs; it is left out.`);
    return null;
  }
  const date = readDay(wire, place, problems);
  const current = readNumber(wire['currentScore'], `${place}.currentScore`, problems);
  const max = readNumber(wire['maxScore'], `${place}.maxScore`, problems);
  if (date === null || current === null || max === null) {
    const required = { createdDateTime: date, currentScore: current, maxScore: max };
    const missing = Object.entries(required).flatMap(([name, value]) => (value === null ? [name] : []));
    problems.add(place, `This day has no usable ${missing.join(', ')}; it is left out.`);
    return null;
  }
  if (current > max) {
    problems.add(`${place}.currentScore`, `${current} points are more than the maximum of ${max}; shown as reported.`);
  }
  return {
    tenantId,
    date,
    current,
    max,
    activeUsers: readWholeNumber(wire['activeUserCount'], `${place}.activeUserCount`, problems),
    enabledServices: readTexts(wire['enabledServices'], `${place}.enabledServices`, problems),
    comparisons: parseComparisons(wire['averageComparativeScores'], `${place}.averageComparativeScores`, problems),
    controls: parseControls(wire['controlScores'], `${place}.controlScores`, problems),
  };
}

/** The day Microsoft stamps, in UTC; the id ends with it too ('{tenantId}_2026-01-31'). */
function readDay(wire: Record<string, unknown>, place: string, problems: Problems): IsoDate | null {
  const created = readInstant(wire['createdDateTime'], `${place}.createdDateTime`, problems);
  if (created !== null) return created.slice(0, 10);
  const id = wire['id'];
  const day = typeof id === 'string' ? /_(\d{4}-\d{2}-\d{2})$/.exec(id)?.[1] : undefined;
  return day !== undefined && isRealDay(day) ? day : null;
}

function isRealDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

/** Microsoft's words for the groups it compares with, lower case. A word not here is kept as it came. */
const BASES: Readonly<Record<string, string>> = {
  alltenants: 'allTenants',
  totalseats: 'similarSize',
  industrytypes: 'industry',
};

function parseComparisons(value: unknown, place: string, problems: Problems): Comparison[] {
  const comparisons: Comparison[] = [];
  listAt(value, place, problems).forEach((item, index) => {
    const at = `${place}[${index}]`;
    const wire = asRecord(item);
    const word = wire ? readText(wire['basis'], `${at}.basis`, problems) : null;
    if (!wire || word === null) {
      problems.add(at, 'This comparison does not say with whom; it is left out.');
      return;
    }
    const basis = Object.hasOwn(BASES, word.toLowerCase()) ? (BASES[word.toLowerCase()] ?? word) : word;
    // Already a percentage; -1 and nothing mean that Microsoft supplies none.
    const percent = readPercent(wire['averageScore'], `${at}.averageScore`, problems);
    if (percent === null) return;
    if (comparisons.some((known) => known.basis === basis)) {
      problems.add(at, `Microsoft sent the comparison "${word}" twice; the first is kept.`);
      return;
    }
    comparisons.push({ basis, percent, seatRange: parseSeatRange(wire, at, problems) });
  });
  return comparisons;
}

function parseSeatRange(wire: Record<string, unknown>, place: string, problems: Problems): Comparison['seatRange'] {
  const from = readWholeNumber(wire['SeatSizeRangeLowerValue'], `${place}.SeatSizeRangeLowerValue`, problems);
  const to = readWholeNumber(wire['SeatSizeRangeUpperValue'], `${place}.SeatSizeRangeUpperValue`, problems);
  return from === null || to === null ? null : { from, to };
}

function parseControls(value: unknown, place: string, problems: Problems): ControlScore[] {
  const controls = new Map<string, ControlScore>();
  listAt(value, place, problems).forEach((item, index) => {
    const at = `${place}[${index}]`;
    const wire = asRecord(item);
    const controlId = wire ? readText(wire['controlName'], `${at}.controlName`, problems) : null;
    if (!wire || controlId === null) {
      problems.add(at, 'This control has no name; it is left out.');
      return;
    }
    const key = controlId.toLowerCase();
    if (controls.has(key)) {
      problems.add(at, `Microsoft sent the control "${controlId}" twice; the first is kept.`);
      return;
    }
    controls.set(key, parseControl(controlId, wire, at, problems));
  });
  return [...controls.values()];
}

function parseControl(
  controlId: string,
  wire: Record<string, unknown>,
  place: string,
  problems: Problems,
): ControlScore {
  return {
    controlId,
    category: readText(wire['controlCategory'], `${place}.controlCategory`, problems),
    score: readNumber(wire['score'], `${place}.score`, problems),
    percent: readPercent(wire['scoreInPercentage'], `${place}.scoreInPercentage`, problems),
    count: readWholeNumber(wire['count'], `${place}.count`, problems),
    total: readWholeNumber(wire['total'], `${place}.total`, problems),
    on: readFlag(wire['on'], `${place}.on`, problems),
    statusText: readText(wire['implementationStatus'], `${place}.implementationStatus`, problems),
    lastSynced: readInstant(wire['lastSynced'], `${place}.lastSynced`, problems),
  };
}

function listAt(value: unknown, place: string, problems: Problems): unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  if (value !== undefined && value !== null)
    problems.add(place, `Microsoft sent ${shown(value)} where a list belongs.`);
  return [];
}
