import { Company } from './company.ts';
import type { InvertedIndex } from './invertedIndex.ts';
import { documentFrequency } from './invertedIndex.ts';
import type { Lexemes } from './lexemes.ts';

/** Lexemes of a collection with what is known of each. */
export class Vocabulary {
  readonly index: InvertedIndex;
  readonly texts: readonly string[];
  readonly company: Company;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #forms: number[][];
  readonly #sizes: number[];

  constructor(index: InvertedIndex, { ofForm, texts }: Lexemes) {
    this.index = index;
    this.texts = texts;
    this.company = new Company(index);
    this.#numbers = new Map(texts.map((text, lexeme) => [text, lexeme]));
    this.#forms = texts.map(() => []);
    ofForm.forEach((lexeme, form) => this.#forms[lexeme]?.push(form));
    this.#sizes = this.#forms.map((own) =>
      own.reduce((sum, form) => sum + documentFrequency(index, form), 0),
    );
  }

  /** Orders lexemes by the number of articles that hold a form of them, most first. */
  readonly bySize = (a: number, b: number): number => this.sizeOf(b) - this.sizeOf(a) || a - b;

  numberOf(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  textOf(lexeme: number): string {
    return this.texts[lexeme] ?? '';
  }

  formsOf(lexeme: number): readonly number[] {
    return this.#forms[lexeme] ?? [];
  }

  sizeOf(lexeme: number): number {
    return this.#sizes[lexeme] ?? 0;
  }

  /** Tells whether an article prints a lexeme in ه so that the letter may be a pronoun. */
  mayEndInPronoun(lexeme: number): boolean {
    return this.formsOf(lexeme).some((form) => pronounArticles(this.index, form).length > 0);
  }

  /** Letters printed at the end of a lexeme in ه; undefined alone for another. */
  finalLettersOf(lexeme: number): readonly (FinalLetter | undefined)[] {
    let [taa, heh] = [0, 0];
    for (const form of this.formsOf(lexeme)) {
      const prints = this.index.finalPrints.get(form);
      if (!prints) continue;
      // No pronoun stands on a word with ال: its ه is a ة.
      const hasArticle = ARTICLE.test(this.index.forms[form] ?? '');
      taa += prints.taa + (hasArticle ? prints.heh : 0);
      heh += hasArticle ? 0 : prints.heh;
    }
    return taa + heh === 0 ? UNENDED : finalLetters(taa, heh);
  }
}

type FinalLetter = 'ة' | 'ه';
export const BOTH = ['ة', 'ه'] as const;
const ARTICLE = /^[وف]?[بك]?ال/;
/**
 * Times that ة may be printed for once ه where both are words: «رأيه», his opinion, and «راية», a flag. Where ه is rarer,
 * the word in ة is meant, or ه is ة in careless print: at 3, «كتب» found all of «كتابة».
 */
const BOTH_SHARE = 1.5;
/** The same for ة, which is hardly ever printed for ه: «عملة», a currency, beside «عمله», his work. */
const TAA_SHARE = 20;

function finalLetters(taa: number, heh: number): readonly FinalLetter[] {
  if (taa > BOTH_SHARE * heh) return ['ة'];
  return TAA_SHARE * taa >= heh ? BOTH : ['ه'];
}

/** Articles that print a form in ه, not ة, so that the letter may be a pronoun: none of a form with ال. */
export function pronounArticles({ finalPrints, forms }: InvertedIndex, form: number): readonly number[] {
  return ARTICLE.test(forms[form] ?? '') ? NO_ARTICLES : (finalPrints.get(form)?.hehIn ?? NO_ARTICLES);
}

const NO_ARTICLES: readonly number[] = [];

const UNENDED = [undefined];

/** Adds a value to the list of a key. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
