import { letterOf, plain, SPACE } from '../lines/labelLetters.ts';
import type { Line } from '../lines/lines.ts';

/** Longest line, in characters, that can be boilerplate. */
const LONGEST = 100;

/** Lines that are boilerplate when they hold nothing else (signs and digits apart). */
const WHOLE = new Set(
  [
    'a a',
    'a',
    'مشاركة',
    'شارك',
    'شاركها',
    'شارك هذا الخبر',
    'شارك الخبر',
    'شارك المقال',
    'شارك هذا المقال',
    'شارك الموضوع',
    'شارك عبر',
    'شارك على',
    'مشاركة الخبر',
    'مشاركة المقال',
    'مشاركة عبر',
    'انشر',
    'انشر الخبر',
    'طباعة',
    'طباعة الخبر',
    'طباعة المقال',
    'حفظ',
    'استمع',
    'استمع للخبر',
    'استمع إلى المقال',
    'حجم الخط',
    'تكبير الخط',
    'تصغير الخط',
    'نسخ الرابط',
    'انسخ الرابط',
    'تم نسخ الرابط',
    'رابط مختصر',
    'إرسال إلى صديق',
    'أرسل لصديق',
    'أرسل إلى صديق',
    'تعليق',
    'تعليقات',
    'التعليقات',
    'تعليقا',
    'لا تعليقات',
    'لا توجد تعليقات',
    'لا يوجد تعليقات',
    'أضف تعليق',
    'أضف تعليقا',
    'أضف تعليقك',
    'اترك تعليقا',
    'اترك تعليقك',
    'اكتب تعليقك',
    'التعليقات مغلقة',
    'مشاهدة',
    'مشاهدات',
    'عدد المشاهدات',
    'المشاهدات',
    'عدد القراءات',
    'قراءة',
    'مدة القراءة',
    'زمن القراءة',
    'دقيقة قراءة',
    'دقائق قراءة',
    'مدة القراءة دقيقة',
    'مدة القراءة دقائق',
    'وقت القراءة دقائق',
    'وقت القراءة دقيقة',
    'إعلان',
    'إعلانات',
    'advertisement',
    'ads',
    'ad',
    'share',
    'share this',
    'tweet',
    'print',
    'email',
    'comments',
    'comment',
    'no comments',
    'facebook',
    'twitter',
    'whatsapp',
    'telegram',
    'linkedin',
    'فيسبوك',
    'تويتر',
    'واتساب',
    'تلغرام',
    'تيليجرام',
    'لينكدإن',
    'واتس اب',
    'إنستغرام',
    'يوتيوب',
    'تابعنا',
    'تابعونا',
    'تابعنا على',
    'تابعونا على',
    'اشترك',
    'اشترك الآن',
    'النشرة البريدية',
    'اشترك في النشرة البريدية',
    'القائمة البريدية',
    'اشترك في نشرتنا البريدية',
    'جميع الحقوق محفوظة',
    'كل الحقوق محفوظة',
    'all rights reserved',
    'الرئيسية',
    'العودة إلى الأعلى',
    'تحميل المزيد',
    'عرض المزيد',
    'getty images',
    'أرشيفية',
    'صورة أرشيفية',
    'صورة تعبيرية',
    'جاري التحميل',
    'جار التحميل',
    'شارك هذه الصفحة',
    'شارك برأيك',
    'قيم هذا المقال',
    'أعجبني',
    'إعجاب',
    'لايك',
  ].map(plain),
);

/** Patterns of such lines: «share this by …», a number of comments, «… ago». Matched against the line's letters alone. */
const GRAMMAR = [
  /^(?:شارك|شاركوا|شاركها|انشر|اطبع|طباعه|استمع|احفظ|حفظ|ارسل|انسخ|نسخ|مشاركه|تم نسخ)(?: (?:الي|ل))? ?(?:هذا |هذه |للـ?|ل)?(?:الخبر|المقال|الموضوع|الصفحه|التقرير|الرابط|لخبر|لمقال|صديق|الماده)(?: المختصر)?(?: (?:عبر|علي|مع|الي)(?: (?:صديق|اصدقايك|الاصدقاء))?)?$/u,
  /^(?:لا )?(?:توجد |يوجد )?(?:اي )?(?:تعليق|تعليقات|تعليقا)(?: بعد| حتي الان)?$/u,
  /^(?:عدد |مرات )(?:المشاهدات|المشاهده|القراءات|القراء|القراءه|الزيارات|التعليقات|الزوار|المتابعين)(?: مره| مشاهده)?$/u,
  /^منذ (?:ساعه|ساعتين|ساعات|دقيقه|دقيقتين|دقايق|يوم|يومين|ايام|اسبوع|اسبوعين|قليل|لحظات)(?: واحده)?$/u,
  /^(?:اشترك|اشتركوا|سجل|انضم)(?: معنا| الان| مجانا| الينا)$/u,
  /^صوره? (?:من الارشيف|ارشيفيه|تعبيريه|توضيحيه|متداوله)$/u,
];

/** Openings that make a short line boilerplate, whatever app, channel or page it names. */
const OPENINGS = [
  'تابع أحدث الأخبار عبر',
  'تابع آخر الأخبار عبر',
  'تابعوا أحدث الأخبار عبر',
  'تابعوا آخر الأخبار عبر',
  'تابع آخر الأخبار على',
  'تابعنا عبر',
  'تابعونا عبر',
  'تابعنا على ',
  'تابعونا على ',
  'ليصلك المزيد من الأخبار',
  'ليصلكم المزيد من الأخبار',
  'لمتابعة آخر الأخبار',
  'لمتابعة أحدث الأخبار',
  'للاشتراك في',
  'اشترك في قناة',
  'اشترك في قناتنا',
  'اشتركوا في قناتنا',
  'انضم إلى قناتنا',
  'انضم إلى قناة',
  'انضموا إلى قناتنا',
  'حمل تطبيق',
  'حملوا تطبيق',
  'حمل التطبيق',
  'لتحميل تطبيق',
  'اضغط هنا',
  'انقر هنا',
  'شارك على فيسبوك',
  'شارك على تويتر',
  'شارك عبر واتساب',
  'اشترك في النشرة',
  'اشترك في نشرتنا',
  'تصوير:',
  'تصوير -',
  'عدسة:',
  'مصدر الصورة',
  'التعليق على الصورة',
  'شرح الصورة',
  'مصدر الصورة:',
  'صورة:',
  'الصورة:',
  'photo:',
  'photo by',
  'image:',
  'credit:',
  'للانضمام إلى قناتنا',
  'تابعنا في',
  'مدة القراءة:',
  'عدد المشاهدات:',
  'عدد القراءات:',
].map((opening) => plain(opening.trimEnd()));

/**
 * Tells boilerplate (Kohlschütter et al. 2010): a line that is wholly a share bar, a font size, a counter, a call to
 * follow or a photo credit. In doubt a line is text: so is the phrase inside a sentence, and a line that ends like a
 * sentence («مشاركة ضعيفة» is a cross-heading, «شارك الآلاف في المسيرة.» a sentence).
 */
export function isBoilerplate(text: string): boolean {
  if (text.length > LONGEST || !mayBeBoilerplate(text)) return false;
  const line = plain(text);
  const last = line.charCodeAt(line.length - 1);
  const bare = line
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .replace(/ a a$/, '');
  // Code is text: «<!--comment-->», «{% print %}».
  if (bare === '' || /[<>{}%=*;\\]/.test(line)) return false;
  if (bare.length <= 34 && WHOLE.has(bare)) return bare !== 'a' || /^a ?[+-]/.test(line);
  if (allNames(bare) || (bare.length <= 50 && GRAMMAR.some((rule) => rule.test(bare)))) return true;
  if (last === 0x2e && !line.endsWith('..')) return false;
  return OPENINGS.some((opening) => line.startsWith(opening) && !continues(line, opening));
}

/** The same for a line of a page. */
export function isBoilerplateLine(line: Line): boolean {
  return line.length <= LONGEST && isBoilerplate(line.text);
}

/** Tells whether a word of the opening goes on in the line: «تابعنا علي» does not open «تابعنا عليهم». */
function continues(line: string, opening: string): boolean {
  return /^\p{L}/u.test(line.slice(opening.length)) && !/[:]$/.test(opening);
}

const NETWORKS = new Set(
  [
    'facebook',
    'twitter',
    'whatsapp',
    'telegram',
    'linkedin',
    'pinterest',
    'email',
    'print',
    'share',
    'x',
    'فيسبوك',
    'تويتر',
    'واتساب',
    'تلغرام',
    'تيليغرام',
    'تليجرام',
    'لينكدإن',
    'بينتيريست',
    'طباعة',
    'مشاركة',
    'شارك',
    'إنستغرام',
    'ماسنجر',
    'messenger',
    'إكس',
  ].map(plain),
);

/** Tells a bar of at least two share buttons: «فيسبوك تويتر واتساب». */
function allNames(bare: string): boolean {
  if (bare.length > 80 || !bare.includes(' ')) return false;
  const names = bare.replace(/^(?:شارك|شاركها|مشاركه|تابعنا)(?: علي| عبر)? /u, '');
  const words = names.split(' ');
  return words.every((word) => NETWORKS.has(word)) && (new Set(words).size > 1 || names !== bare);
}

const GRAMMAR_OPENINGS =
  'شارك انشر اطبع طباعه استمع احفظ حفظ ارسل انسخ نسخ مشاركه تم لا توجد يوجد اي تعليق عدد مرات منذ اشترك سجل انضم صوره'.split(
    ' ',
  );

/** First two letters of every phrase above. Most headlines and cross-headings begin with none of these pairs, and need no closer look. */
const FIRST_PAIRS = new Set(
  [...WHOLE, ...OPENINGS, ...NETWORKS, ...GRAMMAR_OPENINGS].map((line) =>
    pairOf(line.charCodeAt(0), line.charCodeAt(1) || SPACE),
  ),
);

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

function mayBeBoilerplate(text: string): boolean {
  let first = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = letterOf(text.charCodeAt(i));
    if (letter === 0) continue;
    if (first !== 0) return FIRST_PAIRS.has(pairOf(first, isLetter(letter) ? letter : SPACE));
    if (isLetter(letter)) first = letter;
  }
  return first !== 0 && FIRST_PAIRS.has(pairOf(first, SPACE));
}

function isLetter(letter: number): boolean {
  return (letter >= 97 && letter <= 122) || (letter >= 0x621 && letter <= 0x6d3);
}
