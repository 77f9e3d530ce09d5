import type { Ordinal } from '../../src/article/article.ts';
import { placedWords, wordsOf } from '../../src/text/tokenize.ts';
import { Dice, halfOf } from './dice.ts';
import type { Half } from './dice.ts';
import { isAskedParagraph, readLines, titleOf } from './library.ts';
import type { AskedQuestion, Library } from './library.ts';
import {
  arabicIndicDigits,
  glued,
  halfTyped,
  harakat,
  hehForTeh,
  otherYeh,
  persianLetters,
  tatweel,
  typo,
  withArticle,
  withoutArticle,
  withoutHamza,
} from './variants.ts';
import type { Variant } from './variants.ts';

/** A question, and the articles that are right answers. */
export interface Question {
  q: string;
  typing: boolean;
  right: ReadonlySet<Ordinal>;
}

/** Questions of one kind. */
export interface Family {
  name: string;
  /**
   * Measure of the answers. `rank`: mean of 1 / rank of the first right answer among the first ten · `share`: part
   * of the first ten that is right, of the right ones possible.
   */
  measure: 'rank' | 'share';
  /** Target; absent for kinds without one. */
  atLeast?: number;
  questions: Question[];
}

const KNOWN_ITEMS = 500;
const VARIED = 200;
const BODY_QUERIES = 200;
/** Number of the commonest words, which are no content. */
const COMMONEST = 60;
const NO_CONTENT = 200;
const RAREST = 5;
/** Greatest number of texts that hold a word which is searched for alone. */
const RARE = 3;

const VARIANTS: { name: string; change: Variant; atLeast?: number; typing?: true; words?: number }[] = [
  { name: 'without hamza', change: withoutHamza, atLeast: 0.95 },
  { name: 'ه for ة', change: hehForTeh, atLeast: 0.95 },
  { name: 'ى / ي', change: otherYeh, atLeast: 0.95 },
  { name: 'Persian letters', change: persianLetters, atLeast: 0.95 },
  { name: 'tatweel', change: tatweel, atLeast: 0.95 },
  { name: 'harakat', change: harakat, atLeast: 0.95 },
  { name: '+ ال', change: withArticle, atLeast: 0.93 },
  { name: '− ال', change: withoutArticle, atLeast: 0.93 },
  { name: 'glued و', change: glued('و'), atLeast: 0.9 },
  { name: 'glued ف', change: glued('ف'), atLeast: 0.9 },
  { name: 'glued ب', change: glued('ب'), atLeast: 0.9 },
  { name: 'glued ك', change: glued('ك'), atLeast: 0.9 },
  { name: 'glued ل', change: glued('ل'), atLeast: 0.9 },
  { name: 'half typed, two words and more', change: halfTyped, atLeast: 0.93, typing: true, words: 2 },
  { name: 'half typed', change: halfTyped, typing: true },
  { name: 'one typo', change: typo },
];

/**
 * All families for one half of the targets.
 * @param asked file of the questions about paragraphs, if there is one
 */
export function familiesOf(library: Library, half: Half, asked: string | undefined): Family[] {
  const items = knownItems(library, half);
  const known = items.slice(0, KNOWN_ITEMS);
  const holders = (word: string) => library.holders.get(word)?.length ?? 0;
  const varied = VARIANTS.map(({ name, change, atLeast, typing = false, words = 1 }): Family => ({
    name,
    measure: 'rank',
    ...(atLeast !== undefined && { atLeast }),
    questions: items
      .filter((item) => item.words.length >= words)
      .flatMap((item) => {
        const changed = change(item.words, { dice: new Dice(`${name} ${item.words.join(' ')}`), holders });
        return changed ? [{ q: changed.join(' '), typing, right: item.right }] : [];
      })
      .slice(0, VARIED),
  }));
  return [
    { name: 'keywords', measure: 'rank', atLeast: 0.96, questions: known.map(asSubmitted) },
    {
      name: 'keywords, still typing',
      measure: 'rank',
      questions: known.slice(0, VARIED).map((item) => ({ ...asSubmitted(item), typing: true })),
    },
    ...varied,
    {
      name: 'other digits',
      measure: 'rank',
      atLeast: 0.95,
      questions: numberItems(library, half).map(asSubmitted),
    },
    ...(asked === undefined
      ? []
      : [
          {
            name: 'ARCD questions',
            measure: 'rank' as const,
            atLeast: 0.78,
            questions: askedOf(library, half, asked),
          },
        ]),
    {
      name: 'all words of a body query',
      measure: 'share',
      atLeast: 0.9,
      questions: bodyQueries(library, half),
    },
  ];
}

/** Questions asked of a built site, by kind. */
export interface SiteQuestions {
  /** One to three words of a title. */
  keywords: string[];
  /** Two or three words of a body. */
  body: string[];
}

/** Questions that have an answer, of the half for reporting, for measuring their cost. */
export function siteQuestions(library: Library, count: number): SiteQuestions {
  return {
    keywords: knownItems(library, 'report')
      .slice(0, count)
      .map((item) => asSubmitted(item).q),
    body: bodyQueries(library, 'report')
      .slice(0, count)
      .map(({ q }) => q),
  };
}

/** Words, as printed, by which one article is to be found. */
interface Item {
  words: string[];
  right: ReadonlySet<Ordinal>;
}

function asSubmitted({ words, right }: Item): Question {
  return { q: words.join(' '), typing: false, right };
}

/** Two or three of the rarest words of a title, in its order, or one that is rare: one item a story. */
function knownItems(library: Library, half: Half): Item[] {
  const tooCommon = holdersAt(library, NO_CONTENT);
  return stories(library, half).flatMap(({ title, right }) => {
    const dice = new Dice(`keywords ${title}`);
    const words = contentOf(library, title, tooCommon).filter(({ text }) => text.length > 2);
    const rarest = words.toSorted((a, b) => a.holders - b.holders).slice(0, RAREST);
    const chance = dice.roll(20);
    const [first] = rarest;
    if (chance < 3 && first && first.holders <= RARE * right.size) return [{ words: [first.printed], right }];
    const taken = dice.some(
      rarest.toSorted((a, b) => a.at - b.at),
      chance < 12 ? 2 : 3,
    );
    return taken.length < 2 ? [] : [{ words: taken.map(({ printed }) => printed), right }];
  });
}

/** A number of a title, in other digits, with one or two other words of it. */
function numberItems(library: Library, half: Half): Item[] {
  const tooCommon = holdersAt(library, NO_CONTENT);
  const items = stories(library, half).flatMap(({ title, right }) => {
    const dice = new Dice(`digits ${title}`);
    const words = contentOf(library, title, tooCommon);
    const numbers = words.filter(({ printed }) => /^[\d.,]+$/.test(printed));
    const others = words.filter(({ text }) => text.length > 2 && !/\d/.test(text));
    if (numbers.length === 0 || others.length === 0) return [];
    const rarest = others.toSorted((a, b) => a.holders - b.holders).slice(0, RAREST);
    const taken = [...dice.some(rarest, 1 + dice.roll(2)), dice.pick(numbers)].sort((a, b) => a.at - b.at);
    const changed = arabicIndicDigits(
      taken.map(({ printed }) => printed),
      { dice, holders: () => 0 },
    );
    return changed ? [{ words: changed, right }] : [];
  });
  return items.slice(0, VARIED);
}

interface Story {
  ordinal: Ordinal;
  title: string;
  right: ReadonlySet<Ordinal>;
}

/** Stories of one half that have a printed title, each once, in an arbitrary order. */
function stories({ articles, copies }: Library, half: Half): Story[] {
  const seen = new Set<Ordinal>();
  const found: Story[] = [];
  articles.forEach((article, ordinal) => {
    if (seen.has(ordinal) || article.titleFrom === 'lead' || article.titleFrom === 'guess') return;
    const right = copies(ordinal);
    for (const copy of right) seen.add(copy);
    const title = titleOf(article);
    if (!isAskedParagraph(article) && halfOf(title) === half) found.push({ ordinal, title, right });
  });
  const place = new Map(found.map((story) => [story, new Dice(`order ${story.title}`).roll(2 ** 31)]));
  return found.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

function contentOf(library: Library, text: string, tooCommon: number) {
  return placedWords(text).flatMap(({ text: word, from, to }) => {
    const holders = library.holders.get(word)?.length ?? 0;
    return holders < tooCommon ? [{ text: word, printed: text.slice(from, to), at: from, holders }] : [];
  });
}

/** Number of articles that hold the last of the commonest words. */
function holdersAt({ holders }: Library, commonest: number): number {
  const counts = [...holders.values()].map(({ length }) => length).sort((a, b) => b - a);
  return counts[commonest - 1] ?? Infinity;
}

function askedOf({ articles }: Library, half: Half, file: string): Question[] {
  const ordinals = new Map(articles.map(({ id }, ordinal) => [id, ordinal]));
  return readLines<AskedQuestion>(file).flatMap(({ query, id }) => {
    const ordinal = ordinals.get(id);
    return ordinal === undefined || halfOf(id) !== half
      ? []
      : [{ q: query, typing: false, right: new Set([ordinal]) }];
  });
}

/** Two or three words of one body; right is every article that holds them all, as printed but for the fold. */
function bodyQueries(library: Library, half: Half): Question[] {
  const tooCommon = holdersAt(library, COMMONEST);
  return stories(library, half)
    .slice(0, BODY_QUERIES)
    .flatMap(({ ordinal, title }) => {
      const dice = new Dice(`body ${title}`);
      const text = library.articles[ordinal]?.body.map(({ text }) => text).join('\n') ?? '';
      const fit = contentOf(library, text, tooCommon).filter(({ text }) => text.length > 1);
      const distinct = [...new Map(fit.map((word) => [word.text, word])).values()];
      if (distinct.length < 3) return [];
      const taken = dice.some(distinct, 2 + dice.roll(2));
      const q = taken.map(({ printed }) => printed).join(' ');
      return [{ q, typing: false, right: holdersOfAll(library, wordsOf(q)) }];
    });
}

function holdersOfAll({ holders }: Library, words: string[]): Set<Ordinal> {
  const [first = [], ...others] = words.map((word) => holders.get(word) ?? []);
  const sets = others.map((list) => new Set(list));
  return new Set(first.filter((ordinal) => sets.every((set) => set.has(ordinal))));
}
