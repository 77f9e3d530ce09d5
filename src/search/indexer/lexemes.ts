import type { Stripped } from '../../text/clitics.ts';
import {
  isConjunction,
  withoutAl,
  withoutArticle,
  withoutLil,
  withoutProclitic,
} from '../../text/clitics.ts';
import type { Meeting } from './company.ts';
import { firstPartsOf } from '../lexicon/compoundNames.ts';
import { Company } from './company.ts';
import type { InvertedIndex } from './invertedIndex.ts';
import { documentFrequency } from './invertedIndex.ts';

/** Forms of a collection by lexeme: one word with any proclitics. */
export interface Lexemes {
  /** Form → number of its lexeme. */
  ofForm: Uint32Array;
  /** Lexeme → its text: the form without its proclitics, which need not itself be printed anywhere. */
  texts: string[];
}

/**
 * Finds lexemes by the lexicon and by joint occurrence: a letter is a proclitic where the form stands in the same
 * articles as the word without it. Of «وكره» and «فكره» only the first stands where «كره» stands, so only the first
 * is «كره» with a proclitic. Where the collection is too small to tell, a word that the lexicon knows is taken to stand
 * under a letter if it does not know the whole: «بباريس».
 */
export function lexemesOf(index: InvertedIndex, known: KnownWords): Lexemes {
  const parents = new Parents(index, known);
  const ofForm = new Uint32Array(index.forms.length);
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  index.forms.forEach((_, form) => {
    const text = parents.lexemeOf(form);
    let number = numbers.get(text);
    if (number === undefined) numbers.set(text, (number = texts.push(text) - 1));
    ofForm[form] = number;
  });
  return { ofForm, texts };
}

/** Takes proclitics off, one letter after the other, as far as the collection is evidence for it. */
class Parents {
  readonly #index: InvertedIndex;
  readonly #known: KnownWords;
  readonly #numbers: Map<string, number>;
  /** Form → the same word without one proclitic, or -1. */
  readonly #parents: Int32Array;

  constructor(index: InvertedIndex, known: KnownWords) {
    this.#index = index;
    this.#known = known;
    this.#numbers = new Map(index.forms.map((text, form) => [text, form]));
    this.#parents = new Int32Array(index.forms.length).fill(-1);
    const children = new Map<number, number[]>();
    index.forms.forEach((text, form) => {
      const bare = withoutProclitic(text, true);
      const parent = bare && this.#numbers.get(bare.word);
      if (parent === undefined) return;
      const known = children.get(parent);
      if (known) known.push(form);
      else children.set(parent, [form]);
    });
    const company = new Company(index);
    const isGlued = (form: string, under: string, meeting: Meeting, marked: number): boolean =>
      standsOn(form, meeting, marked, index.articles) ||
      (isKnownUnder(form, under, known) && isUntold(meeting, marked, index.articles)) ||
      (known.isOnlyInflected(form) &&
        known.has(withoutArticle(under)) &&
        isFarCommoner(meeting, marked, index));
    for (const [parent, forms] of children) {
      company.mark([parent]);
      for (const form of forms)
        if (isGlued(index.forms[form] ?? '', index.forms[parent] ?? '', company.with([form]), company.marked))
          this.#parents[form] = parent;
    }
  }

  lexemeOf(form: number): string {
    let text = this.#index.forms[form] ?? '';
    let at: number | undefined = form;
    for (let first = true; ; first = false) {
      const underAl = this.#ownsAl(at, text) ? undefined : withoutAl(text);
      if (underAl !== undefined) return underAl;
      const underLil = withoutLil(text);
      if (underLil !== undefined) return this.#underLil(text, underLil);
      const bare = withoutProclitic(text, first);
      if (!bare) return text;
      const parent: number | undefined = at === undefined ? undefined : this.#parents[at];
      // The word under a letter may be printed nowhere, but known to the lexicon.
      const isLone = parent === undefined || (parent < 0 && !this.#numbers.has(bare.word));
      if (isLone && isKnownUnder(text, bare.word, this.#known)) at = undefined;
      else if (parent === undefined || parent < 0) {
        // «وبالقناه» may be the only one of its kind: «بالقناه» is nowhere, «القناه» and «قناه» are.
        return this.#underGluedAl(bare, form) ?? text;
      } else at = parent;
      text = bare.word;
      if (!bare.conjunction) return this.#bareOf(at, text);
    }
  }

  #bareOf(form: number | undefined, text: string): string {
    return (this.#ownsAl(form, text) ? undefined : withoutAl(text)) ?? text;
  }

  /**
   * Tells whether ال belongs to the word: a printed hamza says so («ألعاب»), or, where it is left out («العاب»), the lexicon,
   * if it knows the word and none under the article.
   */
  #ownsAl(form: number | undefined, text: string): boolean {
    if (form !== undefined && this.#index.hamzated.has(form)) return true;
    const under = withoutAl(text);
    return under !== undefined && this.#known.has(text) && !this.#known.has(under) && this.#seen(under) === 0;
  }

  /** Chooses between two readings of لل: للقناه is ل + القناه, but لليبيا is ل + ليبيا; the commoner word decides. */
  #underLil(text: string, underLil: string): string {
    const other = text.slice(1);
    if (this.#seen(underLil) === 0 && this.#known.has(other) && !this.#known.has(underLil)) return other;
    return this.#seen(other) > this.#seen(underLil) + this.#seen(`ال${underLil}`) ? other : underLil;
  }

  /**
   * Finds the word in «وبال…», «فال…» and the like, when the collection has it at all, and not far less often: few
   * words begin so by themselves («والدين»). In fifty articles «واليمن» may stand as often as «اليمن», in others.
   * After a preposition only the article may follow: «كلليها» is not ك + لل + يها.
   */
  #underGluedAl({ word, conjunction }: Stripped, form: number): string | undefined {
    const next = conjunction ? withoutProclitic(word, false)?.word : undefined;
    const bare =
      withoutAl(word) ??
      (next === undefined ? undefined : withoutAl(next)) ??
      (conjunction ? withoutLil(word) : undefined);
    if (bare === undefined) return undefined;
    const seen = this.#seen(bare) + this.#seen(`ال${bare}`);
    return seen > 0 && 4 * seen >= documentFrequency(this.#index, form) ? bare : undefined;
  }

  #seen(text: string): number {
    const form = this.#numbers.get(text);
    return form === undefined ? 0 : documentFrequency(this.#index, form);
  }
}

/** Words that the lexicon knows, folded and without proclitics. */
export interface KnownWords {
  has: (word: string) => boolean;
  /** Tells whether a word is known only with an ending. */
  isOnlyInflected: (word: string) => boolean;
  isName: (word: string) => boolean;
}

/**
 * Tells whether the lexicon vouches for a letter before a word: it knows the word, or its form with ال, and not the
 * whole. «بباريس» is ب and «باريس»; «كمال», a name, is not ك and «مال».
 */
function isKnownUnder(form: string, under: string, known: KnownWords): boolean {
  const isNameUnder = under.length >= LONG_NAME && known.isName(under);
  if (isCompound(form) || (known.has(form) && !(isNameUnder && known.isOnlyInflected(form)))) return false;
  // The ال of «ألمانيا» is no article.
  if (known.isName(under) || known.has(withoutLil(under) ?? withoutArticle(under)) || isCompound(under))
    return true;
  const next = isConjunction(form.charAt(0)) ? withoutProclitic(under, false) : undefined;
  return next !== undefined && isKnownUnder(under, next.word, known);
}

/**
 * Letters of a name that is surer under a letter than an inflection in the whole: «لبوتين» is not of «لبوة», but «بابها» is
 * of «باب» and not «أبها».
 */
const LONG_NAME = 5;

/** Tells whether a word is a compound in one word: «لاسيما» of «ولاسيما». */
function isCompound(word: string): boolean {
  return firstPartsOf(word).length > 0;
}

/** Number of articles of a form that should have met the other word by chance, below which company tells nothing. */
const EXPECTED = 3;

/**
 * Tells whether a word is far commoner than the form and no stranger to it: «بقوله» is rather «قوله» than a pronoun on
 * «بقول», but «بابها» is not «أبها», a town.
 */
function isFarCommoner({ alone, together }: Meeting, under: number, { articles }: InvertedIndex): boolean {
  return under >= 4 * alone && together > 0 && together * articles >= alone * under;
}

/** Tells whether two words are too rare for their company to speak against them. */
function isUntold({ alone, together }: Meeting, under: number, articles: number): boolean {
  return together > 0 || (alone * under) / articles < EXPECTED;
}

/**
 * Tells whether the form is the other word with a proclitic: the two stand together more often than by chance.
 * Where the other word is nearly everywhere («كان»), it is enough that the form is much rarer and somewhat oftener
 * together with it; less is enough for و than for the other letters, which stand before fewer words: «فكره» is not
 * «كره», however much football there is. Before ال a letter is a proclitic unless the whole is common.
 */
function standsOn(form: string, { alone, together }: Meeting, under: number, articles: number): boolean {
  const chance = (alone * under) / articles;
  if (withoutAl(form.slice(1)) !== undefined && under >= 4 * alone) return true;
  if (together >= 2 && together >= 2.5 * chance && 4 * under >= alone) return true;
  if (alone <= 3 && together >= 1 && under >= 4 * alone && together >= 3 * chance) return true;
  const everywhere = articles / (form.startsWith('و') ? 25 : 8);
  return under > everywhere && under >= 2 * alone && together >= 1.2 * chance;
}
