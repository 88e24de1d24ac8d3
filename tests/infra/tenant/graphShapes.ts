import { z } from 'zod';

/**
 * What Graph sends, as seen in real responses: declared members with their types, undeclared ones as they come.
 * Strict, so that a member nobody has seen on the wire is found.
 */

const instant = z.iso.datetime();
const vendorInformation = z.strictObject({
  provider: z.literal('SecureScore'),
  providerVersion: z.null(),
  subProvider: z.null(),
  vendor: z.literal('Microsoft'),
});
const wholeNumber = z.string().regex(/^\d+$/);
const percent = z.number().min(0).max(100);

const controlScore = z.strictObject({
  controlCategory: z.enum(['Identity', 'Data', 'Device', 'Apps', 'Infrastructure']),
  controlName: z.string().min(1),
  description: z.string(),
  score: z.number().min(0).max(10),
  scoreInPercentage: percent,
  implementationStatus: z.string(),
  lastSynced: instant,
  count: wholeNumber.optional(),
  total: wholeNumber.optional(),
  on: z.enum(['true', 'false']).optional(),
});

const categoryPoints = {
  appsScore: z.number(),
  appsScoreMax: z.number(),
  dataScore: z.number(),
  dataScoreMax: z.number(),
  deviceScore: z.number(),
  deviceScoreMax: z.number(),
  identityScore: z.number(),
  identityScoreMax: z.number(),
  infrastructureScore: z.number(),
  infrastructureScoreMax: z.number(),
};

const comparison = z.discriminatedUnion('basis', [
  z.strictObject({ basis: z.literal('AllTenants'), averageScore: percent, ...categoryPoints }),
  z.strictObject({
    basis: z.literal('TotalSeats'),
    averageScore: percent,
    SeatSizeRangeLowerValue: wholeNumber,
    SeatSizeRangeUpperValue: wholeNumber,
    ...categoryPoints,
  }),
]);

export const wireScore = z.strictObject({
  id: z.string(),
  azureTenantId: z.guid(),
  activeUserCount: z.number().int().positive(),
  createdDateTime: z.string().regex(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/),
  currentScore: z.number(),
  enabledServices: z.array(z.string().startsWith('Has')),
  licensedUserCount: z.literal(0),
  maxScore: z.number(),
  vendorInformation,
  averageComparativeScores: z.array(comparison),
  controlScores: z.array(controlScore),
});
export type WireScore = z.infer<typeof wireScore>;

export const wireProfile = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_.]+$/),
  azureTenantId: z.guid(),
  actionType: z.literal('Config'),
  actionUrl: z.url().nullable(),
  controlCategory: z.enum(['Identity', 'Data', 'Device', 'Apps', 'Infrastructure']),
  title: z.string().min(1),
  deprecated: z.boolean(),
  implementationCost: z.string().nullable(),
  lastModifiedDateTime: z.null(),
  maxScore: z.number().int().min(1).max(10),
  rank: z.number().int(),
  remediation: z.string().nullable(),
  remediationImpact: z.string().nullable(),
  service: z.string().min(1),
  threats: z.array(z.string().min(1)),
  tier: z.enum(['Core', 'Advanced', 'Defense In Depth', 'Defense in Depth']),
  userImpact: z.string().nullable(),
  vendorInformation,
  complianceInformation: z.array(z.never()),
  controlStateUpdates: z
    .array(
      z.strictObject({
        assignedTo: z.string().nullable(),
        comment: z.string().nullable(),
        state: z.string().nullable(),
        updatedBy: z.string().nullable(),
        updatedDateTime: instant.nullable(),
      }),
    )
    .min(1),
});
export type WireProfile = z.infer<typeof wireProfile>;

export const wireRegistration = z.strictObject({
  id: z.guid(),
  userPrincipalName: z.string(),
  userDisplayName: z.string(),
  userType: z.enum(['member', 'guest']),
  isAdmin: z.boolean(),
  isMfaRegistered: z.boolean(),
  isMfaCapable: z.boolean(),
  isPasswordlessCapable: z.boolean(),
  isSsprRegistered: z.boolean(),
  isSsprEnabled: z.boolean(),
  isSsprCapable: z.boolean(),
  methodsRegistered: z.array(
    z.enum([
      'microsoftAuthenticatorPush',
      'microsoftAuthenticatorPasswordless',
      'softwareOneTimePasscode',
      'mobilePhone',
      'email',
      'windowsHelloForBusiness',
      'passKeyDeviceBound',
    ]),
  ),
  isSystemPreferredAuthenticationMethodEnabled: z.boolean(),
  systemPreferredAuthenticationMethods: z.array(z.string()),
  userPreferredMethodForSecondaryAuthentication: z.enum(['push', 'oath', 'sms', 'none']),
  lastUpdatedDateTime: instant,
});
