import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { frontPicture, PICTURE } from './frontPicture.ts';
import type { PictureTexts } from './frontPicture.ts';

const FONTS = path.resolve(import.meta.dirname, '../../screens/typography/fonts');
const facts = ['60 مقالًا', '16 أبريل 2019 إلى 6 فبراير 2025'];

/** Pixels of a picture, row after row, as numbers of its colours. */
function pixelsOf(picture: Uint8Array): { width: number; height: number; pixels: Uint8Array } {
  const view = new DataView(picture.buffer, picture.byteOffset);
  const parts: Record<string, Uint8Array> = {};
  for (let at = 8; at < picture.length;) {
    const length = view.getUint32(at);
    parts[String.fromCharCode(...picture.slice(at + 4, at + 8))] = picture.slice(at + 8, at + 8 + length);
    at += 12 + length;
  }
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const rows = inflateSync(parts['IDAT'] ?? new Uint8Array());
  return { width, height, pixels: rows.filter((_, i) => i % (width + 1) !== 0) };
}

test.each<[string, PictureTexts]>([
  ['without a name', { facts }],
  ['with a name', { name: 'أرشيف الميناء', description: 'صحف الموانئ من حيفا إلى عدن.', facts }],
  [
    'of a long name and much text',
    { name: 'أرشيف صحف الموانئ '.repeat(9), description: 'صحف & نشرات '.repeat(60), facts },
  ],
  ['of one endless word', { name: 'ب'.repeat(300), description: 'a'.repeat(900), facts: [] }],
  ['of hostile strings', { name: '\u202e<b>\u0000\ud800', description: '\u200b', facts: ['漢'] }],
])('the picture of a collection %s is whole, with margins of paper', (_, texts) => {
  const { width, height, pixels } = pixelsOf(frontPicture(texts, FONTS));
  expect([width, height, pixels.length]).toEqual([PICTURE.width, PICTURE.height, 1200 * 630]);
  expect(pixels.every((colour) => colour <= 180)).toBe(true);
  const inked = (from: number, to: number) =>
    pixels.subarray(from * width, to * width).some((colour) => colour > 0);
  expect([inked(0, 40), inked(40, 400), inked(width === 1200 ? 595 : 0, 630)]).toEqual([false, true, false]);
  for (let y = 0; y < height; y++) {
    expect(pixels.subarray(y * width, y * width + 40).every((colour) => colour === 0)).toBe(true);
    expect(pixels.subarray((y + 1) * width - 40, (y + 1) * width).every((colour) => colour === 0)).toBe(true);
  }
});

test('the same texts are the same bytes', () => {
  expect(frontPicture({ name: 'ميناء', facts }, FONTS)).toEqual(
    frontPicture({ name: 'ميناء', facts }, FONTS),
  );
});
