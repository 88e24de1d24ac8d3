import type { IsoInstant } from '../../../domain/snapshot';
import type { Problems } from './problems';

/**
 * Single values as they come over the wire. Missing, null, '' and Microsoft's words for "not known" give null in silence;
 * anything else that cannot be used gives null and a problem. Nothing ever becomes 0 that was not 0.
 */

const NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d{1,3})?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

export function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** Trimmed text, or null. */
export function readText(value: unknown, place: string, problems: Problems): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') return unusable(value, 'text', place, problems);
  const text = value.trim();
  return text === '' ? null : text;
}

/** A number of 0 or more, from a number or from a string such as "12" or "4.0". -1 is Microsoft's "not known". */
export function readNumber(value: unknown, place: string, problems: Problems): number | null {
  if (notSupplied(value)) return null;
  const number = toNumber(value);
  if (number === -1) return null;
  if (!Number.isFinite(number) || number < 0) return unusable(value, 'a number of 0 or more', place, problems);
  // -0 would print as "-0".
  return number === 0 ? 0 : number;
}

export function readWholeNumber(value: unknown, place: string, problems: Problems): number | null {
  const number = readNumber(value, place, problems);
  if (number === null || Number.isSafeInteger(number)) return number;
  return unusable(value, 'a whole number', place, problems);
}

export function readPercent(value: unknown, place: string, problems: Problems): number | null {
  const number = readNumber(value, place, problems);
  if (number === null || number <= 100) return number;
  return unusable(value, 'a percentage from 0 to 100', place, problems);
}

/** true and false, also as the strings Graph sends: the string "false" is truthy. */
export function readFlag(value: unknown, place: string, problems: Problems): boolean | null {
  if (typeof value === 'boolean') return value;
  if (notSupplied(value)) return null;
  const word = typeof value === 'string' ? value.trim().toLowerCase() : null;
  if (word === 'true') return true;
  if (word === 'false') return false;
  return unusable(value, 'true or false', place, problems);
}

export function readInstant(value: unknown, place: string, problems: Problems): IsoInstant | null {
  if (notSupplied(value)) return null;
  const text = typeof value === 'string' ? value.trim() : '';
  const at = INSTANT.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(at)) return unusable(value, 'a date and time such as 2026-01-31T00:00:00Z', place, problems);
  return new Date(at).toISOString();
}

/** The strings of a list; null where there is no list. */
export function readTexts(value: unknown, place: string, problems: Problems): string[] | null {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value)) return unusable(value, 'a list', place, problems);
  const texts = value.map((entry: unknown, index) => readText(entry, `${place}[${index}]`, problems));
  return texts.filter((text) => text !== null);
}

/** Number('') and Number([]) are 0: only what is written as a number is one. */
function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && NUMBER.test(value.trim()) ? Number(value) : NaN;
}

function notSupplied(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'string' && ['', 'unknown', 'null', 'n/a'].includes(value.trim().toLowerCase());
}

function unusable(value: unknown, expected: string, place: string, problems: Problems): null {
  problems.add(place, `Microsoft sent ${shown(value)} where ${expected} belongs; it is treated as not supplied.`);
  return null;
}

export function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? `"${value.slice(0, 40)}..."` : `"${value}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : 'an object';
}
