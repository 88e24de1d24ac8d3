import type { ActionRow } from '../../domain/contract/actions';
import type { PeopleResponse } from '../../domain/contract/people';
import type { Counted } from '../../domain/contract/shared';
import type { DecisionKind } from '../../domain/decision';

/** The names things have on every screen. */
export { NOTICE_WORDS, STATUS_WORDS } from '../../domain/queueWords';

export type Level = NonNullable<ActionRow['userImpact']>;

export const LEVELS: Level[] = ['none', 'low', 'moderate', 'high'];

export const DECISION_WORDS: Record<DecisionKind, { verb: string; past: string }> = {
  accept: { verb: 'Accept', past: 'Accepted' },
  ignore: { verb: 'Ignore', past: 'Ignored' },
  thirdParty: { verb: 'Third party', past: 'Set to third party' },
  reopen: { verb: 'Reopen', past: 'Reopened' },
  done: { verb: 'Mark as done', past: 'Marked as done' },
};

type NoticeState = NonNullable<PeopleResponse['people'][number]['lastNotice']>['state'];

export const NOTICE_STATES: Record<NoticeState, string> = {
  pending: 'Notice waiting to be sent',
  sending: 'Notice being sent',
  sent: 'Notified',
  throttled: 'Notice delayed by Microsoft',
  refused: 'Notice refused',
  unknown: 'Notice sent, arrival not known',
};

/** What Microsoft counts, by name; null where it is neither people nor devices, and only "not covered yet" can be said. */
export function countedNoun(counts: Counted | null, count: number): string | null {
  if (counts === 'people') return count === 1 ? 'person' : 'people';
  if (counts === 'devices') return count === 1 ? 'device' : 'devices';
  return null;
}

/** Microsoft's short names of its services, in the words of its admin pages. Others are shown as they come. */
const SERVICES: Record<string, string> = {
  AAD: 'Entra ID',
  AZUREAD: 'Entra ID',
  'AZURE ATP': 'Defender for Identity',
  EXO: 'Exchange Online',
  INTUNE: 'Intune',
  MCAS: 'Defender for Cloud Apps',
  MDATP: 'Defender for Endpoint',
  MDO: 'Defender for Office 365',
  MIP: 'Purview Information Protection',
  MS365: 'Microsoft 365',
  O365: 'Microsoft 365',
  SPO: 'SharePoint Online',
  TEAMS: 'Teams',
};

export const serviceName = (service: string): string => SERVICES[service.toUpperCase()] ?? service.replace(/^MDA_/, '');

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toString()} ${count === 1 ? one : many}`;
