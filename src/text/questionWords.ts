/**
 * Words that ask and point, folded: they say what kind of answer is wanted, not what it is about. In news they are
 * rare enough to look telling («ما هي» stands in few headlines), so rarity alone would follow them.
 */
const ASKING = new Set(
  (
    'ما ماذا ماهو ماهي ماهيه لماذا بماذا لما بما فيما مما ممن من منذ متي اين كيف كم بكم هل اي ايه ' +
    'هو هي هم هما هذا هذه ذلك تلك الذي التي الذين كان كانت يكون تكون في علي الي عن مع او ثم قد لقد ان انه انها ' +
    'اذا كل بعد قبل عند حيث بين لدي لم لن لا ال'
  ).split(' '),
);

/** Is a folded word one of those that tell little of what is sought? */
export function isAsking(word: string): boolean {
  return ASKING.has(word);
}

/** Those that make a question of the words beside them: «أين تقع صور». «من» and «ما» do so in front of it only. */
const INTERROGATIVE = new Set(
  'ماذا ماهو ماهي ماهيه لماذا بماذا ممن لمن متي اين كيف كم بكم هل اي ايه'.split(' '),
);
const OPENING = new Set(['من', 'ما']);
/** Words that nobody types for keywords. */
const LONG = 4;

/** Is it a question in words, which a passage answers, and not keywords? @param words folded, in order */
export function isQuestion(words: readonly string[]): boolean {
  return words.length >= LONG || OPENING.has(words[0] ?? '') || words.some((word) => INTERROGATIVE.has(word));
}
