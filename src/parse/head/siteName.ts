import { plain } from '../lines/labelLetters.ts';
import { isPaper } from './furniture.ts';

/** Name after a sign that stands apart, at a headline's end. */
const ENDING = /\s+([-–—|]|ـ{1,3})\s+([^|–—]{3,40})$/u;
/** Names that say they are a site's, in plain spelling: «صحيفة المرفأ», «أخبار المرفأ», «المرفأ نيوز». */
const SAYS =
  /^(?:(?:صحيفه|جريده|موقع|وكاله|شبكه|بوابه|قناه|مجله|اخبار|منصه|راديو|اذاعه) ال\p{L}+(?: \p{L}+){0,2}|(?:\p{L}+ ){1,3}(?:نيوز|نت|برس|اونلاين|تي في|للانباء|الاخباريه|الاخباري))$/u;
const PREPOSITION = / (?:في|من|علي|الي|عن|مع|بعد|قبل|عند|بين|حتي) /u;

/**
 * Finds the name of the site behind a headline where the name itself says what it is: «… - صحيفة المرفأ», «… | المرفأ نيوز». Gives
 * the offset of its sign and of the name. Other names only the collection knows (collection/headlines/siteNames.ts).
 */
export function siteNameAt(title: string): { sign: number; name: number } | undefined {
  // Most headlines.
  if (!/\s[-–—|ـ]/u.test(title)) return undefined;
  const found = ENDING.exec(title);
  const [, sign = '', name = ''] = found ?? [];
  if (found === null || found.index < 8) return undefined;
  const bare = plain(name);
  const says = SAYS.test(bare) && !PREPOSITION.test(` ${bare} `);
  if (!says && !(sign === '|' && isPaper(name))) return undefined;
  return { sign: found.index, name: title.length - name.length };
}
