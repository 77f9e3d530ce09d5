import type { Article } from '../../article/article.ts';
import { withoutEntities } from '../../text/entities.ts';

/** Selector of the opened article's blocks on the page (ArticleBody.tsx), in order; items and rows count, not their lists. */
export const BLOCKS = '.body [id]';

/** Selector of the opened article's texts in the order they are read: title, blocks, a dateline that nothing follows. */
export const TEXTS = 'h1, .body > p, .body [id]';

/** Element of a block of the opened article. @param block 0-based */
export const blockElement = (article: Element, block: number): HTMLElement | null =>
  article.querySelector<HTMLElement>(`.body [id="p${block + 1}"]`);

/** Texts of an article's blocks as the page shows them. */
export const blockTexts = ({ body }: Article): string[] => body.map(({ text }) => withoutEntities(text));
