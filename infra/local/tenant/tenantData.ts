/** A JSON object as Microsoft Graph sends it: the emulator serves it as it stands. */
export type WireObject = Record<string, unknown>;

export interface LocalUser {
  /** Entra object id. */
  id: string;
  displayName: string;
  givenName: string | null;
  surname: string | null;
  userPrincipalName: string;
  mail: string | null;
  jobTitle: string | null;
  accountEnabled: boolean;
  userType: 'Member' | 'Guest';
  /** null for a cloud-only account, as Graph says it. */
  onPremisesSyncEnabled: boolean | null;
  /** Teams' own id, '29:...'; the same as in the Playground's configuration where the user is one of its six. */
  teamsUserId: string;
  /** Whether activity-feed notifications reach this user: the app is installed for him, or in a team of his. */
  hasApp: boolean;
}

/** An activated Entra directory role. */
export interface LocalDirectoryRole {
  id: string;
  roleTemplateId: string;
  displayName: string;
  /** Object ids of users and of role-assignable groups. */
  memberIds: string[];
}

export interface LocalGroup {
  id: string;
  displayName: string;
  memberIds: string[];
}

export interface LocalTeam {
  /** Entra group id. */
  groupId: string;
  /** Teams' own id, '19:...@thread.tacv2': also the id of the General channel. */
  teamId: string;
  displayName: string;
  memberIds: string[];
  /** Without General. */
  channels: { id: string; displayName: string }[];
}

export interface ControlStateChange {
  state?: string;
  comment?: string;
  assignedTo?: string;
}

/** What `POST /_local/controls/{id}` may change, from the tenant's next day on. */
export interface ControlChange {
  score?: number;
  count?: number;
  total?: number;
  maxScore?: number;
  state?: string;
}

/** One tenant as the local Microsoft 365 serves it: made up, or read from captured Graph responses. */
export interface TenantData {
  tenantId: string;
  displayName: string;
  /** Words the local state of the tenant for people: 'a made-up school', 'captured responses from <folder>'. */
  describe: string;
  /** Whether PATCH of a control is taken (in memory). */
  isWritable: boolean;
  /** False for captured responses, whose days are Microsoft's: `advance` and `changeControl` then throw, refuse before. */
  canAdvance: boolean;
  /** The tenant's clock. */
  now(): Date;
  /** Moves the clock by whole days and produces the new days; decisions take effect a day later. */
  advance(days: number): void;
  /** Newest first. */
  secureScores(): WireObject[];
  controlProfiles(): WireObject[];
  /**
   * Adds the newest entry to the profile's `controlStateUpdates`; members left out keep their value.
   * Answers the profile, or null for an unknown id (compared without case). The caller has checked the rules of PATCH.
   */
  patchControlProfile(id: string, change: ControlStateChange): WireObject | null;
  /** False for an unknown control. */
  changeControl(id: string, change: ControlChange): boolean;
  users(): LocalUser[];
  directoryRoles(): LocalDirectoryRole[];
  groups(): LocalGroup[];
  teams(): LocalTeam[];
  /** Rows of userRegistrationDetails, or Graph's sentence of refusal where the tenant has no Entra ID P1. */
  registrationDetails(): WireObject[] | { forbidden: string };
  subscribedSkus(): WireObject[];
  organization(): WireObject;
}
