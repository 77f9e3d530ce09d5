import type { Article } from '../../../article/article.ts';
import { withoutEntities } from '../../../text/entities.ts';
import type { SpokenBlock } from './sentences.ts';

/** Title and blocks of an article to be read aloud, as the page would show them, without its page being open. */
export function spokenBlocks({
  title,
  dateline,
  body,
}: Pick<Article, 'title' | 'dateline' | 'body'>): SpokenBlock[] {
  const opening = dateline === undefined ? '' : `${dateline} `;
  const [first, ...others] = body.map(({ text }) => ({ text: withoutEntities(text) }));
  const begun = { text: opening + (first?.text ?? ''), ...(opening && { opening: opening.length }) };
  return [{ text: withoutEntities(title) }, begun, ...others];
}
