import type { Language } from '../language/language';
import type { CardJson, PersonTarget } from './posting';

/** Who speaks, from the authenticated activity. Nothing in a card or a text is believed about this. */
export interface Caller {
  tenantId: string;
  /** Entra object id; null where Teams did not give one (such a caller has no rights). */
  userId: string | null;
  name: string;
}

export interface Place {
  kind: 'personal' | 'groupChat' | 'channel';
  conversationId: string;
  /** Set in a channel. */
  teamId: string | null;
  channelId: string | null;
}

export interface IncomingMessage {
  caller: Caller;
  /** Of the person. */
  language: Language;
  place: Place;
  /** The mention of the bot is taken out. */
  text: string;
}

/** An answer in the conversation it was asked in. `text` is Markdown of Teams' subset. */
export interface Reply {
  text?: string;
  card?: CardJson;
  /** A second card, below the first. */
  also?: CardJson;
  /** What a notification shows of a card. */
  summary?: string;
  /** Next questions, offered as buttons. */
  suggestions?: string[];
}

/** A press on a card. `data` is whatever the card carried plus its inputs: read it with a schema, trust nothing in it. */
export interface VerbCall {
  verb: string;
  data: unknown;
  caller: Caller;
  /** Of the person. */
  language: Language;
  place: Place;
  /** The message the pressed card is in. */
  messageId: string | null;
  /** False for Teams' own automatic refresh: then nothing may be done, only shown. */
  pressed: boolean;
  /** Where the presser alone can be told something later; null where Teams did not say who that is. */
  presser: PersonTarget | null;
  /**
   * Set where the press was stored and is carried out by a job, perhaps more than once: what stands for it. The answer then goes to
   * the presser's own chat.
   */
  storedAs: string | null;
}

/** Shown to the presser alone; the shared card is changed through ChannelPoster.update. */
export type VerbAnswer =
  | { kind: 'card'; card: CardJson }
  | { kind: 'message'; text: string }
  /** Not done, and why. */
  | { kind: 'refused'; text: string };

/** A card that goes into a chat: whoever is in that chat reads it, with or without a role. */
export interface SharedCard {
  card: CardJson;
  /** How it is offered to the person who may send it: plain text, which that person alone sees. */
  preview: { title: string; text: string };
}

/** A search from the compose box of any chat. */
export interface SearchCall {
  command: string;
  /** '' where nothing was typed yet. */
  words: string;
  /** How many results Teams has already. */
  skip: number;
  caller: Caller;
  /** Of the person. */
  language: Language;
}

export type SearchAnswer =
  | { kind: 'found'; cards: SharedCard[] }
  /** Nothing to choose from, and why. */
  | { kind: 'message'; text: string };

/** A link of ours, pasted into the compose box of any chat. */
export interface LinkCall {
  url: string;
  caller: Caller;
  /** Of the person. */
  language: Language;
}
