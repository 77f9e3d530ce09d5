/** Characters from which a headline is long: set smaller, so that it leaves room on the screen for its text. */
const LONG_FROM = 90;

/** Class of the heading that holds a headline; undefined for one of usual length. */
export const titleClass = (title: string): 'long-title' | undefined =>
  title.length >= LONG_FROM ? 'long-title' : undefined;
