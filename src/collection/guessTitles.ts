import type { Article } from '../article/article.ts';
import { fold } from '../text/fold.ts';
import type { HeadlineKeys } from './headlines/headlineKeys.ts';
import { headlineIndex } from './headlines/headlineIndex.ts';
import { isWordUnit, matchKey } from '../text/matchKey.ts';
import { paragraphsOf } from './compact/packedArticle.ts';
import { fnv1aStep } from '../text/hash.ts';
import { stemStart } from '../text/lightStem.ts';
import { asTitles } from './recoverTitles.ts';
import { wordIndex } from './headlines/wordIndex.ts';

/** Length of a lead, in characters and in paragraphs: the part of an article that is compared with headlines. */
const LEAD_LENGTH = 750;
const LEAD_PARAGRAPHS = 3;
/**
 * Number of letters, from the stem on, by which words are compared: «انتخابات» and «الانتخابية» are taken as one
 * word.
 */
const LETTERS = 5;
const BOUNDS = { price: 1500, compared: 8 };
/** Share of a headline's weight that the lead must hold. */
const COVERED = 0.6;
/** Least weight of the words found in the lead: several rare ones. */
const HEAVY = 15;
/** Greatest share of that weight that the next best article, titled or not, may reach. */
const RIVAL = 0.6;

/**
 * Guesses titles for pages without one, by place in `articles`: a headline that leads to no article, if its rare
 * words nearly all stand in the lead of one such page and by far not so in any other, and if no other headline
 * fits that page. Its numbers must all stand in the page. On generated collections no guess was wrong, and a title
 * was found for one of three pages that only a list names; readers are told that the title is a guess.
 */
export function guessTitles(articles: readonly Article[], keys: HeadlineKeys): Map<number, string> {
  if (!articles.some((article) => article.titleFrom === 'lead')) return new Map();
  const headlines = headlineIndex(articles, keys);
  const leadingNowhere = new Map<string, string[]>();
  for (const article of articles) {
    for (const { text } of article.related) {
      const { plain, cut } = keys.of(text);
      const printings = leadingNowhere.get(plain);
      if (printings) printings.push(text);
      else if (cut === undefined && headlines.find(text).places.length === 0)
        leadingNowhere.set(plain, [text]);
    }
  }
  if (leadingNowhere.size === 0) return new Map();

  const spoken = new Set<number>();
  for (const key of leadingNowhere.keys()) for (const word of roughWords(key)) spoken.add(word);
  const index = wordIndex(leads(articles, spoken));
  const guesses = new Map<number, string[][]>();
  for (const [key, printings] of leadingNowhere) {
    const words = roughWords(key);
    const [first, second] = index.best(words, BOUNDS);
    if (!first || first.score < HEAVY || (second && second.score > RIVAL * first.score)) continue;
    let whole = 0;
    for (const word of words) whole += index.weight(word);
    const article = articles[first.place];
    if (first.score < COVERED * whole || article?.titleFrom !== 'lead' || !holdsNumbers(article, key))
      continue;
    guesses.set(first.place, [...(guesses.get(first.place) ?? []), printings]);
  }

  const sure = [...guesses].flatMap(([place, [printings, ...others]]) =>
    printings && others.length === 0 ? [{ place, printings }] : [],
  );
  const titles = asTitles(
    sure.map((one) => one.printings),
    articles,
    keys,
  );
  return new Map(sure.map(({ place }, i) => [place, titles[i] ?? '']));
}

/** Words of the leads, one lead after the other: all at once take more memory than the texts. */
function* leads(articles: readonly Article[], spoken: ReadonlySet<number>): Generator<Set<number>> {
  for (const article of articles) yield roughWords(fold(leadOf(article)), spoken);
}

function leadOf(article: Article): string {
  let text = '';
  let count = 0;
  for (const paragraph of paragraphsOf(article)) {
    text += ` ${paragraph}`;
    if (++count === LEAD_PARAGRAPHS || text.length >= LEAD_LENGTH) break;
  }
  return text.slice(0, LEAD_LENGTH);
}

/** Words of a folded text as numbers, made of the first letters of their stems; only those of `among`, if given. */
function roughWords(folded: string, among?: ReadonlySet<number>): Set<number> {
  const words = new Set<number>();
  let from = -1;
  for (let i = 0; i <= folded.length; i++) {
    if (i < folded.length && isWordUnit(folded.charCodeAt(i))) {
      if (from < 0) from = i;
      continue;
    }
    if (from < 0) continue;
    const start = stemStart(folded, from, i);
    let word = 0;
    for (let at = start; at < i && at < start + LETTERS; at++) word = fnv1aStep(word, folded.charCodeAt(at));
    word = (word ^ (word >>> 15)) & 0x3fffffff;
    if (!among || among.has(word)) words.add(word);
    from = -1;
  }
  return words;
}

/** Tells whether all numbers of a headline stand in the article: «مقتل 12» is not the title of a page that tells of 13, but another story or another day. */
function holdsNumbers(article: Article, key: string): boolean {
  const numbers = key.split(' ').filter((word) => /\d/.test(word));
  if (numbers.length === 0) return true;
  const held = new Set(article.body.flatMap((block) => matchKey(block.text).split(' ')));
  return numbers.every((number) => held.has(number));
}
