import type { Article } from '../../article/article.ts';
import { paragraphsOf } from '../../collection/compact/packedArticle.ts';
import type { ArticleSummary } from '../../site/articleSummary.ts';
import { LEAD_LENGTH } from '../../site/files.ts';
import type { Entry } from '../../site/files.ts';
import { withoutEntities } from '../../text/entities.ts';
import { wordEnd } from '../../text/truncate.ts';

/** Makes the entry of an article in lists that show leads. */
export function entryOf(article: Article, summary: ArticleSummary): Entry {
  const [kicker] = article.keywords;
  return {
    ...summary,
    lead: leadOf(article, LEAD_LENGTH, LEAD_LENGTH / 2),
    ...(kicker && { kicker: kicker.text }),
  };
}

/**
 * Takes the beginning of an article's text, a line a paragraph: whole words, at most `longest` characters; no further
 * paragraph is begun once there are `enough`. A first paragraph that became the title is left out.
 */
export function leadOf(article: Article, longest: number, enough: number): string {
  let lead = '';
  for (const text of paragraphsOf(article)) {
    if (article.titleFrom === 'lead' && lead === '' && text.trim() === article.title) continue;
    lead += (lead && '\n') + withoutEntities(text.slice(0, 2 * longest)).replace(/\s+/g, ' ');
    if (lead.length >= enough) break;
  }
  if (lead.length <= longest) return lead;
  return `${lead.slice(0, wordEnd(lead, longest - 2, longest / 2)).toWellFormed()} …`;
}
