import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requestFor, SearchedSite, invertedIndexOf, finalAnswerOf } from '../../testing/searchableSite.ts';
import { isAsking } from '../../text/vocabulary/questionWords.ts';
import { isFunctionWord } from '../../text/vocabulary/functionWords.ts';
import { stripProclitics } from '../../text/clitics.ts';
import { NO_TAILS, rankArticles } from './rankArticles.ts';
import { resolveQuery } from './resolveQuery.ts';
import { IndexReader } from '../reader/indexReader.ts';
import { familiesOf } from '../indexer/families.ts';
import { lexemesOf } from '../indexer/lexemes.ts';
import { knownFamilies } from '../lexicon/knownFamilies.ts';
import { parseQuery } from './parse/parseQuery.ts';
import { Ranker } from './ranker.ts';
import { Searcher } from './searcher.ts';
import type { InvertedIndex } from '../indexer/invertedIndex.ts';
import { documentFrequency } from '../indexer/invertedIndex.ts';
import { TOP_IMPACT } from '../format/indexRules.ts';
import { wordsOf } from '../../text/tokenize.ts';

/** The weights of lookUpTerm.ts and ranker.ts. */
const WEIGHT = { same: 1, lexeme: 0.7, ending: 0.2, rare: 0.7 };
const AT_BEST = { same: 1, lexeme: 0.5, ending: 0.2 };
const COVERS = { same: 1, lexeme: 1, ending: 0.5 };
const POWER = { short: 2, four: 0.5, long: 0.15 };
const LONG_SHARE = 0.4;

type By = 'same' | 'lexeme' | 'ending';
interface Answering {
  form: number;
  weight: number;
  by: By;
}

/** Ranks by the formula alone: every article against every form, with the whole index at hand. */
class Plainly {
  readonly #index: InvertedIndex;
  readonly #lexemes;
  readonly #families: number[][];
  /** Words of the lexicon that stand nowhere, whatever is printed under their first letter. */
  readonly #absent: Set<string>;

  constructor(bodies: string[]) {
    this.#index = invertedIndexOf(bodies);
    this.#lexemes = lexemesOf(this.#index, knownFamilies());
    const families = familiesOf(this.#index, this.#lexemes, knownFamilies());
    this.#families = families.map(({ members }) => members);
    this.#absent = new Set(families.at(-1)?.aliases.map(({ text }) => text));
  }

  /** True for a word that is printed with any proclitics: others may be found by their endings. */
  knows(word: string): boolean {
    const stripped = stripProclitics(word);
    return (
      this.#index.forms.includes(word) ||
      (this.#lexemeFor(stripped) >= 0 && !stripped.some((one) => this.#absent.has(one)))
    );
  }

  rank(q: string): Map<number, number> {
    const { articles } = this.#index;
    const words = [...new Set(wordsOf(q))].map((word) => ({ word, forms: this.#answering(word) }));
    const known = words.filter(({ forms }) => forms.length > 0);
    // Folding takes from «متى» what tells it from a name.
    const functionWords = new Set(q.split(' ').filter(isFunctionWord).flatMap(wordsOf));
    const isFunction = (word: string) => functionWords.has(word);
    const total =
      known.reduce((sum, { word, forms }) => sum + this.#rarity(word, forms), 0) +
      (words.length - known.length) * Math.log(1 + articles);
    const all = Array.from({ length: articles }, (_, article) => {
      const given = known.map(({ word, forms }) => ({
        tells: this.#rarity(word, forms),
        ...this.#worth(forms, article),
      }));
      return {
        article,
        score: given.reduce((sum, { tells, union, best }) => sum + tells * (union + best), 0),
        covered: given.reduce((sum, { tells, cover }) => sum + tells * cover, 0),
        held: given.filter(({ cover }) => cover > 0).length,
        tells:
          known.every(({ word }) => isFunction(word)) ||
          known.some(({ word }, i) => !isFunction(word) && (given[i]?.cover ?? 0) > 0),
      };
    });
    const full = all.filter(({ held }) => held === words.length).length;
    const long = words.length > 3;
    const power = words.length === 4 ? POWER.four : long || full === 0 ? POWER.long : POWER.short;
    // The same share as in 32-bit sums: at exactly LONG_SHARE both take the article.
    const least = long ? LONG_SHARE * Math.max(...all.map(({ covered }) => covered)) * (1 - 1e-5) : 0;
    const partial = long || full < 10;
    const taken = all.filter(({ held, covered, tells }) =>
      partial ? tells && held > 0 && covered >= least : held === words.length,
    );
    return new Map(taken.map(({ article, score, covered }) => [article, score * (covered / total) ** power]));
  }

  /** Forms of the word's lexeme and of its endings; where the word is not printed, of the word under its proclitics. */
  #answering(word: string): Answering[] {
    const { forms } = this.#index;
    const { ofForm } = this.#lexemes;
    const same = forms.indexOf(word);
    const lexeme = same >= 0 ? (ofForm[same] ?? -1) : this.#lexemeFor(stripProclitics(word));
    const found: Answering[] = [];
    const kin = new Set(this.#families.filter((members) => members.includes(lexeme)).flat());
    forms.forEach((_, form) => {
      if (form === same) found.push({ form, weight: WEIGHT.same, by: 'same' });
      else if (ofForm[form] === lexeme) found.push({ form, weight: WEIGHT.lexeme, by: 'lexeme' });
      else if (kin.has(ofForm[form] ?? -1)) found.push({ form, weight: WEIGHT.ending, by: 'ending' });
    });
    const under = this.#lexemeFor(stripProclitics(word).slice(1));
    const often = same >= 0 ? documentFrequency(this.#index, same) : Infinity;
    if (often < 8 && under >= 0 && under !== lexeme && this.#often(under) >= 10 * often)
      forms.forEach((_, form) => {
        if (ofForm[form] === under && !found.some((known) => known.form === form))
          found.push({ form, weight: WEIGHT.rare, by: 'lexeme' });
      });
    return found;
  }

  /** The first reading that is a lexeme here; one with more letters off when it is twenty times commoner. */
  #lexemeFor(stripped: string[]): number {
    return stripped
      .map((form) => this.#lexemes.texts.indexOf(form))
      .filter((lexeme) => lexeme >= 0)
      .reduce((best, next) => (best < 0 || this.#often(next) > 20 * this.#often(best) ? next : best), -1);
  }

  #often(lexeme: number): number {
    return this.#index.forms.reduce(
      (sum, _, form) =>
        this.#lexemes.ofForm[form] === lexeme ? sum + documentFrequency(this.#index, form) : sum,
      0,
    );
  }

  /** Three quarters by the word itself, where it stands anywhere, one by its lexeme. */
  #rarity(word: string, forms: Answering[]): number {
    const sum = (...wanted: By[]) =>
      forms.reduce(
        (all, { form, by }) => (wanted.includes(by) ? all + documentFrequency(this.#index, form) : all),
        0,
      );
    const rarity = (frequency: number) => Math.log(1 + this.#index.articles / frequency);
    const whole = rarity(sum('same', 'lexeme') || sum('ending'));
    const own = sum('same');
    return (isAsking(word) ? 0.2 : 1) * (own === 0 ? whole : 0.75 * rarity(own) + 0.25 * whole);
  }

  #worth(forms: Answering[], article: number) {
    const { starts, ordinals, impacts } = this.#index;
    const worth = { union: 0, best: 0, cover: 0 };
    for (const { form, weight, by } of forms)
      for (let i = starts[form] ?? 0; i < (starts[form + 1] ?? 0); i++) {
        if (ordinals[i] !== article) continue;
        const share = (weight * (impacts[i] ?? 0)) / (TOP_IMPACT + 1);
        worth.union = 1 - (1 - worth.union) * (1 - share);
        worth.best = Math.max(worth.best, AT_BEST[by] * share);
        worth.cover = Math.max(worth.cover, COVERS[by]);
      }
    return worth;
  }
}

const word = fc.constantFrom(
  ...(
    'كرة وكرة فكرة الكرة مدرسة مدرسات المدرسة بالمدرسة وبالمدرسة ميناء الميناء وميناء لميناء سوريا سوري ما هو متى بحر ' +
    'للقناة القناة قناة وزير الوزير زير قاعد قاعدة 2024 TikTok ألعاب العاب لبن لبنان'
  ).split(' '),
);
const bodies = fc.array(
  fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
  { minLength: 1, maxLength: 25 },
);
const questions = fc.array(
  fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  { minLength: 4, maxLength: 4 },
);

/** Scores are kept as 32-bit floats. */
function expectScores(found: ReadonlyMap<number, number>, plainly: ReadonlyMap<number, number>): void {
  expect([...found.keys()].sort((a, b) => a - b)).toEqual([...plainly.keys()].sort((a, b) => a - b));
  for (const [article, score] of plainly) expect(found.get(article)).toBeCloseTo(score, 4);
}

/** Titles count too, so there are none here: an article is its body. */
const siteOf = (told: string[]) => new SearchedSite(told.map((text) => ({ title: '', body: [text] })));

test('the rank is what the formula says of all articles', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, questions, async (told, asked) => {
      const plainly = new Plainly(told);
      const index = await IndexReader.open(siteOf(told));
      const ranker = new Ranker(told.length);
      for (const q of asked.filter((line) => wordsOf(line).every((one) => plainly.knows(one)))) {
        // A space ends the last word: it is not the beginning of another.
        const resolved = await resolveQuery(parseQuery(`${q} `), false, index);
        const { ordinals, scores } = rankArticles(resolved, NO_TAILS, undefined, told.length, ranker);
        expectScores(new Map([...ordinals].map((ordinal, i) => [ordinal, scores[i] ?? 0])), plainly.rank(q));
      }
    }),
    { numRuns: 150 },
  );
});

test('one word: the results on screen are the best by the formula, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, word, async (told, q) => {
      fc.pre(wordsOf(q).every((one) => new Plainly(told).knows(one)));
      const { hits, ordinals } = await finalAnswerOf(new Searcher(siteOf(told)).ask(requestFor(q)));
      const plainly = new Plainly(told).rank(q);
      expect(ordinals.length).toBe(plainly.size);
      const best = [...plainly].sort(([a, one], [b, other]) => other - one || a - b).slice(0, 10);
      hits.forEach(({ score }, i) => expect(score).toBeCloseTo(best[i]?.[1] ?? NaN, 4));
      expect(hits.length).toBe(best.length);
    }),
    { numRuns: 60 },
  );
});
