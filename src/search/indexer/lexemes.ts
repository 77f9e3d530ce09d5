import type { Stripped } from '../../text/clitics.ts';
import { SHORTEST_STEM, stripSuffixes, withoutProclitic, withoutAl, withoutLil } from '../../text/clitics.ts';
import type { InvertedIndex } from './invertedIndex.ts';
import { documentFrequency } from './invertedIndex.ts';

/** Forms of a collection by lexeme (one word with any proclitics) and by group (lexemes that differ by an ending). */
export interface Lexemes {
  /** Form → number of its lexeme. */
  ofForm: Uint32Array;
  /** Lexeme → its text: the form without its proclitics, which need not itself be printed anywhere. */
  texts: string[];
  /** Lexeme → number of its group: lexemes that differ by an ending («مدرسه», «مدرسات»). */
  groups: Uint32Array;
}

/**
 * Finds lexemes and groups by joint occurrence: a letter is a proclitic where the form stands in the same articles
 * as the word without it. Of «وكره» and «فكره» only the first stands where «كره» stands, so only the first is
 * «كره» with a proclitic.
 */
export function lexemesOf(index: InvertedIndex): Lexemes {
  const parents = new Parents(index);
  const ofForm = new Uint32Array(index.forms.length);
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  index.forms.forEach((_, form) => {
    const text = parents.lexemeOf(form);
    let number = numbers.get(text);
    if (number === undefined) numbers.set(text, (number = texts.push(text) - 1));
    ofForm[form] = number;
  });
  return { ofForm, texts, groups: groupsOf(index, ofForm, texts) };
}

/** Takes proclitics off, one letter after the other, as far as the collection is evidence for it. */
class Parents {
  readonly #index: InvertedIndex;
  readonly #numbers: Map<string, number>;
  /** Form → the same word without one proclitic, or -1. */
  readonly #parents: Int32Array;

  constructor(index: InvertedIndex) {
    this.#index = index;
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
    for (const [parent, forms] of children) {
      company.mark([parent]);
      for (const form of forms)
        if (standsOn(index.forms[form] ?? '', company.with([form]), company.marked, index.articles))
          this.#parents[form] = parent;
    }
  }

  lexemeOf(form: number): string {
    let text = this.#index.forms[form] ?? '';
    let at: number | undefined = form;
    for (let first = true; ; first = false) {
      const hamzated = at !== undefined && this.#index.hamzated.has(at);
      const underAl = hamzated ? undefined : withoutAl(text);
      if (underAl !== undefined) return underAl;
      const underLil = withoutLil(text);
      if (underLil !== undefined) return this.#underLil(text, underLil);
      const bare = withoutProclitic(text, first);
      if (!bare) return text;
      const parent: number | undefined = at === undefined ? undefined : this.#parents[at];
      if (parent === undefined || parent < 0) {
        // «وبالقناه» may be the only one of its kind: «بالقناه» is nowhere, «القناه» and «قناه» are.
        return this.#underGluedAl(bare, form) ?? text;
      }
      text = bare.word;
      at = parent;
      if (!bare.conjunction) return this.#bareOf(at, text);
    }
  }

  #bareOf(form: number, text: string): string {
    return (this.#index.hamzated.has(form) ? undefined : withoutAl(text)) ?? text;
  }

  /** Chooses between two readings of لل: للقناه is ل + القناه, but لليبيا is ل + ليبيا; the commoner word decides. */
  #underLil(text: string, underLil: string): string {
    const other = text.slice(1);
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

/** Number of articles that hold one word, and of those among them that also hold the other. */
interface Meeting {
  alone: number;
  together: number;
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

/** Counts the articles in which two forms stand together. */
class Company {
  readonly #index: InvertedIndex;
  readonly #stamps: Uint32Array;
  #stamp = 0;
  /** Articles of the marked forms. */
  marked = 0;

  constructor(index: InvertedIndex) {
    this.#index = index;
    this.#stamps = new Uint32Array(index.articles);
  }

  mark(forms: number[]): void {
    this.#stamp++;
    this.marked = 0;
    for (const form of forms)
      this.#each(form, (ordinal) => {
        if (this.#stamps[ordinal] !== this.#stamp) this.marked++;
        this.#stamps[ordinal] = this.#stamp;
      });
  }

  with(forms: number[]): Meeting {
    const meeting = { alone: 0, together: 0 };
    for (const form of forms)
      this.#each(form, (ordinal) => {
        meeting.alone++;
        if (this.#stamps[ordinal] === this.#stamp) meeting.together++;
      });
    return meeting;
  }

  #each(form: number, see: (ordinal: number) => void): void {
    const { starts, ordinals } = this.#index;
    for (let i = starts[form] ?? 0; i < (starts[form + 1] ?? 0); i++) see(ordinals[i] ?? 0);
  }
}

/** Groups lexemes of one stem: each joins the commonest of those it occurs together with. */
function groupsOf(index: InvertedIndex, ofForm: Uint32Array, texts: string[]): Uint32Array {
  const forms: number[][] = texts.map(() => []);
  ofForm.forEach((lexeme, form) => forms[lexeme]?.push(form));
  const sizes = forms.map((own) => own.reduce((sum, form) => sum + documentFrequency(index, form), 0));
  const byStem = new Map<string, number[]>();
  texts.forEach((text, lexeme) => {
    const stem = stripSuffixes(text);
    if (stem === text && text.length < SHORTEST_STEM) return;
    const known = byStem.get(stem);
    if (known) known.push(lexeme);
    else byStem.set(stem, [lexeme]);
  });
  const groups = Uint32Array.from(texts.keys());
  const company = new Company(index);
  for (const lexemes of byStem.values()) {
    let open = lexemes.sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
    while (open.length > 1) {
      const [head = 0, ...others] = open;
      company.mark(forms[head] ?? []);
      open = others.filter((lexeme) => {
        const meeting = company.with(forms[lexeme] ?? []);
        if (!isEndingOf(meeting, company.marked, index.articles, texts[head] ?? '', texts[lexeme] ?? ''))
          return true;
        groups[lexeme] = head;
        return false;
      });
    }
  }
  return groups;
}

/** Endings that make another word as often as another form: «قاعد» is not «قاعده», «لبن» is not «لبنان». */
const TREACHEROUS = /(?:ه|ان|ي)$/;
/** Nisba ending, of things that belong to another, and the endings after it: «دوليين» are not «دوله». */
const BELONGING = /ي(?:ه|ات|ون|ين)?$/;

function isEndingOf(
  { alone, together }: Meeting,
  head: number,
  articles: number,
  headText: string,
  text: string,
): boolean {
  const chance = (alone * head) / articles;
  const [short, long] = headText.length < text.length ? [headText, text] : [text, headText];
  const treacherous = long.startsWith(short)
    ? TREACHEROUS.test(long.slice(short.length))
    : BELONGING.test(long) !== BELONGING.test(short);
  if (treacherous) return together >= 3 && together >= 5 * chance;
  return together >= 2 ? together >= 2.5 * chance : together === 1 && alone <= 4 && together >= 3 * chance;
}
