import type { WireObject } from './tenantData';

/** Entra ID P1 as a service plan: what the registration report needs. */
const AAD_PREMIUM = '41781fb2-bc02-4b7c-bd55-b576c07bb09d';

/** subscribedSkus of a school with Microsoft 365 A3 for staff: Entra ID P1, no P2. */
export function schoolSkus(tenantId: string): WireObject[] {
  const skuId = '4b590615-0888-425a-a965-b3bf7789848d';
  return [
    {
      id: `${tenantId}_${skuId}`,
      accountId: tenantId,
      accountName: 'kererucollege',
      appliesTo: 'User',
      capabilityStatus: 'Enabled',
      consumedUnits: 58,
      prepaidUnits: { enabled: 70, lockedOut: 0, suspended: 0, warning: 0 },
      servicePlans: [
        servicePlan(AAD_PREMIUM, 'AAD_PREMIUM'),
        servicePlan('efb87545-963c-4e0d-99df-69c6916d9eb0', 'EXCHANGE_S_ENTERPRISE'),
        servicePlan('57ff2da0-773e-42df-b2af-ffb7a2317929', 'TEAMS1'),
      ],
      skuId,
      skuPartNumber: 'M365EDU_A3_FACULTY',
      subscriptionIds: ['5c400400-0000-4000-8000-000000000001'],
    },
  ];
}

function servicePlan(servicePlanId: string, servicePlanName: string): WireObject {
  return { appliesTo: 'User', provisioningStatus: 'Success', servicePlanId, servicePlanName };
}

/** The one entry of Graph's /organization. */
export function organizationOf(tenantId: string, displayName: string, domain: string): WireObject {
  return {
    id: tenantId,
    displayName,
    countryLetterCode: 'NZ',
    preferredLanguage: 'en',
    tenantType: 'AAD',
    verifiedDomains: [
      {
        capabilities: 'Email, OfficeCommunicationsOnline',
        isDefault: true,
        isInitial: false,
        name: domain,
        type: 'Managed',
      },
    ],
  };
}
