/**
 * Words that ask or point, folded: they name the kind of answer wanted, not its subject. They are rare in news
 * («ما هي» stands in few headlines), so a ranking by rarity alone would follow them.
 */
const ASKING = new Set(
  (
    'ما ماذا ماهو ماهي ماهيه لماذا بماذا لما بما فيما مما ممن من منذ متي اين كيف كم بكم هل اي ايه ' +
    'هو هي هم هما هذا هذه ذلك تلك الذي التي الذين كان كانت يكون تكون في علي الي عن مع او ثم قد لقد ان انه انها ' +
    'اذا كل بعد قبل عند حيث بين لدي لم لن لا ال'
  ).split(' '),
);

/** Tells whether a folded word asks or points, and so says little of the subject. */
export function isAsking(word: string): boolean {
  return ASKING.has(word);
}

/** Words that make a question of the words beside them: «أين تقع صور». «من» and «ما» do so only at the beginning. */
const INTERROGATIVE = new Set(
  'ماذا ماهو ماهي ماهيه لماذا بماذا ممن لمن متي اين كيف كم بكم هل اي ايه'.split(' '),
);
const OPENING = new Set(['من', 'ما']);
/** Number of words from which on a query is a sentence rather than keywords. */
const LONG = 4;

/**
 * Tells a question in words, which a passage answers, from a list of keywords.
 * @param words folded, in order
 */
export function isQuestion(words: readonly string[]): boolean {
  return words.length >= LONG || OPENING.has(words[0] ?? '') || words.some((word) => INTERROGATIVE.has(word));
}
