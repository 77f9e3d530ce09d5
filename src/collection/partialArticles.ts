import type { Article, ReadAlso } from '../article/article.ts';
import { classifyBlocks } from '../parse/body/classifyBlocks.ts';
import { beginsArticle } from '../parse/body/menus.ts';
import { openingsOf } from './openings.ts';
import type { HeadlineKeys } from './headlines/headlineKeys.ts';
import { headlineIndex } from './headlines/headlineIndex.ts';
import { withoutEntities } from '../text/entities.ts';
import { stableHash } from '../text/hash.ts';
import { commonest } from './headlines/commonest.ts';

/**
 * Makes articles of openings: those of which the collection holds only the opening, printed in other pages' read-also
 * blocks; the longest one is taken. Openings whose article is among `articles` (by title or by the same opening) are
 * left out, and so are blocks with nothing but a headline, a by-line or a menu. Their ids are `begun-<hash of the headline>`.
 */
export function partialArticles(articles: readonly Article[], keys: HeadlineKeys): Article[] {
  const headlines = headlineIndex(articles, keys);
  const openings = openingsOf(articles);
  const partial = new Map<string, ReadAlso[]>();
  for (const article of articles) {
    for (const block of article.readAlso) {
      if (!beginsArticle(block)) continue;
      const { key, places } = headlines.find(block.title);
      if (key === '' || places.length > 0 || openings.find(block.body).length > 0) continue;
      const blocks = partial.get(key);
      if (blocks) blocks.push(block);
      else partial.set(key, [block]);
    }
  }

  const taken = new Set(articles.map(({ id }) => id));
  return Array.from(partial, ([key, blocks]) => {
    const fullest = blocks.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
    let id = `begun-${stableHash(key)}`;
    while (taken.has(id)) id += '-';
    const source = blocks.find((block) => block.source !== undefined)?.source;
    const keywords = blocks.find((block) => block.keywords !== undefined)?.keywords ?? [];
    return {
      id,
      title: withoutEntities(commonest(blocks.map((block) => keys.plain(block.title)))),
      titleFrom: 'other-page',
      ...(source === undefined ? {} : { source }),
      keywords: keywords.map((text) => ({ text })),
      body: classifyBlocks(fullest.body),
      readAlso: [],
      related: [],
      onlyBeginning: true,
    };
  });
}

function lengthOf(block: ReadAlso): number {
  return block.body.reduce((sum, paragraph) => sum + paragraph.length, 0);
}
