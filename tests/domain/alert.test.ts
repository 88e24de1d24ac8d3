import { describe, expect, it } from '@jest/globals';
import { alertBaseDay, alertOf, type AlertInput } from '../../domain/digest/alert';
import type { PostedContent } from '../../domain/digest/content';
import { aPicture, aProfile, aScore, aSnapshot, TENANT } from './tenants';
import { en } from '../support/english';

const profiles = [aProfile('a', { maxScore: 50, title: 'Action A' }), aProfile('b', { maxScore: 50 })];
/** The figures of Sunday 22 November, of 100 points. */
const at = (score: number) => aPicture([aScore('a', { score }), aScore('b', { score: 30 })], profiles);
const dayWith = (date: string, score: number) => ({
  snapshot: aSnapshot([aScore('a', { score }), aScore('b', { score: 30 })], { date }),
  profiles,
});
const posted = (asOf: string, more: Partial<PostedContent> = {}) => ({ asOf, ...more }) as PostedContent;

function alert(values: Partial<AlertInput> = {}) {
  return alertOf({
    picture: at(40),
    compared: [dayWith('2026-11-21', 43), dayWith('2026-11-15', 45)],
    earlier: { controls: profiles, weights: profiles },
    posted: [posted('2026-11-15')],
    nextDigestAt: new Date('2026-11-30T08:00:00Z'),
    threshold: 2,
    tenantId: TENANT,
    tenantName: 'Kereru College',
    now: new Date('2026-11-23T08:00:00Z'),
    timeZone: 'UTC',
    texts: en,
    ...values,
  });
}

describe('an alert between digests', () => {
  it('tells the larger of the drops against the day before and over the week, with its cause', () => {
    expect(alert()).toEqual({
      version: 1,
      kind: 'alert',
      language: 'en',
      tenantId: TENANT,
      tenantName: 'Kereru College',
      postedOn: '2026-11-23',
      asOf: '2026-11-22',
      percent: 70,
      drop: {
        since: '2026-11-15',
        percent: -5,
        points: -5,
        headline: 'You lost 5 points: Action A.',
        parts: [{ kind: 'lost', controlId: 'a', points: -5, percent: -5, text: 'Action A: -5 points.' }],
      },
      forecast: null,
    });
  });

  it('comes at exactly the threshold, and not below it', () => {
    const compared = [dayWith('2026-11-21', 42)];
    expect(alert({ compared })?.drop?.percent).toBe(-2);
    expect(alert({ compared, threshold: 2.01 })).toBeNull();
    expect(alert({ compared: [dayWith('2026-11-21', 38)] })).toBeNull();
    expect(alert({ compared: [] })).toBeNull();
  });

  it('is not raised on old figures', () => {
    expect(alert({ now: new Date('2026-11-27T08:00:00Z') })).toBeNull();
  });

  it('is not raised before the first digest, nor on figures that the channel has seen', () => {
    expect(alert({ posted: [] })).toBeNull();
    expect(alert({ posted: [posted('2026-11-15'), posted('2026-11-22')] })).toBeNull();
  });

  it('leaves to the digest what it will say within twelve hours', () => {
    expect(alert({ nextDigestAt: new Date('2026-11-23T19:59:00Z') })).toBeNull();
    expect(alert({ nextDigestAt: new Date('2026-11-23T20:00:00Z') })).not.toBeNull();
    expect(alert({ nextDigestAt: null })).not.toBeNull();
  });

  it('is dated where the channel is', () => {
    expect(alert({ now: new Date('2026-11-23T20:00:00Z'), timeZone: 'Pacific/Auckland' })?.postedOn).toBe('2026-11-24');
  });
});

describe('the day an alert compares with', () => {
  it('is a week before, or the newest day that the channel has seen', () => {
    expect(alertBaseDay('2026-11-22', [])).toBe('2026-11-15');
    expect(alertBaseDay('2026-11-22', [posted('2026-11-08')])).toBe('2026-11-15');
    expect(alertBaseDay('2026-11-22', [posted('2026-11-20'), posted('2026-11-17')])).toBe('2026-11-20');
  });
});

describe('notice before the fall', () => {
  const announced = aPicture(
    [aScore('a', { score: 40 }), aScore('b', { score: 30 })],
    [...profiles, aProfile('Fresh', { maxScore: 10 })],
  );
  const notice = (values: Partial<AlertInput> = {}) => alert({ picture: announced, compared: [], ...values });

  it('says what Microsoft is about to change, once', () => {
    expect(notice()).toMatchObject({ drop: null, forecast: { controlIds: ['Fresh'] } });
    expect(notice()?.forecast?.headline).toContain('70.0 %');
    const told = posted('2026-11-15', { forecast: { headline: '', controlIds: ['FRESH'] } });
    expect(notice({ posted: [told] })).toBeNull();
  });

  it('is said again when another control joins', () => {
    const told = posted('2026-11-15', { forecast: { headline: '', controlIds: ['other'] } });
    expect(notice({ posted: [told] })?.forecast?.controlIds).toEqual(['Fresh']);
  });
});
