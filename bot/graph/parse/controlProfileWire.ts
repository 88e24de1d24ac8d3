import type { ControlProfile, Level, StateUpdate } from '../../../domain/controlProfile';
import type { DataProblem } from '../../../domain/ports/secureScoreSource';
import { createProblems } from './problems';
import type { Problems } from './problems';
import { asRecord, readFlag, readInstant, readNumber, readText, readTexts, readWholeNumber, shown } from './values';

/**
 * The `value` entries of GET /security/secureScoreControlProfiles. Never throws: a profile without an id is left out and
 * reported, any other field that cannot be used is null and reported.
 */
export function parseControlProfiles(items: unknown[]): { profiles: ControlProfile[]; problems: DataProblem[] } {
  const problems = createProblems();
  const profiles = new Map<string, ControlProfile>();
  items.forEach((item, index) => {
    const place = `secureScoreControlProfiles[${index}]`;
    const wire = asRecord(item);
    const controlId = wire ? readText(wire['id'], `${place}.id`, problems) : null;
    if (!wire || controlId === null) {
      problems.add(place, 'This control profile has no id; it is left out.');
      return;
    }
    const key = controlId.toLowerCase();
    if (profiles.has(key)) {
      problems.add(place, `Microsoft sent the control profile "${controlId}" twice; the first is kept.`);
      return;
    }
    profiles.set(key, parseProfile(controlId, wire, place, problems));
  });
  return { profiles: [...profiles.values()], problems: problems.list() };
}

function parseProfile(
  controlId: string,
  wire: Record<string, unknown>,
  place: string,
  problems: Problems,
): ControlProfile {
  const text = (name: string) => readText(wire[name], `${place}.${name}`, problems);
  return {
    controlId,
    title: text('title'),
    category: text('controlCategory'),
    service: text('service'),
    actionType: text('actionType'),
    tier: text('tier'),
    maxScore: readNumber(wire['maxScore'], `${place}.maxScore`, problems),
    userImpact: readLevel(wire['userImpact'], `${place}.userImpact`, problems),
    implementationCost: readLevel(wire['implementationCost'], `${place}.implementationCost`, problems),
    threats: distinct(readTexts(wire['threats'], `${place}.threats`, problems) ?? []),
    remediation: text('remediation'),
    remediationImpact: text('remediationImpact'),
    actionUrl: text('actionUrl'),
    rank: readWholeNumber(wire['rank'], `${place}.rank`, problems),
    deprecated: readFlag(wire['deprecated'], `${place}.deprecated`, problems),
    stateUpdates: parseStateUpdates(wire['controlStateUpdates'], `${place}.controlStateUpdates`, problems),
  };
}

/** Microsoft writes low, Low, medium, Moderate, High ...; most profiles say "Unknown". */
const LEVELS: Readonly<Record<string, Level>> = {
  none: 'none',
  low: 'low',
  medium: 'moderate',
  moderate: 'moderate',
  high: 'high',
};

function readLevel(value: unknown, place: string, problems: Problems): Level | null {
  const word = readText(value, place, problems);
  if (word === null || word.toLowerCase() === 'unknown') return null;
  const level = Object.hasOwn(LEVELS, word.toLowerCase()) ? LEVELS[word.toLowerCase()] : undefined;
  if (level) return level;
  problems.add(place, `Microsoft says ${shown(word)}, which is not a level we know; it is treated as not supplied.`);
  return null;
}

function distinct(words: string[]): string[] {
  const byWord = new Map(words.map((word) => [word.toLowerCase(), word]));
  return [...byWord.values()];
}

function parseStateUpdates(value: unknown, place: string, problems: Problems): StateUpdate[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    problems.add(place, `Microsoft sent ${shown(value)} where a list belongs.`);
    return [];
  }
  return value.flatMap((item: unknown, index) => {
    const at = `${place}[${index}]`;
    const wire = asRecord(item);
    const state = wire ? readText(wire['state'], `${at}.state`, problems) : null;
    if (!wire || state === null) {
      problems.add(at, 'This entry does not say which state was set; it is left out.');
      return [];
    }
    return {
      state,
      comment: readText(wire['comment'], `${at}.comment`, problems),
      assignedTo: readText(wire['assignedTo'], `${at}.assignedTo`, problems),
      updatedBy: readText(wire['updatedBy'], `${at}.updatedBy`, problems),
      updatedAt: readInstant(wire['updatedDateTime'], `${at}.updatedDateTime`, problems),
    };
  });
}
