import type { LocalUser, TenantData, WireObject } from '../../../../infra/local/tenant/tenantData';

export const TENANT_ID = '00000000-0000-4000-8000-00000000c0de';
export const USERS = {
  ada: '00000000-0000-4000-8000-000000000001',
  ben: '00000000-0000-4000-8000-000000000002',
  cleo: '00000000-0000-4000-8000-000000000003',
};
export const TEAM = { groupId: '00000000-0000-4000-8000-0000000000f1', teamId: '19:general@thread.tacv2' };
export const CHANNEL_ID = '19:alerts@thread.tacv2';
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const SECURITY_READER = '5d6b6bb7-de71-4623-b4af-96380a352509';
const GROUP_ID = '00000000-0000-4000-8000-0000000000e1';

/** A made-up tenant of three people, five days and 203 controls: just enough for every rule of the emulator. */
export function tinyTenant(): TenantData {
  let today = Date.parse('2026-11-20T09:00:00Z');
  const profiles = [profile('AdminMFAV2'), profile('11770.MDA_Google_EnableTwoFactorAuth'), profile('scid_118')].concat(
    Array.from({ length: 200 }, (_, index) => profile(`control_${index}`)),
  );
  return {
    tenantId: TENANT_ID,
    displayName: 'Made-up School',
    describe: 'a made-up school of three',
    isWritable: true,
    canAdvance: true,
    now: () => new Date(today),
    advance: (days) => {
      today += days * 86_400_000;
    },
    secureScores: () => [0, 1, 2, 3, 4].map((daysAgo) => secureScore(new Date(today - daysAgo * 86_400_000))),
    controlProfiles: () => profiles,
    patchControlProfile: (id, change) => {
      const found = profiles.find((candidate) => String(candidate['id']).toLowerCase() === id.toLowerCase());
      if (!found) return null;
      const update = {
        assignedTo: null,
        comment: null,
        updatedBy: 'app',
        updatedDateTime: new Date(today).toISOString(),
      };
      found['controlStateUpdates'] = [{ ...update, ...change }];
      return found;
    },
    changeControl: (id) => id === 'AdminMFAV2',
    users: () => [
      person(USERS.ada, 'Ada Example', 'ada'),
      person(USERS.ben, 'Ben Example', 'ben'),
      { ...person(USERS.cleo, 'Cleo Example', 'cleo'), hasApp: false, mail: null, accountEnabled: false },
    ],
    directoryRoles: () => [
      {
        id: '00000000-0000-4000-8000-0000000000d1',
        roleTemplateId: GLOBAL_ADMINISTRATOR,
        displayName: 'Global Administrator',
        memberIds: [USERS.ada],
      },
      {
        id: '00000000-0000-4000-8000-0000000000d2',
        roleTemplateId: SECURITY_READER,
        displayName: 'Security Reader',
        memberIds: [GROUP_ID],
      },
    ],
    groups: () => [{ id: GROUP_ID, displayName: 'Readers', memberIds: [USERS.ben] }],
    teams: () => [
      {
        ...TEAM,
        displayName: 'IT staff',
        memberIds: [USERS.ada, USERS.ben],
        channels: [{ id: CHANNEL_ID, displayName: 'Alerts' }],
      },
    ],
    registrationDetails: () => [registration(USERS.ada, false), registration(USERS.ben, true)],
    subscribedSkus: () => [{ id: 'sku', skuPartNumber: 'A3', capabilityStatus: 'Enabled', consumedUnits: 3 }],
    organization: () => ({ id: TENANT_ID, displayName: 'Made-up School' }),
  };
}

function person(id: string, displayName: string, name: string): LocalUser {
  return {
    id,
    displayName,
    givenName: displayName.split(' ')[0] ?? null,
    surname: 'Example',
    userPrincipalName: `${name}@school.example`,
    mail: `${name}@school.example`,
    jobTitle: null,
    accountEnabled: true,
    userType: 'Member',
    onPremisesSyncEnabled: null,
    teamsUserId: `29:${name}`,
    hasApp: true,
  };
}

function secureScore(day: Date): WireObject {
  const date = day.toISOString().slice(0, 10);
  return {
    id: `${TENANT_ID}_${date}`,
    azureTenantId: TENANT_ID,
    activeUserCount: 3,
    createdDateTime: `${date}T00:00:00Z`,
    currentScore: 5,
    maxScore: 10,
    licensedUserCount: 0,
    enabledServices: ['HasAADP1'],
    averageComparativeScores: [
      { basis: 'AllTenants', averageScore: 52.86, identityScore: 41.2, identityScoreMax: 61.9 },
      { basis: 'TotalSeats', averageScore: 48.1, SeatSizeRangeLowerValue: '1', SeatSizeRangeUpperValue: '100' },
    ],
    controlScores: [
      {
        controlCategory: 'Identity',
        controlName: 'AdminMFAV2',
        description: '<p>Require MFA</p>',
        score: 5,
        scoreInPercentage: 50,
        implementationStatus: '',
        lastSynced: `${date}T00:00:00Z`,
        count: '1',
        total: '2',
      },
    ],
    vendorInformation: { provider: 'SecureScore', providerVersion: null, subProvider: null, vendor: 'Microsoft' },
  };
}

function profile(id: string): WireObject {
  return {
    id,
    azureTenantId: TENANT_ID,
    actionType: 'Config',
    controlCategory: id.startsWith('scid_') ? 'Device' : 'Identity',
    title: `Title of ${id}`,
    service: 'AzureAD',
    tier: 'Core',
    userImpact: 'Unknown',
    implementationCost: null,
    maxScore: 10,
    rank: 10,
    deprecated: false,
    lastModifiedDateTime: null,
    threats: [],
    complianceInformation: [],
    controlStateUpdates: [
      { assignedTo: null, comment: null, state: 'Default', updatedBy: null, updatedDateTime: null },
    ],
    vendorInformation: { provider: 'SecureScore', providerVersion: null, subProvider: null, vendor: 'Microsoft' },
  };
}

function registration(id: string, isMfaRegistered: boolean): WireObject {
  return {
    id,
    userPrincipalName: `${id}@school.example`,
    userDisplayName: 'Made up',
    userType: 'member',
    isAdmin: id === USERS.ada,
    isMfaRegistered,
    isMfaCapable: isMfaRegistered,
    isPasswordlessCapable: false,
    isSsprRegistered: false,
    isSsprEnabled: false,
    isSsprCapable: false,
    methodsRegistered: [],
    isSystemPreferredAuthenticationMethodEnabled: true,
    systemPreferredAuthenticationMethods: [],
    userPreferredMethodForSecondaryAuthentication: '',
    lastUpdatedDateTime: '2026-11-19T00:00:00Z',
  };
}
