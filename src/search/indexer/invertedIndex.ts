/** Inverted index of a collection before it is encoded: folded words and the articles that hold them. */
export interface InvertedIndex {
  /** Number of articles in the collection. */
  articles: number;
  /** Folded words, each once. A form's number is its index here. */
  forms: string[];
  /**
   * First posting of each form: form n stands in the articles `articlesOf[starts[n] .. starts[n + 1] - 1]`,
   * ascending.
   */
  starts: Uint32Array;
  ordinals: Uint32Array;
  /** Impact of the form in the article, 1 to TOP_IMPACT. Parallel to `ordinals`. */
  impacts: Uint8Array;
  /** Forms that are printed with a hamza on their first alef, such as «إلهام»: ال in them is not the article. */
  hamzated: Set<number>;
  /** Forms ending in ه, by how often that is printed ة («بلادة») and ه («بلاده»). */
  finalPrints: ReadonlyMap<number, FinalPrints>;
  /** First parts of the compounds that are among the forms in one word, sorted: «عبد» of «عبدالعزيز». */
  compoundHeads: string[];
}

/** Numbers of times that the final ه of a form is printed. */
export interface FinalPrints {
  taa: number;
  heh: number;
  /** Articles that print ه, ascending: there it may be a pronoun. */
  hehIn: readonly number[];
}

/** Number of articles that hold a form. */
export function documentFrequency({ starts }: InvertedIndex, form: number): number {
  return (starts[form + 1] ?? 0) - (starts[form] ?? 0);
}
