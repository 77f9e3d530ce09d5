import { isPersonName } from './givenNames.ts';
import { plain } from '../lines/labelLetters.ts';

/** Longest dateline: «الدار البيضاء (المغرب) - وكالة المغرب العربي للأنباء:» has 50 letters. */
const LONGEST = 72;

/** Places stories are filed from: Arab capitals and cities, world capitals, and countries. */
const PLACES = new Set(
  (
    'عواصم|عواصم عالمية|القاهرة|الإسكندرية|الجيزة|أسوان|الأقصر|بورسعيد|السويس|الإسماعيلية|المنصورة|طنطا|أسيوط|سوهاج|شرم الشيخ|الرياض|جدة|مكة|مكة المكرمة|المدينة المنورة|المدينة|الدمام|الطائف|أبها|تبوك|حائل|نيوم|الخبر|الأحساء|جازان|نجران|' +
    'دبي|أبوظبي|أبو ظبي|الشارقة|عجمان|العين|رأس الخيمة|الفجيرة|الدوحة|المنامة|الكويت|مسقط|صلالة|صنعاء|عدن|تعز|الحديدة|المكلا|مأرب|حضرموت|بغداد|البصرة|الموصل|أربيل|كركوك|النجف|كربلاء|السليمانية|دهوك|الأنبار|' +
    'دمشق|حلب|حمص|حماة|اللاذقية|طرطوس|درعا|دير الزور|إدلب|الرقة|الحسكة|القامشلي|السويداء|بيروت|طرابلس|صيدا|صور|زحلة|بعلبك|عمان|إربد|الزرقاء|العقبة|القدس|القدس المحتلة|غزة|رام الله|نابلس|الخليل|جنين|بيت لحم|رفح|خان يونس|فلسطين المحتلة|' +
    'الخرطوم|أم درمان|بورتسودان|بور سودان|الفاشر|جوبا|طرابلس الغرب|بنغازي|مصراتة|سبها|طبرق|تونس|صفاقس|سوسة|القيروان|الجزائر|وهران|قسنطينة|عنابة|الرباط|الدار البيضاء|فاس|مراكش|طنجة|أكادير|وجدة|تطوان|مكناس|العيون|نواكشوط|مقديشو|هرجيسا|جيبوتي|موروني|' +
    'واشنطن|نيويورك|لوس أنجلوس|شيكاغو|بوسطن|لندن|مانشستر|باريس|مرسيليا|ليون|ستراسبورغ|برلين|ميونخ|ميونيخ|فرانكفورت|بون|روما|ميلانو|الفاتيكان|مدريد|برشلونة|لشبونة|بروكسل|لاهاي|أمستردام|جنيف|زيورخ|برن|دافوس|فيينا|براغ|وارسو|بودابست|أثينا|نيقوسيا|ستوكهولم|أوسلو|كوبنهاغن|هلسنكي|دبلن|بلغراد|سراييفو|بوخارست|صوفيا|كييف|مينسك|' +
    'موسكو|سان بطرسبورغ|أنقرة|إسطنبول|اسطنبول|طهران|مشهد|كابول|كابل|إسلام آباد|كراتشي|لاهور|نيودلهي|مومباي|دكا|كولومبو|بكين|بيجين|شنغهاي|هونغ كونغ|طوكيو|سول|سيول|بيونغ يانغ|تايبيه|مانيلا|جاكرتا|كوالالمبور|سنغافورة|بانكوك|هانوي|يانغون|سيدني|كانبيرا|ملبورن|أوتاوا|تورونتو|مونتريال|مكسيكو|هافانا|برازيليا|ريو دي جانيرو|ساو باولو|بوينس آيرس|سانتياغو|كراكاس|بوغوتا|ليما|' +
    'أديس أبابا|نيروبي|كمبالا|أسمرة|أبوجا|لاغوس|أكرا|داكار|باماكو|نيامي|نجامينا|كينشاسا|كيب تاون|جوهانسبرغ|بريتوريا|تل أبيب|حيفا|يريفان|باكو|تبليسي|طشقند|أستانا|عشق أباد|الأمم المتحدة|' +
    'مصر|السعودية|الإمارات|قطر|البحرين|الكويت|سلطنة عمان|اليمن|العراق|سوريا|سورية|لبنان|الأردن|فلسطين|السودان|ليبيا|المغرب|موريتانيا|الصومال|تركيا|إيران|روسيا|أمريكا|فرنسا|بريطانيا|ألمانيا|الصين|' +
    'cairo|london|paris|dubai|beirut|riyadh|washington|new york|moscow|baghdad|amman|doha'
  )
    .split('|')
    .map(plain),
);

/** Agencies and newsrooms, and words that stand for one. */
const AGENCIES = new Set(
  (
    'وكالات|الوكالات|وكالة|أ ف ب|ا ف ب|أف ب|أ.ف.ب|ا.ف.ب|فرانس برس|رويترز|أ ب|ا ب|أ.ب|أسوشيتد برس|اسوشيتد برس|أسوشييتد برس|د ب أ|د.ب.أ|د ب ا|أ ش أ|ا ش ا|أ.ش.أ|واس|وام|قنا|كونا|بنا|بترا|سانا|واع|سبأ|سبا|وفا|وال|سونا|صفا|وات|واج|وأج|وم ع|و م ع|العمانية|' +
    'سبوتنيك|تاس|نوفوستي|شينخوا|الأناضول|أناضول|إرنا|فارس|تسنيم|مهر|يو بي آي|يونايتد برس|بلومبرغ|بلومبيرغ|سي إن إن|cnn|bbc|بي بي سي|afp|ap|reuters|dpa|aa|xinhua|الجزيرة|الجزيرة نت|العربية|العربية نت|سكاي نيوز|سكاي نيوز عربية|فرانس 24|فرانس24|روسيا اليوم|rt|دويتشه فيله|' +
    'متابعات|متابعة|متابعة خاصة|خاص|مراسلون|مراسلنا|مراسلتنا|مراسل|المراسل|التحرير|هيئة التحرير|قسم التحرير|غرفة الأخبار|غرفة التحرير|عواصم|صحف|مواقع|وسائل إعلام|مكتب الصحيفة|المكتب|يو إس إيه توداي|الألمانية|الفرنسية|إفي|أنسا'
  )
    .split('|')
    .map(plain),
);

/** First words of a newsroom's name. */
const NEWSROOM =
  /^(?:المحرر|محرر|قسم|وكاله|وكالات|نشره|صحيفه|جريده|قناه|موقع|مجله|شبكه|راديو|اذاعه|تلفزيون|منصه|مراسل|مراسله|مكتب|الوكاله|مؤسسه|مركز) (?:\p{L}+ ?){1,4}$/u;
/** Last words by which a name says it is a newsroom: «الاقتصاد نيوز», «السومرية نيوز», «اليوم نت». */
const NEWSROOM_END =
  /^(?:\p{L}+ ){1,2}(?:نيوز|نت|برس|تي في|اونلاين|اون لاين|ميديا|للانباء|الاخباريه|اليوم|تايمز|بوست|تودي)$|^[\p{L}]+(?:نيوز|برس)$/u;

/** Signs between the parts of a dateline. A hyphen inside a name (سان-دوني) does not, a tatweel alone (تونس ـ رويترز) does. */
const JOINT = /\s*[–—:،,/|()[\]«»"“”„·•]+\s*|\s+-+\s*|\s*-+\s+|\s*--+\s*|\.(?=\s*["«“])|-+$/u;

/** Day in a dateline of the Gulf's agencies: «أبوظبي في 12 مايو / وام /». */
const DAY = / (?:في )?\d{1,2} \p{L}+(?: \p{L}+)?(?: \d{4})?(?: م)?$/u;

/** By-line before the sign that ends the line: «كتب - محرر الشؤون الدولية:». */
const BYLINE = /^(?:كتب|كتبت|تقرير|خاص)\s*[-–—:/]\s*(?:\p{L}+ ?){1,5}\s*[:\-–—]$/u;

type Part = 'place' | 'agency' | 'name' | 'none';

/**
 * Tells a dateline: a line with nothing but the place a story was filed from, and by whom. `عواصم."وكالات":`,
 * `الاقتصاد نيوز — بغداد`, `القاهرة - وكالات:`, `دبي (رويترز) -`, `لندن (أ ف ب) -`, `بيروت – «وكالة الساحل»:`, `واس - جدة`.
 * Every part between its signs must be a place, an agency, a newsroom, or (one, beside a place or agency that
 * is known) a name of at most three words. A place alone counts only with the sign that ends a dateline; a place
 * and a name with a colon between them are a headline («مصر: تعديل وزاري»). The dateline inside a paragraph
 * («دبي (CNN)-- قال …») stays in the paragraph.
 */
export function isDateline(text: string): boolean {
  if (text.length > LONGEST || text.length < 2) return false;
  if ('.؟?!…'.includes(text.charAt(text.length - 1))) return false;
  const line = plain(/[ـ_]/.test(text) ? text.replace(/(^|\s)[ـ_]+(?=\s|$)/gu, '$1-') : text);
  const ended = /[:\-–—]["»”)]*$/u.test(line);
  // Most headlines are no name by the number of their words, and neither ended nor framed as a dateline is.
  const canBeLong = ended || line.endsWith(')');
  if (!canBeLong && !/[-–—:،,/|()[\]«»"“”„·•\d]/u.test(line) && isLong(line)) return false;
  const parts = line
    .split(JOINT)
    .flatMap(hyphened)
    .map((part) => part.replace(/^[.\s]+|[.\s]+$/gu, '').replace(DAY, ''))
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 5) return false;
  if (!canBeLong && parts.some(isLong)) return false;
  const meanings = parts.map(partOf);
  const count = (meaning: Part) => meanings.filter((part) => part === meaning).length;
  const isSigned = meanings[0] === 'place' && parts.slice(1).some(isPersonName);
  if (isSigned && !meanings.includes('none') && parts.length <= 3) return true;
  // «محمد قناوي (القاهرة)»
  if (
    parts.length === 2 &&
    meanings[1] === 'place' &&
    /\([^()]+\)$/u.test(line) &&
    isPersonName(parts[0] ?? '')
  )
    return true;
  if (meanings.includes('none') || count('name') > 1) return ended && BYLINE.test(line);
  if (parts.length === 1)
    return count('place') === 1 ? ended : count('agency') === 1 && (ended || wholeAgency(parts[0] ?? ''));
  if (count('name') === 0) return true;
  if (count('agency') > 0) return true;
  if (count('place') === 0) return ended && BYLINE.test(line);
  return ended
    ? /[«"“(\-–—/]/u.test(line)
    : line.length <= 32 && parts.length === 2 && /[-–—/]/u.test(line) && !line.includes(':');
}

/** Most words of a place, an agency or a newsroom. */
const MOST_WORDS = 5;

/** True for a part of more words than any place, agency or newsroom has. */
function isLong(part: string): boolean {
  let words = 1;
  for (let i = part.indexOf(' '); i !== -1 && words <= MOST_WORDS; i = part.indexOf(' ', i + 1)) words++;
  return words > MOST_WORDS;
}

/** Splits a part at a hyphen without spaces when both halves are known: «دمشق-سانا», but not «سان-دوني». */
function hyphened(part: string): string[] {
  if (!part.includes('-')) return [part];
  const [before, after, ...more] = part.split('-');
  if (before === undefined || after === undefined) return [part];
  // «عمان-المرفأ-ليلى الساحل»: place, paper and reporter.
  if (more.length === 1 && PLACES.has(before.trim()))
    return [before, after, ...more].map((one) => one.trim());
  if (more.length > 0) return [part];
  const both = [before, after].map((half) => partOf(half.trim()));
  // «مصر-السودان» is a headline.
  return both.includes('agency') && both.every((half) => half === 'place' || half === 'agency')
    ? [before, after]
    : [part];
}

/** True for a part of a dateline, in plain spelling, that is a known place or agency. */
export function isKnownPart(part: string): boolean {
  const meaning = partOf(part);
  return meaning === 'place' || meaning === 'agency';
}

function partOf(part: string): Part {
  if (PLACES.has(part)) return 'place';
  if (AGENCIES.has(part)) return 'agency';
  const bare = part.replace(/^(?:في|من|ب|و) ?/u, '');
  if (bare !== part && (PLACES.has(bare) || AGENCIES.has(bare))) return PLACES.has(bare) ? 'place' : 'agency';
  const spaced = part.replace(/[.\s]+/gu, ' ');
  if (AGENCIES.has(spaced)) return 'agency';
  if (NEWSROOM.test(part) || NEWSROOM_END.test(part)) return 'agency';
  const words = part.split(' ');
  if (words.length >= 2 && words.length <= 4) {
    // «رويترز وكالات», «القاهرة رويترز»
    const known = words.filter(
      (word) => PLACES.has(word) || AGENCIES.has(word) || AGENCIES.has(word.replace(/^و/u, '')),
    ).length;
    if (known === words.length) return AGENCIES.has(words.at(-1) ?? '') ? 'agency' : 'place';
  }
  return words.length <= 3 && /^\p{L}[\p{L}\d ]*$/u.test(part) ? 'name' : 'none';
}

/** True for agencies whose name means nothing else: one may stand alone on a line, without any sign. */
function wholeAgency(part: string): boolean {
  return /^(?:رويترز|وكالات|واس|ا ف ب|د ب ا|ا ش ا|فرانس برس|سبوتنيك|شينخوا|الاناضول|متابعات)$/u.test(
    part.replace(/[.\s]+/gu, ' '),
  );
}
