import { COVER, coverImage } from '../../epub/coverImage.ts';
import type { CoverLines } from '../../epub/front.ts';
import headArabic from '../typography/fonts/head-700-arabic.woff2?url';
import headLatin from '../typography/fonts/head-700-latin.woff2?url';
import uiArabic from '../typography/fonts/ui-400-arabic.woff2?url';
import uiLatin from '../typography/fonts/ui-400-latin.woff2?url';

/** Fonts of the cover under the names that the drawing asks for; an image sees no font of its page. */
const FONTS = [
  { family: 'Markazi Text', weight: 700, file: headLatin },
  {
    family: 'Markazi Text',
    weight: 700,
    file: headArabic,
    range: 'U+20-40,U+5B-60,U+7B-BF,U+600-6FF,U+2000-206F',
  },
  { family: 'Vazirmatn', weight: 400, file: uiLatin },
  {
    family: 'Vazirmatn',
    weight: 400,
    file: uiArabic,
    range: 'U+20-40,U+5B-60,U+7B-BF,U+600-6FF,U+2000-206F',
  },
];

/**
 * Draws the cover of a book as a PNG, in the site's own fonts.
 * @returns undefined in a browser that cannot, or when a font cannot be had: the book then has its SVG
 */
export async function coverPixels(lines: CoverLines): Promise<Uint8Array | undefined> {
  try {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(coverImage(lines, await fontRules()))}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [2 * COVER.width, 2 * COVER.height];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    return drawn ? new Uint8Array(await drawn.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

async function fontRules(): Promise<string> {
  const rules = FONTS.map(async ({ family, weight, file, range }) => {
    const font = await fetch(file).then((response) => response.arrayBuffer());
    const letters = Array.from(new Uint8Array(font), (byte) => String.fromCharCode(byte)).join('');
    return (
      `@font-face{font-family:'${family}';font-weight:${weight};` +
      `src:url(data:font/woff2;base64,${btoa(letters)})${range ? `;unicode-range:${range}` : ''}}`
    );
  });
  return (await Promise.all(rules)).join('');
}
