import type { Article } from '../../article/article.ts';
import { fold } from '../../text/fold.ts';
import type { Ordinal } from '../../article/article.ts';
import { lightStem } from '../../text/lightStem.ts';
import { wordIndex } from './wordIndex.ts';

/** An article near to a headline, with the words or keywords they share, as printed. */
export interface NearestArticle {
  ordinal: Ordinal;
  shares: string[];
}

/** Most articles given. */
const NEAREST = 5;
const BOUNDS = { price: 400, compared: 16 };
/** Least weight of a shared word that is shown, as a part of the weightiest. */
const TELLING = 0.2;

/** Function words, folded and stemmed by `lightStem`. */
const FUNCTION_WORDS = new Set(
  (
    'في من علي الي عن مع بعد قبل بين خلال منذ حتي ضد حول عند لدي دون غير سوي فوق تحت امام وراء خلف نحو عبر حسب وفق بسبب ' +
    'ان انه انها او ام ثم بل لا لم لن ما هل قد كان كانت يكون تكون ليس هذا هذه ذلك تلك هو هي هم هناك هنا ذي ذا ذين ' +
    'كل بعض اي اكثر اقل اول اولي اخر اخري جديد جديده كما كيف لماذا متي اين ماذا لكن اذا ايضا فقط يوم عام و ف ب ك ل'
  ).split(' '),
);

/** A word as printed: letters, digits, marks, and a decimal part. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}\u0640]*(?:[.,\u066b]\p{Nd}+)*/gu;

/**
 * Finds the articles nearest to a headline (its match key): those that share its rarest words, in title or keywords,
 * best first, with the shared words as the article prints them. Empty only when no word is shared. Words are compared
 * by their light stems.
 */
export function nearestArticles(
  articles: readonly Article[],
): (key: string, without?: readonly Ordinal[]) => NearestArticle[] {
  const index = wordIndex(wordsOfEach(articles), saysNothing);
  return (key, without = []) => {
    const asked = new Set(key.split(' ').map(lightStem));
    const best = index.best(asked, BOUNDS).filter(({ place }) => !without.includes(place));
    return best.slice(0, NEAREST).map(({ place }) => {
      const article = articles[place];
      return {
        ordinal: place,
        shares: article ? sharesOf(article, asked, (word) => index.weight(word)) : [],
      };
    });
  };
}

function* wordsOfEach(articles: readonly Article[]): Generator<Set<string>> {
  for (const article of articles) yield wordsOf(article);
}

function wordsOf(article: Article): Set<string> {
  const words = new Set<string>();
  for (const [printed] of article.title.matchAll(WORD)) words.add(lightStem(fold(printed)));
  for (const { text } of article.keywords) {
    for (const [printed] of text.matchAll(WORD)) words.add(lightStem(fold(printed)));
  }
  return words;
}

/** Shared words of the title as printed, then keywords that share other words. */
function sharesOf(article: Article, asked: ReadonlySet<string>, weight: (word: string) => number): string[] {
  const shares: { text: string; weight: number }[] = [];
  const shared = new Set<string>();
  for (const [text] of article.title.matchAll(WORD)) {
    const word = lightStem(fold(text));
    if (!asked.has(word) || shared.has(word)) continue;
    shared.add(word);
    shares.push({ text, weight: weight(word) });
  }
  for (const { text } of article.keywords) {
    const fresh = Array.from(text.matchAll(WORD), ([printed]) => lightStem(fold(printed))).filter(
      (word) => asked.has(word) && !shared.has(word),
    );
    if (fresh.length === 0) continue;
    for (const word of fresh) shared.add(word);
    shares.push({ text, weight: Math.max(...fresh.map(weight)) });
  }
  const heaviest = Math.max(...shares.map((share) => share.weight));
  return shares.filter((share) => share.weight >= heaviest * TELLING).map((share) => share.text);
}

/** True for function words and for short numbers, as of scores and counts; a year tells something. */
function saysNothing(word: string): boolean {
  return FUNCTION_WORDS.has(word) || /^\d{1,2}$/.test(word);
}
