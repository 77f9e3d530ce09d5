import { plain } from '../lines/labelLetters.ts';
import type { Line } from '../lines/lines.ts';
import { isBoilerplateLine } from '../body/boilerplate.ts';
import { isPersonName } from '../head/givenNames.ts';
import { menuLength } from '../head/furniture.ts';
import { isConsentButton, isHeading, isJoinButton } from './frameWords.ts';

/** Box of a site among the lines of a page: `from`..`to`; `author`: the line of a writer's name in it. */
export interface Box {
  from: number;
  to: number;
  author?: number;
}

/** Longest sentence of a box, in characters. */
const LONGEST = { notice: 420, letter: 240, bio: 420 };
/** Most lines that a page prints above its menu. */
const TOP = 4;
/** Most lines below a notice of cookies at a page's end. */
const END = 8;

/** Things that a notice of cookies speaks of, in plain spelling. */
const COOKIES =
  /كوكيز|cookie|ملفات (?:تعريف )?الارتباط|ملفات صغيره|متصفح|(?:^|\s)(?:علي|في|ب) ?جهاز|خصوصي|تجربت(?:ك|كم)|موافقت(?:ك|كم)|بيانات(?:ك|كم)/u;

/**
 * Finds a notice of cookies: a sentence that speaks of them over the button that accepts, at the page's top or end. Between the
 * page's top and its menu the place alone tells. «أوافق» under a question is an answer in an interview.
 */
export function consentAt(lines: readonly Line[], place: number): Box | undefined {
  if (!isConsentButton(lines[place])) return undefined;
  let from = place;
  while (isConsentButton(lines[from - 1])) from--;
  const notice = lines[from - 1];
  if (notice === undefined || notice.length < 40 || notice.length > LONGEST.notice) return undefined;
  if (/[؟?]$/u.test(notice.text)) return undefined;
  let to = place + 1;
  while (isConsentButton(lines[to])) to++;
  const speaks = COOKIES.test(plain(notice.text));
  const isTop = from <= TOP && (speaks || menuLength(textsFrom(lines, to), 0) > 0);
  const isEnd = speaks && to >= lines.length - END;
  return isTop || isEnd ? { from: from - 1, to } : undefined;
}

const textsFrom = (lines: readonly Line[], from: number): string[] =>
  lines.slice(from, from + 30).map((line) => line.text.slice(0, 80));

/** Mail, in plain spelling, and words that speak to the reader. */
const MAIL =
  /بريد|ايميل|نشرتنا|نشره|النشره|رساله|رسايل|newsletter|email|عنوانك|اشترك|تصلك|يصلك|ليصلكم|لتصلكم/u;
const YOU =
  /(?:بريد|ايميل|عنوان|علي|الي|ل|تصل|يصل|صندوق|هاتف|وصول|تهم|تفوت)(?:ك|كم)(?!\p{L})|(?:^|\s)(?:اشترك|سجل|انضم|ضع|ادخل|كن)(?:وا|ي)?(?!\p{L})/u;

/**
 * Finds a box that asks for an address: one or two short paragraphs that speak to the reader of mail, over the button that
 * sends it; the heading above belongs to it. A paragraph of the article over a lone «اشترك» speaks of neither.
 */
export function letterAt(lines: readonly Line[], place: number): Box | undefined {
  if (!isJoinButton(lines[place])) return undefined;
  let from = place;
  while (place - from < 3 && isField(lines[from - 1])) from--;
  const fields = from;
  while (fields - from < 2 && isCall(lines[from - 1])) from--;
  if (from === fields) return undefined;
  const above = lines[from - 1];
  const heading =
    isHeading(above) && above?.isFirm !== true && !/[؟?]$/u.test(above?.text ?? '') ? from - 1 : from;
  const text = plain(
    lines
      .slice(heading, fields)
      .map((line) => line.text)
      .join(' '),
  );
  return MAIL.test(text) && YOU.test(text) ? { from: heading, to: place + 1 } : undefined;
}

/** True for a field's name: «البريد الإلكتروني», «أدخل بريدك». */
function isField(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.length <= 40 &&
    (isBoilerplateLine(line) || /^(?:ا?دخل|اكتب) /u.test(plain(line.text)))
  );
}

/** True for a paragraph that calls upon the reader. */
function isCall(line: Line | undefined): boolean {
  if (line === undefined || line.length < 30 || line.length > LONGEST.letter) return false;
  const text = plain(line.text);
  return YOU.test(text) || MAIL.test(text);
}

/** Headings over a few words on the writer, in plain spelling. */
const WRITER =
  /^(?:(?:عن|من|نبذه عن|حول|المزيد عن|تعرف علي|بطاقه|صفحه) )?(?:هو |هي |هذا |هذه )?(?:ال)?(?:كاتب|كاتبه|كتب|كتبت|مولف|مولفه|محرر|محرره|صحفي|صحافي|صحفيه|ناشر|author)(?: هذا| هذه| المقال| الخبر| النص)*(?: هذا| هذه)?[؟?:]?$|^about the author$/u;

/**
 * Finds a box on the writer below a text: a heading that names him as such, his name alone, one or two paragraphs. In a review of
 * a book the name under «عن الكاتب» stands in the text, too.
 */
export function authorAt(lines: readonly Line[], place: number): Box | undefined {
  const heading = lines[place];
  if (heading === undefined || heading.length > 34 || !WRITER.test(plain(heading.text))) return undefined;
  const name = lines[place + 1];
  if (name === undefined || !isPersonName(name.text)) return undefined;
  let to = place + 2;
  while (to < place + 4 && isBio(lines[to])) to++;
  if (to === place + 2 && !isBoundary(lines[to])) return undefined;
  // One paragraph, where the next reads on as another: the first only.
  to = Math.min(to, place + 3);
  const isInText = lines.some((line, i) => i < place && line.length >= 125 && line.text.includes(name.text));
  return isInText ? undefined : { from: place, to, author: place + 1 };
}

const isBio = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.length >= 15 &&
  line.length <= LONGEST.bio &&
  line.label === undefined &&
  /[.!؟…]$/u.test(line.text);

const isBoundary = (line: Line | undefined): boolean =>
  line === undefined || line.isListLabel || isBoilerplateLine(line);
