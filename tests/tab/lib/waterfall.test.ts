import { describe, expect, it } from '@jest/globals';
import { waterfall } from '../../../tab/lib/waterfall';

describe('the waterfall', () => {
  it('begins each bar where the one before ended', () => {
    expect(waterfall([3, -1, 2])).toEqual([
      { left: 0, width: 75 },
      { left: 50, width: 25 },
      { left: 50, width: 50 },
    ]);
  });

  it('has room for what falls below the start', () => {
    expect(waterfall([-2, 3])).toEqual([
      { left: 0, width: 66.67 },
      { left: 0, width: 100 },
    ]);
  });

  it('draws nothing where nothing moved', () => {
    expect(waterfall([0, 0])).toEqual([
      { left: 0, width: 0 },
      { left: 0, width: 0 },
    ]);
  });
});
