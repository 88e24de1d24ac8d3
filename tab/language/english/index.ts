import type { Language } from '../../../domain/language/language';
import { words } from '../../../domain/language/english/words';
import { access } from './access';
import { changes } from './changes';
import { channels } from './channels';
import { configuration } from './configuration';
import { detail } from './detail';
import { download } from './download';
import { failures } from './failures';
import { figures } from './figures';
import { history } from './history';
import { log } from './log';
import { overview } from './overview';
import { page } from './page';
import { people } from './people';
import { plan } from './plan';
import { posts } from './posts';
import { queue } from './queue';
import { report } from './report';
import { several } from './several';
import { states } from './states';
import { views } from './views';

export const english = {
  /** Which language these texts are in. */
  language: 'en' as Language,
  access,
  changes,
  channels,
  configuration,
  detail,
  download,
  failures,
  figures,
  history,
  log,
  overview,
  page,
  people,
  plan,
  posts,
  queue,
  report,
  several,
  states,
  views,
  /** As on cards and in the chat. */
  words,
};
