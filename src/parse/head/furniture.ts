import { isWebEnglish } from '../body/webEnglish.ts';
import { plain } from '../lines/labelLetters.ts';
import { isPersonName } from './givenNames.ts';

const OFFICE =
  /^(?:(?:نايب|نواب|مساعد|مساعدو|مستشار) )?(?:رييس|رييسا|رييسه) (?:مجلس (?:الاداره|التحرير|الامناء)|التحرير|مجلس الاداره ورييس التحرير|مجلسي الاداره والتحرير|التحرير التنفيذي|قسم \p{L}+)(?: (?:التنفيذي|المسوول|المسيول))?|^(?:نايب )?(?:مدير|مديره|مدراء|سكرتير|سكرتيره|امين) (?:عام )?(?:التحرير|الموقع|الاداره|عام|النشر)(?: (?:التنفيذي|المسوول|المسيول))?|^(?:نايب )?المدير (?:العام|المسوول|المسيول|التنفيذي|الفني|الاداري|المالي)|^(?:المشرف|المشرفه) (?:العام|العامه|علي التحرير)|^(?:صاحب|صاحبه) (?:الامتياز|الجريده|الموقع)|^(?:موسس|موسسها|اسسها|تاسست|موسس الجريده|موسسها ورييس تحريرها)$|^(?:اسسها|تاسست|صدرت|صدر) (?:عام|سنه|في)(?: عام| سنه)? \d{4}$|^رييس تحريرها|^المدير المسيول|^الناشر$|^هييه التحرير$/u;

/** Office of a paper's masthead: `alone` where the name stands on the next line. */
export type Office = 'alone' | 'named' | undefined;

/** Tells the office of a masthead, alone or with its holder: «رئيس التحرير», «رئيس التحرير: هدى المرسى». «رئيس التحرير يستقبل …» is none. */
export function officeOf(text: string): Office {
  if (text.length > 70) return undefined;
  const bare = plain(text).replace(/^[-–•*|\s]+/u, '');
  const found = OFFICE.exec(bare);
  if (found === null) return undefined;
  const rest = bare.slice(found[0].length);
  if (/^[\s:：/|\-–.]*$/u.test(rest)) return 'alone';
  const name = /^\s*(?:[:：/|\-–]+\s*)?(.+)$/u.exec(rest)?.[1];
  if (name !== undefined && /(?:^|\s)ي\p{L}{3,}/u.test(name) && !/[:：/|–-]/u.test(rest)) return undefined;
  return name !== undefined && isPersonName(name) ? 'named' : undefined;
}

/** Words that menus, breadcrumbs and section lines of news sites are made of. */
const MENU = new Set(
  'الرئيسية|الصفحة الرئيسية|الصفحة الأولى|الأولى|الأخيرة|من نحن|اتصل بنا|اتصلوا بنا|تواصل معنا|راسلنا|أعلن معنا|للإعلان|للإعلان معنا|خريطة الموقع|سياسة الخصوصية|شروط الاستخدام|اتفاقية الاستخدام|الشروط والأحكام|هيئة التحرير|أسرة التحرير|تسجيل الدخول|تسجيل|دخول|تسجيل الخروج|اشترك|الاشتراكات|النسخة الورقية|النسخة المطبوعة|عدد اليوم|الأرشيف|أرشيف|الأرشيف|بحث|ابحث|البحث|البحث المتقدم|بحث متقدم|المزيد|القائمة|القوائم|الأقسام|عن الموقع|عن الصحيفة|خدمات|تطبيقات|rss|english|عربي|عاجل|البث المباشر|بث مباشر|مباشر|الطقس|أسعار العملات|مواقيت الصلاة|الوفيات|وفيات|إعلانات|اعلانات مبوبة|صور وفيديو|صور|فيديو|فيديوهات|ألبومات|كاريكاتير|كاريكاتور|استطلاعات|استطلاع|منتديات|المنتدى|المدونات|مدونات'
    .split('|')
    .map(plain),
);

const SECTIONS = new Set(
  'أخبار|الأخبار|أخبار محلية|أخبار عربية|أخبار دولية|أخبار العالم|أخبار عالمية|أخبار رئيسية|أخبار البلد|أخبار الساعة|أهم الأخبار|آخر الأخبار|أخبار الواجهة|محليات|محلي|محلية|محلية وعربية|شؤون محلية|عربي ودولي|عربية ودولية|عربي وعالمي|عرب وعالم|العالم|العالم العربي|الوطن العربي|دوليات|دولي|دولية|عالمي|سياسة|السياسة|سياسي|شؤون سياسية|برلمان|اقتصاد|الاقتصاد|اقتصادي|مال وأعمال|مال واقتصاد|المال والأعمال|أسواق|بورصة|أعمال|طاقة|عقارات|سيارات|رياضة|الرياضة|رياضي|رياضة محلية|رياضة عربية|رياضة عالمية|رياضة دولية|ملاعب|كرة القدم|ثقافة|الثقافة|ثقافة وفن|ثقافة وفنون|ثقافة وأدب|ثقافي|ثقافية|أدب|فن|فنون|الفن|فن ومشاهير|مشاهير|نجوم|نجوم وفن|منوعات|المنوعات|منوع|تكنولوجيا|تقنية|علوم|علوم وتكنولوجيا|علوم وتقنية|صحة|الصحة|صحة وجمال|طب وصحة|صحة وطب|المرأة|مرأة|أسرة|المرأة والأسرة|مجتمع|المجتمع|حوادث|الحوادث|حوادث وقضايا|قضايا|قضايا ومحاكم|تعليم|تعليم وجامعات|جامعات|دين|الدين|إسلاميات|دين وحياة|مقالات|المقالات|مقالات الرأي|رأي|الرأي|آراء|كتاب وآراء|أعمدة|كتاب|أقلام|وجهات نظر|تحقيقات|تقارير|ملفات|تحليلات|حوارات|سياحة|سفر|سياحة وسفر|بيئة|محافظات|المحافظات|أقاليم|شؤون عربية|شؤون دولية|توك شو|بلدي|الناس|حياة|أسلوب حياة|لايف ستايل|موضة|مطبخ|طبخ|ألعاب|كتب|سينما|مسرح|إعلام|فكر|تاريخ|تراث|أمن|أمن ودفاع|عسكري|قانون|تعليقات القراء|بريد القراء'
    .split('|')
    .map(plain),
);

const bareOf = (text: string): string => plain(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

export function isSection(text: string): boolean {
  if (text.length > 30) return false;
  const bare = bareOf(text);
  return SECTIONS.has(bare) || /^اخبار (?:ال\p{L}+|\p{L}+يه)\d?$/u.test(bare);
}

/** True for a word of a menu that names no section of the paper: «الرئيسية», «اتصل بنا». */
export function isMenuWord(text: string): boolean {
  return text.length <= 30 && MENU.has(bareOf(text));
}

/** Offset of the section's name in a breadcrumb, «الرئيسية / اقتصاد / أسواق»; undefined where the line is none. */
export function sectionInBreadcrumb(text: string): number | undefined {
  if (text.length > 90) return undefined;
  const parts = text.split(/\s*[>»›/|<«\\]+\s*|\s+[-–—]\s+/u).filter((part) => part.trim() !== '');
  const last = parts.at(-1)?.trim() ?? '';
  const [first = ''] = parts;
  if (parts.length < 2 || parts.length > 4 || !(isMenuWord(first) || isSection(first))) return undefined;
  if (parts.slice(1).some((part) => !isSection(part) && !isMenuWord(part))) return undefined;
  return isSection(last) ? text.lastIndexOf(last) : undefined;
}

/** Longest entry of a menu, in words and characters, and fewest that make one. */
const ENTRY = { words: 3, characters: 26 };
const FEWEST = 4;

/**
 * Length of the menu that begins at a line: neighbouring lines of at most three words, two of which are known
 * words of menus; ends with the last known or bulleted one, for the headline may be as short. 0: no menu begins here.
 */
export function menuLength(texts: readonly string[], from: number): number {
  let length = 0;
  let known = 0;
  let run = 0;
  const bullet = bulletOf(texts[from + 1] ?? '');
  for (let i = from; i < texts.length; i++) {
    const text = texts[i] ?? '';
    if (!isEntry(text)) break;
    run++;
    const isKnown = isMenuWord(text) || isSection(text);
    if (isKnown) known++;
    if (isKnown || (bullet !== '' && bulletOf(text) === bullet)) length = run;
  }
  return length >= FEWEST && known >= 2 ? length : 0;
}

const bulletOf = (text: string): string => /^[•●◦▪■□*+-](?=\s)/u.exec(text)?.[0] ?? '';

function isEntry(text: string): boolean {
  if (text.length > ENTRY.characters + 4) return false;
  const bare = bareOf(text);
  return (
    bare.length <= ENTRY.characters &&
    bare.split(' ').length <= ENTRY.words &&
    !/[.؟?!:،,]$/u.test(text.trim()) &&
    !/\p{N}/u.test(bare)
  );
}

/** Lines of feeds and galleries without an Arabic letter that are never text. */
const MACHINE =
  /^(?:article ad box|ad box|advertisement|news-?picture|logo|tt|image|photo|img|share|menu|search|home|skip to content|read (?:entire|full) article|source link|bottom of form|top of form|toggle navigation|\d+ (?:second|minute|hour|day|week|month|year)s? ago(?: \d+)?|[\w-]+\.(?:jpe?g|png|gif|webp|svg))$/iu;
const EMAIL = /^(?:[\w.+-]+@[\w-]+\.[\w.]+|@\w{2,20})$/u;
/** Counters side by side: `0 21`. */
const COUNTERS = /^\p{Nd}{1,6}(?:[\s|•]+\p{Nd}{1,6}){1,3}$/u;
/** A counter or a clock: `00:00`, `7`, `• 0`, `12:30 م`. */
const COUNTER =
  /^[^\p{L}\p{N}]*\p{Nd}{1,6}(?:[:.,]\p{Nd}{1,3}){0,2}[^\p{L}\p{N}]*(?:[صمAaPp][Mm]?|GMT)?[^\p{L}\p{N}]*$/u;
const COUNTED =
  /^العدد ?:? ?\p{Nd}+$|^(?:عدد )?(?:القراء|القراءات|قراءه|قراءات|المشاهدات|مشاهده|مشاهدات|الزيارات|زيارات|التعليقات|تعليقات|تعليق|views?|comments?)\s*[:：-]?\s*\p{Nd}[\p{Nd},.]*$|^\p{Nd}[\p{Nd},.]* (?:قراءه|مشاهده|مشاهدات|زياره|تعليق|تعليقات|views?|comments?)$/u;

/** Degrees in a weather box, in plain spelling: «الرياض 23°C», «23 درجة». */
const DEGREES =
  /^(?:\p{L}+ ){0,3}[-+−]?\p{Nd}{1,2}\s?(?:°|º|℃|درجه(?: مئويه| مييه)?)\s?[cf\u0645]?(?: \p{L}+){0,2}$/u;
/** States of the sky. */
const SKY = new Set(
  'سماء صافية|صافي|صحو|مشمس|غائم|غائم جزئيا|غيوم متفرقة|أمطار خفيفة|أمطار متفرقة|ضباب|رياح نشطة|درجة الحرارة|الطقس الآن|حالة الطقس|طقس اليوم'
    .split('|')
    .map(plain),
);

/** True for a line of a weather box. */
function isWeather(text: string): boolean {
  if (text.length > 40) return false;
  const bare = plain(text);
  return SKY.has(bare) || (/[\d°]/u.test(bare) && DEGREES.test(bare));
}

/** Tells furniture of a head that holds no word of the article: a counter, a clock, the weather, a machine's English. */
export function isMachineLine(text: string): boolean {
  if (text.length > 60) return false;
  if (isWebEnglish(text) || isWeather(text)) return true;
  const bare = text.replace(/^[•●◦▪*|\s-]+/u, '').trim();
  return (
    bare === '' ||
    EMAIL.test(bare) ||
    MACHINE.test(bare) ||
    COUNTERS.test(bare) ||
    COUNTER.test(text) ||
    COUNTED.test(plain(bare))
  );
}

/** Papers whose name stands alone on a line of the head, as the source. */
const PAPERS = new Set(
  'الاتحاد|الأهرام|الخليج|البيان|الوسط|الشرق الأوسط|الحياة|الرياض|عكاظ|الوطن|الأيام|أخبار الخليج|النهار|السفير|القدس العربي|الدستور|الرأي|الغد|المصري اليوم|اليوم السابع|الشروق|الشروق اليومي|الخبر|الفجر|الشعب|المساء|الجمهورية|الأخبار|الوفد|الجزيرة نت|الراية|الشرق|العرب|القبس|الأنباء|الجريدة|السياسة|الثورة|تشرين|البعث|الصباح|المدى|الزمان|الصحافة|الشرق الأوسط|العربي الجديد|الإمارات اليوم|الرؤية'
    .split('|')
    .map(plain),
);

export function isPaper(text: string): boolean {
  return text.length <= 24 && PAPERS.has(bareOf(text));
}
