import type { ChannelMessages } from '../connector/channelMessages';
import type { GraphContract, MatchedCall } from '../contract/graphContract';
import type { AccessTokens } from '../entra/accessTokens';
import { graphAudiences } from '../entra/resources';
import { BadJson, jsonBody, type LocalAnswer, type LocalRequest } from '../http';
import type { Received } from '../received';
import type { TenantData } from '../tenant/tenantData';
import type { GraphEndpoint } from './call';
import { listChannelMessages } from './channelMessages';
import { getControlProfile, listControlProfiles } from './controlProfiles';
import { listDirectoryRoles, listRoleMembers, listRoleMembersByTemplate } from './directoryRoles';
import { graphError } from './graphError';
import { checkMemberGroups, listGroupMembers } from './groups';
import { getOrganization, listSubscribedSkus } from './organization';
import { listRegistrationDetails } from './registrationDetails';
import { listRoleAssignments } from './roleAssignments';
import { listRolesOfUser } from './rolesOfUser';
import { getSecureScore, listSecureScores } from './secureScores';
import { sendActivityNotification, type DeclaredActivity } from './sendActivityNotification';
import { sendMail } from './sendMail';
import { updateControlProfile } from './updateControlProfile';
import { getUser, listUsers } from './users';

interface GraphParts {
  baseUrl: string;
  tenant: TenantData;
  tokens: AccessTokens;
  contract: GraphContract;
  messages: ChannelMessages;
  received: Received;
  declaredActivities: DeclaredActivity[] | undefined;
}

/** Microsoft Graph v1.0: sign-in, contract, endpoint, contract again. */
export function createGraph({ baseUrl, tenant, tokens, contract, messages, received, declaredActivities }: GraphParts) {
  /** By the operation's name in graph-contract.json. */
  const endpoints: Record<string, GraphEndpoint> = {
    listSecureScores: listSecureScores(tenant),
    getSecureScore: getSecureScore(tenant),
    listControlProfiles: listControlProfiles(tenant),
    getControlProfile: getControlProfile(tenant),
    updateControlProfile: updateControlProfile(tenant, received),
    listUsers: listUsers(tenant),
    getUser: getUser(tenant),
    listRolesOfUser: listRolesOfUser(tenant),
    listDirectoryRoles: listDirectoryRoles(tenant),
    listRoleMembers: listRoleMembers(tenant),
    listRoleMembersByTemplate: listRoleMembersByTemplate(tenant),
    listPeopleOfGroup: listGroupMembers(tenant),
    checkMemberGroups: checkMemberGroups(tenant),
    listRoleAssignments: listRoleAssignments(tenant),
    listRegistrationDetails: listRegistrationDetails(tenant),
    sendActivityNotification: sendActivityNotification(tenant, received, declaredActivities),
    sendMail: sendMail(tenant, received),
    listSubscribedSkus: listSubscribedSkus(tenant),
    getOrganization: getOrganization(tenant),
    listChannelMessages: listChannelMessages(tenant, messages),
  };

  return async (request: LocalRequest): Promise<LocalAnswer> => {
    const refused = await checkBearer(request);
    if (refused) return refused;

    const checked = contract.checkRequest(request);
    if (checked.kind === 'unknownPath') {
      return graphError(404, 'ResourceNotFound', `Resource not found for ${request.method} ${request.url.pathname}.`);
    }
    if (checked.kind === 'breach') {
      return graphError(400, 'BadRequest', `The request is not what Graph takes: ${checked.problems.join('; ')}`);
    }
    const { call } = checked;
    const answer = answerCall(endpoints[call.operationId], request, call);
    contract.checkAnswer(request, call.operationId, answer);
    return answer;
  };

  function answerCall(endpoint: GraphEndpoint | undefined, request: LocalRequest, call: MatchedCall): LocalAnswer {
    if (!endpoint) return graphError(501, 'notImplemented', `No endpoint serves ${call.operationId}.`);
    try {
      return endpoint({ ...call, request, body: jsonBody(request), baseUrl });
    } catch (error) {
      if (error instanceof BadJson) return graphError(400, 'BadRequest', error.message);
      throw error;
    }
  }

  async function checkBearer(request: LocalRequest): Promise<LocalAnswer | null> {
    const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (!token) return unauthorized('Access token is empty.');
    try {
      await tokens.verify(token, graphAudiences(baseUrl));
      return null;
    } catch {
      return unauthorized('Access token validation failure. Invalid audience, signature or lifetime.');
    }
  }
}

const unauthorized = (message: string): LocalAnswer =>
  graphError(401, 'InvalidAuthenticationToken', message, {
    'www-authenticate': 'Bearer realm="", error="invalid_token"',
  });
