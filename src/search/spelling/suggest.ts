import { fold } from '../../text/fold.ts';
import { farthest, editDistance } from './editDistance.ts';
import { wordOnOtherKeyboard } from './keyboardLayout.ts';
import { readRoot, readShard, ROOT_PATH, shardFor } from './dictionary.ts';
import type { KnownWord, SpellingList, SpellingRoot } from './dictionary.ts';

/** A word of the collection similar to a typed one. */
export interface NearSpelling extends KnownWord {
  /** Edit distance from the typed word. */
  distance: number;
}

const SUGGESTED_AT_MOST = 5;
/** Distance of the whole word typed on the keyboard of the other script: one slip. */
const OTHER_KEYBOARD_DISTANCE = 0.5;
/** Distance that outweighs a frequency e times as high: little. Tuned on words with one slip. */
const FREQUENCY = 0.08;

/**
 * Suggests words of the collection for an unknown word: best first, at most 5, never the word itself. Reads the
 * root, a shard of beginnings and one of endings; for a word perhaps typed on the wrong keyboard one more.
 * @param word as typed or folded; only letters have suggestions
 * @param read reads a file of the dictionary, by its path in it
 * @throws DamagedError when a file is cut or corrupt; what `read` throws when there is none
 */
export async function nearestSpellings(
  word: string,
  read: (path: string) => Promise<Uint8Array>,
): Promise<NearSpelling[]> {
  const typed = fold(word);
  const root = readRoot(await read(ROOT_PATH));
  const near = new Map<string, NearSpelling>();
  const limit = farthest(typed.length);
  if (/^\p{L}{2,24}$/u.test(typed)) {
    const lists = await Promise.all([
      wordsBeside(typed, 'beginnings', root, read),
      wordsBeside(typed, 'endings', root, read),
    ]);
    for (const { form, df } of lists.flat()) {
      if (form === typed || near.has(form)) continue;
      const distance = editDistance(typed, form, limit);
      if (distance <= limit) near.set(form, { form, df, distance });
    }
  }
  // Latin letters are mostly Arabic ones typed on the wrong keyboard; Arabic ones seldom Latin.
  const other = near.size === 0 || /[a-z]/.test(typed) ? wordOnOtherKeyboard(word) : undefined;
  if (other !== undefined && other !== typed) {
    const known = (await wordsBeside(other, 'beginnings', root, read)).find(({ form }) => form === other);
    if (known) near.set(other, { ...known, distance: OTHER_KEYBOARD_DISTANCE });
  }
  return [...near.values()]
    .sort((a, b) => rank(a) - rank(b) || (a.form < b.form ? -1 : 1))
    .slice(0, SUGGESTED_AT_MOST);
}

function rank({ distance, df }: NearSpelling): number {
  return distance - FREQUENCY * Math.log(df);
}

async function wordsBeside(
  word: string,
  list: SpellingList,
  root: SpellingRoot,
  read: (path: string) => Promise<Uint8Array>,
): Promise<KnownWord[]> {
  const path = shardFor(word, list, root);
  return path === undefined ? [] : readShard(await read(path), list);
}
