import { catalogueEntryOf } from './catalogue/index';
import type { CatalogueEntry } from './catalogue/entry';
import type { AffectedPerson } from './contract/people';
import { knownList } from './known';
import type { Texts } from './language/texts';
import type { MfaRegistration, RoleHolder } from './ports/directory';
import { compareText } from './tenantControl';

export type NamedPerson = Omit<AffectedPerson, 'lastNotice'>;

export interface PeopleInput {
  /** Microsoft's registration report: no disabled accounts are in it. */
  report: MfaRegistration[];
  administrators: RoleHolder[];
}

/** The sources of names that are built; every other control has counts at the most. */
export type NameSource = Extract<CatalogueEntry['people'], 'adminMfa' | 'userMfa'>;

/** Where the names behind a control come from, null where names cannot be had. */
export function namesPeopleFor(controlId: string, service: string | null = null): NameSource | null {
  const source = catalogueEntryOf(controlId, service).people;
  return isNameSource(source) ? source : null;
}

export function isNameSource(source: CatalogueEntry['people']): source is NameSource {
  return source === 'adminMfa' || source === 'userMfa';
}

export function affectedPeopleOf(source: NameSource, input: PeopleInput, texts: Texts): NamedPerson[] {
  return source === 'adminMfa' ? adminsWithoutMfa(input, texts) : peopleWithoutMfa(input, texts);
}

/**
 * Administrators who are not registered for MFA, or registered and not able to use it; unknown ones with their cause 'unknown'.
 * Who is one: Microsoft's own flag, or an administrator role held now. Disabled accounts are left out. Emergency accounts come last.
 */
export function adminsWithoutMfa({ report, administrators }: PeopleInput, texts: Texts): NamedPerson[] {
  const rows = rowsById(report);
  const holders = new Map(knownList(administrators).map((holder) => [holder.userId, holder]));
  const flagged = [...rows.values()].filter((row) => row.isAdmin === true).map((row) => row.userId);
  return [...new Set([...holders.keys(), ...flagged])]
    .flatMap((id) => personOf(id, rows.get(id) ?? null, holders.get(id) ?? null, texts))
    .sort(inOrder);
}

/** Everybody the report lists without a registered method. */
export function peopleWithoutMfa({ report, administrators }: PeopleInput, texts: Texts): NamedPerson[] {
  const holders = new Map(knownList(administrators).map((holder) => [holder.userId, holder]));
  return [...rowsById(report).values()]
    .filter((row) => row.isMfaRegistered === false)
    .flatMap((row) => personOf(row.userId, row, holders.get(row.userId) ?? null, texts))
    .sort(inOrder);
}

/** By name or sign-in name, as schools and Microsoft's own guide call them. */
function isEmergencyAccount(...names: (string | null)[]): boolean {
  return names.some((name) => name !== null && /break[\s._-]*glass|emergency/i.test(name));
}

function rowsById(report: MfaRegistration[]): Map<string, MfaRegistration> {
  return new Map(knownList(report).map((row) => [row.userId, row]));
}

function personOf(
  id: string,
  row: MfaRegistration | null,
  holder: RoleHolder | null,
  { people }: Texts,
): NamedPerson[] {
  if (holder?.accountEnabled === false) return [];
  // Neither in the report nor known to be enabled: most likely disabled, which the report leaves out.
  if (row === null && holder?.accountEnabled !== true) return [];
  const cause = causeOf(row);
  if (cause === null) return [];
  const name = row?.displayName ?? holder?.displayName ?? null;
  const signInName = row?.userPrincipalName ?? holder?.userPrincipalName ?? null;
  const emergency = isEmergencyAccount(name, signInName);
  return [
    {
      id,
      displayName: name ?? signInName ?? id,
      roles: [...new Set(knownList(holder?.roles).map((role) => role ?? people.unnamedRole))].sort(compareText),
      cause: emergency ? 'emergencyAccount' : cause,
      causeText: emergency ? people.emergency(people.causes[cause]) : people.causes[cause],
      emergency,
    },
  ];
}

type Cause = Exclude<AffectedPerson['cause'], 'emergencyAccount'>;

function causeOf(row: MfaRegistration | null): Cause | null {
  if (row === null) return 'unknown';
  if (row.isMfaRegistered === false) return 'noMethodRegistered';
  if (row.isMfaCapable === false) return 'registeredNotCapable';
  return row.isMfaRegistered === null || row.isMfaCapable === null ? 'unknown' : null;
}

function inOrder(a: NamedPerson, b: NamedPerson): number {
  return (
    Number(a.emergency) - Number(b.emergency) ||
    compareText(a.displayName.toLowerCase(), b.displayName.toLowerCase()) ||
    compareText(a.id, b.id)
  );
}
