import { NETWORKS } from '../body/boilerplatePhrases.ts';
import { plain } from '../lines/labelLetters.ts';
import type { Line } from '../lines/lines.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|').map(plain));

/** Buttons under a notice of cookies. */
const CONSENT = setOf(
  'أوافق|موافق|موافقة|قبول|قبول الكل|أقبل|أقبل الكل|رفض|رفض الكل|أرفض|فهمت|حسنا|حسنًا فهمت|متابعة|إغلاق|تخصيص|الإعدادات|إعدادات|accept|accept all|reject all|ok|got it|agree|i agree|close',
);
/** Buttons of a box that asks for an address. */
const JOIN = setOf(
  'سجل|سجل الآن|سجلني|تسجيل|اشترك|اشترك الآن|اشترك مجانا|اشتراك|اشتركوا|اشتركي|انضم|انضم إلينا|أرسل|إرسال|تأكيد|تأكيد الاشتراك|subscribe|sign up|submit|join',
);
/** Buttons of a comment form. */
const SEND = setOf(
  'أرسل|إرسال|أرسل التعليق|أرسل تعليقك|إرسال التعليق|إرسال تعليق|نشر|نشر التعليق|انشر|انشر التعليق|علق|أضف|أضف التعليق|أضف تعليقك|تعليق|submit|send|post|post comment',
);
/** Answers to a comment. */
const REPLY = setOf(
  'رد|الرد|ردا|أجب|أجب عليه|رد على التعليق|إضافة رد|أعجبني|إعجاب|إبلاغ|بلغ عن إساءة|reply|like|report',
);

/** Letters of a short line, signs at its ends left out. */
export const bareOf = (line: Line | undefined): string =>
  line === undefined || line.length > 60
    ? ''
    : plain(line.text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const isOneOf = (words: ReadonlySet<string>) => (line: Line | undefined) =>
  line !== undefined && line.length <= 24 && words.has(bareOf(line));

export const isConsentButton = isOneOf(CONSENT);
export const isJoinButton = isOneOf(JOIN);
export const isSendButton = isOneOf(SEND);
export const isReplyButton = isOneOf(REPLY);

/** Labels of lists that are the same on all pages of a site. */
const SITE_WIDE = /اكثر|احدث|اخر الاخبار|اخر المستجدات|اهم الاخبار|^الاخبار|^اخبار$|اخترنا|مختارات/u;

/** True for the label of a list that is the same on all pages of a site: «الأكثر قراءة». */
export const isSiteWide = (line: Line): boolean => SITE_WIDE.test(plain(line.text));

/** True for a heading: a few words, not ended as a sentence or a clause is. */
export function isHeading(line: Line | undefined): boolean {
  if (line === undefined || line.length > 45) return false;
  return line.text.split(/\s+/u).length <= 7 && !/[.،؛]$/u.test(line.text);
}

/** Fewest names of networks at the end of a share bar, and most words before them. */
const BAR = { names: 3, before: 4 };
/** Parts of a row of tools beside a text, in plain spelling. */
const TOOLS =
  /(?<!\p{L})(?:حجم الخط|تكبير(?: الخط)?|تصغير(?: الخط)?|طباعه|اطبع|حفظ|ارسال|ارسل|نسخ الرابط|نسخ|مشاركه|شارك|استمع|[\d.,]+ (?:مشاهده|مشاهدات|قراءه|قراءات|زياره|تعليق|تعليقات|دقيقه|دقايق)|(?:المشاهدات|القراءات|التعليقات) ?:? ?[\d.,]+|(?:ا|a) ?[+-]|(?:ا|a))(?!\p{L})/gu;

/**
 * Tells a row of buttons on one line: three networks at its end with no sign or «و» between them («أخبر أصحابك فيسبوك تويتر
 * واتساب»), or tools of reading and counters and nothing else («حجم الخط أ+ أ- 310 مشاهدة طباعة»).
 */
export function isButtonRow(line: Line): boolean {
  if (line.length > 90 || line.length < 8 || line.endsSentence) return false;
  const bare = plain(line.text);
  const words = bare.split(' ');
  let names = 0;
  while (names < words.length && NETWORKS.has(words[words.length - 1 - names] ?? '')) names++;
  if (names >= BAR.names && words.length - names <= BAR.before) return true;
  const tools = bare.match(TOOLS) ?? [];
  return (
    tools.length >= 2 &&
    tools.some((tool) => /\p{L}{3}/u.test(tool)) &&
    bare.replace(TOOLS, '').replace(/[^\p{L}\p{N}]+/gu, '') === ''
  );
}
