import { bylineOf, authorsOf } from './byline.ts';
import { isPersonName } from './givenNames.ts';

/** Longest by-line at the beginning of a paragraph, in characters. */
const LONGEST = 80;
/** Reporter and place: «منير الحداد (القنطرة) - قال …»; the place's brackets hold no office. */
const NAME_FIRST = /^([\p{L}\p{M}ـ.\s]{5,40}?)\s?\(([\p{L}\p{M}ـ\s–-]{2,30})\)\s?[-–—ـ:]/u;
/** Place and reporter: «الدوحة - ليلى الحداد: قالت …». */
const PLACE_FIRST = /^[\p{L}\p{M}ـ]{2,14}(?: [\p{L}\p{M}ـ]{2,14})?\s?[-–—ـ/]\s?([^:\n-]{5,40}?)\s?:/u;
/** Name of two words after which a sentence begins with its verb: «كتب: منير الحداد تتجه الأنظار …». */
const UNENDED = /^كتبت?\s?[:：/]\s?(\p{L}+ \p{L}+) [يت]\p{L}{2,} /u;
/** Offices that brackets after a name state: «منير الحداد (مدير المشروع)». */
const OFFICE =
  /(?:^|\s)(?:ال)?(?:مدير|رئيس|وزير|نائب|عضو|أستاذ|استاذ|كاتب|خبير|طالب|لاعب|مدرب|محلل|باحث|مؤلف|مخرج|ممثل|متحدث|ناطق|أمين|امين|سفير|طبيب|مهندس|محام|شاعر|صحفي|صحافي|موظف|عامل|تاجر|صاحب|والد|شقيق|مواطن)/u;

/**
 * Finds the authors in a by-line that opens the first paragraph: «كتب منير الحداد – القنطرة: …», «منير الحداد (القنطرة) - …»,
 * «الدوحة - ليلى الحداد: …». The paragraph itself stays whole; none where no name of a person is told.
 */
export function leadAuthors(paragraph: string): string[] {
  const text = paragraph.slice(0, LONGEST);
  const sign = text.indexOf(':');
  const bracket = text.indexOf('(');
  // Most paragraphs.
  if (sign === -1 && bracket === -1) return [];
  const opening = sign > 0 ? bylineOf(text.slice(0, sign).trim()) : undefined;
  if (opening !== undefined) return opening.authors.filter((name) => isPersonName(name));
  if (sign === -1) return nameFirst(text);
  const [, unended = ''] = UNENDED.exec(text) ?? [];
  if (unended !== '' && isPersonName(unended)) return [unended];
  const named = nameFirst(text);
  if (named.length > 0) return named;
  const [, reporter = ''] = PLACE_FIRST.exec(text) ?? [];
  return reporter === '' ? [] : authorsOf(reporter).filter((one) => isPersonName(one));
}

function nameFirst(text: string): string[] {
  const [, name = '', place = ''] = NAME_FIRST.exec(text) ?? [];
  return name !== '' && isPersonName(name) && !OFFICE.test(place) ? [name.trim()] : [];
}
