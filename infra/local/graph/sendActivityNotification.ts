import { isObject } from '../http';
import { LOCAL_APP } from '../identities';
import type { Received } from '../received';
import type { TenantData } from '../tenant/tenantData';
import type { GraphEndpoint } from './call';
import { graphError } from './graphError';
import { findUser } from './userObject';

/** An activity type as the app manifest declares it. */
export interface DeclaredActivity {
  type: string;
  /** '{actor} asks you to register MFA until {dueOn}' */
  templateText: string;
}

/**
 * POST /users/{id}/teamwork/sendActivityNotification: 204.
 * With `declared` (the manifest's activity types) an undeclared type and a missing template parameter are refused as Teams does.
 */
export const sendActivityNotification =
  (tenant: TenantData, received: Received, declared: DeclaredActivity[] | undefined): GraphEndpoint =>
  ({ params, body }) => {
    const user = findUser(tenant, params['id'] ?? '');
    if (!user) return graphError(404, 'NotFound', `User with id '${params['id'] ?? ''}' was not found.`);
    const problem = topicProblem(body['topic']) ?? textProblem(body) ?? declarationProblem(body, declared);
    if (problem) return graphError(400, 'BadRequest', problem);
    if (!user.hasApp) {
      return graphError(
        403,
        'Forbidden',
        `Application with AAD App Id '${LOCAL_APP.clientId}' is not authorized to generate custom text notifications about ` +
          "'text topics' to the recipient. Ensure that the expected Teams app is installed in the target scope (user, team, or chat).",
      );
    }
    received.notifications.push({ at: tenant.now().toISOString(), userId: user.id, body });
    return { status: 204 };
  };

function topicProblem(topic: unknown): string | null {
  if (!isObject(topic)) return 'Topic is required.';
  const { source, value, webUrl } = topic;
  if (source !== 'entityUrl' && source !== 'text') return "Topic source must be 'entityUrl' or 'text'.";
  if (typeof value !== 'string' || value === '') return 'Topic value is required.';
  if (source === 'entityUrl') {
    return value.startsWith('https://')
      ? null
      : 'Topic value must be a Microsoft Graph URL when the source is entityUrl.';
  }
  const isDeepLink = typeof webUrl === 'string' && webUrl.startsWith('https://teams.microsoft.com/l/');
  return isDeepLink ? null : "Topic webUrl must be a Microsoft Teams deep link when the source is 'text'.";
}

function textProblem(body: Record<string, unknown>): string | null {
  if (typeof body['activityType'] !== 'string' || body['activityType'] === '') return 'ActivityType is required.';
  const preview = body['previewText'];
  if (!isObject(preview) || typeof preview['content'] !== 'string') return 'PreviewText with content is required.';
  const hasOnlyPairs = parameters(body).every(
    ({ name, value }) => typeof name === 'string' && name !== '' && typeof value === 'string',
  );
  return hasOnlyPairs ? null : 'Every template parameter needs a name and a value.';
}

function declarationProblem(body: Record<string, unknown>, declared: DeclaredActivity[] | undefined): string | null {
  const { activityType } = body;
  const given = new Set(parameters(body).map(({ name }) => name));
  if (activityType === 'systemDefault') {
    return given.has('systemDefaultText') ? null : "Template parameter 'systemDefaultText' is required.";
  }
  if (!declared) return null;
  const declaration = declared.find(({ type }) => type === activityType);
  if (!declaration) return `Activity type '${String(activityType)}' is not declared in the app manifest.`;
  const placeholders = [...declaration.templateText.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  const missing = placeholders.find((name) => name !== 'actor' && !given.has(name));
  return missing === undefined ? null : `Template parameter '${missing}' is missing.`;
}

function parameters(body: Record<string, unknown>): Record<string, unknown>[] {
  const list: unknown = body['templateParameters'];
  return Array.isArray(list) ? list.filter(isObject) : [];
}
