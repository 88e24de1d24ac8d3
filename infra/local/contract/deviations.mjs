/**
 * Where Microsoft Graph's wire differs from its metadata. Everything else is taken from the metadata as it stands.
 * Each line was seen in real responses or stands in Microsoft's documentation; nothing is allowed on a guess.
 */

const text = { type: ['string', 'null'] };
const number = { type: ['number', 'null'] };

/** Members of open types that the metadata does not declare. */
export const UNDECLARED_MEMBERS = {
  // Seen on the wire. count, total and on are strings there, never numbers or booleans.
  'microsoft.graph.controlScore': {
    scoreInPercentage: number,
    implementationStatus: text,
    lastSynced: text,
    count: text,
    total: text,
    on: text,
    source: text,
    IsApplicable: text,
    NotScored: text,
    Reviewed: text,
  },
  // Seen on the wire. The seat range comes in PascalCase and as strings.
  'microsoft.graph.averageComparativeScore': {
    ...Object.fromEntries(
      ['apps', 'data', 'device', 'identity', 'infrastructure'].flatMap((part) => [
        [`${part}Score`, number],
        [`${part}ScoreMax`, number],
      ]),
    ),
    SeatSizeRangeLowerValue: text,
    SeatSizeRangeUpperValue: text,
  },
  // Documented for PATCH ("Update secureScoreControlProfile"), but not in the metadata.
  'microsoft.graph.secureScoreControlProfile-update': { state: text, comment: text, assignedTo: text },
  // Seen on the wire beside directoryScopeId.
  'microsoft.graph.unifiedRoleAssignment': { resourceScope: text },
};

/** Values that the documentation's own samples have beside the enumerations of the metadata. */
export const MORE_ENUM_VALUES = {
  // The registration report's sample.
  'microsoft.graph.userDefaultAuthenticationMethod': [''],
  // sendMail's samples; Graph takes any case.
  'microsoft.graph.bodyType': ['Text', 'HTML'],
};

/** Types of which Graph sends a derived one: their members are allowed where the base type stands. */
export const DERIVED_TYPES = {
  'microsoft.graph.identity': ['microsoft.graph.teamworkApplicationIdentity', 'microsoft.graph.teamworkUserIdentity'],
};

/** sendMail answers 202 (accepted, not delivered); the metadata knows only that an action without result gives 204. */
export const STATUS_OF_ACTION = { sendMail: '202' };

/** The metadata says Message; Graph takes any case and the documentation writes it small. */
export const LOWER_CASE_BODY = ['sendMail'];

/** Documented: with the header `Prefer: return=representation` the answer is 200 and the profile. */
export const MORE_RESPONSES = { updateControlProfile: { 200: 'microsoft.graph.secureScoreControlProfile' } };

/** Members we never serve and that would pull in a hundred more types. */
export const LEFT_OUT = {
  'microsoft.graph.user': ['print', 'settings', 'customSecurityAttributes'],
  'microsoft.graph.servicePrincipal': ['customSecurityAttributes'],
  'microsoft.graph.chatMessage': ['eventDetail', 'messageHistory', 'policyViolation'],
};
