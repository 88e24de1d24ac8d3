import type { IsoInstant } from '../snapshot';
import type { SourceFault } from '../sourceFault';

/** A row of the registration report that matters to the MFA controls. */
export interface MfaRegistration {
  userId: string;
  displayName: string | null;
  userPrincipalName: string | null;
  isAdmin: boolean | null;
  isMfaRegistered: boolean | null;
  isMfaCapable: boolean | null;
  methodsRegistered: string[];
  lastUpdated: IsoInstant | null;
}

/** Why names cannot be had. */
export type NamesUnavailable = { reason: 'licence' } | { reason: 'permission' | 'unavailable'; fault: SourceFault };

export type RegistrationReport =
  { kind: 'rows'; rows: MfaRegistration[] } | { kind: 'unavailable'; why: NamesUnavailable };

export interface RoleHolder {
  userId: string;
  displayName: string | null;
  userPrincipalName: string | null;
  accountEnabled: boolean | null;
  /** Display names of the administrator roles held, directly or through a group; null for one that has none. */
  roles: (string | null)[];
}

/** Who is who in the tenant, from Entra. All calls throw SourceUnavailable when Graph cannot be reached. */
export interface Directory {
  /** Role template ids a person holds now, directly or through groups. */
  roleTemplateIdsOf(tenantId: string, userId: string): Promise<string[]>;
  registrationReport(tenantId: string): Promise<RegistrationReport>;
  /** Every person with an administrator role. */
  administrators(tenantId: string): Promise<RoleHolder[]>;
  tenantName(tenantId: string): Promise<string | null>;
}
