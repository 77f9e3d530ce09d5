import type { Article } from './article.ts';

/**
 * Words of Arabic read silently in a minute. The Arabic IReST texts are read aloud at 138 words a minute
 * (Trauzettel-Klosinski & Dietz 2012): a word of Arabic carries article, conjunction and pronoun with it. Silent
 * reading is about 1.3 times as fast (Brysbaert 2019, «How many words do we read per minute?», Journal of Memory and
 * Language 109: 238 to 183 in English), hence 180.
 */
const WORDS_A_MINUTE = 180;

/** Minutes it takes to read an article's body, a whole number, at least 1. */
export function readingTime(article: Pick<Article, 'body'>): number {
  let words = 0;
  for (const block of article.body) words += wordCount(block.text);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/**
 * Number of words of a text: runs of two or more characters without white space. A character that stands alone is
 * no word.
 */
function wordCount(text: string): number {
  let words = 0;
  let length = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    if (unit === 0x20 || unit === 0xa0 || (unit >= 0x09 && unit <= 0x0d)) {
      if (length > 1) words++;
      length = 0;
    } else length++;
  }
  return words;
}
