/** Height of the window for each width. */
const HEIGHTS: Record<number, number> = { 360: 780, 768: 1024, 1280: 900, 1920: 1080 };

const listed = (name: string, usual: string) => (process.env[name] ?? usual).split(',');

/** Windows of which pictures are taken: width and height in CSS pixels. */
export const WIDTHS: readonly (readonly [number, number])[] = listed('LOOK_WIDTHS', '360,768,1280,1920').map(
  (width) => [Number(width), HEIGHTS[Number(width)] ?? 900],
);

export const THEMES: readonly string[] = listed('LOOK_THEMES', 'paper,sepia,dark,contrast');

/** Name of the file of a picture: `paper/1280/library-filtered.png`. */
export const fileOf = (state: string, width: number, theme: string): string =>
  `${theme}/${width}/${state.replace(/[^\p{L}\d]+/gu, '-')}.png`;
