import type { Role } from '../../domain/contract/shared';

/** Entra role template ids: the same in every tenant. Names differ by language, so they are never compared. */
const OPERATOR_ROLES: ReadonlySet<string> = new Set([
  '62e90394-69f5-4237-9190-012177145e10', // Global Administrator
  '194ae4cb-b126-40b2-bd5b-6091b380977d', // Security Administrator
]);

const READER_ROLES: ReadonlySet<string> = new Set([
  '5d6b6bb7-de71-4623-b4af-96380a352509', // Security Reader
  '5f2222b1-57c3-48ba-8ad5-d4759f1fde6f', // Security Operator
  'f2ef992c-3afb-46b9-b7cf-a126ee74c451', // Global Reader
]);

/** The highest role that a person's directory roles give in Scorekeeper, as in Microsoft's own portal. */
export function roleFromTemplates(templateIds: string[]): Role {
  const ids = templateIds.map((id) => id.toLowerCase());
  if (ids.some((id) => OPERATOR_ROLES.has(id))) return 'operator';
  return ids.some((id) => READER_ROLES.has(id)) ? 'reader' : 'none';
}

export function mayRead(role: Role): boolean {
  return role !== 'none';
}

export function mayDecide(role: Role): boolean {
  return role === 'operator';
}

export function mayNotify(role: Role): boolean {
  return role === 'operator';
}

export function maySetDigest(role: Role): boolean {
  return role === 'operator';
}
