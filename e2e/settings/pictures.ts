import type { Page } from '@playwright/test';

/** Padding of a picture of several lines, in CSS pixels. */
export const MARGIN = 30;

/**
 * Shares of ink by which the lines of two specimens differ: 0 the same, 1 and more another text. The digits of a small
 * face are hinted slightly differently from those of the whole face (0.06); another digit differs by far more than half.
 */
export async function differences(page: Page, one: string, other: string, lines: number): Promise<number[]> {
  if (one === other) return Array.from({ length: lines }, () => 0);
  return page.evaluate(
    async ({ pictures, lines, margin }) => {
      const inks: { size: string; of: number[][] }[] = [];
      for (const picture of pictures) {
        // The page's policy allows no picture at a `data:` address.
        const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes]));
        const { width, height } = image;
        const canvas = new OffscreenCanvas(width, height).getContext('2d');
        canvas?.drawImage(image, 0, 0);
        const line = (height - 2 * margin) / lines;
        const of = Array.from({ length: lines }, (_, i) => {
          const { data } = canvas?.getImageData(0, margin + i * line, width, line) ?? { data: [] };
          return [...data].map((value) => 255 - value);
        });
        inks.push({ size: `${width} × ${height}`, of });
      }
      const [a, b] = inks;
      if (!a || !b || a.size !== b.size) return Array.from({ length: lines }, () => 1);
      const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
      return a.of.map((ink, i) => {
        const beside = b.of[i] ?? [];
        const apart = sum(ink.map((value, at) => Math.abs(value - (beside[at] ?? 0))));
        return apart / ((sum(ink) + sum(beside)) / 2);
      });
    },
    { pictures: [one, other], lines, margin: lines > 1 ? MARGIN : 0 },
  );
}

/** Share of ink by which two pictures differ. */
export const difference = async (page: Page, one: string, other: string): Promise<number> =>
  (await differences(page, one, other, 1))[0] ?? 1;
