import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Face } from './face.ts';
import { fillOutlines } from './raster.ts';

const FONTS = path.resolve(import.meta.dirname, '../../screens/typography/fonts');
const face = (...parts: string[]) =>
  new Face(parts.map((part) => path.join(FONTS, `head-700-${part}.woff2`)));
const head = face('arabic', 'latin');

describe('a line of text', () => {
  test('is shaped alike whatever was shaped before it', () => {
    const line = 'العربية وأخبار البحر';
    const fresh = face('arabic').shape(line, 100).width;
    for (const before of ['أرشيف', 'آثار', 'لأنّ', 'إلى', 'مؤسسة', 'شاطئ', '12 (أ)']) {
      const used = face('arabic');
      used.shape(before, 100);
      expect([before, used.shape(line, 100).width]).toEqual([before, fresh]);
    }
  });

  test.each(['با', 'قا', 'سلم', 'محمد', 'بحر'])('«%s» is one stroke from end to end', (word) => {
    const { outlines, width } = head.shape(word, 100);
    const [wide, tall] = [Math.ceil(width) + 20, 200];
    const at = outlines.map((outline) => outline.map(({ x, y }) => ({ x: x + width + 10, y: y + 120 })));
    const coverage = fillOutlines(at, wide, tall);
    const columns = Array.from({ length: wide }, (_, x) =>
      Array.from({ length: tall }, (__, y) => coverage[y * wide + x] ?? 0).some((part) => part > 0.5),
    );
    expect(columns.slice(columns.indexOf(true), columns.lastIndexOf(true) + 1)).not.toContain(false);
  });

  test('is as wide as its parts, in both directions', () => {
    const sum = ['أرشيف ', 'BBC', ' عربي'].reduce((width, part) => width + head.shape(part, 100).width, 0);
    expect(head.shape('أرشيف BBC عربي', 100).width).toBeCloseTo(sum, 0);
  });

  test('stands left of its end, the first word rightmost', () => {
    const { outlines, width } = head.shape('أرشيف BBC', 100);
    const xs = outlines.flat().map(({ x }) => x);
    expect(Math.max(...xs)).toBeLessThan(5);
    expect(Math.min(...xs)).toBeGreaterThan(-width - 5);
  });

  test('letters that no font has are left out', () => {
    expect(head.shape('漢\u0000\u202e', 100)).toEqual({ width: 0, outlines: [] });
    expect(head.shape('ب漢', 100).outlines.length).toBe(head.shape('ب', 100).outlines.length);
  });
});
