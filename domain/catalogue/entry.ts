import { z } from 'zod';

/** Where the names of the people behind a control come from. */
export const peopleSources = [
  /** Registration report + administrator roles. */
  'adminMfa',
  /** Registration report, everybody. */
  'userMfa',
  'passwordReset',
  'phishingResistantAdmins',
  'globalAdmins',
  'roleHolders',
  /** A setting of the tenant: Microsoft counts, names cannot be had. */
  'countsOnly',
  'devices',
  /** Nobody in particular: one switch for the whole tenant. */
  'tenantSetting',
] as const;

const sentence = z.string().trim().min(12).max(400);

/** What we know of a control and Microsoft does not say, in plain words for a school's IT manager. Every sentence is ours. */
export const catalogueEntry = z.object({
  /** One sentence: what the control is. */
  meaning: sentence,
  /** Why it matters, in one or two sentences. */
  why: sentence,
  userImpact: z.enum(['none', 'low', 'moderate', 'high']),
  /** What pupils and staff will notice. */
  usersNotice: sentence,
  /** Minutes of an administrator's time, once. */
  minutes: z.number().int().positive().max(6000),
  /** What must be owned, in words; "No extra licence." where nothing is. */
  licence: sentence,
  /** Names as in Microsoft's enabledServices, one of which is needed; empty where none is. Lets the queue set apart what is not owned. */
  needsOneOf: z.array(z.string()),
  /** Keys of domain/threats. */
  threats: z.array(z.string()).min(1),
  people: z.enum(peopleSources),
  /** How to see that it works. */
  verify: sentence,
  /** How to take it back. */
  rollBack: sentence,
});

export type CatalogueEntry = z.infer<typeof catalogueEntry>;

/** What of an entry is words: the same sentences in each language. */
export type EntryWords = Pick<CatalogueEntry, 'meaning' | 'why' | 'usersNotice' | 'licence' | 'verify' | 'rollBack'>;

/** A threat in the words of a school. */
export interface ThreatWords {
  name: string;
  /** What it is. */
  what: string;
  /** What it looks like in a school. */
  inSchool: string;
  /** What it costs. */
  cost: string;
}
