import { words } from '../../../domain/language/german/words';
import type { english } from '../english/index';
import { access } from './access';
import { changes } from './changes';
import { channels } from './channels';
import { configuration } from './configuration';
import { detail } from './detail';
import { plan } from './plan';
import { queue } from './queue';
import { several } from './several';
import { views } from './views';
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

export const german: typeof english = {
  language: 'de',
  access,
  changes,
  channels,
  configuration,
  detail,
  plan,
  queue,
  several,
  views,
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
  words,
};
