import { labelAt } from '../lines/labels.ts';
import { isBoilerplate } from '../body/boilerplate.ts';
import { plain } from '../lines/labelLetters.ts';
import type { Line } from '../lines/lines.ts';
import { bylineOf, canBeNames } from './byline.ts';
import { isDateline } from './dateline.ts';
import { findDay } from '../dates/findDay.ts';
import { isMachineLine, isMenuWord, isPaper, isSection } from './furniture.ts';
import { isPersonName } from './givenNames.ts';
import { hasDigit } from './headDates.ts';
import { readDate } from '../dates/readDate.ts';

/** Part of a credit line. Offsets are in the page. */
export interface CreditPart {
  is: 'date' | 'source' | 'byline' | 'section' | 'dateline' | 'residue' | 'rest';
  from: number;
  to: number;
  /** End of the label before the part's value, where one opens it. */
  labelEnd?: number;
  day?: string;
  isUpdate?: boolean;
}

const LONGEST = 180;
const SEPARATOR = /\s+[-–—|•·*+]+\s+|\s*[|]+\s*|\s{3,}|\t+|\s+\/+\s+|\s*[+]\s+|[،,]\s+(?=المصدر|بقلم|كتب)/gu;
/** A day set with blanks round its hyphens, which are no separators: `06 - 03 - 2012`. */
const WIDE_DAY = /\d{1,2} [-/] \d{1,2} [-/] \d{4}/u;
/** Signs after a label (see `separator` in lines/labels.ts). */
const LABEL_SIGN = /[:：/|؛;﹕\])]/;
const CRAWLER =
  /^(?:date|published|التاريخ|تاريخ)[\s:]+(\d{4}-\d{1,2}-\d{1,2})(?:[T ]\d{1,2}:\d{2}\S*)?(?=\s)/iu;

/**
 * Reads a credit line: a line made of nothing but date, hour, source, author, section, place and counters. One short part
 * may be unknown. A full day or a labelled source must be in it: «بيروت 2020 - عام الانفجار» is a headline.
 */
export function creditsOf(line: Line): CreditPart[] | undefined {
  if (line.length > LONGEST || line.length < 8) return undefined;
  const holdsDigit = hasDigit(line);
  const published = holdsDigit ? (publishedIn(line) ?? writtenOn(line)) : undefined;
  if (published !== undefined) return published;
  // Most headlines: no day without a digit, no labelled source without a label's sign.
  if (!holdsDigit && !LABEL_SIGN.test(line.text)) return undefined;
  const crawler = CRAWLER.exec(line.text);
  if (crawler !== null) return crawlerParts(line, crawler);
  if (line.endsSentence) return undefined;
  const stretches = splitLine(line);
  if (stretches.length < 2 && !holdsDigit) return undefined;
  const parts = stretches
    .flatMap((part) => besideDay(line, part))
    .map((part) => partOf(line, part.from, part.to));
  const unknown = parts.filter((part) => part.is === 'rest');
  const isSure = parts.some(
    (part) => part.day !== undefined || (part.is === 'source' && part.labelEnd !== undefined),
  );
  if (parts.length < 2) return undefined;
  if (!isSure || unknown.length > 1 || (unknown[0] !== undefined && !isShort(line, unknown[0])))
    return undefined;
  const days = new Set(
    parts.flatMap((part) => (part.day === undefined || part.isUpdate === true ? [] : [part.day])),
  );
  if (days.size > 1) return undefined;
  if (unknown[0] !== undefined) unknown[0].is = 'dateline';
  return parts;
}

/** Paper and number of its issue: «صحيفة المرفأ - العدد 2403». */
const ISSUE =
  /^((?:صحيفة|جريدة|مجلة|نشرة) [\p{L}\p{M}\s]{2,30}?)\s*[-–،,|/]?\s*(?:العدد|عدد|ع)\s?[:.]?\s?\p{Nd}{1,6}$/u;

/** Parts of such a line. */
export function issueParts(line: Line): CreditPart[] | undefined {
  if (line.length > 60) return undefined;
  const [, paper] = ISSUE.exec(line.text) ?? [];
  if (paper === undefined) return undefined;
  const to = line.from + paper.length;
  return [
    { is: 'source', from: line.from, to },
    { is: 'residue', from: to, to: line.to },
  ];
}

/** Reporter, paper and day as archives of papers glue them: «ليلى الحدادنشر في المرفأ يوم 06 - 03 - 2012». */
const PUBLISHED_IN =
  /^(.{0,60}?)\s*(ن\u064f?شرت? (?:في|على|بـ)\s?)(\S.{1,40}?)\s+((?:يوم|بتاريخ|بـتاريخ|في)\s+)(?=\P{L}*\p{Nd}|ال)(.{6,40})$/u;

/** Author and day: «بواسطة ليلى الحداد في 3 مارس 2024», «كتبت ليلى الحداد بتاريخ 3 مارس 2024». */
const WRITTEN_ON =
  /^((?:بواسطة|بقلم|كتب|كتبت|كتبه|كتبها|نشره|نشرها|أضافه)\s*[:：]?\s*\S.{2,40}?)\s+((?:في|بتاريخ|يوم)\s+.{6,40})$/u;

/** Parts of such a line. */
function writtenOn(line: Line): CreditPart[] | undefined {
  const [, author = '', date = ''] = WRITTEN_ON.exec(line.text) ?? [];
  if (date === '' || line.endsSentence || bylineOf(author) === undefined) return undefined;
  const day = findDay(date);
  if (day === undefined) return undefined;
  return [
    { is: 'byline', from: line.from, to: line.from + author.length },
    { is: 'date', from: line.to - date.length, to: line.to, day },
  ];
}

/** Reads such a line; the paper's name printed twice counts once. */
function publishedIn(line: Line): CreditPart[] | undefined {
  const { text } = line;
  if (!text.includes('شر') || line.endsSentence) return undefined;
  const [, before = '', label = '', paper = '', dateLabel = '', date = ''] = PUBLISHED_IN.exec(text) ?? [];
  const day = date === '' ? undefined : findDay(date);
  if (day === undefined || !isName(paper) || /\p{N}/u.test(paper)) return undefined;
  const reporter = before.endsWith(paper) ? before.slice(0, -paper.length).trimEnd() : before;
  if (reporter !== '' && !(canBeNames(reporter) || reporter.length <= 12)) return undefined;
  const labelFrom = line.from + text.indexOf(label, before.length);
  const from = labelFrom + label.length;
  const dateFrom = line.to - date.length;
  const parts: CreditPart[] = [
    { is: 'source', from, to: from + paper.length, labelEnd: from },
    { is: 'date', from: dateFrom - dateLabel.length, to: line.to, day },
  ];
  if (reporter.length < before.length)
    parts.unshift({ is: 'residue', from: line.from + reporter.length, to: line.from + before.length });
  if (reporter !== '') parts.unshift({ is: 'byline', from: line.from, to: line.from + reporter.length });
  return parts;
}

/** True for a line that a date's label glued into it makes a date line: «الساحل اليوم نشر في 06 - 03 - 2012». */
export function dayOfGluedLine(line: Line): string | undefined {
  if (line.length > 100 || line.length < 14 || line.endsSentence) return undefined;
  const text = plain(line.text);
  if (!/نشر (?:في|يوم|بتاريخ)|تاريخ النشر|اخر تحديث|بتاريخ|تحديث:/u.test(text)) return undefined;
  if (!/\d(?: ?[مص]| ?gmt)?[^\p{L}\d]*$/u.test(text) && !/^\d/u.test(text)) return undefined;
  return text.split(' ').length <= 14 ? findDay(text) : undefined;
}

function crawlerParts(line: Line, found: RegExpExecArray): CreditPart[] | undefined {
  const reading = readDate(found[1] ?? '');
  const end = line.from + found[0].length;
  if (reading.kind !== 'day') return undefined;
  const from = end + (/^[\s|:-]+/u.exec(line.page.slice(end, line.to))?.[0].length ?? 0);
  const date: CreditPart = { is: 'date', from: line.from, to: end, day: reading.day };
  if (from >= line.to) return [date];
  const is = isDateline(line.page.slice(from, line.to)) ? 'dateline' : 'rest';
  return [date, { is, from, to: line.to }];
}

/** Stretch of a page, by offsets. */
interface Stretch {
  from: number;
  to: number;
}

function splitLine(line: Line): Stretch[] {
  const { text } = line;
  const stretches: Stretch[] = [];
  let from = 0;
  const wide = WIDE_DAY.exec(text);
  for (const found of text.matchAll(SEPARATOR)) {
    const isInDay = wide !== null && found.index >= wide.index && found.index < wide.index + wide[0].length;
    if (isInDay) continue;
    if (found.index > from) stretches.push({ from: line.from + from, to: line.from + found.index });
    from = found.index + found[0].length;
  }
  if (from < text.length) stretches.push({ from: line.from + from, to: line.to });
  return stretches;
}

/** A full day as printed, its weekday before it. */
const PRINTED_DAY =
  /(?:(?:يوم )?(?:السبت|ال[أا]حد|الا?[إا]?ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة)[\s,،:]*)?(?<!\p{Nd})(?:\p{Nd}{1,2}[\s/-]+\p{L}{2,}(?:[\s/]+\p{L}{2,}){0,2}[\s,،/-]+(?:19|20)\p{Nd}{2}|\p{Nd}{1,2} ?[/.-] ?\p{Nd}{1,2} ?[/.-] ?20\p{Nd}{2}|20\p{Nd}{2}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{1,2})(?!\p{Nd})/u;

/** Parts a day from known words on either side of it: «الشعب الأحد 25 نوفمبر 2012». «مؤتمر الأحد 8 ديسمبر 2024» stays whole. */
function besideDay(line: Line, { from, to }: Stretch): Stretch[] {
  const text = line.page.slice(from, to);
  // Its year; most lines with a digit hold none.
  if (!text.includes('20') && !text.includes('19')) return [{ from, to }];
  const found = PRINTED_DAY.exec(text);
  if (found === null || found[0].length === text.length || readDate(text).kind === 'day')
    return [{ from, to }];
  if (readDate(found[0]).kind !== 'day') return [{ from, to }];
  const start = from + found.index;
  const end = start + found[0].length;
  const around = [trimmed(line.page, from, start), trimmed(line.page, end, to)].filter(
    (part) => part.from < part.to,
  );
  const parts = around.flatMap((part) => nameAndSection(line.page, part));
  if (parts.length === 0 || parts.some((part) => partOf(line, part.from, part.to).is === 'rest'))
    return [{ from, to }];
  return [...parts, { from: start, to: end }].toSorted((a, b) => a.from - b.from);
}

function trimmed(page: string, from: number, to: number): Stretch {
  let [start, end] = [from, to];
  while (start < end && /[\s\-–|،,/]/u.test(page.charAt(start))) start++;
  while (end > start && /[\s\-–|،,/]/u.test(page.charAt(end - 1))) end--;
  return { from: start, to: end };
}

function partOf(line: Line, from: number, to: number): CreditPart {
  const text = line.page.slice(from, to);
  const reading = readDate(text);
  if (reading.kind === 'day') return { is: 'date', from, to, day: reading.day, isUpdate: isUpdate(text) };
  const label = labelAt(line.page, from, to);
  const value = label === undefined ? '' : line.page.slice(label.from, to);
  if (label?.form.kind === 'date' || label?.form.kind === 'update') {
    const day = findDay(value);
    if (day !== undefined) return { is: 'date', from, to, day, isUpdate: label.form.kind === 'update' };
  }
  if (label?.form.kind === 'source' && label.separator === 'colon' && value !== '' && isName(value))
    return { is: 'source', from: label.from, to, labelEnd: label.end };
  if (reading.kind === 'no-day' || isClock(text)) return { is: 'date', from, to };
  if (bylineOf(text) !== undefined || isPersonName(text)) return { is: 'byline', from, to };
  if (isSection(text)) return { is: 'section', from, to };
  if (isPaper(text)) return { is: 'source', from, to };
  if (isMenuWord(text) || isMachineLine(text) || isBoilerplate(text)) return { is: 'residue', from, to };
  if (isDateline(text) || isDateline(`${text}:`)) return { is: 'dateline', from, to };
  return { is: 'rest', from, to };
}

const isUpdate = (text: string): boolean => /تحديث|تعديل|updated/iu.test(text);

const isClock = (text: string): boolean =>
  /^(?:الساع[ةه]\s*)?\p{Nd}{1,2}[:.]\p{Nd}{2}(?::\p{Nd}{2})?\s*(?:ص|م|صباحا|مساء|am|pm|gmt)?(?:\s*بتوقيت(?: \p{L}+){1,3})?$/iu.test(
    text.trim(),
  );

const isName = (value: string): boolean =>
  value.length <= 60 && value.split(/\s+/u).length <= 6 && !/[.؟!،]/u.test(value);

const isShort = (line: Line, { from, to }: CreditPart): boolean => {
  const text = line.page.slice(from, to);
  return to - from <= 26 && text.split(/\s+/u).length <= 3 && !/[:؟?!«»"…]/u.test(text);
};

/** Names of sections that belong to names of people, too, or say who wrote: «محمد نور الدين», «كتب محمد نور». */
const ALSO_NAMES = new Set(['الدين', 'حياة', 'نجوم', 'كتاب', 'الناس', 'كتب', 'رأي', 'حوارات'].map(plain));

/** Parts a person's name from the section's name before or behind it: «طارق الحداد ثقافة». Any other stretch stays whole. */
function nameAndSection(page: string, { from, to }: Stretch): Stretch[] {
  const text = page.slice(from, to);
  for (const { index } of text.matchAll(/\s+/gu)) {
    const [before, after] = [text.slice(0, index), text.slice(index).trim()];
    const isParted =
      (isPersonName(before) && isSection(after) && !ALSO_NAMES.has(plain(after))) ||
      (isSection(before) && !ALSO_NAMES.has(plain(before)) && isPersonName(after));
    if (isParted)
      return [
        { from, to: from + index },
        { from: to - after.length, to },
      ];
  }
  return [{ from, to }];
}

/** Name that says it is a paper's, in plain spelling. */
const PAPER = /^(?:جريده|صحيفه|مجله|موقع|وكاله|شبكه|قناه|بوابه|نشره|اخبار) ال?\p{L}+(?: \p{L}+){0,2}$/u;
const PAIR = /^(.{5,40}?)\s*[-–—|/،•]\s*(.{4,40})$/u;

/** Reads a reporter and his paper on a line of their own, in either order: «ليلى الحداد - صحيفة المرفأ». */
export function signedPaper(line: Line): CreditPart[] | undefined {
  // Most headlines hold no such sign.
  if (line.length > 70 || line.length < 12 || !/[-–—|/،•]/.test(line.text)) return undefined;
  const found = PAIR.exec(line.text);
  if (found === null) return undefined;
  const [, first = '', second = ''] = found;
  const isFirstPaper = isPaperName(first);
  if (!(isFirstPaper ? isPersonName(second) : isPersonName(first) && isPaperName(second))) return undefined;
  return [
    { is: isFirstPaper ? 'source' : 'byline', from: line.from, to: line.from + first.length },
    { is: isFirstPaper ? 'byline' : 'source', from: line.to - second.length, to: line.to },
  ];
}

const isPaperName = (name: string): boolean => isPaper(name) || PAPER.test(plain(name));
