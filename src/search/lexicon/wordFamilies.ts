import { withoutArticle } from '../../text/clitics.ts';
import { fold } from '../../text/fold.ts';
import { stemOf } from '../../text/inflection/stem.ts';
import type { NounEntry } from './lexicon.ts';
import type { Inflection } from './paradigm.ts';
import { inflectionsOf, RANK } from './paradigm.ts';

/** A place of a word among the families of the lexicon. */
export interface Reading {
  /** Number of the family. */
  family: number;
  /** True for the family of a spelling: it holds beside whatever else the word may be. */
  isSpelling: boolean;
}

/**
 * Families of words that are one to a reader who searches: a noun or adjective with all its forms, and the spellings
 * of a name. Words are folded and without proclitics.
 */
export class WordFamilies {
  /** Word → its readings, each packed: family, whether its ه is ة, rank. */
  readonly #readings = new Map<string, number | number[]>();
  /** Words that are names, folded, by whether they end in ة: inflections that look so are not of them. */
  readonly #names: ReadonlyMap<string, boolean>;
  /** Words that are no inflections, whatever they look like. */
  readonly #particles: ReadonlySet<string>;
  /** Forms of each family, the dictionary form first. */
  readonly #forms: string[][] = [];
  readonly #isSpelling: boolean[] = [];

  /**
   * @param nouns entries of the lexicon
   * @param spellings groups of spellings of one word, as printed, without ال; a group that spells a noun joins it
   * @param names proper names, without ال
   * @param particles folded words that are inflections of no noun
   */
  constructor(
    nouns: readonly NounEntry[],
    spellings: readonly (readonly string[])[],
    names: readonly string[] = [],
    particles: ReadonlySet<string> = new Set(),
  ) {
    this.#names = new Map([...names, ...spellings.flat()].map((name) => [fold(name), name.endsWith('ة')]));
    this.#particles = particles;
    const entries = new Map(nouns.map((entry, n) => [fold(entry.singular), n]));
    const isWord = (feminine: string) => entries.has(feminine);
    for (const entry of nouns) this.#addFamily(readAsPrinted(inflectionsOf(entry, isWord), entry), false);
    for (const group of spellings) {
      const known = group.map((word) => entries.get(fold(word))).find((n) => n !== undefined);
      const entry = known === undefined ? undefined : nouns[known];
      if (known === undefined || !entry) {
        this.#addFamily(
          group.map((word) => ({ form: fold(word), rank: RANK.listed, hasTaa: word.endsWith('ة') })),
          true,
        );
        continue;
      }
      for (const word of group)
        if (fold(word) !== fold(entry.singular))
          this.#addForms(known, inflectionsOf({ ...entry, singular: word, plurals: [] }));
    }
  }

  /**
   * Families of a word: of those of nouns only the ones in which it is surest (RANK), and all of its spellings.
   * None for an unknown word.
   * @param hasTaa how the word's final ه is printed where that is known: «بلادة» and «بلاده» are of two families
   */
  readingsOf(word: string, hasTaa?: boolean): Reading[] {
    const packed = this.#readings.get(word);
    if (packed === undefined) return [];
    const all = typeof packed === 'number' ? [packed] : packed;
    const printed = hasTaa === undefined ? all : all.filter((one) => hasTaaIn(one) === hasTaa);
    // ه is often printed for ة, but ة hardly ever for ه: «حربة» is no form of «حرب».
    if (hasTaa === true && printed.length === 0) return [];
    // «نادية» is a woman, «ناديه» his club.
    const isName = this.#names.has(word) && !(hasTaa === false && this.#names.get(word) === true);
    const possible = (printed.length > 0 ? printed : all).filter(
      (one) => !isName || this.isSpelling(familyIn(one)) || one % RANKS < RANK.dual,
    );
    let surest: number = RANKS;
    for (const one of possible) if (!this.isSpelling(familyIn(one))) surest = Math.min(surest, one % RANKS);
    const families = possible
      .filter((one) => this.isSpelling(familyIn(one)) || one % RANKS === surest)
      .map(familyIn);
    return [...new Set(families)].map((family) => ({ family, isSpelling: this.isSpelling(family) }));
  }

  /** Tells whether a word is a form of a family, or a name. */
  has(word: string): boolean {
    return this.#readings.has(word) || this.#names.has(word);
  }

  /** Tells whether two words are spellings or forms of one family. */
  areOneFamily(one: string, other: string): boolean {
    const families = new Set(this.readingsOf(one).map(({ family }) => family));
    return this.readingsOf(other).some(({ family }) => families.has(family));
  }

  /** Tells whether a word is a name, whatever else it may be. */
  isName(word: string): boolean {
    return this.#names.has(word);
  }

  /** Tells whether a word is known only with an ending: «بقوله» as «بقول» (legumes) with a pronoun. */
  isOnlyInflected(word: string): boolean {
    const packed = this.#readings.get(word);
    if (packed === undefined || this.#names.has(word)) return false;
    return [packed].flat().every((one) => !this.isSpelling(familyIn(one)) && one % RANKS >= RANK.dual);
  }

  /** Words that a dictionary has: singulars, broken plurals, feminines, sound plurals, and names. */
  *dictionaryForms(): Generator<string> {
    yield* this.#names.keys();
    for (const [word, packed] of this.#readings)
      if (!this.#names.has(word) && [packed].flat().some((one) => one % RANKS <= RANK.sound)) yield word;
  }

  /** Words of a family, one a stem, from which a reader's endings lead to the others; all of a family of spellings. */
  lemmasOf(family: number): string[] {
    const forms = this.#forms[family] ?? [];
    if (this.#isSpelling[family]) return forms;
    const stems = new Map<string, string>();
    const apart = new Set<string>();
    for (const form of forms) {
      const stem = stemOf(form);
      const first = stems.get(stem);
      if (first === undefined) stems.set(stem, form);
      // No ending leads from «محام», «لاعبي», «مباريات» to «محامي», «لاعب», «مباراة».
      else if (
        first === `${form}ي` ||
        (form === `${first}ي` && !first.endsWith('ي')) ||
        (first.endsWith('اه') && form.endsWith('يات'))
      )
        apart.add(form);
    }
    return [...new Set([...stems.values(), ...apart])];
  }

  /** Tells a family of spellings from that of a noun or adjective. */
  isSpelling(family: number): boolean {
    return this.#isSpelling[family] ?? false;
  }

  #addFamily(forms: readonly Inflection[], isSpelling: boolean): void {
    this.#isSpelling.push(isSpelling);
    // The surest forms first: «أمهات» leads to «أم», not «أمه».
    const surest = [...forms].sort((a, b) => a.rank - b.rank);
    this.#addForms(this.#forms.push([]) - 1, surest);
  }

  #addForms(family: number, forms: readonly Inflection[]): void {
    for (const { form, rank, hasTaa } of forms) {
      if (rank >= RANK.dual && this.#particles.has(form)) continue;
      this.#forms[family]?.push(form);
      this.#add(form, (2 * family + (hasTaa ? 1 : 0)) * RANKS + rank);
    }
  }

  #add(word: string, packed: number): void {
    const known = this.#readings.get(word);
    if (known === undefined) this.#readings.set(word, packed);
    else if (typeof known === 'number') {
      if (!isOneReading(known, packed)) this.#readings.set(word, [known, packed]);
      else if (packed < known) this.#readings.set(word, packed);
    } else {
      const at = known.findIndex((one) => isOneReading(one, packed));
      if (at < 0) known.push(packed);
      else if (packed < (known[at] ?? 0)) known[at] = packed;
    }
  }
}

/**
 * Forms of an entry as they are read in print: ال comes off also where it belongs to the word («التزام»), unless a hamza
 * is printed on it («إلهام»).
 */
function readAsPrinted(forms: Inflection[], { singular }: NounEntry): Inflection[] {
  if (!singular.startsWith('ال')) return forms;
  return forms.map((one) => ({ ...one, form: withoutArticle(one.form) }));
}

/** Number of ranks, by which a packed reading is divided. */
const RANKS = 8;

function familyIn(packed: number): number {
  return packed >>> 4;
}

function hasTaaIn(packed: number): boolean {
  return (packed & RANKS) !== 0;
}

/** Tells whether two packed readings differ by their rank alone. */
function isOneReading(one: number, other: number): boolean {
  return one >>> 3 === other >>> 3;
}
