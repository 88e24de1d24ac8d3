import { buildActionQueue } from './actionQueue';
import { namesPeopleFor } from './affectedPeople';
import { catalogueEntryOf } from './catalogue/index';
import type { CatalogueEntry } from './catalogue/entry';
import { confirmationOf } from './confirmation';
import type { ActionDetail } from './contract/actions';
import { controlKey } from './controlId';
import type { Decision } from './decision';
import { effectsOf } from './decisionEffect';
import type { TenantPicture } from './picture';
import { standingsOf } from './standing';
import { controlsOf, type TenantControl } from './tenantControl';
import { threatsWithActions } from './threatActions';

export interface DetailInput {
  /** Score of the control over time, oldest first. */
  history: ActionDetail['history'];
  /** Decisions on the control, newest first. */
  decisions: Decision[];
}

/** Everything there is to say about one action; null where the tenant has no such control. */
export function detailOf(picture: TenantPicture, controlId: string, input: DetailInput): ActionDetail | null {
  const control = controlsOf(picture).get(controlKey(controlId));
  const queue = buildActionQueue(picture);
  const action = queue.find((row) => controlKey(row.controlId) === controlKey(controlId));
  if (control === undefined || action === undefined) return null;
  const entry = catalogueEntryOf(control.controlId, control.profile?.service ?? null);
  return {
    asOf: picture.snapshot.date,
    action,
    meaning: ours(entry.meaning),
    why: ours(entry.why),
    usersNotice: ours(entry.usersNotice),
    licence: ours(entry.licence),
    verify: ours(entry.verify),
    rollBack: ours(entry.rollBack),
    peopleSource: ours(PEOPLE[entry.people]),
    threats: threatsWithActions(action, queue),
    remediationHtml: control.profile?.remediation ?? null,
    impactHtml: control.profile?.remediationImpact ?? null,
    statusHtml: control.score?.statusText ?? null,
    actionUrl: control.profile?.actionUrl ?? null,
    lastSynced: control.score?.lastSynced ?? null,
    history: input.history,
    decisions: input.decisions.map(({ sequence, kind, decidedBy, decidedAt, reason, reviewOn, owner, dueOn }) => ({
      sequence,
      kind,
      by: decidedBy.name,
      at: decidedAt,
      reason,
      reviewOn,
      owner,
      dueOn,
    })),
    effects: effectsOf(picture, control.controlId),
    confirmation: confirmationIn(picture, control, input),
    namesPeople: namesPeopleFor(control.controlId, control.profile?.service ?? null) !== null,
  };
}

function confirmationIn(
  picture: TenantPicture,
  control: TenantControl,
  { history }: DetailInput,
): ActionDetail['confirmation'] {
  const { decision } = standingsOf(picture)(control.key, control.profile);
  return decision?.kind === 'done' ? confirmationOf(decision, control, { history, asOf: picture.snapshot.date }) : null;
}

function ours(text: string): { text: string; from: 'catalogue' } {
  return { text, from: 'catalogue' };
}

/** Where the names come from, in words. */
const PEOPLE: Record<CatalogueEntry['people'], string> = {
  adminMfa: "Administrators by their roles in Entra, and Microsoft's registration report for their second factor.",
  userMfa: "Microsoft's registration report of who has a second factor.",
  passwordReset: "Microsoft's registration report of who can reset the own password.",
  phishingResistantAdmins:
    "Administrators by their roles, and the methods Microsoft's registration report lists for them.",
  globalAdmins: 'Holders of the Global Administrator role in Entra, directly and through groups.',
  roleHolders: 'Holders of administrator roles in Entra, directly and through groups.',
  countsOnly: 'Microsoft gives counts only; it names nobody for this action.',
  devices: 'This is about computers, not people: Microsoft Defender lists them.',
  tenantSetting: 'One setting for everybody: nobody in particular has to act.',
};
