import { describe, expect, it } from '@jest/globals';
import { buildActionQueue } from '../../domain/actionQueue';
import { pictureOn } from '../../domain/pastPicture';
import { aDecision, aProfile, aScore, aSnapshot, stateUpdate } from './tenants';
import { en } from '../support/english';

const profile = aProfile('OneAdmin');
const day = { snapshot: aSnapshot([aScore('OneAdmin')], { date: '2026-11-10' }), profiles: [profile] };
const ignored = aDecision('OneAdmin', { sequence: 1, decidedAt: '2026-11-09T08:00:00Z' });
const reopened = aDecision('oneadmin', { sequence: 2, kind: 'reopen', decidedAt: '2026-11-10T20:00:00Z' });
const on = (date: string, timeZone = 'UTC') =>
  buildActionQueue(pictureOn(day, [reopened, ignored], { date, timeZone }), en)[0];

describe('the queue as of a past day', () => {
  it('knows what had been decided by then, and nothing later', () => {
    expect(on('2026-11-08')?.status).toBe('open');
    expect(on('2026-11-09')?.status).toBe('ignored');
    expect(on('2026-11-10')?.status).toBe('open');
  });

  it('counts a decision to the day it was made where the tenant is', () => {
    expect(on('2026-11-10', 'Pacific/Auckland')?.status).toBe('ignored');
  });

  it('takes the newest decision of a control, in whatever order and casing the log comes', () => {
    const picture = pictureOn(day, [ignored, reopened], { date: '2026-11-30', timeZone: 'UTC' });
    expect(picture.decisions).toEqual([reopened]);
  });

  it("holds the states of Microsoft's record as they were, with undated ones", () => {
    const stateUpdates = [
      stateUpdate('Ignored', '2026-11-05T09:00:00Z'),
      stateUpdate('ThirdParty', '2026-11-20T09:00:00Z'),
    ];
    const past = { ...day, profiles: [{ ...profile, stateUpdates }] };
    const rowOn = (date: string) => buildActionQueue(pictureOn(past, [], { date, timeZone: 'UTC' }), en)[0];
    expect(rowOn('2026-11-04')?.state).toBe('Default');
    expect(rowOn('2026-11-05')?.state).toBe('Ignored');
    expect(rowOn('2026-11-20')?.state).toBe('ThirdParty');
    const undated = { ...day, profiles: [{ ...profile, stateUpdates: [stateUpdate('Ignored', null)] }] };
    expect(buildActionQueue(pictureOn(undated, [], { date: '2026-11-01', timeZone: 'UTC' }), en)[0]?.state).toBe(
      'Ignored',
    );
  });

  it('has no decision still on its way to Microsoft', () => {
    expect(pictureOn(day, [ignored], { date: '2026-11-30', timeZone: 'UTC' }).writes).toEqual([]);
  });
});
