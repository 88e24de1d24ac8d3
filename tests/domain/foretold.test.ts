import { describe, expect, it } from '@jest/globals';
import { accountBetween } from '../../domain/changeAccount';
import type { PostedContent, ToldForecast } from '../../domain/digest/content';
import { outcomeOf, toldForecast } from '../../domain/digest/foretold';
import { forecastOf } from '../../domain/forecast';
import type { DayPicture } from '../../domain/picture';
import { digestContent } from '../support/sampleDigest';
import { aProfile, aScore, aSnapshot } from './tenants';
import { en } from '../support/english';

const oneAdmin = aProfile('OneAdmin', { maxScore: 4 });
const fresh = aProfile('Fresh', { maxScore: 10, title: 'A new one' });
const before: DayPicture = {
  snapshot: aSnapshot([aScore('OneAdmin', { score: 4 })], { date: '2026-11-15', current: 60, max: 100 }),
  profiles: [oneAdmin, fresh],
};
const after: DayPicture = {
  snapshot: aSnapshot([aScore('OneAdmin', { score: 4 }), aScore('Fresh')], {
    date: '2026-11-22',
    current: 60,
    max: 110,
  }),
  profiles: [oneAdmin, fresh],
};

function told(): ToldForecast {
  const forecast = forecastOf(before, { controls: [oneAdmin], weights: [oneAdmin] }, en);
  if (forecast === null) throw new Error('Nothing is ahead.');
  return toldForecast(forecast);
}

function moveOf(from: DayPicture, to: DayPicture) {
  const { from: since, points, max, percent, headline, parts } = accountBetween(from, to, en);
  return { since, points, max, percent, headline, parts };
}

const post = (change: Partial<PostedContent> = {}): PostedContent => ({ ...digestContent(), ...change });
const outcome = (posted: PostedContent[], day = after, since = before) =>
  outcomeOf(posted, day, moveOf(since, day), en);

describe('what a channel was told of beforehand', () => {
  it('is told as come, with what was foretold beside what came', () => {
    expect(outcome([post({ forecast: told() })])).toEqual({
      text: "As foretold, Microsoft's figures now have 1 new control: foretold -5.5, came -5.5.",
      controlIds: ['Fresh'],
    });
  });

  it('is not told while the figures do not have it', () => {
    expect(outcome([post({ forecast: told() })], before)).toBeNull();
  });

  it('is told once, in any spelling', () => {
    const saidSince = post({ foretold: { text: '', controlIds: ['FRESH'] } });
    expect(outcome([saidSince, post({ forecast: told() })])).toBeNull();
  });

  it('counts by its later word where it was told twice', () => {
    const [change] = told().changes ?? [];
    const earlier = { ...told(), changes: change === undefined ? [] : [{ ...change, percent: -9 }] };
    const { text = '' } = outcome([post({ forecast: told() }), post({ forecast: earlier })]) ?? {};
    expect(text).toContain('foretold -5.5');
  });

  it('says only what came where nobody could say beforehand', () => {
    const [change] = told().changes ?? [];
    const unknown = { ...told(), changes: change === undefined ? [] : [{ ...change, percent: null }] };
    expect(outcome([post({ forecast: unknown })])?.text).toMatch(/1 new control: came -5\.5\.$/);
  });

  it('says only what was foretold where it came before the account begins', () => {
    expect(outcome([post({ forecast: told() })], after, after)?.text).toMatch(/1 new control: foretold -5\.5\.$/);
  });

  it('does not know what it moved where neither is known', () => {
    const [change] = told().changes ?? [];
    const unknown = { ...told(), changes: change === undefined ? [] : [{ ...change, percent: null }] };
    expect(outcomeOf([post({ forecast: unknown })], after, null, en)?.text).toContain('what it moved is not known');
  });

  it('is left alone in posts that were stored before outcomes were told', () => {
    expect(outcome([post({ forecast: { headline: 'x', controlIds: ['Fresh'] } })])).toBeNull();
  });
});
