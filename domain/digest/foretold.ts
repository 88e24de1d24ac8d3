import { controlKey } from '../controlId';
import { byKind, checkForecast, effectAlone } from '../forecast';
import type { Forecast } from '../contract/forecast';
import { withoutNoise } from '../known';
import type { Texts } from '../language/texts';
import type { DayPicture } from '../picture';
import type { DigestContent, PostedContent, ToldChange, ToldForecast } from './content';

/** A forecast as it is kept with the post that tells it. */
export function toldForecast(forecast: Forecast): ToldForecast {
  return {
    headline: forecast.headline,
    controlIds: forecast.items.map(({ controlId }) => controlId),
    changes: forecast.items.map((item) => ({
      controlId: item.controlId,
      kind: item.kind,
      worth: item.worth,
      percent: effectAlone(forecast, item),
    })),
  };
}

/**
 * How what the channel was told has turned out by the figures of `day`: what was foretold beside what came, in percent points. `posted`
 * newest first; `move` is the account of the same digest. null where nothing foretold has come since.
 */
export function outcomeOf(
  posted: readonly PostedContent[],
  day: DayPicture,
  move: DigestContent['move'],
  texts: Texts,
): DigestContent['foretold'] {
  const waiting = waitingChanges(posted);
  const counted = new Set(checkForecast({ items: waiting }, day).counted.map(controlKey));
  const come = waiting.filter(({ controlId }) => counted.has(controlKey(controlId)));
  if (come.length === 0) return null;
  const changes = byKind(come, texts).map(({ words }) => words);
  return {
    text: texts.forecast.hasCome(changes, compared(come, move, texts)),
    controlIds: come.map(({ controlId }) => controlId),
  };
}

/** Told, and not yet told of as come. Of a control that was told twice the later word counts. */
function waitingChanges(posted: readonly PostedContent[]): ToldChange[] {
  const settled = new Set(posted.flatMap(comeIn).map(controlKey));
  const waiting = new Map<string, ToldChange>();
  for (const change of posted.flatMap(({ forecast }) => forecast?.changes ?? [])) {
    const key = controlKey(change.controlId);
    if (!settled.has(key) && !waiting.has(key)) waiting.set(key, change);
  }
  return [...waiting.values()];
}

function comeIn(content: PostedContent): string[] {
  return 'foretold' in content ? (content.foretold?.controlIds ?? []) : [];
}

/** Such as 'foretold -0.3', 'came -0.3'; what is not known is left out. */
function compared(come: readonly ToldChange[], move: DigestContent['move'], { forecast }: Texts): string[] {
  const foretold = come.flatMap(({ percent }) => percent ?? []);
  const ids = new Set(come.map(({ controlId }) => controlKey(controlId)));
  const parts = (move?.parts ?? []).filter(
    ({ kind, controlId }) => isOfMicrosoft(kind) && controlId !== undefined && ids.has(controlKey(controlId)),
  );
  const sum = (values: number[]) => withoutNoise(values.reduce((total, value) => total + value, 0));
  return [
    ...(foretold.length === come.length ? [forecast.foretold(sum(foretold))] : []),
    ...(parts.length > 0 ? [forecast.came(sum(parts.map(({ percent }) => percent)))] : []),
  ];
}

function isOfMicrosoft(kind: string): boolean {
  return kind === 'added' || kind === 'removed' || kind === 'reweighted';
}
