import { catalogueWordsOf } from './catalogue/index';
import type { ActionRow } from './contract/actions';
import type { Language } from './language/language';

/** What may be said about an action where people without a role read along: nothing in it is about the tenant. */
export interface PublicAction {
  controlId: string;
  /** Microsoft's. */
  title: string;
  /** Ours, and the same for every tenant. */
  meaning: string;
  why: string;
  usersNotice: string;
}

/** Each field is taken by name, so that a field added to the row stays out of shared cards. */
export function publicActionOf({ controlId, title, service }: ActionRow, language: Language): PublicAction {
  const { meaning, why, usersNotice } = catalogueWordsOf(controlId, service, language);
  return { controlId, title, meaning, why, usersNotice };
}
