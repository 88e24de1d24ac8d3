import type { MfaRegistration, NamesUnavailable, RegistrationReport } from '../../domain/ports/directory';
import type { GraphClient } from './client';
import { GraphFailure } from './failure';
import { createProblems } from './parse/problems';
import { asRecord, readFlag, readInstant, readText, readTexts } from './parse/values';

const CALL = { what: 'the report of registered sign-in methods', permission: 'AuditLog.Read.All' };

/** GET /reports/authenticationMethods/userRegistrationDetails, all pages. Needs Entra ID P1; disabled accounts are not in it. */
export async function readRegistrationReport(client: GraphClient, tenantId: string): Promise<RegistrationReport> {
  try {
    const { items } = await client.getAll(tenantId, '/reports/authenticationMethods/userRegistrationDetails', CALL);
    return { kind: 'rows', rows: items.flatMap(registration) };
  } catch (error) {
    if (error instanceof GraphFailure && error.kind === 'refused' && error.status !== 401) {
      return { kind: 'unavailable', why: whyRefused(error) };
    }
    throw error;
  }
}

/** Graph says 403 for a missing licence and for a missing permission: only its words tell them apart. */
export function whyRefused(failure: GraphFailure): NamesUnavailable {
  const words = `${failure.code ?? ''} ${failure.graphMessage ?? ''}`;
  if (/premium|licen[cs]e/i.test(words)) return { reason: 'licence' };
  return { reason: failure.status === 403 ? 'permission' : 'unavailable', fault: failure.told };
}

function registration(item: unknown): MfaRegistration[] {
  const wire = asRecord(item);
  const problems = createProblems();
  const userId = readText(wire?.['id'], 'id', problems);
  if (!wire || userId === null) return [];
  return [
    {
      userId,
      displayName: readText(wire['userDisplayName'], 'userDisplayName', problems),
      userPrincipalName: readText(wire['userPrincipalName'], 'userPrincipalName', problems),
      isAdmin: readFlag(wire['isAdmin'], 'isAdmin', problems),
      isMfaRegistered: readFlag(wire['isMfaRegistered'], 'isMfaRegistered', problems),
      isMfaCapable: readFlag(wire['isMfaCapable'], 'isMfaCapable', problems),
      methodsRegistered: readTexts(wire['methodsRegistered'], 'methodsRegistered', problems) ?? [],
      lastUpdated: readInstant(wire['lastUpdatedDateTime'], 'lastUpdatedDateTime', problems),
    },
  ];
}
