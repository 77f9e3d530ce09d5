/** Longest name, in UTF-16 units: at most 240 bytes of UTF-8, and file systems take 255 with the ending. */
const LONGEST = 80;
/** Characters that some system refuses in a name: `/ \ : * ? " < > |`. */
const FORBIDDEN = /[/\\:*?"<>|]+/g;
/** Controls, lone surrogates and invisible characters; the two joiners are allowed, for they change letters. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]+/gu;
/** A character that belongs to the letter before it: a mark, a joiner, the second half of a pair. */
const JOINED = /^(?:\p{M}|\p{Cs}|\u200c|\u200d)/u;
/** Names of devices on Windows, whatever ending they have (Microsoft, «Naming Files, Paths, and Namespaces»). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * Makes of a title a file name that every system takes: nothing that overrides direction, at most 80 characters
 * before the ending, whole words.
 * @param ending without the dot
 */
export function fileNameOf(title: string, ending: string): string {
  const name = title
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+/, '')
    .replace(DEVICE, '$&_');
  return `${shortened(name) || 'warraq'}.${ending}`;
}

function shortened(name: string): string {
  if (name.length <= LONGEST) return withoutEnd(name);
  const words = name.lastIndexOf(' ', LONGEST);
  if (words > 0) return withoutEnd(name.slice(0, words));
  // One long word: cut before a letter, never inside a pair or before its marks.
  let cut = LONGEST;
  while (cut > 0 && JOINED.test(name.slice(cut))) cut--;
  return withoutEnd(name.slice(0, cut));
}

/** Windows drops dots and spaces at the end of a name. */
function withoutEnd(name: string): string {
  return name.replace(/[\s.]+$/, '');
}
