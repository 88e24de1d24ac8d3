import { describe, expect, it } from '@jest/globals';
import { actionsWithin, hardestWish, type Wishes } from '../../domain/actionsWithin';
import { actionRow } from '../support/sampleDigest';

const rows = [
  actionRow({ controlId: 'quiet', userImpact: 'none', effortMinutes: 30, category: 'Identity', threats: ['Phishing'] }),
  actionRow({ controlId: 'loud', userImpact: 'high', effortMinutes: 20, category: 'Data', owner: 'Mere Ngata' }),
  actionRow({ controlId: 'unknown', userImpact: null, effortMinutes: null, category: null }),
];
const NO_WISH: Wishes = { category: null, userImpact: null, minutes: null, threat: null, owner: null };
const ids = (wishes: Partial<Wishes>) =>
  actionsWithin(rows, { ...NO_WISH, ...wishes }).map(({ controlId }) => controlId);

describe('wishes', () => {
  it('are all met, or none was made', () => {
    expect(ids({})).toEqual(['quiet', 'loud', 'unknown']);
    expect(ids({ category: 'data', minutes: 20 })).toEqual(['loud']);
    expect(ids({ category: 'Data', userImpact: 'none' })).toEqual([]);
  });

  it('count an effect that is not known as none that fits', () => {
    expect(ids({ userImpact: 'none' })).toEqual(['quiet']);
    expect(ids({ userImpact: 'high' })).toEqual(['quiet', 'loud']);
  });

  it('count a time that is not known as none that fits, and the limit itself as within', () => {
    expect(ids({ minutes: 30 })).toEqual(['quiet', 'loud']);
    expect(ids({ minutes: 29 })).toEqual(['loud']);
  });

  it('find a threat by any spelling and an owner by part of the name', () => {
    expect(ids({ threat: 'phishingOrWhaling' })).toEqual(['quiet']);
    expect(ids({ owner: 'mere' })).toEqual(['loud']);
  });
});

describe('the hardest wish', () => {
  it('is the one without which most would fit', () => {
    expect(hardestWish(rows, { ...NO_WISH, category: 'Device', minutes: 30 })).toEqual({ wish: 'category', count: 2 });
  });

  it('is none where giving up a single one does not help', () => {
    expect(hardestWish(rows, { ...NO_WISH, category: 'Device', owner: 'nobody' })).toBeNull();
    expect(hardestWish([], NO_WISH)).toBeNull();
  });
});
