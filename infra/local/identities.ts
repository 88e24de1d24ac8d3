/**
 * Who is who in the local Microsoft 365. All of it is made up and worth nothing anywhere else: the ids say "local" by their
 * zeros, and the secrets are printed here on purpose. The tenant's id is its data's own.
 */

/** The Entra application of the tab and of Graph calls. */
export const LOCAL_APP = {
  clientId: '00000000-0000-4000-8000-0000000000a1',
  clientSecret: 'local-app-secret-of-no-worth',
  /** Object id of its service principal. */
  objectId: '00000000-0000-4000-8000-0000000000a2',
} as const;

/** The bot registration. */
export const LOCAL_BOT = {
  clientId: '00000000-0000-4000-8000-0000000000b1',
  clientSecret: 'local-bot-secret-of-no-worth',
  objectId: '00000000-0000-4000-8000-0000000000b2',
} as const;

/** Bearer that the local Microsoft 365 shows when it sets the service's clock. */
export const LOCAL_CONTROL_SECRET = 'local-control-secret-of-no-worth';

/** Application permissions an administrator has granted to LOCAL_APP: the `roles` of its app-only tokens. */
export const GRANTED_ROLES = [
  'SecurityEvents.ReadWrite.All',
  'User.Read.All',
  'GroupMember.Read.All',
  'RoleManagement.Read.Directory',
  'AuditLog.Read.All',
  'LicenseAssignment.Read.All',
  'Organization.Read.All',
  'TeamsActivity.Send.User',
  'ChannelMessage.Read.Group',
  'Mail.Send',
];

/** Delegated permissions granted for everyone; asking on-behalf-of for another gives AADSTS65001. */
export const CONSENTED_SCOPES = ['User.Read', 'openid', 'profile', 'email', 'offline_access'];

/** Microsoft's own client id of Teams on desktop and mobile: the `azp` of a Teams SSO token. */
export const TEAMS_CLIENT_ID = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';
