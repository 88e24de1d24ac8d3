import type { LocalAnswer, LocalRequest } from '../http';
import type { TenantData } from '../tenant/tenantData';
import { localError } from './localError';

interface AdvanceParts {
  tenant: TenantData;
  serviceUrl: string | null;
  controlSecret: string;
}

const MAX_DAYS = 3650;
/** The service answers once it has collected the new days. */
const TIMEOUT_MS = 120_000;

/** POST /_local/advance?days=n: moves the tenant's clock, then tells the service, which collects the new days at once. */
export async function advanceDays(
  request: LocalRequest,
  { tenant, serviceUrl, controlSecret }: AdvanceParts,
): Promise<LocalAnswer> {
  const days = Number(request.url.searchParams.get('days') ?? '1');
  if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS) {
    return localError(400, `days must be a whole number from 1 to ${MAX_DAYS}.`, 'Try POST /_local/advance?days=1.');
  }
  if (!tenant.canAdvance) {
    return localError(
      409,
      'These are captured responses: their days are fixed.',
      'Start without --data to move the clock.',
    );
  }
  tenant.advance(days);
  const now = tenant.now().toISOString();
  return { status: 200, json: { now, days, service: await tellService(serviceUrl, controlSecret, now) } };
}

/** What the service said; a service that is not there is no failure of the tenant. */
async function tellService(serviceUrl: string | null, controlSecret: string, now: string) {
  if (serviceUrl === null) return { reached: false, message: 'No service is connected.' };
  try {
    const response = await fetch(`${serviceUrl}/_local/clock`, {
      method: 'POST',
      headers: { authorization: `Bearer ${controlSecret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ now }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const answer: unknown = await response.json().catch(() => null);
    return { reached: true, status: response.status, answer };
  } catch (error) {
    return { reached: false, message: error instanceof Error ? error.message : String(error) };
  }
}
