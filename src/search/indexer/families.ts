import { keyOf } from '../format/indexRules.ts';
import type { Alias } from '../format/shard.ts';
import { kinshipOf } from '../../text/inflection/inflections.ts';
import { stemOf } from '../../text/inflection/stem.ts';
import { hamzaOmissions } from '../lexicon/hamza.ts';
import { spellingsOf } from '../lexicon/spellings.ts';
import { mayBeOneName, transliterationKey } from '../lexicon/transliteration.ts';
import type { WordFamilies } from '../lexicon/wordFamilies.ts';
import { absentWords } from './absentWords.ts';
import type { Meeting } from './company.ts';
import type { InvertedIndex } from './invertedIndex.ts';
import type { Lexemes } from './lexemes.ts';
import { BOTH, push, Vocabulary } from './vocabulary.ts';

/** Lexemes of a collection that are forms or spellings of one word. */
export interface Family {
  /** Numbers of its lexemes, the commonest first: that one names the family. None for words that stand nowhere. */
  members: number[];
  /** Lexemes in ه of which only the articles that print ه belong: «دوره», his role, where others print «دورة», a session. */
  pronouned: number[];
  /** Those that are the first one or another spelling of it; the others are its forms. */
  spellings: ReadonlySet<number>;
  /** True where the lexicon knows the family. */
  isKnown: boolean;
  /** Words that lead to it though they are filed under another stem, or stand nowhere. */
  aliases: Alias[];
}

/**
 * Joins lexemes into families: those that the lexicon says are forms or spellings of one word; of the rest those of
 * one stem whose endings tell surely, or whose endings allow it and which keep company. A lexeme may be in two families
 * («سورية» is a spelling of «سوريا» and a form of «سوري»); every lexeme is in one at least.
 */
export function familiesOf(index: InvertedIndex, lexemes: Lexemes, known: WordFamilies): Family[] {
  const { texts } = lexemes;
  const words = new Vocabulary(index, lexemes);
  const twins = twinsOf(words, known);
  const byNumber = new Map<number, number[]>();
  const byStem = new Map<string, number[]>();
  const pronouned = new Map<number, number[]>();
  texts.forEach((text, lexeme) => {
    // «عملة» and «عمله» are one form of two words; a reader may type the one where only the other is printed.
    const letters = words.finalLettersOf(lexeme);
    const isWordInTaa = known.readingsOf(text, true).some(({ isSpelling }) => !isSpelling);
    const asPronoun = letters[0] === 'ة' ? pronounFamilies(lexeme, words, known) : NONE;
    for (const family of asPronoun) add(pronouned, family, lexeme);
    for (const letter of letters[0] === 'ه' && isWordInTaa ? BOTH : letters) {
      if (letter === 'ه' && asPronoun.length > 0) continue;
      const readings = known.readingsOf(text, letter && letter === 'ة');
      for (const { family } of readings) add(byNumber, family, lexeme);
      const isNoun = readings.some(({ isSpelling }) => !isSpelling);
      if (!isNoun && !twins.has(lexeme)) add(byStem, stemOf(text), lexeme);
    }
  });
  const joined: Joined[] = [...byNumber].map(([family, members]) => ({
    family,
    members,
    pronouned: pronouned.get(family) ?? [],
    isKnown: true,
    isSpelling: known.isSpelling(family),
    lemmas: known
      .lemmasOf(family)
      .filter((lemma) => known.readingsOf(lemma).some((reading) => reading.family === family)),
  }));
  for (const lexemes of byStem.values())
    for (const members of groupsOf(lexemes, words, known))
      joined.push({
        members,
        pronouned: [],
        isKnown: known.has(words.textOf(members[0] ?? 0)),
        isSpelling: false,
        lemmas: [],
      });
  addTwins(
    joined.map(({ members }) => members),
    twins,
  );
  const families = joined.map(({ family, members, pronouned: own, isKnown, isSpelling, lemmas }): Family => {
    members.sort(words.bySize);
    const head = members[0] ?? 0;
    const spells = (text: string) => isSpelling || areSpellings(words.textOf(head), text);
    const spellings = new Set(
      members.filter(
        (lexeme) => lexeme === head || twins.get(lexeme) === head || spells(words.textOf(lexeme)),
      ),
    );
    const aliases = aliasesOf([...members, ...own], words, lemmas, known).filter(
      ({ text }) => !isOfOthers(text, family, words, known),
    );
    return {
      members,
      pronouned: own,
      spellings,
      isKnown,
      aliases: aliases.map((alias) => ({ ...alias, isSpelling: spells(alias.text) })),
    };
  });
  const taken = new Set(families.flatMap(({ aliases }) => aliases.map(({ text }) => text)));
  return [
    ...families,
    {
      members: [],
      pronouned: [],
      spellings: new Set(),
      isKnown: true,
      aliases: absentWords(taken, new Set(byNumber.keys()), words, known),
    },
  ];
}

/** Lexemes on their way to a family. */
interface Joined extends Pick<Family, 'members' | 'pronouned' | 'isKnown'> {
  /** Number of the family in the lexicon, if it knows it. */
  family?: number;
  isSpelling: boolean;
  /** Words of the lexicon from which endings lead to all others. */
  lemmas: readonly string[];
}

/** Tells a name that no article prints and that is of other families only: «إسبانيا» is no «إسبانية» of «إسباني». */
function isOfOthers(
  text: string,
  family: number | undefined,
  words: Vocabulary,
  known: WordFamilies,
): boolean {
  if (family === undefined || words.numberOf(text) !== undefined || !known.isName(text)) return false;
  return !known.readingsOf(text).some((reading) => reading.family === family);
}

const NONE: readonly number[] = [];

/** Families of nouns in which the final ه of a lexeme that is printed ة, too, is a pronoun where ه is printed. */
function pronounFamilies(lexeme: number, words: Vocabulary, known: WordFamilies): readonly number[] {
  if (!words.mayEndInPronoun(lexeme)) return NONE;
  const text = words.textOf(lexeme);
  const inTaa = new Set(known.readingsOf(text, true).map(({ family }) => family));
  return known
    .readingsOf(text, false)
    .filter(({ family, isSpelling }) => !isSpelling && !inTaa.has(family))
    .map(({ family }) => family);
}

/** Share of a word that its spelling without hamza may reach: «مسوول» is rare beside «مسؤول», «فايز» is a name. */
const SLIP = 0.1;

/**
 * Lexemes that are another spelling of a lexeme, by a rule of spelling or of foreign names, or by a hamza left out,
 * where they are far rarer and no word of the lexicon.
 * @returns spelling → the lexeme it spells
 */
function twinsOf(words: Vocabulary, known: WordFamilies): Map<number, number> {
  const twins = new Map<number, number>();
  words.texts.forEach((text, lexeme) => {
    const add = (other: string, isSlip: boolean) => {
      const twin = words.numberOf(other);
      if (twin === undefined || twin === lexeme || twins.has(lexeme)) return;
      // Spellings of a name are a family by themselves: «إيطاليا» is no «إيطالي» for being spelled «إيطالية».
      if (!isSlip && known.areOneFamily(text, other)) return;
      if (isSlip && (known.has(other) || words.sizeOf(twin) > SLIP * words.sizeOf(lexeme))) return;
      if (words.bySize(lexeme, twin) < 0) twins.set(twin, lexeme);
    };
    for (const other of spellingsOf(text)) add(other, false);
    for (const other of slipsOf(text)) add(other, true);
  });
  addNames(twins, words, known);
  return twins;
}

/** Adds lexemes that no lexicon knows as nouns and that spell the commonest of their sound by the rule of foreign names. */
function addNames(twins: Map<number, number>, words: Vocabulary, known: WordFamilies): void {
  const bySound = new Map<string, number[]>();
  words.texts.forEach((text, lexeme) => {
    const key = transliterationKey(text);
    const isNoun = key === undefined || known.readingsOf(text).some(({ isSpelling }) => !isSpelling);
    if (!isNoun) push(bySound, key, lexeme);
  });
  for (const lexemes of bySound.values()) {
    if (lexemes.length === 1) continue;
    const [head = 0, ...others] = lexemes.sort(words.bySize);
    for (const other of others)
      if (!twins.has(other) && mayBeOneName(words.textOf(head), words.textOf(other))) twins.set(other, head);
  }
}

/** Spellings with a hamza left out, inside the word or after a final ا. */
function slipsOf(text: string): string[] {
  const short = /^.{3,}اء$/.test(text) ? [text.slice(0, -1)] : [];
  return text.includes('ء') ? [...hamzaOmissions(text), ...short] : [];
}

function addTwins(families: number[][], twins: ReadonlyMap<number, number>): void {
  if (twins.size === 0) return;
  const spelledBy = new Map<number, number[]>();
  for (const [twin, lexeme] of twins) push(spelledBy, lexeme, twin);
  for (const members of families) {
    const found = members.flatMap((lexeme) => spelledBy.get(lexeme) ?? []);
    members.push(...new Set(found.filter((twin) => !members.includes(twin))));
  }
}

/** Groups lexemes of one stem: each joins the commonest of those that it is a form of. */
function groupsOf(lexemes: number[], words: Vocabulary, known: WordFamilies): number[][] {
  const groups: number[][] = [];
  let open = lexemes.sort(words.bySize);
  while (open.length > 0) {
    const [head = 0, ...others] = open;
    const members = [head];
    if (others.length > 0) words.company.mark(words.formsOf(head));
    open = others.filter((lexeme) => {
      // A name is no form of another word: «مصراتة» is not of «مصر», «إيرنا» not of «إيران».
      const isForm = !known.has(words.textOf(lexeme)) && isFormOf(lexeme, head, words, known);
      if (isForm) members.push(lexeme);
      return !isForm;
    });
    groups.push(members);
  }
  return groups;
}

/** Tells whether a lexeme is a form of another, whose articles are marked. */
function isFormOf(lexeme: number, head: number, words: Vocabulary, known: WordFamilies): boolean {
  const [text, other] = [words.textOf(lexeme), words.textOf(head)];
  const kinship = kinshipOf(other, text);
  if (kinship !== 'open') return kinship === 'sure';
  // «إيرنا», an agency, is no form of «إيران», and «جاكرتا» none of «جاكرت», however often they meet.
  if (known.isName(text) || known.isName(other)) return false;
  return areForms(words.company.with(words.formsOf(lexeme)), words, text, other);
}

/**
 * Aliases that a family needs: for its members of another stem than the first, for their spellings that no article
 * prints, and for those words of the lexicon that none prints but a reader may type, unless their endings lead to the
 * first surely.
 */
function aliasesOf(
  members: readonly number[],
  words: Vocabulary,
  lemmas: readonly string[],
  known: WordFamilies,
): Omit<Alias, 'isSpelling'>[] {
  const head = words.textOf(members[0] ?? 0);
  const key = keyOf(head);
  const own = new Set(members.map((lexeme) => words.textOf(lexeme)));
  const unprinted = [...own].flatMap((text) => [
    ...spellingsOf(text),
    ...slipsOf(text).filter((slip) => !known.has(slip)),
  ]);
  const absent = [...lemmas, ...unprinted].filter((text) => words.numberOf(text) === undefined);
  return [...new Set([...own, ...absent])]
    .filter((text) => keyOf(text) !== key || (!own.has(text) && kinshipOf(head, text) !== 'sure'))
    .map((text) => ({ text, head }));
}

/** Tells whether two words are spellings of one by a rule, by the list, or by a hamza left out. */
function areSpellings(one: string, other: string): boolean {
  return (
    one === other || [...spellingsOf(one), ...slipsOf(one)].includes(other) || slipsOf(other).includes(one)
  );
}

/** Adds a lexeme to a list that does not end in it. */
function add<K>(lists: Map<K, number[]>, key: K, lexeme: number): void {
  if (lists.get(key)?.at(-1) !== lexeme) push(lists, key, lexeme);
}

/** Endings that make another word as often as another form: «قاعد» is not «قاعده», «لبن» is not «لبنان». */
const TREACHEROUS = /(?:ه|ان|ي|ا|و)$/;

/** Tells by their company whether two lexemes are forms of one word; the articles of the other are marked. */
function areForms({ alone, together }: Meeting, words: Vocabulary, text: string, other: string): boolean {
  const chance = (alone * words.company.marked) / words.index.articles;
  const [short, long] = text.length < other.length ? [text, other] : [other, text];
  if (long.startsWith(short) && TREACHEROUS.test(long.slice(short.length)))
    return together >= 3 && together >= 5 * chance;
  return together >= 2 ? together >= 2.5 * chance : together === 1 && alone <= 4 && together >= 3 * chance;
}
