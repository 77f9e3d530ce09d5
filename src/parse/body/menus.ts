import { isCommonLetter, plain } from '../lines/labelLetters.ts';
import type { Line } from '../lines/lines.ts';
import { isBoilerplate } from './boilerplate.ts';

/** Entries of a site's menus and footers. */
const MENU = new Set(
  (
    'الرئيسية|الصفحة الرئيسية|الصفحة الأولى|من نحن|عن الموقع|اتصل بنا|تواصل معنا|للتواصل|أعلن معنا|للإعلان|خريطة الموقع|سياسة الخصوصية|سياسة النشر|شروط الاستخدام|' +
    'شروط الخدمة|اتفاقية الاستخدام|قواعد استخدام المواد|حقوق النشر|هيئة التحرير|أسرة التحرير|فريق العمل|الأرشيف|البحث|بحث|بحث متقدم|تسجيل|دخول|خروج|حسابي|الدخول|تسجيل الدخول|إنشاء حساب|' +
    'القائمة|المزيد|أخرى|محليات|محلي|اقتصاد|الاقتصاد|مال وأعمال|رياضة|الرياضة|سياسة|السياسة|ثقافة|ثقافة وفنون|فن|فنون|منوعات|تكنولوجيا|علوم|علوم وتكنولوجيا|صحة|صحة وجمال|مجتمع|حوادث|' +
    'تحقيقات|تقارير|مقالات|رأي|آراء|كتاب وآراء|كاريكاتير|فيديو|فيديوهات|صور|ألبومات|بودكاست|برامج|بث مباشر|البث المباشر|العالم|العالم العربي|عربي|عربي ودولي|عربية ودولية|دولي|شؤون دولية|' +
    'الشرق الأوسط|الوطن|وظائف|أبراج|الطقس|حالة الطقس|مواقيت الصلاة|أسعار العملات|خدمات|النشرة البريدية|rss|home|about us|contact us|privacy policy|login|sign in|search|menu|all rights reserved'
  )
    .split('|')
    .map(plain),
);

/** A clock, a day ago, degrees or a bare date, which aggregators print between headlines. */
const CLOCK =
  /^(?:\d{1,2}[:.]\d{2}(?: (?:gmt|ص|م|am|pm|صباحا|مساء))?|منذ (?:\d+ )?\p{L}+(?: \d+)?|قبل \d+ \p{L}+|\d+ (?:دقيقه|دقايق|ساعه|ساعات|يوم|ايام)|[\d\s/.:,-]+|-?\d{1,2} ?(?:°|درجه(?: مئويه)?)(?: ?[cم])?|\d{1,2} \p{L}+،? \d{4})$/u;

/** Tells furniture of a site: a menu's entry, a clock, a date or the weather, or boilerplate, alone on a line. */
export function isMenuEntry(text: string): boolean {
  if (text.length > 60) return false;
  const bare = withoutSigns(plain(text));
  return MENU.has(bare) || CLOCK.test(bare) || isBoilerplate(text);
}

/** Tells a clock, a day ago, degrees or a bare date, alone on a line: of a list of headlines, or of a timetable in a text. */
export function isClockLine(text: string): boolean {
  return text.length <= 60 && CLOCK.test(withoutSigns(plain(text)));
}

/** Clock before a headline in a list of the newest ones: «17:53 GMT ميناء …». */
const CLOCK_BEFORE = /^\p{Nd}{1,2}[:.]\p{Nd}{2}\s?(?:GMT|ص|م|AM|PM)?\s*[-–|•]?\s+(?=\p{L}|["«“'])/iu;

/** Offset behind the clock that stands before a headline; 0 where none does. */
export function pastClock(headline: string): number {
  if (!/^\p{Nd}/u.test(headline)) return 0;
  return CLOCK_BEFORE.exec(headline)?.[0].length ?? 0;
}

/** Cuts the signs off the ends of a plain text; most texts have none. */
function withoutSigns(text: string): string {
  const isBare = isCommonLetter(text.charCodeAt(0)) && isCommonLetter(text.charCodeAt(text.length - 1));
  return isBare ? text : text.replace(/^[^\p{L}\p{N}-]+|[^\p{L}\p{N}°]+$/gu, '');
}

/** Number of words of a line that is too short for a headline. */
const SHORT = 3;
/** Fewest lines of a menu, and the share of them that are short or entries for sure. */
const FEWEST = 3;
const SHARE = 0.7;

/** Tells a menu: most of the lines have no more than three words, and two of them at least are entries of menus for sure. */
export function isMenu(lines: readonly Line[]): boolean {
  if (lines.length < FEWEST) return false;
  const sure = lines.filter((line) => isMenuEntry(line.text)).length;
  if (sure === lines.length || sure < 2) return sure >= 2;
  const short = lines.filter((line) => line.text.split(/\s+/u).length <= SHORT).length;
  return short >= SHARE * lines.length;
}

/** Shortest sentence of a text, in characters. */
const SENTENCE = 60;

/** True for a paragraph that holds a sentence: long enough, and a stop in it, or far longer. */
export function holdsSentence(text: string): boolean {
  return (text.length >= SENTENCE && /[.؟!…]/u.test(text)) || text.length >= 2 * SENTENCE;
}

/** Tells whether a read-also block is the beginning of an article: a title of three words and a sentence under it. */
export function beginsArticle({ title, body }: { title: string; body: readonly string[] }): boolean {
  const words = title.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  return words.length >= SHORT && !isMenuEntry(title) && body.some(holdsSentence);
}
