import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';

const icon = (name: string): PNG => PNG.sync.read(readFileSync(new URL(`../../manifest/${name}`, import.meta.url)));

/** Red, green, blue and alpha of every pixel. */
function pixelsOf({ data }: PNG): number[][] {
  return Array.from({ length: data.length / 4 }, (_, index) => [...data.subarray(index * 4, index * 4 + 4)]);
}

describe('the colour icon', () => {
  const colour = icon('color.png');

  it('is 192 by 192', () => {
    expect([colour.width, colour.height]).toEqual([192, 192]);
  });

  it('has no transparent pixel: Teams puts it on backgrounds of its own', () => {
    expect(pixelsOf(colour).filter(([, , , alpha]) => alpha !== 255)).toEqual([]);
  });

  it('keeps its mark within the middle, because Teams may round the corners', () => {
    const [corner] = pixelsOf(colour);
    const outside = pixelsOf(colour).filter((pixel, index) => {
      const x = index % colour.width;
      const y = Math.floor(index / colour.width);
      return (x < 36 || x >= 156 || y < 34 || y >= 160) && pixel.join() !== corner?.join();
    });
    expect(outside).toEqual([]);
  });
});

describe('the outline icon', () => {
  const outline = icon('outline.png');
  const visible = pixelsOf(outline).filter(([, , , alpha]) => alpha !== 0);

  it('is 32 by 32', () => {
    expect([outline.width, outline.height]).toEqual([32, 32]);
  });

  it('is white on transparent and nothing else', () => {
    expect(visible.filter(([red, green, blue]) => red !== 255 || green !== 255 || blue !== 255)).toEqual([]);
    expect(visible.length).toBeLessThan(pixelsOf(outline).length / 2);
  });

  it('shows something', () => {
    expect(visible.length).toBeGreaterThan(100);
  });
});
