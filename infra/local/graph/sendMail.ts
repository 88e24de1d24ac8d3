import { isObject } from '../http';
import type { Received } from '../received';
import type { TenantData } from '../tenant/tenantData';
import type { GraphEndpoint } from './call';
import { graphError, notFound } from './graphError';
import { findUser } from './userObject';

/** POST /users/{id}/sendMail: 202, which means accepted, not delivered. */
export const sendMail =
  (tenant: TenantData, received: Received): GraphEndpoint =>
  ({ params, body }) => {
    const sender = findUser(tenant, params['id'] ?? '');
    if (!sender) return notFound(params['id'] ?? '');
    if (sender.mail === null) {
      return graphError(
        404,
        'MailboxNotEnabledForRESTAPI',
        'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
      );
    }
    const message = isObject(body['message']) ? body['message'] : {};
    const recipients: unknown = message['toRecipients'];
    if (!Array.isArray(recipients) || recipients.length === 0) {
      return graphError(400, 'ErrorInvalidRecipients', 'At least one recipient is required.');
    }
    received.mail.push({ at: tenant.now().toISOString(), userId: sender.id, body });
    return { status: 202 };
  };
