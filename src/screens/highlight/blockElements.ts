/** The blocks of the opened article as they stand on the page (ArticleBody.tsx), in order. A list or a table holds its own. */
export const BLOCKS = '.body [id]';

/** The texts of the opened article in the order they are read: its title, its blocks, a dateline that nothing follows. */
export const TEXTS = 'h1, .body > p, .body [id]';

/** @param block 0-based */
export const blockElement = (article: Element, block: number): HTMLElement | null =>
  article.querySelector<HTMLElement>(`.body [id="p${block + 1}"]`);
