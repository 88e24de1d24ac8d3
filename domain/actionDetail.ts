import { buildActionQueue } from './actionQueue';
import { namesPeopleFor } from './affectedPeople';
import { catalogueEntryOf, catalogueWordsOf } from './catalogue/index';
import { confirmationOf } from './confirmation';
import type { ActionDetail } from './contract/actions';
import { controlKey } from './controlId';
import type { Decision } from './decision';
import { effectsOf } from './decisionEffect';
import type { Texts } from './language/texts';
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
export function detailOf(
  picture: TenantPicture,
  controlId: string,
  input: DetailInput,
  texts: Texts,
): ActionDetail | null {
  const control = controlsOf(picture).get(controlKey(controlId));
  const queue = buildActionQueue(picture, texts);
  const action = queue.find((row) => controlKey(row.controlId) === controlKey(controlId));
  if (control === undefined || action === undefined) return null;
  const service = control.profile?.service ?? null;
  const { people } = catalogueEntryOf(control.controlId, service);
  const words = catalogueWordsOf(control.controlId, service, texts.language);
  return {
    asOf: picture.snapshot.date,
    action,
    meaning: ours(words.meaning),
    why: ours(words.why),
    usersNotice: ours(words.usersNotice),
    licence: ours(words.licence),
    verify: ours(words.verify),
    rollBack: ours(words.rollBack),
    peopleSource: ours(texts.people.sources[people]),
    threats: threatsWithActions(action, queue, texts.language),
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
    effects: effectsOf(picture, control.controlId, texts),
    confirmation: confirmationIn(picture, control, input, texts),
    namesPeople: namesPeopleFor(control.controlId, control.profile?.service ?? null) !== null,
  };
}

function confirmationIn(
  picture: TenantPicture,
  control: TenantControl,
  { history }: DetailInput,
  texts: Texts,
): ActionDetail['confirmation'] {
  const { decision } = standingsOf(picture)(control.key, control.profile);
  if (decision?.kind !== 'done') return null;
  return confirmationOf(decision, control, { history, asOf: picture.snapshot.date }, texts);
}

function ours(text: string): { text: string; from: 'catalogue' } {
  return { text, from: 'catalogue' };
}
