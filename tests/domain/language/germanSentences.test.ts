import { describe, expect, it } from '@jest/globals';
import { buildActionQueue } from '../../../domain/actionQueue';
import { accountBetween } from '../../../domain/changeAccount';
import { planDecision, saidBy } from '../../../domain/decide';
import { effectsOf } from '../../../domain/decisionEffect';
import { describeSchedule } from '../../../domain/digest/schedule';
import { dueDecisions } from '../../../domain/dueDecisions';
import { forecastOf } from '../../../domain/forecast';
import { textsOf } from '../../../domain/language/texts';
import { planOf } from '../../../domain/plan';
import { timeToTarget } from '../../../domain/trend';
import { aDecision, aPicture, aProfile, aScore, aSnapshot, TENANT } from '../tenants';

const de = textsOf('de');
const profiles = [aProfile('a', { title: 'Erste' }), aProfile('b', { title: 'Zweite' })];
const at = (date: string, score: number) => ({
  snapshot: aSnapshot([aScore('a', { score }), aScore('b', { score: 10 })], { date }),
  profiles,
});

describe('the account of a move in German', () => {
  it('names the cause and the points', () => {
    const { headline, parts } = accountBetween(at('2026-11-15', 4), at('2026-11-22', 5), de);
    expect(headline).toBe('Sie haben 1 Punkt gewonnen: Erste.');
    expect(parts.map(({ text }) => text)).toEqual(['Erste: +1 Punkt.']);
  });

  it('says that nothing moved', () => {
    const { headline } = accountBetween(at('2026-11-15', 4), at('2026-11-22', 4), de);
    expect(headline).toBe('Seit Sonntag, 15. November hat sich nichts bewegt.');
  });
});

describe('decisions in German', () => {
  const picture = aPicture([aScore('a', { score: 4 })], [aProfile('a', { title: 'Erste' })]);
  const input = {
    picture,
    controlId: 'a',
    caller: { id: 'p1', name: 'Mere Tane' },
    source: 'card' as const,
    now: new Date('2026-11-22T20:00:00Z'),
    timeZone: 'UTC',
    tenantId: TENANT,
    history: [],
    texts: de,
  };

  it('say what was stored, with days and points', () => {
    expect(planDecision({ ...input, request: { decision: 'accept' } })).toMatchObject({
      message:
        'Übernommen von Mere Tane, fällig am Sonntag, 6. Dezember. Die Punkte bleiben bei 4. Die Maßnahme bleibt in der Liste, mit zuständiger Person und Fälligkeit.',
    });
  });

  it('are refused with what to do', () => {
    expect(planDecision({ ...input, request: { decision: 'ignore' } })).toMatchObject({
      message: 'Eine Maßnahme zu ignorieren braucht einen Grund.',
    });
    const passed = { decision: 'ignore' as const, reason: 'kein Budget', reviewOn: '2026-11-01' };
    expect(planDecision({ ...input, request: passed })).toMatchObject({
      message: 'Das Überprüfungsdatum 2026-11-01 liegt in der Vergangenheit.',
    });
  });

  it('keep the comment for Microsoft in English', () => {
    const request = { decision: 'ignore' as const, reason: 'kein Budget' };
    const planned = planDecision({ ...input, request });
    expect(planned.ok && planned.write?.comment).toMatch(/^Ignored by Mere Tane through Scorekeeper: kein Budget\./);
  });

  it('name the person and the day', () => {
    expect(saidBy(aDecision('a', { kind: 'ignore' }), input)).toBe('Am So., 22. Nov. von Mere Tane ignoriert');
  });

  it('show their effect beforehand', () => {
    const effect = effectsOf(picture, 'a', de).find(({ kind }) => kind === 'done');
    expect(effect?.text).toBe('Die Punkte bleiben bei 4. Bis zu 6 Punkte mehr, sobald Microsoft gemessen hat.');
  });
});

describe('the rest in German', () => {
  it('says why an action ranks there', () => {
    const [row] = buildActionQueue(aPicture([aScore('a', { score: 4 })], [aProfile('a', { userImpact: 'none' })]), de);
    expect(row?.reason).toMatch(/^6 Punkte, niemand bemerkt etwas, /);
  });

  it('says what is overdue', () => {
    const accepted = aDecision('a', { kind: 'accept', owner: 'Ada', dueOn: '2026-11-20', reviewOn: null });
    const picture = {
      ...aPicture([aScore('a', { score: 4 })], [aProfile('a', { title: 'Erste' })]),
      decisions: [accepted],
    };
    expect(dueDecisions(picture, '2026-11-21', de).map(({ text }) => text)).toEqual([
      '1 Tag überfällig: Erste, von Ada übernommen (fällig Fr., 20. Nov.).',
    ]);
  });

  it('says what is ahead', () => {
    const earlier = { controls: profiles, weights: profiles };
    const day = { ...at('2026-11-22', 4), profiles: [...profiles, aProfile('c', { title: 'Neue' })] };
    expect(forecastOf(day, earlier, de)?.headline).toBe(
      '1 neue Kontrolle (10 Punkte): Ihr Score geht von 14,0 % auf 12,7 %, ohne dass Sie etwas getan haben.',
    );
  });

  it('says where a plan leads', () => {
    expect(planOf(aPicture([aScore('a', { score: 10 })], [aProfile('a')]), {}, de).text).toBe(
      'Keine Maßnahme: Der Score bleibt bei 10,0 %.',
    );
  });

  it('says when a target is reached', () => {
    const trend = { from: '2026-08-01', to: '2026-11-22', perMonth: 2, low: 1, high: 4, text: '' };
    expect(timeToTarget(trend, 60, 70, de)?.text).toBe(
      '70,0 % werden im bisherigen Tempo in etwa 5 Monaten erreicht, frühestens in 3 Monaten, spätestens in 10 Monaten.',
    );
  });

  it('says when the digest comes', () => {
    expect(describeSchedule({ weekday: 1, time: '08:00', timeZone: 'Europe/Berlin' }, de)).toBe(
      'montags um 08:00 (Europe/Berlin)',
    );
  });

  it('answers "I did it"', () => {
    expect(de.confirmation.covered(48, 50, 'people')).toBe('48 von 50 Personen sind abgedeckt, 2 fehlen.');
    expect(de.confirmation.covered(0, 1, 'devices')).toBe('0 von 1 Gerät sind abgedeckt, 1 fehlt.');
  });
});
