import type { Texts } from '../../domain/language/texts';
import type { Services } from '../services/services';
import type { TabLinkReader } from '../services/tabLinkReader';

/** What the message extension works with. */
export interface ExtensionContext {
  services: Pick<Services, 'access' | 'actions'>;
  /** Deep link into the tab: 'overview', 'queue', 'history', 'log' or 'action/<controlId>'. */
  tabUrl(view: string): string;
  readTabLink: TabLinkReader;
  /** Of the language that is answered in. */
  texts: Texts;
}
