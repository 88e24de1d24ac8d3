import type { ActionRow } from '../../../domain/contract/actions';
import { actionRow } from '../../support/sampleDigest';

const open = (controlId: string, title: string, more: Partial<ActionRow> = {}) =>
  actionRow({ controlId, title, threats: [], ...more });

/** A queue with ids and titles of Microsoft, to search in. */
export const sampleQueue: ActionRow[] = [
  open('AdminMFAV2', 'Ensure multifactor authentication is enabled for all users in administrative roles'),
  open('MFARegistrationV2', 'Ensure multifactor authentication is enabled for all users'),
  open('BlockLegacyAuthentication', 'Enable Conditional Access policies to block legacy authentication'),
  open('OneAdmin', 'Ensure that between two and four global admins are designated'),
  open('CustomerLockBoxEnabled', 'Ensure the customer lockbox feature is enabled', {
    service: 'EXO',
    category: 'Apps',
  }),
  open('mdo_safelinksforOfficeApps', 'Ensure Safe Links for Office Applications is enabled', {
    service: 'MDO',
    category: 'Apps',
  }),
  open('mdo_safeattachmentpolicy', 'Ensure Safe Attachments policy is enabled', { service: 'MDO', category: 'Apps' }),
  open('mdo_blockmailforward', 'Ensure all forms of mail forwarding are blocked and/or disabled', {
    service: 'MDO',
    category: 'Apps',
  }),
  open('exo_mailboxaudit', 'Ensure mailbox auditing for all users is Enabled', { service: 'EXO', category: 'Apps' }),
  open('exo_individualsharing', "Ensure 'External sharing' of calendars is not available", {
    service: 'EXO',
    category: 'Apps',
  }),
  open('dlp_datalossprevention', 'Ensure DLP policies are enabled', { service: 'MIP', category: 'Data' }),
  open('aad_custom_banned_passwords', 'Ensure custom banned passwords lists are used'),
  open('aad_third_party_apps', 'Ensure third party integrated applications are not allowed', { category: 'Apps' }),
  open('scid_2000', 'Turn on Microsoft Defender Antivirus', { service: 'MDATP', category: 'Device' }),
];
