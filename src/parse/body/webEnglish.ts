/** English words of feeds, menus and share bars of web sites. */
const WORDS = new Set(
  (
    'read view see full entire original originally article source story link continue reading more share shared this on by via admin posted published publish at from in the to and for print email tweet like likes comment comments reply leave a an ' +
    'advertisement advertise advertising ad ads sponsored image images photo photos picture file click here subscribe newsletter follow us powered copyright all rights reserved cookie cookies accept privacy policy terms of use service menu search home about contact ' +
    'login log sign in out up register next previous post posts related tag tags categories category uncategorized back top load loading min minute minutes hour hours day days week weeks month months year years ago views facebook twitter whatsapp telegram linkedin pinterest ' +
    'instagram youtube messenger reddit copy news sport sports world business economy culture politics video videos gallery opinion archive archives english arabic rss app store google play download latest breaking trending skip content toggle navigation box close open'
  ).split(' '),
);

/** Longest line of web English, in characters. */
const LONGEST = 60;

/**
 * Tells a line of a feed's or a menu's English: nothing but words that web sites print around texts, with numbers, a host or
 * the name of a picture's file. «Thank you for your support» is text.
 */
export function isWebEnglish(text: string): boolean {
  if (text.length > LONGEST || !/^[\x20-\x7e\u00a0\u00a9\u00b7\u2013\u2022\u2026]+$/.test(text)) return false;
  const tokens = text
    .toLowerCase()
    .split(/[\s|/·•,:;–…()[\]©>»-]+/u)
    .filter(Boolean);
  if (tokens.some((token) => /^[\w-]+\.(?:jpe?g|png|gif|webp|svg)$/.test(token))) return tokens.length === 1;
  const words = tokens.filter((token) => /[a-z]/.test(token));
  const isHost = (word: string) => /^[\w-]+(?:\.[\w-]+)+$/.test(word);
  return (
    words.some((word) => WORDS.has(word)) &&
    words.every((word) => WORDS.has(word.replace(/\.$/, '')) || isHost(word))
  );
}
