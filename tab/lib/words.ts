import type { ActionRow } from '../../domain/contract/actions';

export type Level = NonNullable<ActionRow['userImpact']>;

export const LEVELS: Level[] = ['none', 'low', 'moderate', 'high'];

export const actionStatuses: ActionRow['status'][] = [
  'open',
  'planned',
  'completed',
  'ignored',
  'thirdParty',
  'notMeasured',
  'notScored',
  'notLicensed',
];

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
