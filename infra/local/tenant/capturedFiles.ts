import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { firstJsonMistake } from './jsonPlace';
import type { WireObject } from './tenantData';

/** What a captured file holds, and how to get one. */
interface Kind<T extends WireObject> {
  /** As in file names and in Graph's paths. */
  name: string;
  /** In words. */
  many: string;
  fileName: RegExp;
  item: z.ZodType<T>;
  /** Whether an object looks like one of these, however broken. */
  looksLike: (item: WireObject) => boolean;
}

const text = z.string().nullish();

/** Open shape: only what a day is told by is asked for, everything else is served on as it came. */
const secureScore = z.looseObject({
  id: text,
  azureTenantId: z.string().min(1),
  createdDateTime: z.iso.datetime({ offset: true }),
  currentScore: z.number(),
  maxScore: z.number(),
  controlScores: z.array(
    z.looseObject({
      controlName: z.string().min(1),
      score: z.number().nullish(),
      lastSynced: text,
    }),
  ),
});
export type CapturedScore = z.infer<typeof secureScore>;

const stateUpdate = z.looseObject({
  assignedTo: z.string().nullable().default(null),
  comment: z.string().nullable().default(null),
  state: z.string().nullable().default(null),
  updatedBy: z.string().nullable().default(null),
  updatedDateTime: z.string().nullable().default(null),
});

const controlProfile = z.looseObject({
  id: z.string().min(1),
  azureTenantId: text,
  title: text,
  controlStateUpdates: z.array(stateUpdate).nullish(),
});
export type CapturedProfile = z.infer<typeof controlProfile>;

const secureScores: Kind<CapturedScore> = {
  name: 'secureScores',
  many: 'Secure Score days',
  fileName: /^secureScores.*\.json$/i,
  item: secureScore,
  looksLike: (item) => 'controlScores' in item || 'currentScore' in item,
};

const controlProfiles: Kind<CapturedProfile> = {
  name: 'secureScoreControlProfiles',
  many: 'control profiles',
  fileName: /^secureScoreControlProfiles.*\.json$/i,
  item: controlProfile,
  looksLike: (item) => 'controlStateUpdates' in item || 'remediation' in item,
};

/**
 * Reads every `secureScores*.json` and `secureScoreControlProfiles*.json` of a folder. A file holds Graph's whole answer,
 * its `value`, or one single object; several pages may lie in several files.
 * @throws Error that names file, place and what was expected.
 */
export function readCapturedFiles(folder: string): { scores: CapturedScore[]; profiles: CapturedProfile[] } {
  const names = namesIn(folder);
  return { scores: readAll(folder, names, secureScores), profiles: readAll(folder, names, controlProfiles) };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new Error(
      `${folder} cannot be read (${code}). Expected a folder with secureScores.json and secureScoreControlProfiles.json.`,
      { cause: error },
    );
  }
}

function readAll<T extends WireObject>(folder: string, names: string[], kind: Kind<T>): T[] {
  const files = names.filter((name) => kind.fileName.test(name));
  if (files.length === 0) {
    throw new Error(
      `${folder} has no file ${kind.name}*.json. Expected the answer of GET /security/${kind.name}, copied from Graph Explorer and saved as ${kind.name}.json.`,
    );
  }
  const items = files.flatMap((name) => readItems(join(folder, name), kind));
  if (items.length === 0) {
    throw new Error(
      `${join(folder, files[0] ?? kind.name)}: value is empty. Expected at least one of the ${kind.many}; a new tenant has none for its first days.`,
    );
  }
  return items;
}

function readItems<T extends WireObject>(file: string, kind: Kind<T>): T[] {
  const { items, place } = itemsOf(file, parse(file), kind);
  return items.map((item, index) => {
    const at = place === null ? '' : `${place}[${index}]`;
    const foreign = otherKind(item, kind);
    if (foreign !== null) {
      throw new Error(
        `${file}: ${at || 'the object'} is one of the ${foreign}. Expected ${kind.many}: are two files mixed up?`,
      );
    }
    const result = kind.item.safeParse(item);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    const path = (issue?.path ?? []).map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    throw new Error(
      `${file}: ${`${at}${path}`.replace(/^\./, '')} is not as Graph sends it: ${issue?.message ?? 'unknown'}. Expected ${kind.many} of GET /security/${kind.name}.`,
    );
  });
}

function parse(file: string): unknown {
  const content = decode(readFileSync(file));
  const mistake = firstJsonMistake(content);
  if (mistake !== null) {
    throw new Error(
      `${file}: line ${mistake.line}, column ${mistake.column} is not JSON. Expected the whole answer as copied from Graph Explorer, from the first { to the last }.`,
    );
  }
  return JSON.parse(content);
}

/** Windows editors save with a mark in front, and sometimes as UTF-16. */
function decode(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(isUtf16 ? 'utf16le' : 'utf8').replace(/^\uFEFF/, '');
}

/** `place` is the path of the list within the file; null for a single object. */
function itemsOf<T extends WireObject>(
  file: string,
  body: unknown,
  kind: Kind<T>,
): { items: unknown[]; place: string | null } {
  if (Array.isArray(body)) return { items: body, place: '' };
  if (isObject(body)) {
    if (Array.isArray(body.value)) return { items: body.value, place: 'value' };
    if (isObject(body.error)) {
      throw new Error(
        `${file}: holds Graph's refusal (${String(body.error.code)}: ${String(body.error.message)}). Expected the ${kind.many}; ask again with the permission SecurityEvents.Read.All.`,
      );
    }
    if (kind.looksLike(body) || otherKind(body, kind) !== null) return { items: [body], place: null };
  }
  throw new Error(
    `${file}: the first level has no list "value". Expected the answer of GET /security/${kind.name}, or its list.`,
  );
}

function otherKind<T extends WireObject>(item: unknown, kind: Kind<T>): string | null {
  if (!isObject(item) || kind.looksLike(item)) return null;
  return (
    [secureScores, controlProfiles].find((other) => other.name !== kind.name && other.looksLike(item))?.many ?? null
  );
}

function isObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
