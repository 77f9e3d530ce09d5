import { wordsOf } from '../../text/tokenize.ts';

/**
 * Groups of spellings of one word or name, written in careful print: a group a line, spellings parted by « = »; a
 * spelling may have several words («فيسبوك = فيس بوك»).
 */
export type SpellingGroups = ReadonlyMap<string, readonly string[]>;

/** Reads the lines of lists into groups, as printed. Throws where a group has fewer than two spellings. */
export function readGroups(...lists: readonly string[]): readonly (readonly string[])[] {
  return lists
    .flatMap((list) => list.split('\n'))
    .filter((line) => line !== '')
    .map((line) => {
      const group = line.split(' = ');
      if (group.length < 2 || group.some((spelling) => spelling.trim() !== spelling || spelling === ''))
        throw new Error(`malformed group of spellings: «${line}»`);
      return group;
    });
}

/** Maps each folded spelling, without a printed ال («الأرجنتين»), to the other spellings of its group. */
export function groupsByFoldedSpelling(groups: readonly (readonly string[])[]): SpellingGroups {
  const found = new Map<string, readonly string[]>();
  for (const group of groups) {
    const folded = [...new Set(group.map(spellingKey))];
    for (const one of folded)
      found.set(one, [...new Set([...(found.get(one) ?? []), ...folded.filter((other) => other !== one)])]);
  }
  return found;
}

/** Folds a printed spelling to its words; a printed ال comes off, that of «ألمانيا» does not. */
export function spellingKey(spelling: string): string {
  return wordsOf(spelling.replace(/^ال(?=...)/, '')).join(' ');
}

/** Endings that leave the spelling of the word before them as it is: nisba, plurals, dual, pronouns, accusative. */
const ENDINGS = 'ي يه يا يات يون يين يتين يتان يان ات ون ين ان ا ه ها هم هما نا كم'.split(' ');
/** Letters a word has at least before it takes an ending: «بن» and «ه» are not «بنه». */
const SHORTEST_INFLECTED = 4;
const ARTICLE = 'ال';

/**
 * Finds the other spellings of a folded word or of folded words parted by spaces: those of its group, also under ال
 * («القرءان» as «قرءان») and before an ending («ديموقراطيات» as «ديموقراطي»). No ending is taken where the word
 * changes before it.
 */
export function spellingsIn(groups: SpellingGroups, word: string): readonly string[] {
  const own = groups.get(word) ?? inflectedIn(groups, word);
  if (own.length > 0 || !word.startsWith(ARTICLE)) return own;
  const bare = word.slice(ARTICLE.length);
  return (groups.get(bare) ?? inflectedIn(groups, bare)).map((other) => ARTICLE + other);
}

function inflectedIn(groups: SpellingGroups, word: string): readonly string[] {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length < SHORTEST_INFLECTED + ending.length) continue;
    const base = word.slice(0, -ending.length);
    if (CHANGES.test(base)) continue;
    const others = groups
      .get(base)
      ?.filter((other) => !CHANGES.test(other) && other.endsWith('ي') === base.endsWith('ي'));
    if (others && others.length > 0) return others.map((other) => other + ending);
  }
  return [];
}

/** End of a word that changes before an ending: «أميركا», «مئة». */
const CHANGES = /[اهء]$/;
