import { adAccounts } from './entries/adAccounts';
import { adCertificates } from './entries/adCertificates';
import { adConfiguration } from './entries/adConfiguration';
import { adPasswords } from './entries/adPasswords';
import { antiPhishing } from './entries/antiPhishing';
import { antiSpam } from './entries/antiSpam';
import { appConsent } from './entries/appConsent';
import { cloudApps } from './entries/cloudApps';
import { conditionalAccess } from './entries/conditionalAccess';
import { entraConnect } from './entries/entraConnect';
import { exchangeMailbox } from './entries/exchangeMailbox';
import { exchangeMailFlow } from './entries/exchangeMailFlow';
import { formsAndSway } from './entries/formsAndSway';
import { identity } from './entries/identity';
import { identitySensors } from './entries/identitySensors';
import { informationProtection } from './entries/informationProtection';
import { intune } from './entries/intune';
import { otherDirectories } from './entries/otherDirectories';
import { safeLinksAndAttachments } from './entries/safeLinksAndAttachments';
import { sharepoint } from './entries/sharepoint';
import { teamsMeetings } from './entries/teamsMeetings';
import type { EntryWords } from '../entry';

/** The words of every control we describe by its own id. */
export const germanEntries: Record<string, EntryWords> = {
  ...identity,
  ...conditionalAccess,
  ...appConsent,
  ...exchangeMailFlow,
  ...exchangeMailbox,
  ...antiPhishing,
  ...safeLinksAndAttachments,
  ...antiSpam,
  ...sharepoint,
  ...formsAndSway,
  ...teamsMeetings,
  ...informationProtection,
  ...cloudApps,
  ...intune,
  ...identitySensors,
  ...adAccounts,
  ...adPasswords,
  ...adConfiguration,
  ...adCertificates,
  ...entraConnect,
  ...otherDirectories,
};
