import type { Article, Keyword } from '../../article/article.ts';
import { certainSegments, segmentRun, type Segment } from './segmentRun.ts';
import { fold, foldWithMap } from '../../text/fold.ts';
import { phraseStatistics, type TaggedText } from './phraseStatistics.ts';
import { isPersian, keywordRuns, keywordRunsOf, type KeywordRun } from './keywordLines.ts';
import { knownFamilies } from '../../search/lexicon/knownFamilies.ts';
import type { WordFamilies } from '../../search/lexicon/wordFamilies.ts';
import { keywordGroups } from './keywordGroups.ts';
import { paragraphsOf, type CollectedPage } from '../compact/packedArticle.ts';

/** Keywords of one page and of each of its read-also blocks. */
export interface SegmentedKeywords {
  own: Keyword[];
  readAlso: Keyword[][];
}

/**
 * Segments the keyword lines of all pages into keywords by the evidence of all pages, and gives spelling variants
 * (equal after the fold) one `text` everywhere: the commonest spelling without Persian letters. Other spellings
 * printed on a page stand under its keyword's `alsoSpelt`. So do other forms of a keyword that is one tag (keywordGroups.ts).
 * `articles` are those of `pages`, titles recovered.
 */
export function segmentKeywords(
  pages: readonly CollectedPage[],
  articles: readonly Article[],
  known: WordFamilies = knownFamilies(),
): SegmentedKeywords[] {
  const tagged: TaggedText[] = [];
  const ofPage: { own: TaggedText | undefined; readAlso: (TaggedText | undefined)[] }[] = [];
  pages.forEach((page, i) => {
    const article = articles[i] ?? page.article;
    const own = {
      ...(article.titleFrom === 'lead' ? {} : { title: article.title }),
      body: () => paragraphsOf(article),
      related: article.related.map((headline) => headline.text),
      runs: keywordRunsOf(page.printedKeywords),
      again: false,
    };
    tagged.push(own);
    const readAlso = article.readAlso.map((block) => {
      if (!block.keywords?.length) return undefined;
      const { title, body } = block;
      const text = {
        title,
        body: () => body,
        related: [],
        runs: block.keywords.flatMap(keywordRuns),
        again: true,
      };
      tagged.push(text);
      return text;
    });
    ofPage.push({ own, readAlso });
  });

  const evidence = phraseStatistics(tagged, certainSegments);
  const spellings = new Map<string, Map<string, number>>();
  const printed = new Map<TaggedText, Printed[]>();
  for (const text of tagged) {
    const all = text.runs.flatMap((run) => segmentRun(run, evidence).map((cut) => printedAt(run, cut)));
    printed.set(text, all);
  }
  unite(printed, known);
  for (const all of printed.values()) {
    const met = new Set<string>();
    for (const { key, spelt } of all) {
      // A page that repeats its own spelling, as the copy does, counts once for it.
      if (met.has(spelt)) continue;
      met.add(spelt);
      const counts = spellings.get(key) ?? new Map<string, number>();
      counts.set(spelt, (counts.get(spelt) ?? 0) + 1);
      spellings.set(key, counts);
    }
  }
  const texts = new Map<string, string>();
  const textOf = (key: string, text: TaggedText): string => {
    const known = texts.get(key);
    if (known !== undefined) return known;
    const chosen = commonestStandard(spellingsOf(key, spellings.get(key)));
    const standard = isPersian(chosen) ? standardOn(text, key) : chosen;
    // Only a standard spelling applies to all pages: another page may have the evidence this one lacks.
    if (standard !== undefined) texts.set(key, standard);
    return standard ?? chosen;
  };
  // The first pass over all pages finds standard spellings wherever there is evidence, the second uses them.
  for (const [text, all] of printed) for (const { key } of all) textOf(key, text);
  const keywordsOf = (text: TaggedText | undefined): Keyword[] =>
    text ? merged(printed.get(text) ?? [], (key) => textOf(key, text)) : [];
  return ofPage.map(({ own, readAlso }) => ({ own: keywordsOf(own), readAlso: readAlso.map(keywordsOf) }));
}

/**
 * Gives keywords that are one tag one key, that of the form which most pages print. Forms that one page prints side by side
 * it tells apart, and so they stay.
 */
function unite(printed: ReadonlyMap<TaggedText, Printed[]>, known: WordFamilies): void {
  const counts = new Map<string, number>();
  for (const all of printed.values())
    for (const key of new Set(all.map((one) => one.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const groups = keywordGroups(
    Array.from(counts, ([key, count]) => ({ key, count })),
    known,
  );
  const mains = new Map(groups.flatMap(([main = '', ...others]) => others.map((other) => [other, main])));
  const apart = new Set<string>();
  for (const all of printed.values()) {
    const own = new Set(all.map(({ key }) => key));
    for (const key of own) {
      const main = mains.get(key);
      if (main !== undefined && own.has(main)) apart.add(key);
    }
  }
  for (const all of printed.values())
    for (const one of all) if (!apart.has(one.key)) one.key = mains.get(one.key) ?? one.key;
}

/** Spellings of a keyword in the form shown; all where only other forms are printed. */
function spellingsOf(
  key: string,
  counts: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, number> {
  const own = [...counts].filter(([spelling]) => fold(spelling) === key);
  return own.length > 0 ? new Map(own) : counts;
}

interface Printed {
  key: string;
  spelt: string;
}

function printedAt(run: KeywordRun, { at, length }: Segment): Printed {
  return {
    key: run.folded.slice(at, at + length).join(' '),
    spelt: run.words.slice(at, at + length).join(' '),
  };
}

function merged(all: readonly Printed[], textOf: (key: string) => string): Keyword[] {
  const keywords = new Map<string, { text: string; others: Set<string> }>();
  for (const { key, spelt } of all) {
    const keyword = keywords.get(key) ?? { text: textOf(key), others: new Set<string>() };
    if (spelt !== keyword.text) keyword.others.add(spelt);
    keywords.set(key, keyword);
  }
  return Array.from(keywords.values(), ({ text, others }) =>
    others.size === 0 ? { text } : { text, alsoSpelt: [...others] },
  );
}

/** Picks a spelling: one without Persian letters first, then the commonest, then the one that writes its hamzas and dots in full. */
function commonestStandard(counts: ReadonlyMap<string, number>): string {
  const [best] = [...counts].sort(
    ([a, countA], [b, countB]) =>
      Number(isPersian(a)) - Number(isPersian(b)) ||
      countB - countA ||
      careOf(b) - careOf(a) ||
      (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}

function careOf(spelling: string): number {
  return spelling.match(/[أإآةى]/g)?.length ?? 0;
}

/**
 * Finds the page's own spelling of a keyword of which only the Persian-letter copy is printed: the whole keyword in
 * its text, else word by word. Undefined when some word does not stand there in standard letters.
 */
function standardOn(text: TaggedText, key: string): string | undefined {
  const texts = [...(text.title === undefined ? [] : [text.title]), ...text.body(), ...text.related];
  const whole = spellingIn(texts, key);
  if (whole !== undefined) return whole;
  const words: string[] = [];
  for (const word of key.split(' ')) {
    const spelling = spellingIn(texts, word);
    if (spelling === undefined) return undefined;
    words.push(spelling);
  }
  return words.join(' ');
}

function spellingIn(texts: readonly string[], key: string): string | undefined {
  if (key === '') return undefined;
  for (const text of texts) {
    if (!fold(text).includes(key)) continue;
    const { folded, starts, ends } = foldWithMap(text);
    for (let at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + 1)) {
      const isWhole =
        !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(folded[at + key.length] ?? ' ');
      const spelling = text.slice(starts[at], ends[at + key.length - 1]).replace(/[\p{M}\p{Cf}\u0640]/gu, '');
      if (isWhole && !isPersian(spelling)) return spelling;
    }
  }
  return undefined;
}
