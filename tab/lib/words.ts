import type { ActionRow } from '../../domain/contract/actions';
import type { Counted } from '../../domain/contract/shared';
import type { DecisionKind } from '../../domain/decision';
import { buttons } from '../../domain/language/english/buttons';
import { words } from '../../domain/language/english/words';

export type Level = NonNullable<ActionRow['userImpact']>;

export const LEVELS: Level[] = ['none', 'low', 'moderate', 'high'];

/** English, for the screens that speak it alone: the queue, the plan and the open action. */
export const STATUS_WORDS = words.statuses;
export const NOTICE_WORDS = words.noticedBy;

export const DECISION_WORDS: Record<DecisionKind, { verb: string; past: string }> = {
  accept: { verb: buttons.accept, past: words.decided.accept },
  ignore: { verb: buttons.ignore, past: words.decided.ignore },
  thirdParty: { verb: buttons.thirdParty, past: words.decided.thirdParty },
  reopen: { verb: buttons.reopen, past: words.decided.reopen },
  done: { verb: 'Mark as done', past: words.decided.done },
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
