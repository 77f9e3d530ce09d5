/** Digits: European, Arabic-Indic, Persian. */
const D = '[\\d٠-٩۰-۹]';
/** Bounds of a number or a Latin name: nothing that would make it a part of a longer one. */
const BEFORE = `(?<![\\w٠-٩۰-۹.,/@#&+-])`;
const AFTER = `(?![\\w٠-٩۰-۹]|[.,/:-]${D})`;
/** No letter or digit follows: «Apple+سامسونج» and «A+B» are two names with a sign between them. */
const NO_LETTER = '(?![\\w\\u0620-\\u06ff])';
/** One character of a title without Arabic letters. */
const LATIN = '[^\\u0590-\\u08ff«»“”"()\\n]';

/**
 * Pattern of addresses: with a scheme, with «www.», or of a host with a path. They may hold letters of any script,
 * and do not end in a mark of the sentence.
 */
export const ADDRESS =
  '(?<![\\w.@-])(?:https?://|www\\.|[\\w.-]+\\.[A-Za-z]{2,}/)[^\\s\\u202a-\\u202e\\u2066-\\u2069«»<>"()،؛]*[^\\s\\u202a-\\u202e\\u2066-\\u2069«»<>"()،؛؟.,:;!?]';

/**
 * Pattern of numbers written in groups of digits: telephones, cards and accounts, ISBNs, thousands. After Arabic
 * letters the bidirectional algorithm (UAX #9, W2, W4, N1) puts their groups in the reverse order. Dates («05-12-2024»),
 * years («1990-1995», «2019 2020 2021 2022»), scores and line-ups («4-2-3-1») are not among them, nor are two numbers
 * beside each other («عام 2022 500 طن», «100 200»).
 */
export const GROUPED_NUMBER = [
  // Numbers of another country, up to fifteen digits (E.164): +962 6 555 0100, (+966) 50 123 4567, 00966 50 123 4567.
  `(?:\\(\\+${D}{1,4}\\)|\\+|${BEFORE}(?:00|٠٠))(?:[ ()-]{0,2}${D}){7,15}(?!${D})`,
  // Numbers of a town or of a mobile telephone: 06-555-0100, 06 5550100, (06) 555 0100, 05 22 12 34 56.
  `(?:${BEFORE}[0٠]${D}{1,4}[ -]|\\([0٠]${D}{1,3}\\)[ -]?)(?:${D}{3,4}[ -]${D}{3,4}|${D}{2}(?:[ -]${D}{2}){3}|${D}{5,8})${AFTER}`,
  // American and toll-free numbers: 1-800-555-0199, (800) 555-0199.
  `${BEFORE}(?:1[ -])?(?:\\(${D}{3}\\) ?|${D}{3}[ -])${D}{3}[ -]${D}{4}${AFTER}`,
  // A thousands number or a telephone in threes: 12 500 000, 920 000 123; 10 000, for «12 345» may be two numbers.
  `${BEFORE}${D}{1,3}(?:(?: ${D}{3}){2,}| (?:000|٠٠٠))${AFTER}`,
  // Cards, but not four years.
  `${BEFORE}(?!(?:(?:19|20)\\d\\d[ -]){3})${D}{4}(?:[ -]${D}{4}){3}${AFTER}`,
  // IBAN with Arabic digits.
  `${BEFORE}[A-Z]{2}[٠-٩]{2}(?:[ -]?[A-Z٠-٩]{4}){3,7}(?:[ -]?[A-Z٠-٩]{1,3})?(?![A-Z٠-٩])`,
  // ISBN of thirteen and of ten digits.
  `97[89](?=(?:[ -]?\\d){10}(?![\\d-]))(?:[ -]\\d+)+`,
  `${BEFORE}(?=(?:\\d-?){9}[\\dXx]${NO_LETTER})\\d{1,5}-\\d{1,7}-\\d{1,7}-[\\dXx]`,
  // Any groups after a word for telephone or account, but not years: هاتف 555 0100.
  `${BEFORE}(?=${D})(?<=(?:هاتف|ت[لي]*فون|جوال|موبايل|محمول|فاكس|واتس|اتصل|الاتصال|حساب|بطاقة)[^\\d\\n]{0,12})(?!(?:19|20)\\d\\d[ -](?:19|20)\\d\\d(?!\\d))(?=(?:[ -]?${D}){6})${D}+(?:[ -]${D}+)+${AFTER}`,
  // A model of aeroplane: بوينغ 737-800.
  `(?<=(?:بوين[غج]|[إآا]يرباص|طراز) )\\d{3}-\\d{2,4}${AFTER}`,
].join('|');

/**
 * Pattern of Latin names that begin or end with a sign or a digit. The algorithm judges the sign alone: between a
 * Latin letter and Arabic it goes to the name's other side («OPEC+» reads as «+OPEC», a rating of «A-» as «-A»), and
 * digits before a name go behind it («7-Eleven»). A mark of the sentence stays with the sentence: «هذا iPhone!».
 */
export const LATIN_NAME = [
  // All of a quoted or bracketed title, where either end is no letter: «12 Angry Men», «Oh, Hello!», (24/7 live).
  `(?<=[«“"(])(?=${LATIN}{0,20}[A-Za-z])(?:(?![A-Za-z\\s])${LATIN}(?:${LATIN}{0,118}(?!\\s)${LATIN})?|[A-Za-z]${LATIN}{0,118}[!?.+-])(?=[»”")])`,
  // E-mail, @name, #Name: one Latin letter at least, for «#2024» is a number of its line.
  '(?<![\\w.+@#/-])(?:[\\w.+-]*@|#)\\d*[A-Za-z](?:[\\w.-]*\\w)?',
  // IBAN, its groups one name.
  `(?<!\\w)[A-Z]{2}\\d\\d(?:[ -]?[A-Z\\d]{4}){3,7}(?:[ -]?[A-Z\\d]{1,3})?${NO_LETTER}`,
  // OPEC+, C++, C#, BBB+, Windows®.
  `(?<![\\w/&-])[A-Za-z][\\w/&-]*(?:\\+\\+?|#|[®™])${NO_LETTER}`,
  // Ratings and blood groups: BBB-, A-; not the «A-» that numbers a paragraph, nor a dash after a name («Apple- وهي»).
  `(?<![\\w-])(?:AAA?|BBB?|CCC?)[-\\u2011\\u2212]${NO_LETTER}`,
  `(?:(?<=[\\u0621-\\u064a] ?|\\()(?:AB|[ABCDO])[-\\u2011\\u2212]${NO_LETTER}|(?<=: )(?:AB|[ABCDO])[-\\u2011\\u2212](?=$|[.،؛)»"]))`,
  // Names whose «!» is their own.
  '(?<!\\w)(?:Yahoo|Joomla|Jeopardy|Wham|Kahoot)!',
  // Inc., U.S., .NET
  '(?<![\\w.])(?:(?:[A-Za-z]\\.){2,}|(?:Inc|Ltd|Corp|Co|[JS]r|Bros)\\.)',
  '(?<![^\\s(«"])\\.(?:NET|[a-z]{2,4})(?!\\w)',
  // Temperatures: -5°C.
  `${BEFORE}[-+]?\\d+(?:[.,]\\d+)?(?:[-\\u2013]\\d+)? ?°[CF](?!\\w)`,
  // Names with digits: 7-Eleven, 1-800-FLOWERS, 4G, B2B, Covid-19; not the «1-» that numbers a paragraph.
  '(?<![\\w.-])(?!\\d{1,2}-(?<=^\\s{0,4}\\d{1,2}-))(?:\\d[\\d-]*[A-Za-z]|[A-Za-z][A-Za-z-]*\\d)(?:[\\w-]*\\w)?',
].join('|');

/** Number at the beginning of a text, whose sign or range is to be read as after an Arabic letter. */
export const LEADING_NUMBER =
  '(?<=^[\\s«“"(]{0,4})(?:[$€£]\\d[\\d.,]*|\\d[\\d.,]*(?:[-\\u2013]\\d[\\d.,]*)*[%‰$€£°]|\\d+(?:[-\\u2013]\\d+)+)(?=[^\\w\\n]{1,20}[\\u0621-\\u064a])';

/** Pattern that every text matches which holds one of the above: most titles and paragraphs do not. */
export const SIGN = `[A-Za-z+%$€£°]|${D}[ -]\\(?${D}|\\d\\u2013\\d|\\([0٠]|[0٠]${D}{7}`;
