import { antiPhishing } from './entries/antiPhishing';
import { antiSpam } from './entries/antiSpam';
import { appConsent } from './entries/appConsent';
import { cloudApps } from './entries/cloudApps';
import { conditionalAccess } from './entries/conditionalAccess';
import { exchangeMailbox } from './entries/exchangeMailbox';
import { exchangeMailFlow } from './entries/exchangeMailFlow';
import { formsAndSway } from './entries/formsAndSway';
import { identity } from './entries/identity';
import { informationProtection } from './entries/informationProtection';
import { intune } from './entries/intune';
import { safeLinksAndAttachments } from './entries/safeLinksAndAttachments';
import { sharepoint } from './entries/sharepoint';
import { teamsMeetings } from './entries/teamsMeetings';
import type { CatalogueEntry } from './entry';

/** Every control we describe by its own id, by family of files. */
export const entries: Record<string, CatalogueEntry> = {
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
};
