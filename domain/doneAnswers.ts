import { confirmationOf, type ControlPeriod } from './confirmation';
import type { Confirmation } from './contract/actions';
import { controlKey } from './controlId';
import type { Decision } from './decision';
import type { Texts } from './language/texts';
import type { TenantPicture } from './picture';
import { standingsOf } from './standing';
import { controlsOf, titleOf, type TenantControl } from './tenantControl';

/** "I did it" that still stands, and what Microsoft's figures say to it. */
export interface DoneAnswer {
  controlId: string;
  title: string;
  decision: Decision;
  confirmation: Confirmation;
}

/** The controls whose history the answers need. */
export function doneControls(picture: TenantPicture): string[] {
  return standingDone(picture).map(({ control }) => control.controlId);
}

/** One answer for every "I did it" that stands, oldest first. `histories` by `controlKey`, each oldest first. */
export function doneAnswers(
  picture: TenantPicture,
  histories: ReadonlyMap<string, readonly ControlPeriod[]>,
  texts: Texts,
): DoneAnswer[] {
  return standingDone(picture).map(({ control, decision }) => ({
    controlId: control.controlId,
    title: titleOf(control),
    decision,
    confirmation: confirmationOf(
      decision,
      control,
      { history: histories.get(controlKey(control.controlId)) ?? [], asOf: picture.snapshot.date },
      texts,
    ),
  }));
}

function standingDone(picture: TenantPicture): { control: TenantControl; decision: Decision }[] {
  const standingOf = standingsOf(picture);
  return [...controlsOf(picture).values()]
    .flatMap((control) => {
      const { decision } = standingOf(control.key, control.profile);
      return decision?.kind === 'done' ? [{ control, decision }] : [];
    })
    .sort((a, b) => a.decision.sequence - b.decision.sequence);
}
