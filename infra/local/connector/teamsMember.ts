import type { LocalTeam, LocalUser, TenantData } from '../tenant/tenantData';

/** A person as Teams' roster gives him. */
export const teamsMember = (user: LocalUser, tenantId: string) => ({
  id: user.teamsUserId,
  name: user.displayName,
  objectId: user.id,
  aadObjectId: user.id,
  givenName: user.givenName,
  surname: user.surname,
  email: user.mail ?? user.userPrincipalName,
  userPrincipalName: user.userPrincipalName,
  tenantId,
  userRole: 'user',
});

/** By Teams id or Entra object id, as Teams takes both. */
export const findTeamsUser = (tenant: TenantData, id: string): LocalUser | undefined =>
  tenant.users().find((user) => user.teamsUserId === id || user.id === id.replace(/^8:orgid:/, ''));

/** The team a channel belongs to; a team's own id is its General channel. */
export const teamOfChannel = (tenant: TenantData, channelId: string): LocalTeam | undefined =>
  tenant.teams().find((team) => team.teamId === channelId || team.channels.some(({ id }) => id === channelId));
