import type { WireObject } from '../tenant/tenantData';

type Operator = 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt';
type Test = (item: WireObject) => boolean;

const CLAUSE = /^(\w+) (eq|ne|ge|gt|le|lt) ('(?:[^']|'')*'|true|false|null|\d{4}-\d\d-\d\dT[\d:.]+Z|\d{4}-\d\d-\d\d)$/;

/**
 * Reads the part of OData's $filter that the local Graph offers: clauses `member operator literal` joined with `and`.
 * `allowed` names the members Graph documents as filterable. null for anything else: Graph answers 400.
 */
export function readFilter(text: string, allowed: Record<string, Operator[]>): Test | null {
  const tests: Test[] = [];
  for (const part of text.trim().split(/ and /)) {
    const match = CLAUSE.exec(part.trim());
    const [, member = '', operator = '', literal = ''] = match ?? [];
    if (!allowed[member]?.includes(operator as Operator)) return null;
    const wanted = readLiteral(literal);
    tests.push((item) => compare(item[member] ?? null, operator as Operator, wanted));
  }
  return (item) => tests.every((test) => test(item));
}

interface Literal {
  value: string | boolean | null;
  isTime: boolean;
}

function readLiteral(text: string): Literal {
  if (text === 'null') return { value: null, isTime: false };
  if (text === 'true' || text === 'false') return { value: text === 'true', isTime: false };
  if (text.startsWith("'")) return { value: text.slice(1, -1).replaceAll("''", "'"), isTime: false };
  return { value: text, isTime: true };
}

function compare(actual: unknown, operator: Operator, { value, isTime }: Literal): boolean {
  if (!isTime) {
    // Graph compares text without case.
    const isEqual =
      typeof actual === 'string' && typeof value === 'string'
        ? actual.toLowerCase() === value.toLowerCase()
        : actual === value;
    return operator === 'ne' ? !isEqual : isEqual;
  }
  const difference = Date.parse(String(actual)) - Date.parse(String(value));
  switch (operator) {
    case 'eq':
      return difference === 0;
    case 'ne':
      return difference !== 0;
    case 'ge':
      return difference >= 0;
    case 'gt':
      return difference > 0;
    case 'le':
      return difference <= 0;
    case 'lt':
      return difference < 0;
  }
}
