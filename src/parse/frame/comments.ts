import { isBoilerplateLine } from '../body/boilerplate.ts';
import { isClockLine } from '../body/menus.ts';
import { plain } from '../lines/labelLetters.ts';
import type { Line } from '../lines/lines.ts';
import type { Box } from './boxes.ts';
import { isHeading, isReplyButton, isSendButton } from './frameWords.ts';

/** Heading over comments, in plain spelling: «التعليقات (4)», «12 تعليقا», «آراء القراء». */
const HEADER =
  /^(?:ال)?(?:تعليقات|تعليق|ردود|مشاركات)(?: (?:القراء|الزوار|المتابعين|الجمهور))?\s?[([:-]?\s?\d{0,5}\s?[)\]]?$|^[([]?\d{1,5}[)\]]? (?:تعليق|تعليقا|تعليقات|رد|ردا|ردود|comments?|replies|responses?)(?: (?:علي|on) .*)?$|^(?:تعليقان|ردان|تعليق واحد|رد واحد|اراء القراء|اراء الزوار|رايك|comments)$/u;
/** Heading over a form, in plain spelling. */
const FORM =
  /^(?:اضف|اترك|اكتب|شارك|ضع|ابد|ابدي|علق)(?: |ب)?(?:تعليق|رد|راي|مشارك|علي)|^(?:تعليقك|رايك|ما رايك|leave a (?:reply|comment)|add (?:a )?comment)/u;
/** Reader's name and how long ago he wrote, on one line, in plain spelling: «أم سامي منذ 3 ساعات», «سعيد يقول:». */
const META =
  /^\p{L}[\p{L}\p{N}_. ]{1,40}? ?[-–|•,،]? (?:(?:قبل|منذ) (?:\d+ )?\p{L}+(?: \d+)?|\d{1,2}[ /.-][\p{L}\d]+[ /.-]\d{4}(?:[ ,،-]+(?:الساعه )?\d{1,2}:\d{2}(?: ?[\p{L}]+)?)?|(?:يقول|تقول|قال|كتب) ?:)$/u;

const LONGEST = { meta: 64, comment: 1500, notice: 240 };
/** Most paragraphs of a comment, and most lines of a form. */
const MOST = { paragraphs: 6, form: 9 };

export const isCommentsHeader = (line: Line | undefined): boolean =>
  line !== undefined && line.length <= 40 && HEADER.test(plain(line.text));

/** Finds the comments under a heading of their own, with the form below them; undefined where no comment and no form stands there. */
export function commentsAt(lines: readonly Line[], place: number): Box | undefined {
  const heading = lines[place];
  if (heading === undefined || heading.length > 40) return undefined;
  const text = plain(heading.text);
  if (!HEADER.test(text)) return FORM.test(text) ? formAt(lines, place) : undefined;
  const repeated = repeatedFrom(lines, place + 1);
  let at = place + 1;
  let entries = 0;
  for (let next = pastComment(lines, at, repeated); next > at; next = pastComment(lines, at, repeated)) {
    entries++;
    at = next;
  }
  const form = formAt(lines, at);
  if (entries === 0 && form === undefined) return undefined;
  return { from: place, to: form?.to ?? at };
}

/** Short lines that stand twice or more below a place: the buttons under each comment. */
function repeatedFrom(lines: readonly Line[], from: number): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const line of lines.slice(from, from + 200)) {
    if (line.length > 24) continue;
    if (seen.has(line.text)) twice.add(line.text);
    seen.add(line.text);
  }
  return twice;
}

/** Place behind a comment: name and time, paragraphs, buttons. The same place where none begins. */
function pastComment(lines: readonly Line[], from: number, repeated: ReadonlySet<string>): number {
  let at = from;
  if (isMeta(lines[at])) at++;
  else if (isHeading(lines[at]) && isTime(lines[at + 1])) at += 2;
  else return from;
  const isButton = (line: Line | undefined) =>
    line !== undefined &&
    line.length <= 24 &&
    (isReplyButton(line) || repeated.has(line.text) || isBoilerplateLine(line));
  let paragraphs = 0;
  while (
    paragraphs < MOST.paragraphs &&
    isParagraph(lines[at]) &&
    !isButton(lines[at]) &&
    !isMeta(lines[at])
  ) {
    at++;
    paragraphs++;
    if (isCommentsEnd(lines, at)) break;
  }
  if (paragraphs === 0) return from;
  while (isButton(lines[at]) && !isMeta(lines[at])) at++;
  return at;
}

const isMeta = (line: Line | undefined): boolean =>
  line !== undefined && line.length <= LONGEST.meta && META.test(plain(line.text));

const isTime = (line: Line | undefined): boolean =>
  line !== undefined && isClockLine(line.text) && /\d|منذ|قبل/u.test(plain(line.text));

const isParagraph = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.length <= LONGEST.comment &&
  !line.isFirm &&
  !line.isListLabel &&
  !isCommentsHeader(line);

/** True where a form begins, which ends the last comment. */
const isCommentsEnd = (lines: readonly Line[], at: number): boolean =>
  lines[at] === undefined || (isHeading(lines[at]) && formAt(lines, at) !== undefined);

/** Finds a comment form: its heading, at most two paragraphs of rules, fields, and the button that sends. */
function formAt(lines: readonly Line[], place: number): Box | undefined {
  if (!isHeading(lines[place])) return undefined;
  let notices = 0;
  for (let at = place + 1; at < place + MOST.form; at++) {
    const line = lines[at];
    if (line === undefined || line.length > LONGEST.notice || line.isListLabel) return undefined;
    if (isSendButton(line)) return { from: place, to: at + 1 };
    if (line.length > 40 && !isBoilerplateLine(line) && ++notices > 2) return undefined;
  }
  return undefined;
}
