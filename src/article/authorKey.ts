import { fold } from '../text/fold.ts';

/** Titles before a name that are no names themselves, folded. «أ.د.» is two words here. */
const TITLES = new Set(
  (
    'د ا م دكتور دكتوره الدكتور الدكتوره استاذ استاذه الاستاذ الاستاذه مهندس مهندسه المهندس المهندسه ' +
    'بروفيسور البروفيسور الصحفي الصحفيه الصحافي الصحافيه الكاتب الكاتبه الاعلامي الاعلاميه المحامي المحاميه ' +
    'اللواء الفريق المستشار المستشاره السفير السفيره dr prof mr mrs ms eng'
  ).split(' '),
);
/** Titles that are names too: «السيد زهرة» is one name, «السيد محمود زهرة» another with its title. */
const NAMES_TOO = new Set('السيد السيده الشيخ الشيخه الحاج الاب القس العميد العقيد'.split(' '));

/**
 * Key of a person's name: equal for the spellings of one name that readers do not tell apart, with and without titles
 * («د. سُعاد النجّار», «سعاد النجار»; «عبد الرحمن», «عبدالرحمن»). Its words are parted by single spaces. A name that is
 * nothing but titles or initials keeps them.
 */
export function authorKey(name: string): string {
  const folded = fold(name);
  const words = folded.match(WORD) ?? [];
  let from = 0;
  while (from < words.length && isTitle(words[from] ?? '', words.length - from - 1)) from++;
  const own = words.slice(from).join(' ');
  // Two letters or more are a name; «م. ع.» is signed with initials alone.
  const named = /\p{L}{2}/u.test(own) ? own : words.join(' ');
  return named.replace(SERVANT, '$1') || folded.trim();
}

const WORD = /[\p{L}\p{N}]+/gu;
/** The space in «عبد الله», which is as often written «عبدالله». */
const SERVANT = /(?<!\S)(عبد) (?=ال)/gu;

const isTitle = (word: string, wordsAfter: number): boolean =>
  TITLES.has(word) ? wordsAfter > 0 : NAMES_TOO.has(word) && wordsAfter > 1;

/** Tells whether a name holds all words of another, each whole, with or without «ال»: «سعاد النجار» holds «نجار». */
export function holdsName(key: string, asked: string): boolean {
  const own = key.split(' ').map(withoutAl);
  return asked.split(' ').every((word) => own.includes(withoutAl(word)));
}

const withoutAl = (word: string): string => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word);
