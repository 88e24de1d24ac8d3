import { buildActionQueue } from '../actionQueue';
import { catalogueWordsOf } from '../catalogue/index';
import { accountBetween } from '../changeAccount';
import type { ActionRow } from '../contract/actions';
import type { ReportResponse } from '../contract/report';
import type { ControlPeriod } from '../confirmation';
import { dayIn } from '../days';
import { doneAnswers } from '../doneAnswers';
import { freshnessOf } from '../freshness';
import { knownList } from '../known';
import type { Texts } from '../language/texts';
import type { DayPicture, TenantPicture } from '../picture';
import { comparisonsOf, percentOf, scoreOf, totalsOf } from '../score';
import type { IsoDate, SnapshotTotals } from '../snapshot';
import { compareText } from '../tenantControl';
import { explainThreats } from '../threats';
import { topActions } from '../topActions';
import { trendOf } from '../trend';
import { decisionsAtRisk } from './decisionsAtRisk';

/** How far back the report looks for why the score moved, and for its trend. */
export const MOVED_DAYS = 30;
export const TREND_DAYS = 90;

const ACTIONS = 5;
const DECISIONS = 5;

export interface ReportInput {
  picture: TenantPicture;
  /** The newest day at least `MOVED_DAYS` before the figures; null where there are no figures as early as that. */
  earlier: DayPicture | null;
  /** The last `TREND_DAYS` days. */
  totals: SnapshotTotals[];
  /** Of the controls that `doneControls` names. */
  histories: ReadonlyMap<string, readonly ControlPeriod[]>;
  organisation: string;
  now: Date;
  /** Of the tenant. */
  timeZone: string;
  texts: Texts;
}

/** The one page for leaders who are no IT people, as plain data with every sentence written out. */
export function reportOf(input: ReportInput): ReportResponse {
  const { picture, now, texts } = input;
  const { report } = texts;
  const asOf = picture.snapshot.date;
  const madeOn = dayIn(now, input.timeZone);
  const { ageDays, stale } = freshnessOf(asOf, now);
  return {
    language: texts.language,
    organisation: input.organisation,
    title: report.title,
    asOf,
    madeOn,
    dates: report.dates(withYear(asOf, texts), withYear(madeOn, texts)),
    freshness: { ageDays, stale, text: stale && ageDays !== null ? report.stale(ageDays) : null },
    score: scoreIn(picture, texts),
    trend: trendIn(input),
    comparisons: comparisonsIn(picture, texts),
    moved: { heading: report.headings.moved(MOVED_DAYS), sentences: whyItMoved(input) },
    actions: actionsIn(picture, texts),
    decisions: decisionsIn(input, madeOn),
    caveat: report.caveat,
  };
}

/** On paper a day is read in another year too. */
function withYear(day: IsoDate, { numbers }: Texts): string {
  return `${numbers.day(day)} ${day.slice(0, 4)}`;
}

function scoreIn(picture: TenantPicture, texts: Texts): ReportResponse['score'] {
  const { percent, current, max, confirmed, declared } = scoreOf(picture);
  const { report, facts, numbers, digestCard } = texts;
  return {
    heading: report.headings.score,
    percent,
    current,
    max,
    confirmed,
    declared,
    percentText: numbers.percent(percent),
    pointsText: facts.pointsOf(current, max),
    measuredText:
      declared === 0
        ? digestCard.allMeasured
        : digestCard.measured(percentOf(confirmed, max), percentOf(declared, max)),
  };
}

function trendIn({ totals, texts }: ReportInput): ReportResponse['trend'] {
  const { report, numbers, charts } = texts;
  const days = knownList(totals)
    .flatMap(({ date, current, max }) => {
      const percent = percentOf(current, max);
      return percent === null ? [] : [{ date, percent }];
    })
    .sort((a, b) => compareText(a.date, b.date));
  const [first, last] = [days[0], days.at(-1)];
  const base = { heading: report.headings.trend(TREND_DAYS), days };
  if (first === undefined || last === undefined || first.date === last.date) {
    return { ...base, text: report.noTrend, firstDay: '', lastDay: '' };
  }
  const [firstDay, lastDay] = [first, last].map(({ date }) => numbers.shortDay(date)) as [string, string];
  const [was, is] = [first, last].map(({ percent }) => numbers.percent(percent));
  const line =
    was === is
      ? charts.stayed(firstDay, lastDay, last.percent)
      : charts.moved(firstDay, lastDay, first.percent, last.percent);
  const pace = trendOf(days, texts);
  return { ...base, text: pace === null ? line : `${line} ${pace.text}`, firstDay, lastDay };
}

function comparisonsIn(picture: TenantPicture, texts: Texts): ReportResponse['comparisons'] {
  const { report, numbers } = texts;
  const { comparisons, comparisonsMissing } = comparisonsOf(picture.snapshot, texts);
  const percent = percentOn(picture);
  const rows = [
    { basis: 'you', label: report.you, percent },
    ...comparisons.map(({ basis, label, percent: average }) => ({ basis, label, percent: average })),
  ];
  return {
    heading: report.headings.comparisons,
    rows: rows.map((row) => ({ ...row, percentText: numbers.percent(row.percent) })),
    missing: comparisonsMissing.map(({ text }) => text),
  };
}

/** How far, and in one or two sentences why. */
function whyItMoved({ picture, earlier, texts }: ReportInput): string[] {
  const { report, numbers } = texts;
  if (earlier === null || earlier.snapshot.date >= picture.snapshot.date) return [report.nothingEarlier(MOVED_DAYS)];
  const { from, headline } = accountBetween(earlier, picture, texts);
  const [was, is] = [earlier, picture].map(percentOn) as [number | null, number | null];
  if (was === null || is === null) return [headline];
  const since = numbers.day(from, new Date(picture.snapshot.date));
  return [report.moved(since, was, is), headline];
}

function percentOn(day: DayPicture): number | null {
  const { current, max } = totalsOf(day);
  return percentOf(current, max);
}

function actionsIn(picture: TenantPicture, texts: Texts): ReportResponse['actions'] {
  const { report } = texts;
  const rows = topActions(buildActionQueue(picture, texts), ACTIONS).map((row) => actionIn(row, texts));
  return {
    heading: report.headings.actions,
    columns: report.columns,
    rows,
    none: rows.length === 0 ? texts.digestCard.nothingOpen : null,
  };
}

function actionIn(row: ActionRow, texts: Texts): ReportResponse['actions']['rows'][number] {
  const { report } = texts;
  const { meaning, usersNotice, licence } = catalogueWordsOf(row.controlId, row.service, texts.language);
  const [threat] = explainThreats(row.threats, texts.language);
  return {
    controlId: row.controlId,
    title: row.title,
    meaning,
    gain: gainOf(row, texts),
    threat: threat?.name ?? null,
    threatText: threat?.what ?? report.noThreat,
    time: report.time(row.effortMinutes),
    notice: report.notice(row.userImpact, usersNotice),
    licence: report.licence(licence),
  };
}

function gainOf({ status, pointsLeft, owner }: ActionRow, { facts, ranking }: Texts): string {
  if (status === 'notScored') return facts.notScored;
  const gain = pointsLeft === null ? facts.pointsNotSupplied : facts.toGain(pointsLeft);
  return status === 'planned' ? `${gain}, ${ranking.accepted(owner)}` : gain;
}

function decisionsIn({ picture, histories, texts }: ReportInput, today: IsoDate): ReportResponse['decisions'] {
  const { report, facts } = texts;
  const all = decisionsAtRisk(picture, today, doneAnswers(picture, histories, texts), texts);
  return {
    heading: report.headings.decisions,
    rows: all.slice(0, DECISIONS),
    more: all.length > DECISIONS ? facts.moreInTab(all.length - DECISIONS) : null,
    none: all.length === 0 ? report.noDecisions : null,
  };
}
