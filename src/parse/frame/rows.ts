import type { LineKind } from '../../article/article.ts';
import { isSection } from '../head/furniture.ts';
import { isPersonName } from '../head/givenNames.ts';
import { plain } from '../lines/labelLetters.ts';
import type { Line } from '../lines/lines.ts';

/** Part of a row. Offsets are in the page. */
export interface RowPart {
  is: LineKind;
  from: number;
  to: number;
  /** Author whom a by-line names. */
  author?: string;
}

/** Writer, hour and labels on one line, as blogs print them below a text. */
const POSTED =
  /^((?:مرسلة|أرسلت|أرسلها|نشرت|نشرها|نشره|كتبت|كتبها|كتبه|أضافها|أضافه)\s+(?:بواسطة|من قبل|من طرف)|بواسطة|الكاتب:?|posted by)\s*:?\s+(\S.{2,40}?)(?:\s+(?:في|at)\s+.{3,30}?)?\s+((?:التسميات|تسميات|الوسوم|وسوم|الكلمات الدلالية|كلمات مفتاحية|الكلمات المفتاحية|التصنيفات|labels|tags)\s*:\s*)(\S.*)$/iu;
/** Label of a section, in plain spelling. */
const SECTION =
  /^((?:ال)?(?:اقسام|قسم|تصنيف|تصنيفات|باب|زاويه|فيه|category|section|posted in|نشر في قسم|نشر ضمن|في قسم)\s*[:：|]\s*)/u;

/** Reads a row of credits below a text: «مرسلة بواسطة ليلى الحداد التسميات: مياه، سدود», «القسم: ثقافة». Undefined for any other line. */
export function rowBelow(line: Line): RowPart[] | undefined {
  if (line.length > 220 || line.length < 8 || !/[:：|]/u.test(line.text)) return undefined;
  return postedRow(line) ?? sectionRow(line);
}

function postedRow(line: Line): RowPart[] | undefined {
  const found = POSTED.exec(line.text);
  const [, opening = '', name = '', label = '', tags = ''] = found ?? [];
  if (found === null || !isPersonName(name)) return undefined;
  const nameTo = line.from + line.text.indexOf(name, opening.length) + name.length;
  const tagsFrom = line.to - tags.length;
  const labelFrom = tagsFrom - label.length;
  const between = line.page.slice(nameTo, labelFrom).trim() === '' ? labelFrom : nameTo;
  const rows: RowPart[] = [
    { is: 'byline', from: line.from, to: between, author: name },
    { is: 'label', from: labelFrom, to: tagsFrom },
    { is: 'keywords', from: tagsFrom, to: line.to },
  ];
  if (between < labelFrom) rows.splice(1, 0, { is: 'residue', from: between, to: labelFrom });
  return rows;
}

function sectionRow(line: Line): RowPart[] | undefined {
  if (line.length > 50) return undefined;
  const sign = line.text.search(/[:：|]/u);
  if (!SECTION.test(`${plain(line.text.slice(0, sign + 1))} `)) return undefined;
  const value = line.text.slice(sign + 1).trim();
  if (!isSection(value)) return undefined;
  const from = line.to - value.length;
  return [
    { is: 'label', from: line.from, to: from },
    { is: 'section', from, to: line.to },
  ];
}
