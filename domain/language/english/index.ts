import type { Language } from '../language';
import { changes } from './changes';
import { comparisons } from './comparisons';
import { confirmation } from './confirmation';
import { decisions } from './decisions';
import { due } from './due';
import { effects } from './effects';
import { forecast } from './forecast';
import { history } from './history';
import { numbers } from './numbers';
import { people } from './people';
import { plan } from './plan';
import { ranking } from './ranking';
import { schedule } from './schedule';
import { trend } from './trend';

export const english = {
  /** Which language these texts are in, for what is kept by language elsewhere. */
  language: 'en' as Language,
  numbers,
  changes,
  comparisons,
  confirmation,
  decisions,
  due,
  effects,
  forecast,
  history,
  people,
  plan,
  ranking,
  schedule,
  trend,
};
