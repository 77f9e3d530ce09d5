import { plain } from '../lines/labelLetters.ts';
import { isGivenName, isPersonName } from './givenNames.ts';

/** By-line of an article: the names after the word that opens it; none where a newsroom signs. */
export interface Byline {
  authors: string[];
}

const LONGEST = 90;
const MOST_WORDS = 9;

/** Words that open nothing but a by-line. */
const SURE =
  /^(?:بقلم|بواسطه|كتبه|كتبها|كتبته|يكتبه|يكتبها|تكتبه|تكتبها|اعده|اعدته|اعدها|اعده للنشر|كاتب المقال|الكاتب|الكاتبه|اسم الكاتب|المولف|المحرر|المحرره|المراسل|by|written by|author)(?![\p{L}])/u;
/** Words that open a by-line where a sign or a name follows: «كتب: …», but «كتب السائقون رسالة» is a sentence. */
const SIGNED =
  /^(?:كتب|كتبت|كتبا|كتبوا|اعداد|اعد|اعدت|ترجمه|ترجمها|ترجم|نقله الي العربيه|حاوره|حاورته|حاورها|حاورتها|اجري الحوار|اجرت الحوار|يكتب|تكتب|مراسلنا|مراسلتنا|مراسل|مراسله)(?![\p{L}])/u;
/** Words that open a headline as often («تقرير: نقص الماء يهدد المدينة»): a person's name must follow. */
const NAMED =
  /^(?:تقرير|حوار|تحقيق|متابعه|تغطيه|رصد|استطلاع|تحليل|راي|مقال|قراءه|عرض|حاور|تصوير|اعداد|كتابه|خاص|من|مقابله|لقاء|ريبورتاج|اجرت المقابله|اجري المقابله|التقاه|التقته|نقلها|كتب وصور)(?: و(?:تصوير|تقرير|اعداد|تقديم|ترجمه|تحرير|تعليق|متابعه|حوار|تحقيق|كتابه|عدسه))?(?![\p{L}])/u;
/** Photographers, whose name makes no by-line: a caption. */
const PHOTOGRAPHER = /^تصوير(?! و)/u;

const SIGN = /^\s*(?:[:：/|\-–—ـ]+|\.{2,})\s*/u;

/**
 * Reads a line as a by-line: «كتبت : ليلى الساحل», «بقلم د. سامر البحري *», «حوار - منى العامري». Undefined for a
 * sentence or a headline that begins with the same word.
 */
export function bylineOf(text: string): Byline | undefined {
  if (text.length > LONGEST || text.length < 5) return undefined;
  const opening = /^[^\p{L}\p{N}«"“]*/u.exec(text)?.[0].length ?? 0;
  const body = text.slice(opening);
  const bare = plain(body);
  if (PHOTOGRAPHER.test(bare)) return undefined;
  const sure = SURE.exec(bare);
  const word = sure ?? SIGNED.exec(bare) ?? NAMED.exec(bare);
  if (word === null) return undefined;
  const rest = pastWords(body, word[0].split(' ').length);
  const sign = SIGN.exec(rest);
  const printed = rest.slice(sign?.[0].length ?? 0).trim();
  const names = printed.replace(/\s*[:：]$/u, '');
  if (!canBeNames(names)) return undefined;
  const authors = authorsOf(names);
  const isNamed = authors.some((name) => isPersonName(name));
  // «كتب - محرر الشؤون الدولية:» is the dateline of a newsroom.
  const isEnded = names !== printed;
  if (isEnded && authors.length === 0) return undefined;
  const words = names.split(/\s+/u).length;
  const isBy =
    sure !== null
      ? sign !== null || isNamed || words <= 4
      : SIGNED.test(bare)
        ? sign !== null || isNamed || (isEnded && words <= 3 && !plain(names).startsWith('ال'))
        : sign !== null && isNamed;
  if (!isBy) return undefined;
  return { authors };
}

/** True for a word that opens a by-line standing alone with its sign: «بقلم:», «الكاتب:». The name stands on the next line. */
export function isBylineLabel(text: string): boolean {
  if (text.length > 24) return false;
  const bare = plain(text);
  return (
    /[:：/\-–]$|^بقلم$/u.test(bare) && (SURE.test(bare) || SIGNED.test(bare)) && bare.split(' ').length <= 3
  );
}

/** True where a line may be somebody's name, under a label or in a by-line: few words, no digits, no sentence. */
export function canBeNames(names: string): boolean {
  if (names.length < 3 || names.length > 70 || names.split(/\s+/u).length > MOST_WORDS) return false;
  if (/\p{N}|[؟?!…"«»؛:]/u.test(names)) return false;
  const bare = plain(names).replace(/(?<!\p{L})(?:ا|د|م)\.\s?/gu, ' ');
  if (/\.(?:\s|$)/u.test(bare.replace(/\*+$/u, '').trimEnd()) && bare.split(' ').length > 3) return false;
  return !/(?:^|\s)(?:ان|انه|التي|الذي|قال|هل|لم|لن|لا|كان|كانت|الي|عن)(?:\s|$)/u.test(bare);
}

/** Names of the authors in a by-line, as printed; none where only a newsroom signs. */
export function authorsOf(names: string): string[] {
  if (isNewsroom(plain(names))) return [];
  const all = splitNames(names)
    .map((name) =>
      name
        .replace(/\s*\([^)]*\)?\s*$/u, '')
        .replace(/[\s*.،,)\]\u200e\u200f–-]+$/u, '')
        .trim(),
    )
    .filter((name) => name.length > 2 && !isNewsroom(plain(name)));
  // «جلال الرملي - القنطرة»: a word alone beside a whole name is the place.
  const whole = all.filter((name) => name.includes(' '));
  return whole.length > 0 ? whole : all;
}

/** Splits at signs between names, and at «و» before a given name: «أحمد علي وسمر حسن». */
function splitNames(names: string): string[] {
  return names.split(/\s*[،,/&|+]\s*|\s+[-–—ـ]+\s+|\s+و\s+/u).flatMap((part) => {
    const words = part.split(/\s+/u);
    const at = words.findIndex(
      (word, index) =>
        index >= 2 && index <= words.length - 2 && word.startsWith('و') && isGivenName(word.slice(1)),
    );
    if (at < 0) return [part];
    return [words.slice(0, at).join(' '), [words[at]?.slice(1), ...words.slice(at + 1)].join(' ')];
  });
}

function isNewsroom(bare: string): boolean {
  return /^(?:محرر|محررو|وكالات|الوكالات|مراسل|مراسلنا|مراسلتنا|قسم|هييه|فريق|وحده|غرفه|خاص|التحرير|وكاله|صحيفه|جريده|موقع|رويترز|ا ف ب|مركز|متابعات|الشوون|المحرر)(?![\p{L}])/u.test(
    bare,
  );
}

function pastWords(text: string, count: number): string {
  let rest = text;
  for (let i = 0; i < count; i++) rest = rest.replace(/^[\s_]*[\p{L}\p{M}ـ\u200b-\u200f]+/u, '');
  return rest;
}
