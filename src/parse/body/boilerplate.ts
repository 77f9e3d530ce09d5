import { LAM_ALEF, letterOf, plain, SPACE } from '../lines/labelLetters.ts';
import type { Line } from '../lines/lines.ts';
import { GRAMMAR, NETWORKS, OPENINGS, WHOLE } from './boilerplatePhrases.ts';

/** Longest line, in characters, that can be boilerplate. */
const LONGEST = 100;
/** Shortest line of prose, in characters. */
const SENTENCE = 60;

/** All openings in one, to ask first. None of them holds a sign that means more in a pattern. */
const OPENED = new RegExp(`^(?:${OPENINGS.join('|')})`, 'u');
/** Opening of calls to subscribe, and of sentences too («للاشتراك في السباق شروط»). */
const SUBSCRIBE = plain('للاشتراك في');
const NAMES_MEDIUM =
  /قناه|قناتنا|قنوات|تطبيق|نشره|نشرتنا|النشره|خدمه|القايمه|واتس|تلغرام|تيليغرام|تليجرام|تيليجرام|تلجرام|يوتيوب|موقعنا|صفحتنا|اضغط|انقر|هنا|http/u;

/**
 * Tells boilerplate (Kohlschütter et al. 2010): a line that is wholly a share bar, a font size, a counter, a call to
 * follow, a field of a comment form or a feed's mark. In doubt a line is text: so is the phrase inside a sentence, and a line that ends like a
 * sentence («مشاركة ضعيفة» is a cross-heading, «شارك الآلاف في المسيرة.» a sentence).
 */
export function isBoilerplate(text: string): boolean {
  if (text.length > LONGEST || !mayBeBoilerplate(text)) return false;
  const line = plain(text);
  const last = line.charCodeAt(line.length - 1);
  const bare = lettersOf(line).replace(/ a a$/, '');
  // Code is text: «<!--comment-->», «{% print %}».
  if (bare === '' || /[<>{}%=*;\\]/.test(line.replace(/ \*$/u, ''))) return false;
  if (bare.length <= 34 && WHOLE.has(bare)) return bare !== 'a' || /^a ?[+-]/.test(line);
  if (allNames(bare) || (bare.length <= 95 && GRAMMAR.test(bare))) return true;
  if (last === 0x2e && !line.endsWith('..')) return false;
  if (!OPENED.test(line)) return false;
  return OPENINGS.some(
    (opening) =>
      line.startsWith(opening) &&
      !continues(line, opening) &&
      (opening !== SUBSCRIBE || NAMES_MEDIUM.test(line)),
  );
}

/** Words of a plain text, signs and digits left out; most short lines have none, which a plain class tells faster than \p{L}. */
function lettersOf(plain: string): string {
  if (!/[^ a-z\u0621-\u063a\u0641-\u064a]/.test(plain)) return plain;
  return plain.replace(/ ?[^\p{L} ][^\p{L}]*/gu, ' ').trim();
}

/** Tells boilerplate by a line of a page. */
export function isBoilerplateLine(line: Line): boolean {
  return line.length <= LONGEST ? isBoilerplate(line.text) : line.length <= LONGEST_MARK && isFeedMark(line);
}

/** Longest mark of a feed, in characters: it repeats the headline. */
const LONGEST_MARK = 400;
/** Mark that feeds print under a text, in plain spelling. */
const FEED_MARK =
  /^(?:the post .{3,300} (?:appeared first on|first appeared on) .{2,80}|(?:ظهرت|نشرت) (?:المقاله|التدوينه|المشاركه|هذه المقاله) .{3,300} (?:اولا|لاول مره) (?:علي|في) .{2,80})$/u;

function isFeedMark(line: Line): boolean {
  return 'Ttظن'.includes(line.page.charAt(line.from)) && FEED_MARK.test(plain(line.text));
}

/** Words of counters and buttons that are cross-headings of a text, too. */
const ALSO_HEADINGS = new Set(
  [
    'قراءة',
    'تعليق',
    'تعليقات',
    'التعليق',
    'التعليقات',
    'مشاهدة',
    'مشاهدات',
    'المشاهدات',
    'الرد',
    'الاسم',
  ].map(plain),
);

/** Words of buttons that answer a question, too. */
const ALSO_ANSWERS = new Set(['أوافق', 'موافق'].map(plain));

/**
 * Tells a line of the text that reads like a counter or a button: «قراءة» alone, no number or sign beside it, between two
 * sentences; «أوافق» under a question.
 */
export function isCrossHeading(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  if (above !== undefined && line.length <= 8 && '؟?'.includes(String.fromCharCode(above.lastCode)))
    return ALSO_ANSWERS.has(plain(line.text));
  return line.length <= 12 && ALSO_HEADINGS.has(plain(line.text)) && isSentence(above) && isSentence(below);
}

const isSentence = (line: Line | undefined): boolean =>
  line !== undefined && line.length >= SENTENCE && line.endsSentence && !line.isFirm;

/** Tells whether a word of the opening goes on in the line: «تابعنا علي» does not open «تابعنا عليهم». */
function continues(line: string, opening: string): boolean {
  return /^\p{L}/u.test(line.slice(opening.length)) && !/[:]$/.test(opening);
}

/** Words that open a bar of share buttons, beside «شارك» and «مشاركة», which are names on buttons too. */
const [SHARE_IT, FOLLOW_US] = ['شاركها', 'تابعنا'];

/** Tells a bar of at least two share buttons: «فيسبوك تويتر واتساب». */
function allNames(bare: string): boolean {
  const space = bare.indexOf(' ');
  if (bare.length > 80 || space === -1) return false;
  const first = bare.slice(0, space);
  if (!NETWORKS.has(first) && first !== SHARE_IT && first !== FOLLOW_US) return false;
  const names = bare.replace(/^(?:شارك|شاركها|مشاركه|تابعنا)(?: علي| عبر)? /u, '');
  const words = names.split(' ');
  return words.every((word) => NETWORKS.has(word)) && (new Set(words).size > 1 || names !== bare);
}

const GRAMMAR_OPENINGS =
  'شارك انشر اطبع طباعه استمع احفظ حفظ ظهرت نشرت لقراءه لمشاهده للاطلاع للمزيد للتسجيل حجم نستخدم يستخدم كن اضف اترك اكتب ارسل انسخ نسخ مشاركه تم لا توجد يوجد اي تعليق عدد مرات منذ اشترك سجل انضم لن الحقول الخانات شكرا سوف اظهار عرض يجب ينبغي احفظ the second minute hour day week month year'.split(
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
    if (letter === LAM_ALEF) return true;
    if (first !== 0) return FIRST_PAIRS.has(pairOf(first, isLetter(letter) ? letter : SPACE));
    if (isLetter(letter)) first = letter;
  }
  return first !== 0 && FIRST_PAIRS.has(pairOf(first, SPACE));
}

function isLetter(letter: number): boolean {
  return (letter >= 97 && letter <= 122) || (letter >= 0x621 && letter <= 0x6d3);
}
