import type { Language } from '../../../domain/language/language';
import { words } from '../../../domain/language/english/words';
import { access } from './access';
import { changes } from './changes';
import { download } from './download';
import { failures } from './failures';
import { figures } from './figures';
import { history } from './history';
import { log } from './log';
import { overview } from './overview';
import { page } from './page';
import { people } from './people';
import { report } from './report';
import { states } from './states';

export const english = {
  /** Which language these texts are in. */
  language: 'en' as Language,
  access,
  changes,
  download,
  failures,
  figures,
  history,
  log,
  overview,
  page,
  people,
  report,
  states,
  /** As on cards and in the chat. */
  words,
};
