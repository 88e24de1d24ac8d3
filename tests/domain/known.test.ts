import { describe, expect, it } from '@jest/globals';
import { knownAmount, knownList, knownPercent, withoutNoise } from '../../domain/known';

/** What the wire may hold where its type promises a number or a list. */
const odd = (value: unknown) => value as never;

describe('an amount', () => {
  it.each([
    [0, 0],
    [2.5, 2.5],
    [1e12, 1e12],
    [-1, null],
    [-0.01, null],
    [NaN, null],
    [Infinity, null],
    [null, null],
    [undefined, null],
    [odd('5'), null],
  ])('%p is known as %p', (value, known) => {
    expect(knownAmount(value)).toBe(known);
  });
});

describe('a percentage', () => {
  it.each([
    [0, 0],
    [100, 100],
    [100.01, null],
    [-1, null],
    [null, null],
    [undefined, null],
  ])('%p is known as %p', (value, known) => {
    expect(knownPercent(value)).toBe(known);
  });
});

describe('a list', () => {
  it('is known without its holes, in its order', () => {
    expect(knownList([2, null, 1, undefined, 0])).toEqual([2, 1, 0]);
  });

  it.each([null, undefined, odd('abc'), odd({ length: 1 })])('that is %p is empty', (value) => {
    expect(knownList(value)).toEqual([]);
  });
});

describe('the noise of binary fractions', () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [1.23456789, 1.234568],
    [-0.0000001, 0],
    [-2.5, -2.5],
  ])('is taken off %p', (value, clean) => {
    expect(withoutNoise(value)).toBe(clean);
  });
});
