import type { Article } from './article.ts';

/**
 * Read aloud, the Arabic of the IReST texts goes at 138 words a minute (Trauzettel-Klosinski & Dietz 2012), for a
 * word of Arabic carries article, conjunction and pronoun with it. Silent reading is about 1.3 times as fast as
 * aloud (Brysbaert 2019, «How many words do we read per minute?», Journal of Memory and Language 109: 238 to 183
 * in English), hence 180.
 */
const WORDS_A_MINUTE = 180;

/** Minutes the body takes to read, a whole number, at least 1. */
export function readingTime(article: Pick<Article, 'body'>): number {
  let words = 0;
  for (const block of article.body) words += wordCount(block.text);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** Runs of anything but white space that hold more than punctuation of one sign. */
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
