import type { Language } from '../language';
import { actionCard } from './actionCard';
import { alertCard } from './alertCard';
import { api } from './api';
import { buttons } from './buttons';
import { changes } from './changes';
import { charts } from './charts';
import { chat } from './chat';
import { comparisons } from './comparisons';
import { confirmation } from './confirmation';
import { decided } from './decided';
import { decisions } from './decisions';
import { deliveryCard } from './deliveryCard';
import { digestCard } from './digestCard';
import { due } from './due';
import { effects } from './effects';
import { facts } from './facts';
import { forecast } from './forecast';
import { forms } from './forms';
import { help } from './help';
import { history } from './history';
import { notices } from './notices';
import { numbers } from './numbers';
import { orders } from './orders';
import { people } from './people';
import { peopleCard } from './peopleCard';
import { plan } from './plan';
import { presses } from './presses';
import { ranking } from './ranking';
import { reasons } from './reasons';
import { refusals } from './refusals';
import { report } from './report';
import { schedule } from './schedule';
import { search } from './search';
import { setupCard } from './setupCard';
import { shared } from './shared';
import { sheet } from './sheet';
import { sources } from './sources';
import { teams } from './teams';
import { trend } from './trend';
import { welcome } from './welcome';
import { words } from './words';

export const english = {
  /** Which language these texts are in, for what is kept by language elsewhere. */
  language: 'en' as Language,
  numbers,
  actionCard,
  alertCard,
  api,
  buttons,
  changes,
  charts,
  chat,
  comparisons,
  confirmation,
  decided,
  decisions,
  deliveryCard,
  digestCard,
  due,
  effects,
  facts,
  forecast,
  forms,
  help,
  history,
  notices,
  orders,
  people,
  peopleCard,
  plan,
  presses,
  ranking,
  reasons,
  refusals,
  report,
  schedule,
  search,
  setupCard,
  shared,
  sheet,
  sources,
  teams,
  trend,
  welcome,
  words,
};
