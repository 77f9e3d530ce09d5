/** Parts of a query that are wanted together. */
export interface Clause {
  words: QueryWord[];
  phrases: QueryWord[][];
  titles: TitleTerm[];
  /** Alternatives, each group two or more: an article must hold one of every group. */
  groups: Clause[][];
  /** Words that must not stand in an article, folded. */
  withoutWords: string[];
  /** Phrases that must not, folded. A word quoted, or written with another («-كوفيد-19»), is here too. */
  withoutPhrases: string[][];
}

/** Words that the title must hold: in any form, or, if quoted, one after another as typed. */
export interface TitleTerm {
  words: QueryWord[];
  quoted: boolean;
}

export interface QueryWord {
  /**
   * Number among all wanted words, phrases' included, in order of typing, 0-based. A word typed twice has one
   * number.
   */
  number: number;
  /** Word as typed. */
  typed: string;
  /** Word folded, as wordsOf gives it. */
  text: string;
}

/** Makes a clause that wants nothing. */
export const emptyClause = (): Clause => ({
  words: [],
  phrases: [],
  titles: [],
  groups: [],
  withoutWords: [],
  withoutPhrases: [],
});

/** Clauses of a query: itself, and all its alternatives, however deep. */
export function clausesOf(clause: Clause): Clause[] {
  return [clause, ...clause.groups.flat().flatMap(clausesOf)];
}

/** Wanted words of a clause, those of its alternatives left out. */
export function wordsOfClause({ words, phrases, titles }: Clause): QueryWord[] {
  return [...words, ...phrases.flat(), ...titles.flatMap((title) => title.words)];
}

/** Tells whether a clause wants anything. */
export function holdsAnything({ words, phrases, titles, groups }: Clause): boolean {
  return words.length + phrases.length + titles.length + groups.length > 0;
}

/** Adds a word unless the clause, in a phrase perhaps, wants it already. */
export function addWord(clause: Clause, word: QueryWord): void {
  if (!wordsOfClause(clause).some(({ number }) => number === word.number)) clause.words.push(word);
}

/** Adds all that one clause wants and excludes to another. */
export function merge(into: Clause, clause: Clause): void {
  for (const word of clause.words) addWord(into, word);
  into.phrases.push(...clause.phrases);
  into.titles.push(...clause.titles);
  into.groups.push(...clause.groups);
  for (const text of clause.withoutWords) exclude(into, [{ text }], false);
  for (const phrase of clause.withoutPhrases)
    exclude(
      into,
      phrase.map((text) => ({ text })),
      true,
    );
}

/** Excludes a word, or several as a phrase. */
export function exclude(clause: Clause, words: readonly { text: string }[], quoted: boolean): void {
  const texts = words.map(({ text }) => text);
  const [only = ''] = texts;
  if (texts.length > 1 || quoted) {
    const key = texts.join(' ');
    if (!clause.withoutPhrases.some((phrase) => phrase.join(' ') === key)) clause.withoutPhrases.push(texts);
  } else if (!clause.withoutWords.includes(only)) clause.withoutWords.push(only);
}
