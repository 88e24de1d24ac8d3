import { accountBetween } from '../changeAccount';
import { addDays, dayIn } from '../days';
import { controlKey } from '../controlId';
import { forecastOf, type EarlierLists } from '../forecast';
import { freshnessOf } from '../freshness';
import type { Texts } from '../language/texts';
import type { DayPicture, TenantPicture } from '../picture';
import { percentOf, totalsOf } from '../score';
import type { IsoDate } from '../snapshot';
import type { AlertContent, PostedContent } from './content';
import { toldForecast } from './foretold';

/** A drop is measured against the day before, and over so many days. */
const DROP_DAYS = 7;
const SOON_MS = 12 * 3_600_000;

/** A week before the figures, or the newest day that the channel has seen: what it knows is not counted again. */
export function alertBaseDay(asOf: IsoDate, posted: readonly PostedContent[]): IsoDate {
  const week = addDays(asOf, -DROP_DAYS);
  return posted.map((content) => content.asOf).reduce((latest, day) => (day > latest ? day : latest), week);
}

export interface AlertInput {
  picture: TenantPicture;
  /** The days to compare with: the one before, and the one of `alertBaseDay`, or the nearest with figures before it. */
  compared: readonly DayPicture[];
  /** Microsoft's list of controls as it was before the figures. */
  earlier: EarlierLists;
  /** What arrived in the channel in the last weeks, newest first: nothing is told twice. */
  posted: readonly PostedContent[];
  /** When the next digest comes; null where none is planned. */
  nextDigestAt: Date | null;
  /** Percent points from which on a drop is told. */
  threshold: number;
  tenantId: string;
  tenantName: string;
  now: Date;
  /** Of the channel. */
  timeZone: string;
  texts: Texts;
}

/**
 * What the channel should hear before its next digest: a drop of at least the threshold, or a change of Microsoft's that will move the
 * score. null where there is nothing, where the channel has seen it, and where its digest will say it within hours. Old figures raise no
 * alarm, and neither does anything before the first digest.
 */
export function alertOf(input: AlertInput): AlertContent | null {
  const { picture, now, timeZone } = input;
  const asOf = picture.snapshot.date;
  if (freshnessOf(asOf, now).stale || isSoon(input) || !isNews(asOf, input.posted)) return null;
  const drop = dropOf(input);
  const forecast = newForecast(input);
  if (drop === null && forecast === null) return null;
  const { current, max } = totalsOf(picture);
  return {
    version: 1,
    kind: 'alert',
    language: input.texts.language,
    tenantId: input.tenantId,
    tenantName: input.tenantName,
    postedOn: dayIn(now, timeZone),
    asOf,
    percent: percentOf(current, max),
    drop,
    forecast,
  };
}

function isSoon({ nextDigestAt, now }: AlertInput): boolean {
  return nextDigestAt !== null && nextDigestAt.getTime() - now.getTime() < SOON_MS;
}

function isNews(asOf: IsoDate, posted: readonly PostedContent[]): boolean {
  return posted.length > 0 && posted.every((content) => content.asOf < asOf);
}

/** The largest drop. */
function dropOf({ picture, compared, threshold, texts }: AlertInput): AlertContent['drop'] {
  const [worst] = compared.map((day) => accountBetween(day, picture, texts)).sort((a, b) => a.percent - b.percent);
  if (worst === undefined || worst.percent > -threshold) return null;
  return {
    since: worst.from,
    percent: worst.percent,
    points: worst.points,
    headline: worst.headline,
    parts: worst.parts.map(({ max: _max, ...part }) => part),
  };
}

/** Each control is announced once. */
function newForecast({ picture, earlier, posted, texts }: AlertInput): AlertContent['forecast'] {
  const forecast = forecastOf(picture, earlier, texts);
  if (forecast === null) return null;
  const controlIds = forecast.items.map(({ controlId }) => controlId);
  const told = new Set(posted.flatMap((content) => content.forecast?.controlIds ?? []).map(controlKey));
  return controlIds.every((id) => told.has(controlKey(id))) ? null : toldForecast(forecast);
}
