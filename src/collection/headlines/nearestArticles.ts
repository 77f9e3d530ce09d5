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
/**
 * Most articles that may be expected to share the words by chance, were each word's articles drawn at random: above it,
 * sharing them tells nothing. Two words of 30 articles each among 2,000 are shared by half an article.
 */
const BY_CHANCE = 1 / 2;
/** A word tells something alone when at most three articles have it, or this share of all. */
const RARE = 1 / 200;
const RARE_AMONG_FEW = 3;

/** Words that are no subject however rare they are here, folded: in a small collection «منذ» is rarer than «القمر». */
const FUNCTION_WORDS = new Set(
  (
    'في من علي الي عن مع بعد قبل بين خلال منذ حتي ضد حول عند لدي دون بدون غير سوي فوق تحت امام وراء خلف نحو عبر حسب وفق بسبب ' +
    'بشان عقب اثر وسط ضمن مقابل فيه فيها منه منها عليه عليها له لها به بها ' +
    'ان انه انها او ام ثم بل لا لم لن ما هل قد كان كانت يكون تكون ليس هذا هذه بهذا بهذه ذلك تلك هو هي هم هناك هنا ذي ذا ذين ' +
    'الذي التي الذين كل بعض اي اكثر اقل اول اولي اخر اخري جديد جديده نفس عده كما كيف لماذا متي اين ماذا لكن اذا ايضا فقط حيث ' +
    'يوم اليوم امس غدا الان عام سنه سنوات شهر ايام مره مرات عشرات مئات الاف مليون مليار تم يتم عاجل فيديو صور بالفيديو بالصور شاهد ' +
    'احد اثنين ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره و ف ب ك ل'
  )
    .split(' ')
    .map(lightStem),
);

/** A word as printed: letters, digits, marks, and a decimal part. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}\u0640]*(?:[.,\u066b]\p{Nd}+)*/gu;

/**
 * Finds the articles nearest to a headline (its match key): those that share words that tell, in title or keywords, best
 * first, with the shared words as the article prints them. Words tell together when too few articles would share them by
 * chance; one alone when it is rare and a keyword of the article. Empty when no article is near. Words are compared by
 * their light stems.
 */
export function nearestArticles(
  articles: readonly Article[],
): (key: string, without?: readonly Ordinal[]) => NearestArticle[] {
  const index = wordIndex(wordsOfEach(articles));
  const rarity = (word: string): number => Math.log(index.count / Math.max(1, index.frequency(word)));
  const tells = (article: Article, shared: readonly string[]): boolean => {
    const [first = '', ...others] = shared;
    if (others.length === 0)
      return (
        index.frequency(first) <= Math.max(RARE_AMONG_FEW, RARE * index.count) &&
        isSubject(article, first, index.frequency(first) === 1)
      );
    let evidence = 0;
    for (const word of shared) evidence += rarity(word);
    return evidence >= Math.log(index.count / BY_CHANCE);
  };
  return (key, without = []) => {
    const asked = wordsIn(key);
    const near: NearestArticle[] = [];
    for (const { place } of index.best(asked, BOUNDS)) {
      const article = articles[place];
      if (!article || without.includes(place)) continue;
      const shared = index.shared(place, asked);
      if (tells(article, shared)) near.push({ ordinal: place, shares: sharesOf(article, new Set(shared)) });
      if (near.length === NEAREST) break;
    }
    return near;
  };
}

function* wordsOfEach(articles: readonly Article[]): Generator<Set<string>> {
  for (const article of articles) yield wordsOf(article);
}

/** Words of an article's title and keywords that may tell something. */
function wordsOf(article: Article): Set<string> {
  const words = wordsIn(article.title);
  for (const { text } of article.keywords) for (const word of wordsIn(text)) words.add(word);
  return words;
}

function wordsIn(text: string): Set<string> {
  const words = new Set<string>();
  for (const [printed] of text.matchAll(WORD)) {
    const word = lightStem(fold(printed));
    if (!saysNothing(word)) words.add(word);
  }
  return words;
}

/**
 * Tells if a keyword of the article is this word, or holds it where no other article has the word: «نمو» is no subject of all
 * articles on «نمو اقتصادي».
 */
const isSubject = (article: Article, word: string, isOnlyHere: boolean): boolean =>
  article.keywords.some(({ text }) => {
    const words = wordsIn(text);
    return words.has(word) && (isOnlyHere || words.size === 1);
  });

/** Shared words of the title as printed, then keywords that share other words. */
function sharesOf(article: Article, shared: ReadonlySet<string>): string[] {
  const shares: string[] = [];
  const shown = new Set<string>();
  for (const [text] of article.title.matchAll(WORD)) {
    const word = lightStem(fold(text));
    if (!shared.has(word) || shown.has(word)) continue;
    shown.add(word);
    shares.push(text);
  }
  for (const { text } of article.keywords) {
    const fresh = [...wordsIn(text)].filter((word) => shared.has(word) && !shown.has(word));
    if (fresh.length === 0) continue;
    for (const word of fresh) shown.add(word);
    shares.push(text);
  }
  return shares;
}

/** True for function words and for short numbers, as of scores and counts; a year tells something. */
function saysNothing(word: string): boolean {
  return word.length < 2 || FUNCTION_WORDS.has(word) || /^\d{1,2}$/.test(word);
}
