import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Schema } from './schema';

/** Numbers for names that repeat in every period. Kept in memory too: a number never changes once given. */
export interface Dictionary {
  /** Numbers of all names, new ones added. Call it before a transaction, not inside: it takes a connection of its own. */
  idsOf(names: string[]): Promise<(name: string) => number>;
}

/** Controls, compared without case. The spelling that came first is the one given back. */
export function createControlDictionary(kysely: Kysely<Schema>): Dictionary {
  return createDictionary((name) => name.toLowerCase(), {
    find: (keys) =>
      kysely
        .selectFrom('control')
        .select(['control_id as id', 'name'])
        .where(sql<string>`lower(name)`, 'in', keys)
        .execute(),
    add: (names) =>
      kysely
        .insertInto('control')
        .values(names.map((name) => ({ name })))
        .onConflict((conflict) => conflict.expression(sql`lower(name)`).doNothing())
        .execute(),
  });
}

/** Categories, spelt exactly as Microsoft does. */
export function createCategoryDictionary(kysely: Kysely<Schema>): Dictionary {
  return createDictionary((name) => name, {
    find: (keys) =>
      kysely.selectFrom('category').select(['category_id as id', 'name']).where('name', 'in', keys).execute(),
    add: (names) =>
      kysely
        .insertInto('category')
        .values(names.map((name) => ({ name })))
        .onConflict((conflict) => conflict.column('name').doNothing())
        .execute(),
  });
}

function createDictionary(
  keyOf: (name: string) => string,
  table: {
    find(keys: string[]): Promise<{ id: number; name: string }[]>;
    add(names: string[]): Promise<unknown>;
  },
): Dictionary {
  const known = new Map<string, number>();

  const unknownAmong = (names: Map<string, string>) => [...names.keys()].filter((key) => !known.has(key));
  const learn = async (keys: string[]) => {
    for (const row of await table.find(keys)) known.set(keyOf(row.name), row.id);
  };

  return {
    async idsOf(names) {
      const byKey = new Map(names.map((name) => [keyOf(name), name]));
      // Looked up before adding: an insert that finds the name there still uses up a number.
      let missing = unknownAmong(byKey);
      if (missing.length > 0) await learn(missing);
      missing = unknownAmong(byKey);
      if (missing.length > 0) {
        // In one order, so that two processes adding the same names never wait for each other crosswise.
        await table.add(missing.sort().map((key) => byKey.get(key) ?? key));
        await learn(missing);
      }
      return (name) => {
        const id = known.get(keyOf(name));
        if (id === undefined) throw new Error(`"${name}" was not among the names asked for.`);
        return id;
      };
    },
  };
}
