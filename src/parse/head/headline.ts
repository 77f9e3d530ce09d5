import { plain } from '../lines/labelLetters.ts';

/** Longest headline known by its place alone, in characters, and shortest. */
const LONGEST = 130;
const SHORTEST = 4;
/** Length from which a headline's words must return in its text: a first sentence that was cut is as long. */
const LONG = 90;
/** Least length of a lead: in characters, and beside its headline. */
const LEAD = { characters: 60, beside: 1.3 };

/** Text under a headline: its first paragraphs, and the length of the longest of them. */
export interface Lead {
  text: string;
  longest: number;
}

/** True for a line that can be the headline of a text below it: short, and not ended like a sentence, a clause or a label. `next`: the line under it. */
export function canHeadText(text: string, lead: Lead, next: string): boolean {
  if (text.length > LONGEST || text.length < SHORTEST || !/\p{L}{2}/u.test(text)) return false;
  if (lead.longest < LEAD.characters || lead.longest < LEAD.beside * text.length) return false;
  if (text.length > LONG && sharedWords(text, lead.text) < 2) return false;
  if (NOTE.test(plain(text)) || WITHIN.test(plain(text)) || goesOn(text, next)) return false;
  return (
    !/[،,؛;:：]$|(?<![.…\p{Nd}])\.$/u.test(text) && (/\S\s+\S/u.test(text) || holdsWord(lead.text, text))
  );
}

/** True where a headline of one word stands in its text, or both of two that a hyphen joins: «الذكريات», «مصر-السودان». */
function holdsWord(lead: string, word: string): boolean {
  const text = ` ${plain(lead).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const words = plain(word).split(/[-–/]/u);
  return words.every((one) => text.includes(` ${one} `) || (words.length > 1 && text.includes(` و${one} `)));
}

/** Notes of the editors above a text, in plain spelling: «هذا المقال منشور بالتعاون مع …». */
const NOTE =
  /^(?:هذا?(?:ه)? (?:المقال|المقاله|التقرير|التحقيق|الحوار|النص)|نشر هذا|نشرت هذه|التحليل بقلم|التقرير بقلم|المقال بقلم|مقال ل|مقال بقلم|ملاحظه|ملحوظه|تنويه|تنبيه|الاراء|ترجمه خاصه)(?!\p{L}{3}ي)/u;
/** First words of a sentence within a text, never of its headline. */
const WITHIN =
  /^(?:و?لكن|كما|قال|قالت|وقالت?|واضافت?|واشارت?|واكدت?|واوضحت?|وتابعت?|ومن|وفي|وكانت?|وقد|وبحسب|وذكرت?|وافادت?|من جهته|من جهتها|من جانبه|من جانبها) /u;
/** Longest headline whose text may begin with «و». */
const SHORT = 80;
/** Words that begin with the letter waw; before other words it is the conjunction by which a second paragraph goes on. */
const WAW =
  /^و(?:زير|زار|فد|فود|اشنط|كال|كيل|سط|فا[هةت]|صل|صول|لي|لا[يد]|قع|قف|رش|ضع|جه|دع|اصل|افق|عد|ثيق|ثائق|ثايق|حد|الد|احد|قت|عي|طن|رد|رق|ظيف|ظائف|ظايف|سائل|سايل|سيل|سام|ليد|ائل|ايل|ارسو|يست|يلز|يل |يك|اتس|يندوز|صف|زن|باء|جود|جد|حش|راء|سيم|اقع|اجب|اجه|تر|فق|لد|صي)/u;

/** True where the line is the first paragraph of the text and not its headline: the next goes on with «وأضاف …». */
function goesOn(text: string, below: string): boolean {
  const next = plain(below.slice(0, 40));
  if (/^(?:ولكن|لكن) /u.test(next)) return true;
  return text.length > SHORT && /^و\p{L}{2,} /u.test(next) && !WAW.test(next);
}

/** First words of a kicker, in plain spelling: «في محاضرة بأبوظبي», «بعد انتظار دام ثلاث سنوات». */
const KICKER =
  /^(?:في|بعد|خلال|رغم|ضمن|وفق|وفقا|بسبب|انطلاقا|فيما|بينما|عبر|بحضور|برعايه|تحت|حسب|بحسب|وسط|قبل|قبيل|عقب|اثر|علي|بمناسبه|بمشاركه|منذ|من|بعيدا|استعدادا|تزامنا|احتفاء|احتفالا|حفاظا|سعيا|بهدف|لدي|لدعم|بانتهاء|بتكلفه|بقيمه|عشيه|اياب|ذهاب|نقلا|تنفيذا|ردا|لاول|للمره|خاص|حصري|عاجل|حوار|مع|صاحب|صاحبه)(?: |$|\.)/u;

/** A pronoun whose noun comes in the next line: «إعادة انتخابه يحسمها المستقلون». Words that end in its letter are none. */
const PRONOUN =
  /(?<=^|\s)(?!(?:و|ب|ف|ل|ك)?(?:ال)?(?:مياه|الله|وجه|اتجاه|انتباه|هذه|فقه|شبه|مشابه|نظيره|نظيرتها|كره|منتزه|تجاه|مكروه|تشابه|توجيه|وجوه|شفاه|رفيه|ترفيه|نزيه|فيه|تنبيه|عليه|عنها|منها)(?=\s|$))\p{L}{3,}(?:ه|ها)(?=[\s،]|$)/u;
/** Kicker that names the paper somebody speaks to: «رئيس الهيئة لـ (الشعب)». */
const SAYS = /\sل(?:ـ|ل)? ?[«"”“'(][^«»"”“'()]{2,20}[»"”“')]+$/u;
/** First words of a kicker that has lost its subject to the headline under it: «أثار جدلا …», «يحفز إنتاج …». */
const VERB =
  /^(?:ي(?!وم|ونيو|وليو|ناير|د |مين|من|سار|هود|ابان|وسف|اسر|حيي|عقوب|زيد|ونس)\p{L}{3,}|اثار|اثارت|اتسم|اتسمت|جربته|اعتبر|اعتبرت|اكد|اكدت|كشف|كشفت|دعا|دعت|طالب|طالبت|حذر|حذرت|وصف|وصفت|نفي|نفت|اتهم|اتهمت|شدد|شددت|اشاد|اشادت|تدفع|تضم|تشمل|تقام|تنطلق|تستهدف) /u;

/**
 * Chooses the headline among short lines that stand above a text, and gives its place. A line with a colon or dots at
 * its end, or one that begins with a preposition, is the kicker of the line under it; else the second line is the
 * headline only when more of its words return in the text, for a headline and its deck are as frequent.
 */
export function chooseHeadline(texts: readonly string[], lead: string): number {
  // Most pages have one line to choose from: the stems of their text are not needed (a tenth of the reading time).
  if (texts.length < 2) return 0;
  const leadWords = stemsOf(lead);
  let chosen = 0;
  for (let next = 1; next < texts.length && next <= 2; next++) {
    const above = texts[chosen] ?? '';
    const below = texts[next] ?? '';
    if (!isKickerOf(above, below, leadWords)) break;
    chosen = next;
  }
  return chosen;
}

function isKickerOf(above: string, below: string, lead: ReadonlySet<string>): boolean {
  if (/[:：]$/u.test(above)) return true;
  if (/[:：،]$/u.test(below) || below.split(/\s+/u).length < 2) return false;
  const [first, second] = [shareOf(above, lead), shareOf(below, lead)];
  if (/(?:\.\.|…)$/u.test(above)) return second.held > 0 || first.held === 0;
  if (KICKER.test(plain(above)) && !/[؟?]$/u.test(above)) return second.held > 0 || first.held === 0;
  if (SAYS.test(plain(above)) || VERB.test(plain(above))) return !VERB.test(plain(below)) && second.held > 0;
  if (PRONOUN.test(above) && !PRONOUN.test(below) && second.held + 1 >= first.held) return true;
  if (above.split(/\s+/u).length <= 2) return second.held > first.held;
  return second.held > first.held && second.held / second.of > first.held / first.of + 0.05;
}

function shareOf(text: string, lead: ReadonlySet<string>): { held: number; of: number } {
  const stems = stemsOf(text);
  let held = 0;
  for (const stem of stems) if (lead.has(stem)) held++;
  return { held, of: Math.max(1, stems.size) };
}

/** Number of words that two texts share, by their stems. */
export function sharedWords(text: string, lead: string): number {
  return shareOf(text, stemsOf(lead)).held;
}

const PROCLITICS = /^(?:و|ف)?(?:ال|بال|كال|لل|ب|ل|ك)?/u;
const STOP = new Set(
  'الذي التي الذين هذا هذه ذلك تلك علي الي عن من في مع بعد قبل بين خلال حتي عند منذ كان كانت يكون انها انه لكن غير كما اكثر'.split(
    ' ',
  ),
);

/** Rough stems of the telling words of a text: proclitics dropped, then the first four letters. */
function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of plain(text).split(/[^\p{L}\p{N}]+/u)) {
    if (word.length < 3 || STOP.has(word)) continue;
    const bare = word.replace(PROCLITICS, '');
    stems.add((bare.length >= 3 ? bare : word).slice(0, 4));
  }
  return stems;
}
